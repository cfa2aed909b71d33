// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readingText } from '../../lib/reading/reading-text';
import { readArticle } from '../../lib/save-page';
import { snapshotOf } from '../../lib/snapshot/from-html';
import { TEMPLATES } from './page-templates';
import { SHORT_ARTICLES } from './short-articles';

/** Every article on every kind of page: the whole way, with the cleaner, since titles are its choice. */
describe.each(Object.entries(TEMPLATES))('on a page of the kind %s', (_kind, write) => {
  test.each(SHORT_ARTICLES)('$title', (article) => {
    const snapshot = snapshotOf(write(article), 'https://news.example/a/17.html');
    const { title, published, paragraphs } = readingText(readArticle(snapshot));
    expect({
      title,
      date: published?.slice(0, 10),
      paragraphs: paragraphs.map((text) => text.trim()),
    }).toEqual({ title: article.title, date: article.date, paragraphs: article.paragraphs });
  });
});
