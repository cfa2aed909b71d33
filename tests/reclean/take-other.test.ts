// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { StoredArticle, StoredExtraction } from '../../lib/article';
import { cleanArticle } from '../../lib/clean-article';
import { readBlocks } from '../../lib/html/blocks';
import { sanitizeToFragment } from '../../lib/html/sanitize';
import { compareExtractions } from '../../lib/reading/compare-extractions';
import { takeOther } from '../../lib/reclean/take-other';
import { articleOf } from '../clean/article-of';

const PARAGRAPHS = [
  '河边的磨坊停了二十年，今年春天又转了起来。水从旧渠里引过来，木轮响了一整夜。',
  '修磨坊的是村里的三个老人，他们小时候都在这里看过大人磨面，谁也没有图纸。',
];
const LETTER = '读者来信：我小时候住在磨坊对面，每天听着水声睡着（首發於 books.example）。';

const htmlOf = (paragraphs: string[]) => paragraphs.map((text) => `<p>${text}</p>`).join('');
const extraction = (paragraphs: string[]): StoredExtraction => ({
  html: htmlOf(paragraphs),
  facts: [],
  leftOut: { pageWords: 90, articleWords: paragraphs.length, images: 0, embeds: 0, frames: 0 },
  script: 'hans',
});

const [whole, third] = [extraction([...PARAGRAPHS, LETTER]), extraction([LETTER])];

function stored(): StoredArticle {
  const { html, leftOut } = extraction(PARAGRAPHS);
  const blocks = readBlocks(sanitizeToFragment(html));
  const article = articleOf(blocks, ['河边的磨坊'], { html, leftOut });
  return { ...cleanArticle({ ...article, blocks }, { disabledRules: [] }), others: [whole, third] };
}

describe('taking another part of the page', () => {
  test('makes an article of it, cleaned, with the title and facts of the page', () => {
    const before = stored();
    const article = takeOther(before, 0, { disabledRules: [] });
    expect(article).toMatchObject({ html: whole.html, titles: before.titles, url: before.url });
    expect(article.reading.paragraphs).toHaveLength(3);
    expect(article.reading.paragraphs[2]).not.toContain('books.example');
    expect(article.removals.some(({ text }) => text.includes('books.example'))).toBe(true);
  });

  test('and back gives the first article again', () => {
    const before = stored();
    const taken = takeOther(before, 0, { disabledRules: [] });
    expect(taken.others).toEqual([extractionIn(before), third]);
    expect(takeOther(taken, 0, { disabledRules: [] })).toEqual(before);
  });

  test('leaves a rule alone that is switched off', () => {
    const off = takeOther(stored(), 0, { disabledRules: [] }).removals.flatMap(
      ({ rules }) => rules,
    );
    const article = takeOther(stored(), 0, { disabledRules: off });
    expect(article.reading.paragraphs[2]).toContain('books.example');
  });

  test('there is none of that number', () => {
    expect(() => takeOther(stored(), 2, { disabledRules: [] })).toThrow(RangeError);
  });
});

test('two extractions differ in the lines that only one of them has', () => {
  expect(compareExtractions(whole, extraction(PARAGRAPHS))).toEqual({
    onlyFirst: [LETTER],
    onlySecond: [],
  });
  expect(compareExtractions(third, extraction(PARAGRAPHS))).toEqual({
    onlyFirst: [LETTER],
    onlySecond: PARAGRAPHS,
  });
});

function extractionIn({ html, facts, leftOut, script }: StoredArticle): StoredExtraction {
  return { html, facts, leftOut, script };
}
