// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { extract } from '../../lib/extract/extract';
import { standsAlone } from '../../lib/extract/judge-choice';
import { snapshotOf } from '../../lib/snapshot/from-html';
import { parseSnapshot } from '../../lib/snapshot/parse-snapshot';

const SENTENCE =
  'The kiln is fired once a month, and whoever has pots to fire brings wood for a day of it. ';
const paragraphs = (count: number) => `<p>${SENTENCE.repeat(3)}</p>`.repeat(count);
const box = (html: string) => {
  const element = document.createElement('div');
  element.innerHTML = html;
  return element;
};
const LINKS = Array.from(
  { length: 120 },
  (_, index) => `<div><a href="/${index}">How to glaze pot ${index}</a> 2 answers</div>`,
).join('');

describe('a choice that holds little of its page stands alone', () => {
  const LONG = paragraphs(15);
  const OTHERS = paragraphs(30);

  test('where it is as long as an article', () => {
    expect(standsAlone(box(LONG), box(LONG + OTHERS), 0.33)).toBe(true);
  });

  test('but not where it is most of the page, or short', () => {
    expect(standsAlone(box(LONG), box(LONG + paragraphs(6)), 0.7)).toBe(false);
    expect(standsAlone(box(paragraphs(2)), box(paragraphs(2) + OTHERS), 0.06)).toBe(false);
  });

  test('but not where its length is that of a table', () => {
    const sizes = '<p>Height 21 cm</p>'.repeat(400);
    expect(standsAlone(box(sizes), box(sizes + OTHERS), 0.3)).toBe(false);
  });

  test('but not where it is the longest of several dated entries', () => {
    const diary = [3, 10, 17].map((day) => `<p>June ${day}, 2019</p>${paragraphs(12)}`).join('');
    expect(standsAlone(box(LONG), box(LONG + diary), 0.3)).toBe(false);
  });

  test('where it is paragraphs over a list of links', () => {
    const about = `<h1>Questions about glazes</h1>${paragraphs(2)}<p>Search first, then ask.</p>`;
    expect(standsAlone(box(about), box(about + LINKS), 0.3)).toBe(true);
  });

  test('but not where a line only introduces the list', () => {
    const line = `<p>${SENTENCE}</p>`;
    expect(standsAlone(box(line), box(line + LINKS), 0.1)).toBe(false);
  });

  test('but not where the list has a few sentences on each', () => {
    const about = `<h1>Our potters</h1>${paragraphs(2)}<p>Three of them.</p>`;
    const entries = `<p><a href="/a">Ada</a> ${SENTENCE}</p>`.repeat(12);
    expect(standsAlone(box(about), box(about + entries), 0.2)).toBe(false);
  });
});

describe('a page that does not call itself an article', () => {
  const read = (body: string) => {
    const snapshot = snapshotOf(`<body>${body}</body>`, 'https://pots.example/questions');
    return extract(parseSnapshot(snapshot), snapshot).blocks.map(({ text }) => text);
  };
  const about = `<h4>For those who ask</h4>${paragraphs(3)}<p>Search before you ask, please.</p>`;

  test('is its paragraphs, not the list of questions beneath', () => {
    const texts = read(`<div class="text">${about}<div><div>${LINKS}</div></div></div>`);
    expect(texts.join('\n')).toContain('fired once a month');
    expect(texts.join('\n')).not.toContain('2 answers');
  });

  test('is all of it where the list is what it tells', () => {
    const shelf = Array.from(
      { length: 12 },
      (_, index) => `<div><h3>Pot ${index}</h3><p>Blue, ${index} cm, food safe.</p></div>`,
    ).join('');
    const texts = read(`<div><p>${SENTENCE}</p></div><div>${shelf}</div>`);
    expect(texts.join('\n')).toContain('Blue, 11 cm');
  });
});
