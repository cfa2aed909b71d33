import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../lib/article';
import { clean } from '../../lib/clean/clean';
import { articleOf, blockOf } from './article-of';

/**
 * Short lines that a reader keeps and that look like what pages and sites say of themselves: moves of
 * chess, steps of a recipe, answers, captions, manuals that name buttons, everyday sentences with the
 * verbs of such sites. Each article begins with `# title`; a line is a block, `li| …` an item of a
 * list, `h2| …` a heading.
 */
const ARTICLES = readFileSync(`${import.meta.dirname}/../corpus/honest-lines.txt`, 'utf8')
  .trim()
  .split(/^# /m)
  .filter(Boolean)
  .map((article) => {
    const [title = '', ...rest] = article.trim().split('\n');
    const url = rest.find((line) => line.startsWith('url: '))?.slice('url: '.length);
    return { title, url, blocks: rest.filter((line) => !line.startsWith('url: ')).map(toBlock) };
  });

const AROUND = [
  '山谷里的小站每天只停两趟慢车，站台边种着一排杨树，秋天落叶铺满了长椅。',
  '守站的人会在清晨扫出一条路，把煤炉点着，再给窗台上的花浇一点水。',
  '到了傍晚，晚点的列车带着一身雪花进站，灯光把铁轨照得发亮。',
].map((text) => blockOf(text));

function toBlock(line: string): Block {
  const [, kind, text = ''] = /^(li|h2)\| ?(.*)$/.exec(line) ?? [];
  return kind ? blockOf(text, { kind: kind as Block['kind'] }) : blockOf(line);
}

describe.each(ARTICLES)('lines of an honest article stay: $title', ({ title, url, blocks }) => {
  const [first = blockOf(''), ...rest] = AROUND;
  it.each([
    ['between its paragraphs', [first, ...blocks, ...rest]],
    ['in front of them', [...blocks, ...AROUND]],
    ['behind them', [...AROUND, ...blocks]],
    ['alone', blocks],
  ])('%s', (_where, all) => {
    const { removals } = clean(articleOf(all, [title], url ? { url } : {}));
    expect(removals.map(({ text, rules }) => `${rules}: ${text}`)).toEqual([]);
  });
});
