import { describe, expect, it } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { readingText } from '../../lib/reading/reading-text';
import { articleOf } from './article-of';

const FALSE = '金沙娱乐官网登录入口_开云体育app下载_捷鸢体育官方入口_注册送彩金';
const BRINE = [
  '腌菜的缸要晒足三天，两口缸轮着用，一口装盐，一口装菜，谁家也没有第三口。',
  '第一层撒盐要薄，往上一层比一层厚，最后压一块过了水的青石，石头要平。',
  '叶子先黄后软，翻过两回缸，闻到酸味就算成了，急的人七天就开缸。',
];
const read = (texts: string[], title = FALSE) =>
  readingText(clean(articleOf(texts, [title, '两口腌菜的缸']))).paragraphs;
const swap = (from: string, to: string, index: number) => (texts: string[]) =>
  texts.map((text, at) => (at === index ? text.replace(from, to) : text));
const SWAPS = [swap('装盐', '装塩', 0), swap('过了水', '過了水', 1), swap('叶子', '葉子', 2)];
const swapped = SWAPS.reduce((texts, each) => each(texts), BRINE);

describe('characters of another script that were scattered over a page whose title was replaced', () => {
  it('are what everybody writes', () => {
    expect(read(swapped)).toEqual(BRINE);
  });

  it.each<[string, string[]]>([
    ['there are few', SWAPS.slice(1).reduce((texts, each) => each(texts), BRINE)],
    ['they are quoted', swapped.map((text) => text.replace(/[塩過葉]/, '“$&”'))],
    ['the text is about another country', [...swapped, '这种缸是从日本传回来的。']],
    ['they are names', [...BRINE, '缸是陈葉给的，盐是王塩送的，石头是周過从河里背来的。']],
  ])('stay where %s', (_, texts) => {
    expect(read(texts)).toEqual(texts);
  });

  it('stay where the title is the page’s own', () => {
    expect(read(swapped, '两口腌菜的缸_乡味周刊')).toEqual(swapped);
  });
});

describe('自己 with one of the two that look like 己', () => {
  it('is put right', () => {
    expect(read([...BRINE, '他给自已定了日子，孩子也自巳数着。'])[3]).toBe(
      '他给自己定了日子，孩子也自己数着。',
    );
  });

  it.each([
    '消息来自已故的缸匠。',
    '自巳时起封缸，午后不得再开。',
    '这口缸自已知的年份起就在院里。',
  ])('is not meant in %s', (own) => {
    expect(read([...BRINE, own])[3]).toBe(own);
  });
});
