// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { extract } from '../../lib/extract/extract';
import { snapshotOf } from '../../lib/snapshot/from-html';
import { parseSnapshot } from '../../lib/snapshot/parse-snapshot';

const TITLE = '渡口添了一条新船';
const TEXT = [
  '渡口昨天添了一条新船，比旧船长三尺，船舷漆成了绿色，两岸的人都来看。',
  '船家说，旧船补一补还能用，留着运菜，赶集那天两条船一起开，不用再排队。',
];
const ABOUT_OTHERS = [
  '县里的农机站给各村送去十二台插秧机，农技员在田头教了一下午，学会的人当场就开走了一台。',
  '入冬以后河面结了薄冰，巡河员提醒孩子们不要下去玩，去年这个时候就有人掉进冰窟窿。',
  '东街菜市场昨日重新开张，摊位比从前宽了一倍，鱼档都装上了净水机，老主顾都说好。',
];
const paragraphs = (some: readonly string[]) => some.map((text) => `<p>${text}</p>`).join('');
const read = (body: string) => {
  const snapshot = snapshotOf(
    `<html><head><title>${TITLE}_江心镇</title></head><body>${body}</body></html>`,
    'https://town.example/n/12.html',
  );
  return extract(parseSnapshot(snapshot), snapshot);
};
const textsOf = (blocks: readonly { text: string }[]) => blocks.map(({ text }) => text.trim());
const texts = (body: string) => textsOf(read(body).blocks);
const article = (more = '') =>
  `<div class="m"><h1>${TITLE}</h1><div class="c">${paragraphs(TEXT)}${more}</div></div>`;

describe('a short article on a page that does not say what it is', () => {
  const talk = ABOUT_OTHERS.map(
    (text, index) => `<div class="o"><b>网友${index}</b><p>${text}</p></div>`,
  );

  test('is what stands in the box of its headline', () => {
    expect(texts(`${article()}<div class="pl"><h3>大家说</h3>${talk.join('')}</div>`)).toEqual(
      TEXT,
    );
  });

  test('and the whole page is offered beside it, none of it taken away', () => {
    const list = '<ul><li>船票两元</li><li>自行车一元</li></ul>';
    const other = `<div class="pl"><h3>大家说</h3>${talk.slice(0, 1).join('')}</div>`;
    const { blocks, others = [] } = read(`${article(list)}${other}`);
    expect(textsOf(blocks)).not.toContain(ABOUT_OTHERS[0]);
    expect(others.map((one) => textsOf(one.blocks))).toEqual([
      [...TEXT, '船票两元', '自行车一元', '大家说', '网友0', ABOUT_OTHERS[0]],
    ]);
  });

  test('with what stands in that box and is no paragraph', () => {
    const list = '<ul><li>船票两元</li><li>自行车一元</li></ul>';
    const found = texts(`${article(list)}<div class="pl"><h3>大家说</h3>${talk.join('')}</div>`);
    expect(found).toEqual([...TEXT, '船票两元', '自行车一元']);
  });

  test('all of it, where it goes on in other boxes of that make', () => {
    const part = (heading: string, text: string) =>
      `<div class="part"><h2>${heading}</h2><p>${text}</p></div>`;
    const found = texts(
      `<div class="part"><h1>${TITLE}</h1><p>${TEXT[0]}</p></div>${part('旧船', TEXT[1] ?? '')}${ABOUT_OTHERS.map((text) => part('又', text)).join('')}`,
    );
    for (const text of [...TEXT, ...ABOUT_OTHERS]) expect(found).toContain(text);
  });

  test('all of it, where no line of it is the page’s title', () => {
    const found = texts(
      `<div class="m"><h1>本站消息</h1>${paragraphs(TEXT)}</div><div class="n">${paragraphs(ABOUT_OTHERS)}</div>`,
    );
    for (const text of [...TEXT, ...ABOUT_OTHERS]) expect(found).toContain(text);
  });
});

describe('the end of a page', () => {
  test.each([
    ['主办：江心镇人民政府　地址：江心镇大街1号　邮编：300000　某ICP备00000000号'],
    ['<p>主办：江心镇人民政府</p><p>版权所有　未经许可不得转载</p>'],
    ['<a href="/a">关于我们</a> <a href="/b">联系我们</a> 版权所有：江心镇 技术支持：某某网络'],
    ['Copyright © 2019 江心镇网 All Rights Reserved'],
  ])('where a site says whose it is goes: %s', (end) => {
    expect(texts(`${article()}<div class="x">${end}</div>`)).toEqual(TEXT);
  });

  test.each([
    ['who announces an evening', '主办：江心镇图书馆　地址：江心镇大街1号'],
    ['a notice of rights alone', '本文版权所有，欢迎来信。'],
    ['what is said of filing', '网站要先备案，拿到备案号才能开通，镇里派人去办了三回。'],
    [
      'an article about such lines',
      `镇里的网页改了七回才写对最后一行：这一行要写清楚主办是谁、地址在哪里，还要写上备案号和版权所有这几个字，少一个都不行。`,
    ],
  ])('stays where an article ends with %s', (_name, line) => {
    expect(texts(`<div class="m"><h1>${TITLE}</h1>${paragraphs([...TEXT, line])}</div>`)).toEqual([
      ...TEXT,
      line,
    ]);
    expect(texts(`${article()}<div class="y"><p>${line}</p></div>`).join()).toContain(line);
  });
});
