// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_CHOICES, type Removal, removalKey } from '../../lib/article';
import { readBlocks } from '../../lib/html/blocks';
import { sanitizeToFragment, serialize } from '../../lib/html/sanitize';
import { readingText } from '../../lib/reading/reading-text';
import { cleanedHtml, type RenderSource, renderBody } from '../../lib/reading/render';

function removal(unit: number, start: number, end: number, more: Partial<Removal> = {}): Removal {
  const text = more.text ?? '';
  return {
    ...{ where: 'body', unit, start, end, text, rules: ['test'], replacement: '', confidence: 1 },
    ...more,
  };
}

function sourceOf(html: string, removals: Removal[]): RenderSource {
  return {
    ...{ html, facts: [], removals, flags: [], rulesVersion: 1, titleIndex: 0 },
    ...{ titles: [{ text: 'T', from: 'title' as const }], fields: [] },
  };
}

describe('a reading is the original less its removals', () => {
  test('inside a paragraph, across inline tags', () => {
    const html = '<p>聯<b>(lián</b>)防</p>';
    expect(cleanedHtml(sourceOf(html, [removal(0, 1, 7)]))).toBe('<p>聯防</p>');
  });

  test('several in one block', () => {
    const html = '<p>a(1)b(2)c</p>';
    expect(cleanedHtml(sourceOf(html, [removal(0, 1, 4), removal(0, 5, 8)]))).toBe('<p>abc</p>');
  });

  test('a block that is cut whole goes with its element and its empty list', () => {
    const html = '<p>stays</p><ul><li><a href="https://a.example/">goes</a></li></ul>';
    expect(cleanedHtml(sourceOf(html, [removal(1, 0, 4)]))).toBe('<p>stays</p>');
  });

  test('a row keeps its other cells in their columns', () => {
    const html = '<table><tbody><tr><td>goes</td><td>stays</td></tr></tbody></table>';
    expect(cleanedHtml(sourceOf(html, [removal(0, 0, 4)]))).toBe(
      '<table><tbody><tr><td></td><td>stays</td></tr></tbody></table>',
    );
  });

  test('a picture keeps its figure', () => {
    const html = '<figure><img alt="x"><figcaption>goes</figcaption></figure>';
    expect(cleanedHtml(sourceOf(html, [removal(0, 0, 4)]))).toBe('<figure><img alt="x"></figure>');
  });

  test('damaged characters read what they were rebuilt to', () => {
    const html = '<p>替?zhèn)鹘y(tǒng)舊</p>';
    expect(cleanedHtml(sourceOf(html, [removal(0, 1, 15, { replacement: '傳統' })]))).toBe(
      '<p>替傳統舊</p>',
    );
  });

  test('marked, each removal stands in its place under its key', () => {
    const cut = removal(0, 1, 4, { replacement: 'z' });
    const body = renderBody(sourceOf('<p>a(1)b</p>', [cut]), NO_CHOICES, 'marked');
    expect(serialize(body)).toBe(
      `<p>a<del data-removal="${removalKey(cut)}">(1)</del><ins data-replaces="${removalKey(cut)}">z</ins>b</p>`,
    );
  });
});

test('a false title gives way to the headline, and comes back when it is put back', () => {
  const source = {
    ...sourceOf('<p>x</p>', [
      removal(0, 0, 4, { where: 'title' }),
      removal(1, 1, 4, { where: 'title' }),
    ]),
    titles: [
      { text: 'spam', from: 'title' as const },
      { text: '聯(a)防', from: 'h1' as const },
    ],
    titleIndex: 1,
    blocks: [],
  };
  expect(readingText(source).title).toBe('聯防');
  expect(readingText(source, { ...NO_CHOICES, putBack: ['title:0:0-4'] }).title).toBe('spam');
  expect(readingText(source, { ...NO_CHOICES, title: 'mine' }).title).toBe('mine');
});

test('putting everything back gives the extracted article, byte for byte', () => {
  const words = fc.constantFrom(
    '雨停了。',
    'rain ',
    '(yǔ)',
    '<b>x</b>',
    '<br>',
    '<a href="#n">n</a>',
  );
  const block = fc
    .tuple(fc.constantFrom('p', 'li', 'h2', 'td', 'pre'), fc.array(words, { minLength: 1 }))
    .map(([tag, inner]) => {
      const element = `<${tag}>${inner.join('')}</${tag}>`;
      if (tag === 'td') return `<table><tbody><tr>${element}</tr></tbody></table>`;
      return tag === 'li' ? `<ul>${element}</ul>` : element;
    });
  fc.assert(
    fc.property(
      fc.array(block, { minLength: 1, maxLength: 6 }),
      fc.infiniteStream(fc.nat(20)),
      (html, numbers) => {
        const original = serialize(sanitizeToFragment(html.join('')));
        const blocks = readBlocks(sanitizeToFragment(original));
        const removals = blocks.map(({ text }, unit) => {
          const start = Math.min(numbers.next().value ?? 0, text.length - 1);
          const end = Math.min(text.length, start + 1 + (numbers.next().value ?? 0));
          return removal(unit, start, end, { text: text.slice(start, end) });
        });
        const source = sourceOf(original, removals);
        const putBack = removals.map(removalKey);
        expect(cleanedHtml(source, { ...NO_CHOICES, putBack })).toBe(original);
        const cut = removals.reduce((sum, { start, end }) => sum + end - start, 0);
        const total = blocks.reduce((sum, { text }) => sum + text.length, 0);
        const left = readBlocks(renderBody(source)).reduce((sum, { text }) => sum + text.length, 0);
        const blank = total - cut - left;
        // What is left but for runs of white space, which are no block.
        expect(blank).toBeGreaterThanOrEqual(0);
      },
    ),
    { numRuns: 100 },
  );
});
