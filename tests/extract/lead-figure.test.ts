// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { extract } from '../../lib/extract/extract';
import { snapshotOf } from '../../lib/snapshot/from-html';
import { parseSnapshot } from '../../lib/snapshot/parse-snapshot';

const TITLE = 'Keepers say goodbye to the oak gates';
const CAPTION = 'The last oak gate leaves its slot.';
const PROSE = `<p>${'The gates held back the tide for sixty-one winters, and a crane lifted the last of them out. '.repeat(3)}</p>`;
const BODY = [1, 2, 3, 4].map((number) => PROSE.replace('<p>', `<p>${number}. `)).join('');

const texts = (figures: string, behind = '') => {
  const article = `<article class="story"><h1>${TITLE}</h1><p class="byline">By Orla Tennick</p>${figures}<div class="article-body">${BODY}</div>${behind}</article>`;
  const page = `<html><head><title>${TITLE}</title></head><body>${article}</body></html>`;
  const snapshot = snapshotOf(page, 'https://paper.example/a');
  return extract(parseSnapshot(snapshot), snapshot).blocks.map(({ text }) => text.trim());
};
const figure = (caption: string) =>
  `<figure><img src="/1.jpg" alt=""><figcaption>${caption}</figcaption></figure>`;

test('what is said under the picture between the headline and the text stays', () => {
  const found = texts(figure(CAPTION));
  expect(found.filter((text) => text === CAPTION)).toHaveLength(1);
});

test('but not under one of several, one that leads elsewhere, or one behind the text', () => {
  expect(texts(figure(CAPTION) + figure('Another gate, another day.'))).not.toContain(CAPTION);
  expect(texts(figure(`<a href="/shop">${CAPTION}</a>`))).not.toContain(CAPTION);
  expect(texts('', figure(CAPTION)).indexOf(CAPTION)).not.toBe(0);
});
