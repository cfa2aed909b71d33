import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/clean/page-context';
import { articleOf } from './article-of';

describe('the words of a line', () => {
  it('stand in their order, those that are spelled out among the others', () => {
    const text = '船靠岸以前，百.家.乐三个字漂在水上，真人荷官四个字也漂在水上。';
    const [line] = readPage(articleOf([text], ['渡口'])).page.lines;
    const words = line?.hits.map(({ start, end }) => text.slice(start, end));
    expect(words).toEqual(['百.家.乐', '真人荷官']);
  });
});
