// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { extract } from '../../lib/extract/extract';
import { snapshotOf } from '../../lib/snapshot/from-html';
import { parseSnapshot } from '../../lib/snapshot/parse-snapshot';

const SENTENCE =
  'The mill grinds on Tuesdays, and whoever brings a sack of rye waits for it on the bench. ';
const prose = (count: number) => `<p>${SENTENCE.repeat(3)}</p>`.repeat(count);
const read = (body: string, head = '', url = 'https://mill.example/a') => {
  const snapshot = snapshotOf(`<html><head>${head}</head><body>${body}</body></html>`, url);
  return extract(parseSnapshot(snapshot), snapshot);
};
const texts = (body: string, head?: string, url?: string) =>
  read(body, head, url).blocks.map(({ text }) => text.trim());
const CLAIM = '<meta property="article:published_time" content="2016-05-19">';

describe('a page that is a list of links', () => {
  const names = Array.from({ length: 20 }, (_, index) => `Bread of the year 19${40 + index}`);
  const list = (name: string) =>
    `<div class="${name}">${names.map((title) => `<a href="/b"><div><span>${title}</span></div></a>`).join('')}</div>`;
  const intro = '<h1>Breads</h1><p>Every bread that won the prize of the mill, by its year.</p>';

  test('keeps it, whatever it is called', () => {
    expect(texts(`<main>${intro}${list('recirc-list')}</main>`)).toEqual(
      expect.arrayContaining(names),
    );
  });
  test('loses its menu, and what else stands around', () => {
    const menu = `<nav>${['Home', 'Flour', 'Prices'].map((name) => `<a href="/">${name}</a>`).join('')}</nav>`;
    const found = texts(`${menu}<main>${intro}${menu}${list('list')}</main>`);
    expect(found).not.toContain('Prices');
  });
  test('keeps one under a headline of its own, where no part is called the main one', () => {
    const parts = `${list('a')}<h2>And pies</h2>${list('a').replaceAll('Bread', 'Pie')}`;
    const menu = (headline: string) => `<div>${headline}${list('menu')}${list('menu')}</div>`;
    const found = texts(`<div><h1>Breads</h1>${parts}</div>`);
    expect(found).toEqual(expect.arrayContaining([...names, 'Pie of the year 1940']));
    const article = `<div>${prose(3)}</div>`;
    expect(texts(`${menu('<h1><a href="/">The mill</a></h1>')}${article}`)).toHaveLength(3);
    expect(texts(`${menu('')}${article}`)).toHaveLength(3);
  });
  test('is none where the links stand beside an article', () => {
    const found = texts(`<main>${prose(3)}${list('list')}</main>`);
    expect(found).toHaveLength(3);
  });
  test('nor where the page says that it holds an article, be it a sentence long', () => {
    const short = `<p>${SENTENCE.repeat(2)}</p>`;
    expect(texts(`<main>${short}${list('list')}</main>`, CLAIM)).toEqual([
      SENTENCE.repeat(2).trim(),
    ]);
  });
});

describe('a page about one film', () => {
  const film = (type: string) =>
    `<meta property="og:type" content="article"><script type="application/ld+json">{"@type":"${type}","name":"The mill"}</script>`;
  const asks = (name: string) =>
    `<section><div class="${name}"><p>We ask all who read us for a coin now and then.</p><p>A coin buys flour for a loaf.</p><i></i></div><p>Thank you.</p></section>`;
  const page = `<div><div class="f"><h1>The mill</h1><div><p>${SENTENCE.repeat(6)}</p></div><div class="c"><span>Camera: Lee</span></div></div>${asks('a')}${asks('b')}</div>`;

  test('is what is said of the film', () => {
    const found = texts(page, film('VideoObject'));
    expect(found).toContain(SENTENCE.repeat(6).trim());
    expect(found).not.toContain('A coin buys flour for a loaf.');
  });
  test('unlike a page of goods with a film', () => {
    const goods = film('VideoObject","offers":{"@type":"Product"},"x":"');
    expect(texts(page, goods)).toContain('A coin buys flour for a loaf.');
  });
});

describe('a form', () => {
  const form =
    '<form><p>您还没有登录，请先输入用户名和密码，再进行您要做的操作。</p><p>请输入您的用户名</p><p>请输入您的密码</p></form>';
  const menu = Array.from({ length: 30 }, (_, index) => `<a href="/${index}">第${index}版</a>`);
  test('is kept where it is most of what the page says, its menus aside', () => {
    const body = `<div>${menu.join('')}</div><div><p>您打开的版面不存在，请从论坛首页进入。</p>${form}</div>`;
    expect(texts(body)).toContain('请输入您的密码');
  });
  test('goes where it stands under a notice', () => {
    const notice = `<p>${'磨坊自下周起只在星期二开磨，请各位乡亲提前一天把麦子送来。'.repeat(5)}</p>`;
    expect(texts(`<div>${notice}${form}</div>`).join()).not.toContain('密码');
  });
});

describe('names in the page', () => {
  const inset = (name: string) =>
    `<div class="${name}"><section><h2>Hear from the mill every week, free of charge.</h2></section></div>`;
  const found = (name: string) =>
    texts(`<article>${prose(2)}${inset(name)}${prose(2)}</article>`, CLAIM).length;
  test('are read word by word where they are written as one', () => {
    expect(found('Cards_SubscribeBlock__4zBcQ')).toBe(4);
  });
  test('are no words where they are generated', () => {
    expect(found('cFadAd')).toBe(5);
    expect(found('kxSharelwq')).toBe(5);
  });
  test('do not tell what an element is where they tell what it has', () => {
    expect(found('hasRightRail')).toBe(5);
    expect(found('anchorWithStickyNavbar')).toBe(5);
  });
  test('tell who is not answerable for the text', () => {
    const told = (name: string) =>
      texts(
        `<div>${prose(3)}<div class="${name}"><p>本文由用户上传并发布，本平台只提供存储，不代表本平台的观点和立场。</p></div></div>`,
      ).length;
    expect(told('post_statement')).toBe(3);
    expect(told('artist-statement')).toBe(4);
  });
});

describe('a conversation', () => {
  test('is one where the host is a bbs, and keeps what others wrote', () => {
    const reply = (text: string) =>
      `<div class="comment-item"><div class="comment-user">Ada</div><p>${text}</p><div class="comment-actions"><span>赞一个</span></div></div>`;
    const body = `<div class="post"><h1>磨坊几点开门</h1><p>${'磨坊几点开门，谁知道的话请说一声，我要送两袋麦子去。'.repeat(8)}</p></div><div class="comment-list">${reply('六点就开门了，去晚了要等到中午，带上干粮和一本书，那里连茶也没有。')}${reply('下雨天不开，你先打电话问问，电话写在桥头的牌子上，桥头人人都知道。')}${reply('磨坊去年就搬到下游去了。')}</div>`;
    const found = texts(body, '<title>磨坊</title>', 'https://mill.bbscloud.example/info/1');
    expect(found).toContain('磨坊去年就搬到下游去了。');
    expect(found).not.toContain('赞一个');
  });
});

describe('the words of a page', () => {
  const words = (body: string) => read(body).leftOut;
  test('are at least those of its article, though a script has yet to show it', () => {
    const { pageWords, articleWords } = words(`<article style="opacity:0">${prose(3)}</article>`);
    expect(articleWords).toBe(162);
    expect(pageWords).toBe(162);
  });
  test('are those of a line too that begins with hidden ones', () => {
    const line = `<p><span style="display:none">pills</span>${SENTENCE.repeat(3)}</p>`;
    expect(words(`<article>${line}${prose(2)}</article>`).pageWords).toBeGreaterThanOrEqual(162);
  });

  const lost = (body: string, head = '') => {
    const { pageWords, articleWords } = read(body, head).leftOut;
    return pageWords - articleWords;
  };
  const other = (count: number) =>
    `<p>${'The miller has a dog, and the dog has a bench of its own by the door in the sun. '.repeat(count)}</p>`;
  test('are not those of furniture, of comments, of links and of titles', () => {
    const menu = `<nav>${'<a href="/">A way to somewhere else on this page</a>'.repeat(20)}</nav>`;
    const comments = `<div class="comments">${other(3)}</div>`;
    const related = `<div class="related">${other(3)}</div>`;
    const links = `<ul>${'<li><a href="/b">Another story of the mill that was told long before this one here</a></li>'.repeat(9)}</ul>`;
    const title = '<title>casino, slots, poker, roulette, betting, jackpot, bonus, spins</title>';
    const article = `<article>${prose(4)}${related}${links}${comments}</article>`;
    expect(lost(`${menu}${article}<footer>${other(3)}</footer>`, title)).toBe(0);
    expect(lost(`<div id="content">${prose(4)}</div><div class="sidebar">${other(3)}</div>`)).toBe(
      0,
    );
  });
  test('are those of a paragraph of the article that was taken for furniture', () => {
    const body = `${prose(3)}<div style="order:1"><form>${other(2)}</form></div>${prose(3)}`;
    expect(lost(`<article>${body}</article>`)).toBe(40);
  });
  test('are those too of a kit that calls every part of an article a widget', () => {
    const widget = (inner: string) => `<div class="widget"><div>${inner}</div></div>`;
    const body = `<article>${widget(prose(3))}${widget(`<form>${other(2)}</form>`)}${widget(prose(3))}</article>`;
    expect(lost(body)).toBeGreaterThan(0);
  });
});

describe('columns of a grid', () => {
  const grid = (...columns: [number, string][]) =>
    `<div class="row">${columns.map(([units, html]) => `<div class="col-md-${units}">${html}</div>`).join('')}</div>`;
  const side = '<h4>Open on Tuesdays, and on market days until the sacks are empty</h4>';

  test('a narrow one beside the article goes', () => {
    expect(texts(grid([8, prose(3)], [4, side])).join()).not.toContain('market days');
    expect(texts(grid([3, side], [9, prose(3)])).join()).not.toContain('market days');
  });
  test('columns of one width are parts of the same, and stay', () => {
    const thirds = grid([4, prose(3)], [4, prose(3)], [4, prose(3)]);
    expect(texts(thirds)).toHaveLength(9);
    expect(texts(grid([6, prose(3)], [6, prose(3)]))).toHaveLength(6);
  });
  test('a narrow one with the headline stays', () => {
    const head = grid([4, `<h1>The mill</h1>${prose(1)}`], [8, prose(4)]);
    expect(texts(head).filter((text) => text.startsWith('The mill grinds'))).toHaveLength(5);
  });
});

describe('what an element is called', () => {
  const line = (html: string) => texts(`<article>${prose(3)}<p>${html}</p></article>`).at(-1);
  const link = (text: string) => `<a class="related-inline" href="/b">${text}</a>`;

  test('is no matter of a link within a sentence', () => {
    expect(line(`The mill is proud of its ${link('black bread')}. It keeps for weeks.`)).toBe(
      'The mill is proud of its black bread. It keeps for weeks.',
    );
    expect(line(`磨坊最有名的是${link('黑面包')}，可以放好几个星期。`)).toBe(
      '磨坊最有名的是黑面包，可以放好几个星期。',
    );
    expect(line(`Whoever brings rye may also take home ${link('black bread')}`)).toContain('black');
  });
  test('counts where the link is only introduced', () => {
    const last = texts(`<article>${prose(3)}<p>Read more: ${link('Black bread')}</p></article>`);
    expect(last.join()).not.toContain('Black bread');
  });
  test('is not what it has beside it', () => {
    const box = (name: string) =>
      texts(`<div>${prose(4)}<div class="${name}">${prose(1)}</div></div>`);
    expect(box('part with-drawer')).toHaveLength(5);
    expect(box('part drawer')).toHaveLength(4);
  });
});

test('the title that a kit of a university gives its pages is one of the candidates', () => {
  const head =
    '<title>Cheap papers, pay later</title><meta name="pageType" content="3"><meta name="pageTitle" content="The mill grinds again">';
  const { titles } = read(`<h1>Cheap papers, pay later</h1>${prose(3)}`, head);
  expect(titles).toContainEqual({ text: 'The mill grinds again', from: 'og:title' });
});
