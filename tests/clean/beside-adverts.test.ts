import { describe, expect, it } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { readingText } from '../../lib/reading/reading-text';
import { articleOf, blockOf } from './article-of';

const OWN = [
  '下午四点，老邮局斜对面的冲印店开了门，店主把卷帘门推到一半，弯腰钻进去。',
  '店开于一九八八年，最忙的那几年，一个国庆节要冲三百多卷，柜台外排到台阶下面。',
];

const read = (blocks: Parameters<typeof articleOf>[0]) =>
  readingText(clean(articleOf(blocks))).paragraphs;

describe('what stands beside an advertisement', () => {
  const box = (text: string, boxes = [1, 7]) => blockOf(text, { boxes });

  it('goes between its label and its button', () => {
    const advert = [
      box('广告'),
      box('城东车主注意：旧车开满五年，估价可能比想的高！'),
      box('查看详情'),
    ];
    expect(read([box(OWN[0] ?? '', [1]), ...advert, box(OWN[1] ?? '', [1])])).toEqual(OWN);
  });

  it('stays where the box has no button, or the article is in it', () => {
    const note = box('城东的旧车开满五年就要年检，窗口在二楼。');
    expect(read([box(OWN[0] ?? '', [1]), note, box(OWN[1] ?? '', [1])])).toContain(note.text);
    const all = [box('广告'), ...OWN.map((text) => box(text)), box('查看详情')];
    expect(read(all)).toEqual(expect.arrayContaining(OWN));
  });

  it('a comment in a list goes with one that advertises', () => {
    const item = (text: string) => blockOf(text, { kind: 'li', within: ['li'] });
    const spam = item('guest3381：网上娱乐城注册送彩金，加微信 xk778812 领取');
    const other = item('小梅：底片不骗人，我爸的结婚照就是在这里洗的');
    expect(read([...OWN, spam, other])).toEqual(OWN);
    expect(read([...OWN, item('老周：店还在'), other])).toContain(other.text);
  });
});
