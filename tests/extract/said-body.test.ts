// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { extract } from '../../lib/extract/extract';
import { findSaidBody } from '../../lib/extract/said-body';
import { snapshotOf } from '../../lib/snapshot/from-html';
import { parseSnapshot } from '../../lib/snapshot/parse-snapshot';

const lines = (subject: string, count: number) =>
  Array.from(
    { length: count },
    (_, index) => `On day ${index + 1} the ${subject} was as far from the pier as ever before.`,
  );
const FERRY = lines('ferry', 8);
const BRIDGE = lines('bridge', 20);
const ADVERT = lines('cheapest loan', 5);
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');
const element = (html: string) => {
  const root = document.createElement('main');
  root.innerHTML = html;
  return root;
};
const page = element(
  `<div id="ferry">${paragraphs(FERRY)}</div><div id="bridge">${paragraphs(BRIDGE)}</div><div id="advert">${paragraphs(ADVERT)}</div>`,
);
const part = (id: string) => page.querySelector(`#${id}`) as Element;

describe('the text that structured data tells', () => {
  test('shows where the article is, though the choice missed it', () => {
    expect(findSaidBody(part('ferry'), page, BRIDGE.join('\n'))).toBe(part('bridge'));
  });

  test('shows how much of the choice is the article', () => {
    expect(findSaidBody(page, page, BRIDGE.join(' '))).toBe(part('bridge'));
  });

  test.each<[string, Element, string]>([
    ['the choice agrees', part('bridge'), BRIDGE.join('\n')],
    ['the page does not show it', part('ferry'), lines('tunnel', 20).join('\n')],
    ['it would cut the choice to less than half', page, ADVERT.join('\n')],
    ['it would put less in the place of the choice', part('bridge'), ADVERT.join('\n')],
    ['it is a teaser', page, BRIDGE[0] ?? ''],
    ['it stands in several places', part('ferry'), [...FERRY, ...ADVERT].join('\n')],
  ])('changes nothing where %s', (_case, chosen, said) => {
    expect(findSaidBody(chosen, page, said)).toBeNull();
  });

  test('is read from the page', () => {
    const said = JSON.stringify({ '@type': 'NewsArticle', articleBody: BRIDGE.join('\n') });
    const list = `<ul>${BRIDGE.map((text) => `<li>${text}</li>`).join('')}</ul>`;
    const body = `<div><div>${paragraphs(FERRY)}</div></div><hr><div><div>${list}</div></div>`;
    const read = (head: string) => {
      const html = `<head><meta property="article:published_time" content="2016-05-19">${head}</head><body>${body}</body>`;
      const snapshot = snapshotOf(html, 'https://river.example/a.html');
      return extract(parseSnapshot(snapshot), snapshot).blocks.map(({ text }) => text);
    };
    expect(read('')[0]).toBe(FERRY[0]);
    expect(read(`<script type="application/ld+json">${said}</script>`)).toEqual(BRIDGE);
  });
});
