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

  it('goes with what calls itself an advertisement, and so does the link below', () => {
    const own = [
      '今年の二月に初めて味噌を仕込みました。樽は北側の納戸に置いています。',
      'においは少し甘く、表面に白い膜が広がっていました。',
    ];
    const advert = blockOf(
      '【PR】今月ピンチの方へ。スマホだけで最短15分、在籍確認なしで5万円まで即日振込！',
    );
    const go = '無料診断はこちら';
    const link = { start: 0, end: go.length, href: 'https://kane.example/' };
    const [first = '', second = ''] = own;
    const casino = blockOf('＼登録だけで30ドル進呈／ ルミナカジノで夏のフリースピン祭り開催中');
    expect(read([first, advert, blockOf(go, { links: [link] }), second, casino])).toEqual(own);
    const label = '【PR】というのは広報の略だと、父は言った。';
    expect(read([first, label, second])).toContain(label);
  });

  it('a comment in a list goes with one that advertises', () => {
    const item = (text: string) => blockOf(text, { kind: 'li', within: ['li'] });
    const spam = item('guest3381：网上娱乐城注册送彩金，加微信 xk778812 领取');
    const other = item('小梅：底片不骗人，我爸的结婚照就是在这里洗的');
    expect(read([...OWN, spam, other])).toEqual(OWN);
    expect(read([...OWN, item('老周：店还在'), other])).toContain(other.text);
  });

  it('one advertisement in a list of something else leaves the list', () => {
    const item = (text: string) => blockOf(text, { kind: 'li', within: ['li'] });
    const own = ['面粉：两百克', '清水：一百二十克', '老周的秘方：梅干菜要用温水泡满三个钟头'];
    const spam = [
      '娱乐城：网上娱乐城注册送彩金，加微信 xk778812 领取',
      'guest3381：网上娱乐城注册送彩金，加微信 xk778812 领取',
    ];
    for (const put of spam) {
      const paragraphs = read([...OWN, ...own.map(item), item(put)]);
      expect(paragraphs).toEqual(expect.arrayContaining(own));
    }
  });

  it('a caption stays beside a run of keywords, a recommendation below its label', () => {
    const keywords = box('澳门新葡京官网 | 百家乐 | 六合彩开奖 | 网上娱乐城注册');
    expect(read([...OWN, box('乾隆三年 · 重修'), keywords])).toContain('乾隆三年 · 重修');
    const section = ['推广', '这项技术在山区试用', '去看看'];
    const [first = '', second = ''] = OWN;
    expect(read([first, ...section.map((text) => box(text)), second])).toEqual([
      first,
      ...section,
      second,
    ]);
  });
});
