// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Flag, NO_CHOICES, type Removal } from '../../lib/article';
import { readBlocks } from '../../lib/html/blocks';
import { sanitizeToFragment, serialize } from '../../lib/html/sanitize';
import { originalSpan } from '../../lib/reading/places';
import { readerRemovals, withRemovals } from '../../lib/reading/reader-removals';
import { readingText } from '../../lib/reading/reading-text';
import { type Rendered, type RenderSource, renderWithPlaces } from '../../lib/reading/render';

const HTML = '<p>one <b>two</b> three</p>bare<br>text<p>gone</p><ul><li>four <i>five</i></li></ul>';
const BLOCKS = readBlocks(sanitizeToFragment(HTML));

function cut(unit: number, start: number, end: number, replacement = ''): Removal {
  const text = BLOCKS[unit]?.text.slice(start, end) ?? '';
  return { where: 'body', unit, start, end, text, replacement, rules: ['r'], confidence: 1 };
}

function sourceOf(removals: Removal[]): RenderSource {
  return {
    ...{ html: HTML, facts: [], removals, flags: [], rulesVersion: 1, titleIndex: 0 },
    ...{ titles: [{ text: 'T', from: 'title' as const }], fields: [] },
  };
}

function textNodes({ body }: Rendered): Text[] {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

/** What the original has where a shown text stands. */
function originalOf(rendered: Rendered, words: string): string | null {
  for (const node of textNodes(rendered)) {
    const at = node.data.indexOf(words);
    if (at < 0) continue;
    const span = originalSpan(rendered.places(), node, at, at + words.length);
    return span && (BLOCKS[span.unit]?.text.slice(span.start, span.end) ?? null);
  }
  return null;
}

describe('a place in what is shown is a place in the original', () => {
  const removals = [cut(0, 2, 5), cut(1, 0, 2), cut(2, 0, 4), cut(3, 5, 7, 'FI')];

  test('in the cleaned text, through what was cut, repaired or pruned', () => {
    const rendered = renderWithPlaces(sourceOf(removals));
    expect(serialize(rendered.body)).toBe(
      '<p>on<b>wo</b> three</p>re<br>text<ul><li>four <i>FIve</i></li></ul>',
    );
    expect(originalOf(rendered, 'wo')).toBe('wo');
    expect(originalOf(rendered, 'three')).toBe('three');
    expect(originalOf(rendered, 're')).toBe('re');
    expect(originalOf(rendered, 'four')).toBe('four');
    // A repair is taken as a whole.
    expect(originalOf(rendered, 'Iv')).toBe('fiv');
  });

  test('where removals are marked, and where nothing is cut', () => {
    const marked = renderWithPlaces(sourceOf(removals), NO_CHOICES, 'marked');
    expect(originalOf(marked, 'gone')).toBe('gone');
    expect(originalOf(marked, 'FI')).toBeNull();
    expect(originalOf(marked, 've')).toBe('ve');
    const original = renderWithPlaces(sourceOf(removals), NO_CHOICES, 'original');
    expect(originalOf(original, 'five')).toBe('five');
  });

  test('whatever is cut, each character that is left comes from its own', () => {
    const spans = fc.array(fc.tuple(fc.nat(3), fc.nat(12), fc.integer({ min: 1, max: 4 })), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(spans, fc.constantFrom('clean' as const, 'marked' as const), (list, show) => {
        const some = list
          .map(([unit, start, length]) => [unit, start, start + length] as const)
          .filter(([unit, , end]) => end <= (BLOCKS[unit]?.text.length ?? 0))
          .map(([unit, start, end]) => cut(unit, start, end));
        const rendered = renderWithPlaces(sourceOf(some), NO_CHOICES, show);
        for (const node of textNodes(rendered)) {
          for (let at = 0; at < node.data.length; at++) {
            const span = originalSpan(rendered.places(), node, at, at + 1);
            expect(span && BLOCKS[span.unit]?.text.slice(span.start, span.end)).toBe(node.data[at]);
          }
        }
      }),
    );
  });
});

test('what was left alone is marked under its key', () => {
  const flag: Flag = {
    where: 'body',
    unit: 3,
    start: 0,
    end: 4,
    rule: 'r',
    text: 'four',
    confidence: 0.6,
  };
  const { body } = renderWithPlaces(sourceOf([cut(3, 5, 9)]), NO_CHOICES, 'marked', [flag]);
  expect(serialize(body)).toContain('<li><mark data-flag="body:3:0-4">four</mark> <i><del');
});

describe('what a reader takes out', () => {
  const read = (removals: Removal[], added: Removal[]) =>
    readingText({ ...sourceOf(removals), blocks: BLOCKS }, { ...NO_CHOICES, added });

  test('goes, block by block', () => {
    const added = readerRemovals(
      BLOCKS,
      [
        { unit: 0, start: 8, end: 13 },
        { unit: 1, start: 0, end: 4 },
      ],
      [],
    );
    expect(added.map(({ text, rules }) => [text, ...rules])).toEqual([
      ['three', 'reader'],
      ['bare', 'reader'],
    ]);
    expect(read([], added).paragraphs).toEqual(['one two', 'text', 'gone', 'four five']);
  });

  test('ends where a removal begins that it overlaps, and swallows one that it holds', () => {
    const rule = cut(0, 2, 6);
    const [trimmed] = readerRemovals(BLOCKS, [{ unit: 0, start: 0, end: 4 }], [rule]);
    expect(trimmed).toMatchObject({ start: 0, end: 2 });
    const [whole] = readerRemovals(BLOCKS, [{ unit: 0, start: 0, end: 8 }], [rule]);
    expect(whole).toMatchObject({ start: 0, end: 8 });
    expect(read([rule], whole ? [whole] : []).paragraphs[0]).toBe('three');
    expect(readerRemovals(BLOCKS, [{ unit: 0, start: 3, end: 5 }], [rule])).toEqual([]);
  });

  test('is what the rule took out, where that was put back', () => {
    const removal = cut(0, 0, 3);
    const before = { putBack: ['body:0:0-3'], added: [] };
    expect(withRemovals(before, [removal])).toEqual({ putBack: [], added: [] });
    expect(withRemovals({ putBack: [], added: [] }, [removal]).added).toEqual([removal]);
  });
});
