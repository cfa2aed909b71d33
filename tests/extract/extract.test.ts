// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../../lib/extract/extract';
import { sanitizeToString } from '../../lib/html/sanitize';
import { snapshotOf } from '../../lib/snapshot/from-html';
import { parseSnapshot } from '../../lib/snapshot/parse-snapshot';

const url = 'https://news.example/2016/05/a.html';
const SENTENCE =
  'The old ferry crosses the river every hour, and its captain knows all the fishermen. ';
const prose = (count = 3) => `<p>${SENTENCE.repeat(3)}</p>`.repeat(count);
const read = (body: string, head = '', options = {}) => {
  const snapshot = snapshotOf(`<html><head>${head}</head><body>${body}</body></html>`, url);
  return extract(parseSnapshot(snapshot), snapshot, options);
};
const texts = (body: string, head = '') => read(body, head).blocks.map(({ text }) => text.trim());

describe('what an article is made of survives', () => {
  test.each([
    [
      'a list',
      '<ul><li>First of three things</li><li>Second of them</li></ul>',
      '<li>First of three things</li>',
    ],
    [
      'a table of data',
      '<table><tr><th>Year</th><th>Fish</th></tr><tr><td>1999</td><td>40</td></tr></table>',
      '<td>1999</td>',
    ],
    [
      'code',
      '<pre><code>if (a &lt; b) {\n  swap();\n}</code></pre>',
      '<code>if (a &lt; b) {\n  swap();\n}</code>',
    ],
    [
      'a quotation',
      '<blockquote><p>We row because we must, the captain said.</p></blockquote>',
      '<blockquote>',
    ],
    [
      'a figure with its caption',
      '<figure><img src="/boat.jpg"><figcaption>The ferry at dawn</figcaption></figure>',
      '<figcaption>The ferry at dawn</figcaption>',
    ],
    [
      'readings over characters',
      '<p>彼は<ruby>渡<rt>わた</rt></ruby>し船で川を渡った。そして帰らなかったという話である。</p>',
      '<ruby>渡<rt>わた</rt></ruby>',
    ],
    [
      'a formula, as its TeX',
      '<p>So <math><mi>x</mi><annotation encoding="application/x-tex">x^2</annotation></math> grows.</p>',
      '<code>x^2</code>',
    ],
    [
      'a footnote, and the mark that leads to it',
      '<p>The ferry is older than the pier.<sup id="r1"><a href="#n1">[1]</a></sup></p><ol><li id="n1">Register of 1702, page 40. <a href="#r1">\u21a9</a></li></ol>',
      'Register of 1702, page 40.',
    ],
    [
      'the mark of a footnote',
      '<p>The ferry is older than the pier.<sup><a href="#n1">1</a></sup></p><div class="footnotes"><p id="n1">1. Register of 1702, page 40.</p></div>',
      '<sup>',
    ],
    [
      'footnotes that are links to where it is told',
      `<p>The ferry is older than the pier.<sup><a href="#n1">[1]</a></sup></p><div class="foot-notes"><ol>${[1, 2, 3, 4, 5].map((note) => `<li id="n${note}"><a href="https://archive.example/${note}">Register of 170${note}</a> <a href="#r${note}">\u2191</a></li>`).join('')}</ol></div>`,
      'Register of 1705',
    ],
    [
      'Chinese notes under the text',
      '<p>渡船比码头老得多，两岸的人都这么说，谁也不记得它是哪一年有的。〔1〕</p><p>注释：</p><p>〔1〕见一七〇二年县志第四十页。</p>',
      '〔1〕见一七〇二年县志第四十页。',
    ],
    [
      'what a reader may open',
      '<details><summary>How deep is it?</summary><p>Nine metres at the old pier, in a dry summer.</p></details>',
      'Nine metres at the old pier',
    ],
  ])('%s', (_what, part, kept) => {
    expect(read(`<article>${prose()}${part}${prose()}</article>`).html).toContain(kept);
  });

  test('pictures, with their address where nothing loads it', () => {
    const { html } = read(
      `<article>${prose()}<p><img src="/b.gif" data-src="boat.jpg" alt="A boat"></p>${prose()}</article>`,
    );
    expect(html).toContain('data-remote="https://news.example/2016/05/boat.jpg"');
    expect(html).not.toContain(' src=');
  });
  test('names that are not to be translated, unless the page says so of all its text', () => {
    const names = '<p>Press <b class="notranslate">Save</b>, then <i translate="no">Send</i>.</p>';
    expect(read(names + prose()).html).toContain(
      'Press <b translate="no">Save</b>, then <i translate="no">Send</i>.',
    );
    const whole = read(`<article class="notranslate" translate="no">${prose()}</article>`);
    expect(whole.html).not.toContain('translate');
  });

  test('films, as a link to where they play', () => {
    const { html, leftOut } = read(
      `<article>${prose()}<iframe src="https://www.youtube.com/embed/x" title="The ferry"></iframe>${prose()}</article>`,
    );
    expect(html).toContain('<a href="https://www.youtube.com/embed/x">The ferry</a>');
    expect(leftOut.embeds).toBe(1);
  });
});

describe('layouts that Readability was not written for', () => {
  test('lines ended by br become paragraphs', () => {
    const lines = [1, 2, 3].map((n) => `${n}. ${SENTENCE}`);
    expect(texts(`<div>${lines.join('<br><br>')}</div>`)).toEqual(lines.map((line) => line.trim()));
  });
  test('lines of a poem stay lines', () => {
    const html = read(
      `<article>${prose()}<p>Row, row,<br>the night is low,<br>the river slow</p>${prose()}</article>`,
    ).html;
    expect(html).toContain('Row, row,<br>the night is low,<br>the river slow');
  });
  test('an article in a form is read, and its controls cannot hang anything', () => {
    const body = `<form><input name="parentNode"><input name="nextElementSibling">${prose()}</form>`;
    expect(texts(body)).toHaveLength(3);
  });
  test('boxes of one paragraph each', () => {
    const body = `<main>${`<div class="a"><div class="b">${prose(1)}</div></div>`.repeat(6)}</main>`;
    expect(texts(body)).toHaveLength(6);
  });
});

describe('what stands around an article', () => {
  test('a consent banner goes, however much it says', () => {
    const rows = Array.from({ length: 30 }, (_, n) => `<p>Cookie ${n}: ${SENTENCE}</p>`).join('');
    const body = `<article>${prose()}</article><div class="cookie-banner">${rows}</div>`;
    expect(texts(body)).toHaveLength(3);
  });
  test('an article about cookies stays', () => {
    const about = `<h1>Cookies</h1><p>Cookies are small. ${SENTENCE.repeat(3)}</p>`.repeat(3);
    expect(texts(`<div class="cookie-article">${about}</div>`).join('')).toContain('are small');
  });
  test('what stands beside the element that is named as the text goes, prose or not', () => {
    const other = `<div class="card"><p>Elsewhere the geese came early. ${SENTENCE.repeat(2)}</p></div>`;
    const text = `<div class="entry-content">${prose(4)}</div>`;
    const body = `<main><div>${text}<section><div>${other.repeat(4)}</div></section></div></main>`;
    const claim = '<meta property="article:published_time" content="2016-05-19">';
    expect(texts(body, claim)).toHaveLength(4);
  });
  test('of several elements with such a name none is preferred', () => {
    const body = `<main>${`<div class="entry-content">${prose(2)}</div>`.repeat(3)}</main>`;
    expect(texts(body)).toHaveLength(6);
  });
  test('a ranking in deep boxes of one make is read whole', () => {
    const item = (n: number) =>
      `<div class="item"><div class="in"><div class="head">Boat ${n}</div><div class="say">${prose(1)}</div></div></div>`;
    const body = `<main><div class="page"><p>Ten boats. ${SENTENCE}</p>${[1, 2, 3, 4, 5].map(item).join('')}</div></main>`;
    const claim = '<meta property="article:published_time" content="2016-05-19">';
    expect(texts(body, claim).filter((text) => text.startsWith('The old ferry'))).toHaveLength(5);
  });
  test('the second half of an article, in a box of its own, is kept', () => {
    const half = (name: string, count: number) => `<div class="${name}">${prose(count)}</div>`;
    const body = `<main><div><div>${half('a', 9)}</div></div><div><p>Advertisement</p></div><section><div>${half('b', 4)}</div></section></main>`;
    expect(texts(body).filter((text) => text.startsWith('The old ferry'))).toHaveLength(13);
  });
});

describe('a text that a page says twice in a row', () => {
  const line = 'Row on, row on, and do not count the strokes.';
  const said = (first: string, second: string) =>
    texts(`<article><h1>The ferry</h1>${prose()}${first}${second}${prose()}</article>`).filter(
      (text) => text === line,
    ).length;
  const box = (name: string, kind = 'div') => `<${kind} class="${name}"><p>${line}</p></${kind}>`;
  test('for two widths of a screen is kept once', () => {
    expect(said(box('wide'), box('narrow'))).toBe(1);
  });
  test('in boxes of one make is sung twice', () => {
    expect(said(box('verse'), box('verse'))).toBe(2);
    expect(said(`<p>${line}</p>`, `<p>${line}</p>`)).toBe(2);
  });
  test('with something between is said again', () => {
    expect(said(box('wide') + prose(1), box('narrow'))).toBe(2);
  });
});

describe('the head of an article', () => {
  const section = (name: string) => `<h2>${name}</h2>${prose(2)}`;
  test('loses a smaller heading that is the headline', () => {
    const body = `<article>${section('The ferry at dawn')}<h3>Sources</h3>${prose(1)}</article>`;
    expect(texts(body, '<title>River Post</title>')).not.toContain('The ferry at dawn');
  });
  test('keeps the name of its first section', () => {
    const sections = section('Before the bridge') + section('After the bridge');
    const found = texts(`<article><h1>The ferry</h1>${sections}</article>`);
    expect(found[0]).toBe('Before the bridge');
  });
  test.each([
    'The village mill grinds flour again, forty years after its last miller left.',
    '村里的水磨停了四十年，今年秋天又磨出了面粉。',
  ])('keeps its summary, set as a heading: %s', (summary) => {
    const body = `<article><h1>The mill turns</h1><h2>${summary}</h2>${prose(2)}</article>`;
    expect(texts(body)[0]).toBe(summary);
  });
  test('but not the headline again, where sections follow', () => {
    const head = '<title>The ferry at dawn | River Post</title>';
    const found = texts(
      `<article>${section('The ferry at dawn')}${section('Later')}</article>`,
      head,
    );
    expect(found).not.toContain('The ferry at dawn');
    expect(found).toContain('Later');
  });
});

describe('text that nobody could see', () => {
  test('between sentences is kept, and marked', () => {
    const hidden = '<span style="display:none">cheap pills</span>';
    const { blocks, html } = read(
      `<article><p>${SENTENCE}${hidden}${SENTENCE}</p>${prose()}</article>`,
    );
    const [block] = blocks;
    const [run] = block?.facts.hidden ?? [];
    expect(block?.text.slice(run?.start, run?.end)).toBe('cheap pills');
    expect(run?.by).toBe('display');
    expect(html).not.toContain('data-qw');
  });
  test('in a box of its own is left out', () => {
    const body = `<div style="position:absolute;left:-9000px"><a href="http://x.example/">pills</a> ${SENTENCE}</div><article>${prose()}</article>`;
    expect(read(body).html).not.toContain('pills');
  });
  test('is shown where it is the article, under a wall or before a script runs', () => {
    expect(texts(`<article style="opacity:0">${prose()}</article>`)).toHaveLength(3);
    expect(read(`<article style="opacity:0">${prose()}</article>`).blocks[0]?.facts).toEqual({});
  });
  test('is shown where a reader may open it', () => {
    const panel = `<div class="accordion-panel" style="display:none">${prose(1)}</div>`;
    const { blocks } = read(`<article>${prose()}<h3>More</h3>${panel}</article>`);
    expect(blocks.at(-1)?.facts).toEqual({});
  });
  test('noise against copying is pointed at', () => {
    const { blocks } = read(
      `<article><p>${SENTENCE}<font class="jammer">t8 z1~ h</font>${SENTENCE}</p>${prose()}</article>`,
    );
    const [run] = blocks[0]?.facts.noise ?? [];
    expect(blocks[0]?.text.slice(run?.start, run?.end)).toBe('t8 z1~ h');
  });
});

describe('conversations', () => {
  const post = (name: string, text: string) =>
    `<article class="message"><div class="message-user"><a class="username">${name}</a></div><time datetime="2020-02-03T10:00">3 Feb 2020</time><div class="message-body">${text}</div><div class="message-footer"><a href="#">Like</a> <a href="#">Reply</a></div></article>`;
  test('keep where their links lead', () => {
    const to = (href: string) => `${SENTENCE} <a href="${href}">map</a>`;
    const { html } = read(
      post('Ada', to('/maps/1')) +
        post('Ben', to('javascript:void(0)')) +
        post('Cleo', to('b.html#x')),
    );
    expect(html).toContain('<a href="https://news.example/maps/1">map</a>');
    expect(html).toContain('<a href="https://news.example/2016/05/b.html#x">map</a>');
    expect(html).not.toContain('javascript');
  });
  test('keep their posts, each under its author and date', () => {
    const body = `<h1>Which ferry?</h1>${post('Ada', SENTENCE)}${post('Ben', 'The small one, it never waits.')}${post('Cleo', SENTENCE)}<aside>Members online: 41</aside>`;
    expect(texts(body)).toEqual([
      'Ada · 3 Feb 2020',
      SENTENCE.trim(),
      'Ben · 3 Feb 2020',
      'The small one, it never waits.',
      'Cleo · 3 Feb 2020',
      SENTENCE.trim(),
    ]);
  });
});

describe('a page without an article', () => {
  test('is told as one', () => {
    expect(() => read('<nav><a href="/">Home</a></nav><form><input></form>')).toThrow(
      expect.objectContaining({ code: 'not-an-article' }),
    );
  });
  test('gives what text it has where that is wanted', () => {
    expect(read('<p>Only this.</p>', '', { anyway: true }).blocks[0]?.text).toContain('Only this.');
  });
});

describe('the stored HTML', () => {
  const words = fc.constantFrom(
    'river',
    '<b>ferry</b>',
    '<br>',
    '渡し',
    '<a href="/x">pier</a>',
    '\n',
    ' ',
  );
  const wraps = fc.constantFrom(...'p div ul li table tr td pre blockquote h2 span'.split(' '));
  const piece = fc
    .tuple(wraps, fc.array(words, { maxLength: 8 }))
    .map(([name, inner]) => `<${name}>${inner.join(' ')}${SENTENCE}</${name}>`);
  test('is the same however often it is parsed and sanitised', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 3, maxLength: 12 }), (pieces) => {
        const { html } = read(`<article>${pieces.join('')}</article>`, '', { anyway: true });
        const holder = document.createElement('div');
        holder.innerHTML = html;
        expect(holder.innerHTML).toBe(html);
        expect(sanitizeToString(html)).toBe(html);
      }),
      { numRuns: 60 },
    );
  });
});

describe('where two parts of a page are nearly equal choices', () => {
  const LETTER =
    'Another reader wrote that the ferry was late, and that nobody on the pier was told why it was. ';
  const letters = `<div class="more">${`<p>${LETTER.repeat(3)}</p>`.repeat(2)}</div>`;
  const story = `<div class="entry-content">${prose(3)}</div>`;
  const claim = '<meta property="article:published_time" content="2016-05-19">';

  test('the article keeps the other, whole and sanitised', () => {
    const article = read(`<div class="post">${story}${letters}</div>`, claim);
    const [other, ...more] = article.others ?? [];
    expect(more).toEqual([]);
    const lettersIn = (blocks: readonly { text: string }[] = []) =>
      blocks.filter(({ text }) => text.includes('Another reader wrote')).length;
    expect(lettersIn(article.blocks)).toBe(0);
    expect(lettersIn(other?.blocks)).toBe(2);
    expect(other?.leftOut.articleWords).toBeGreaterThan(article.leftOut.articleWords);
    expect(sanitizeToString(other?.html ?? '')).toBe(other?.html);
  });

  test('and none where only menus and date lines set them apart', () => {
    const menus = `<div class="more"><p>Editor: Lee</p><p>Related links</p></div>`;
    expect(read(`<div class="post">${story}${menus}</div>`, claim)).not.toHaveProperty('others');
  });

  test('nor where one choice holds all, or many times as much', () => {
    expect(read(`<main>${prose(4)}</main>`)).not.toHaveProperty('others');
    const long = `<article>${prose(12)}</article><aside>${prose(1)}</aside>`;
    expect(read(long)).not.toHaveProperty('others');
  });
});
