// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readingText } from '../../lib/reading/reading-text';
import { readArticle } from '../../lib/save-page';
import { snapshotOf } from '../../lib/snapshot/from-html';
import { TEMPLATES } from './page-templates';
import { SHORT_ARTICLES } from './short-articles';

const pages = Object.entries(TEMPLATES).flatMap(([template, write]) =>
  SHORT_ARTICLES.map((article) => ({
    template,
    article,
    title: article.title,
    html: write(article),
  })),
);

describe.each(pages)('$template: $title', ({ article, html }) => {
  const reading = readingText(readArticle(snapshotOf(html, 'https://news.example/a/17.html')));

  test('has the article and nothing else', () => {
    expect(reading.paragraphs.map((text) => text.trim())).toEqual(article.paragraphs);
  });
  test('has its headline', () => {
    expect(reading.title).toBe(article.title);
  });
  test('has its date', () => {
    expect(reading.published?.slice(0, 10)).toBe(article.date);
  });
});
