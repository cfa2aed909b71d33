// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { extract } from '../../lib/extract/extract';
import { addFactsNearArticle } from '../../lib/extract/facts-near-article';
import { snapshotOf } from '../../lib/snapshot/from-html';
import { parseSnapshot } from '../../lib/snapshot/parse-snapshot';

const PROSE =
  '<p>The old ferry crosses the river every hour, and its captain knows all the fishermen by name, they say.</p>'.repeat(
    6,
  );
/** Generous, for a machine that does something else besides: what these pages were made for is minutes. */
const LIMIT_MS = 8000;

describe('pages made to keep an extractor busy for ever are read in seconds', () => {
  test.each([
    [
      'a form whose controls stand in for its neighbours',
      `<form><input name="parentNode"><input name="nextElementSibling"><input name="firstChild">${PROSE}</form>`,
    ],
    [
      'a srcset without a comma',
      `<article>${PROSE}<img src="a.jpg" srcset="${'a'.repeat(40_000)} ${'b'.repeat(40_000)}"></article>`,
    ],
    ['three thousand levels', `${'<div>'.repeat(3000)}${PROSE}`],
    [
      'a line of one character',
      `<article>${PROSE}<p>${'作'.repeat(300_000)}</p>${PROSE}</article>`,
    ],
    ['a line of brackets', `<article>${PROSE}<p>${'(（'.repeat(150_000)}</p>${PROSE}</article>`],
    ['a line of spaces', `<article>${PROSE}<p>${'&nbsp; '.repeat(50_000)}x</p>${PROSE}</article>`],
    ['a line of digits', `<article>${PROSE}<p>${'1'.repeat(300_000)}</p>${PROSE}</article>`],
    [
      'a sheet of one brace',
      `<style>${'@media screen{'.repeat(30_000)}</style><article>${PROSE}</article>`,
    ],
  ])(
    '%s',
    (_what, body) => {
      const start = performance.now();
      const snapshot = snapshotOf(`<body>${body}</body>`, 'https://page.example/');
      const { blocks } = extract(parseSnapshot(snapshot), snapshot);
      expect(performance.now() - start).toBeLessThan(LIMIT_MS);
      expect(blocks.filter(({ text }) => text.includes('The old ferry')).length).toBeGreaterThan(0);
    },
    30_000,
  );
});

test('facts are looked for around a book of which each line ends in a break in one go', () => {
  const lines = Array.from({ length: 20_000 }, (_, at) => ({
    text: `Day ${at}: the old ferry crosses the river at ten and at twelve, and nobody is late.`,
    element: null,
  }));
  const book = [{ text: lines.map(({ text }) => text).join('\n') }];
  const start = performance.now();
  addFactsNearArticle(lines, book, 'https://page.example/', () => {});
  expect(performance.now() - start).toBeLessThan(LIMIT_MS);
});
