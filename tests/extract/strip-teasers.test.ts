// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { extract } from '../../lib/extract/extract';
import { snapshotOf } from '../../lib/snapshot/from-html';
import { parseSnapshot } from '../../lib/snapshot/parse-snapshot';

const TITLE = '渡口今天起用新船票';
const TEXT = [
  '渡口今天起用新船票，两元一张，从前的绿票用到月底，剩下的可以在窗口退。',
  '卖票的老周说，新票印得小，揣在兜里不占地方，就是风大的时候要捏紧。',
];
const OTHERS = [
  '县里给各村送去十二台插秧机，农技员在田头教了一下午，学会的人当场就开走了一台。',
  '河面结了薄冰，巡河员提醒孩子们不要下去玩，去年这个时候就有人掉进冰窟窿里。',
  '东街菜市场昨日重新开张，摊位比从前宽了一倍，鱼档都装上了净水机，老主顾都说好。',
  '林场的苗圃今年多育了三万株杉苗，头一批已经装车，明天一早运到山那边去。',
];
const paragraphs = TEXT.map((text) => `<p>${text}</p>`).join('');
const DATED = `<h1>${TITLE}</h1><div class="i">2021-03-12 08:30 江心镇</div>`;
const card = (text: string, index: number) =>
  `<div class="k"><h3><a href="/n/${index}.html">${text.slice(0, 12)}</a></h3><p>${text}</p><span>2021-03-0${index + 1}</span></div>`;
const undated = (text: string, index: number) => card(text, index).replace(/<span>.*<\/span>/, '');
const cards = OTHERS.map(card).join('');

const read = (body: string, title = `${TITLE}_江心镇`, url = 'https://town.example/n/12.html') => {
  const snapshot = snapshotOf(
    `<html><head><title>${title}</title></head><body>${body}</body></html>`,
    url,
  );
  return extract(parseSnapshot(snapshot), snapshot).blocks.map(({ text }) => text.trim());
};

describe('the entries of other pages under a short article go', () => {
  test.each([
    [
      'with a date in each',
      `<div class="a">${DATED}${paragraphs}</div><div class="b">${cards}</div>`,
    ],
    [
      'under a heading that says so',
      `<div class="a">${DATED}${paragraphs}</div><div class="b"><h2>相关推荐</h2>${OTHERS.map(undated).join('')}</div>`,
    ],
    ...[
      '热门文章',
      '更多新闻 >',
      '猜你喜欢',
      '大家都在看',
      '延伸閱讀',
      '你可能感兴趣的',
      '作者最新文章',
      'Related stories',
      'Most read',
      'You may also like',
    ].map((heading) => [
      `under ${heading}`,
      `<div class="a">${DATED}${paragraphs}</div><div class="b"><h2>${heading}</h2>${OTHERS.map(undated).join('')}</div>`,
    ]),
    [
      'beside it, with a rank in each',
      `<div class="a">${DATED}${paragraphs}</div><div class="b"><h4>热榜</h4>${OTHERS.map((text, index) => `<div><b>${index + 1}</b><a href="/n/${index}">${text}</a><i>90万</i></div>`).join('')}</div>`,
    ],
    [
      'each a link as a whole',
      `<div class="a">${DATED}${paragraphs}</div><div class="b"><h2>更多新闻</h2>${OTHERS.map((text, index) => `<a href="/n/${index}"><div>${text.slice(0, 12)}</div><div>${text}</div></a>`).join('')}</div>`,
    ],
  ])('%s', (_name, body) => {
    expect(read(body)).toEqual(TEXT);
  });
});

describe('they stay', () => {
  test('on a page that is a list of them', () => {
    const found = read(
      `<div class="a"><h1>江心镇新闻中心</h1><p>这里是江心镇的新闻，每天早上八点更新一次。</p></div><div class="b">${cards}</div>`,
      '江心镇新闻中心_江心镇',
      'https://town.example/n/',
    );
    for (const text of OTHERS) expect(found).toContain(text);
  });

  test('on the page of a site with its clock', () => {
    const found = read(
      `<div class="a"><h1>江心镇政府门户网站</h1><div>今天是 2021年3月12日 星期五</div><p>欢迎来信，信箱在镇政府门口，每天下午五点开箱。</p></div><div class="b">${cards}</div>`,
      '江心镇政府门户网站',
      'https://town.example/',
    );
    for (const text of OTHERS) expect(found).toContain(text);
  });

  test('where nothing says that they are other pages: the parts of a digest', () => {
    const found = read(`<div class="a">${DATED}${paragraphs}${OTHERS.map(undated).join('')}</div>`);
    for (const text of [...TEXT, ...OTHERS]) expect(found).toContain(text);
  });

  test.each([
    '更多渡口',
    '热门景点',
    '其他船家',
    '今日行程',
    '推荐人',
    '最新的三条船',
    '精彩的一天',
    '相关的人',
    'More ferries',
    'Popular piers',
  ])('under the heading of a section: %s', (heading) => {
    const found = read(
      `<div class="a">${DATED}${paragraphs}<div class="s"><h2>${heading}</h2>${OTHERS.map(undated).join('')}</div></div>`,
    );
    for (const text of [...TEXT, ...OTHERS]) expect(found).toContain(text);
  });

  test('where they stand among its paragraphs: what an article gathers, each with its day', () => {
    const found = read(`<div class="a">${DATED}${paragraphs}${cards}</div>`);
    for (const text of [...TEXT, ...OTHERS]) expect(found).toContain(text);
  });

  test('where they lead to other sites: what an article found elsewhere', () => {
    const elsewhere = OTHERS.map((text, index) =>
      card(text, index).replace('/n/', `https://paper${index}.example.org/n/`),
    );
    const found = read(`<div class="a">${DATED}${paragraphs}${elsewhere.join('')}</div>`);
    for (const text of [...TEXT, ...OTHERS]) expect(found).toContain(text);
  });

  test('where they are the parts of an article, which say more', () => {
    const parts = OTHERS.map(
      (text, index) =>
        `<div class="k"><h3><a href="/n/${index}">${text.slice(0, 12)}</a></h3>${`<p>${text}</p>`.repeat(9)}<span>2021-03-0${index + 1}</span></div>`,
    );
    const found = read(`<div class="a">${DATED}${paragraphs}${parts.join('')}</div>`);
    for (const text of [...TEXT, ...OTHERS]) expect(found).toContain(text);
  });

  test('where a line of sources has a date in it', () => {
    const sources = OTHERS.map(
      (text, index) =>
        `<li><a href="/s/${index}">${text.slice(0, 12)}</a>，江心镇志，2021-03-0${index + 1}</li>`,
    );
    const found = read(
      `<div class="a">${DATED}${paragraphs}<h2>参考资料</h2><ol>${sources.join('')}</ol></div>`,
    );
    expect(found.join('')).toContain('江心镇志，2021-03-02');
  });

  test('in a conversation: posts begin with who wrote them', () => {
    const posts = OTHERS.map(
      (text, index) =>
        `<div class="k"><a href="/u/${index}">江边看船的老人家${index}</a><span>2021-03-0${index + 1} 10:00</span><div class="t">${text}</div></div>`,
    );
    const found = read(
      `<div class="a">${DATED}${paragraphs}</div>${posts.join('')}`,
      `${TITLE} - 江心论坛`,
      'https://bbs.town.example/thread-12-1.html',
    );
    for (const text of [...TEXT, ...OTHERS]) expect(found.join()).toContain(text);
  });

  test('paragraphs that begin with a link', () => {
    const linked = OTHERS.map(
      (text, index) => `<p><a href="/n/${index}">${text.slice(0, 12)}</a>${text.slice(12)}</p>`,
    );
    const found = read(
      `<div class="a">${DATED}${paragraphs}<h3>更多渡口</h3>${linked.join('')}</div>`,
    );
    for (const text of [...TEXT, ...OTHERS]) expect(found).toContain(text);
  });
});
