import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../lib/clean/fold';
import { COARSE, FINE, readWordClasses } from '../../lib/clean/word-classes';

const wordsOf = (text: string) => {
  const { ends } = readWordClasses(fold(text));
  return Array.from(ends, (end, index) => text.slice(ends[index - 1] ?? 0, end));
};
const classOf = (word: string) => readWordClasses(fold(word)).fine[0];

describe('readWordClasses', () => {
  it.each([
    ['爷爷在图书馆门口等汽车', ['爷爷', '在', '图书馆', '门口', '等', '汽车']],
    ['爺爺在圖書館門口等車', ['爺爺', '在', '圖書館', '門口', '等', '車']],
    ['三楼302，找王师傅', ['三', '楼', '3', '0', '2', '，', '找', '王', '师傅']],
  ])('reads a text as few words: %s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it.each([
    ['爷爷', '奶奶'],
    ['星期一', '星期五'],
    ['贷款', '信用卡'],
    ['七', '八'],
  ])('puts words that stand beside the same words into one class: %s and %s', (one, other) => {
    expect(classOf(one)).toBe(classOf(other));
  });

  it.each([
    ['爷爷', '贷款'],
    ['在', '图书馆'],
    ['，', '。'],
    ['8', 'a'],
  ])('tells others apart: %s and %s', (one, other) => {
    expect(classOf(one)).not.toBe(classOf(other));
  });

  it('reads each character of any text once, and knows a class for each word', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'赌场在线，微信8a 鱘🀄。かな'.split('')) });
    fc.assert(
      fc.property(texts, (text) => {
        const { count, ends, fine, coarse } = readWordClasses(text);
        expect(ends).toHaveLength(count);
        expect(ends.every((end, index) => end > (ends[index - 1] ?? 0))).toBe(true);
        expect(ends[count - 1] ?? 0).toBe(text.length);
        expect(fine.every((each) => each > 0 && each < FINE)).toBe(true);
        expect(coarse.every((each) => each > 0 && each < COARSE)).toBe(true);
      }),
    );
  });
});
