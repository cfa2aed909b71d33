import Dexie from 'dexie';
import { IDBKeyRange, indexedDB } from 'fake-indexeddb';
import type { StoredArticle } from '../../lib/article';
import { exportArticles } from '../../lib/export/export-articles';
import { saveArticle } from '../../lib/library/articles';
import { openLibrary } from '../../lib/library/open-library';

const SENTENCE = '渡口的燈每天傍晚由同一個人點亮,他說船看不見燈,燈也要看見船。';

/** A made-up article of about 1,000 characters; `number` makes it differ from others. */
function madeUpArticle(number: number): StoredArticle {
  const paragraphs = Array.from({ length: 8 }, (_, n) => `${number}-${n} ${SENTENCE.repeat(4)}`);
  return {
    url: `https://site-${number % 50}.example/article/${number}`,
    lang: 'zh-Hant',
    dir: null,
    html: paragraphs.map((text) => `<p>${text}</p>`).join(''),
    facts: [],
    titles: [{ text: `渡口的燈,第 ${number} 夜`, from: 'title' }],
    fields: [{ name: 'siteName', value: `Site ${number % 50}`, from: 'meta' }],
    marks: {},
    leftOut: { pageWords: 900, articleWords: 800, images: 0, embeds: 0, frames: 0 },
    script: 'hant',
    titleIndex: 0,
    removals: [],
    flags: [],
    rulesVersion: 1,
    reading: {
      ...{ title: `渡口的燈,第 ${number} 夜`, byline: null, published: null, source: null },
      ...{ paragraphs, removed: 0 },
    },
  };
}

/** The text of a library file with so many made-up articles, written by our own export. */
export async function libraryFile(count: number): Promise<string> {
  Dexie.dependencies.indexedDB = indexedDB;
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  const library = await openLibrary();
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `made-up-${ids}`;
  };
  for (let number = 0; number < count; number += 1) {
    const article = madeUpArticle(number);
    const now = new Date(Date.UTC(2026, 0, 1) + number * 60_000);
    await saveArticle(library, { captureId: newId(), url: article.url, article }, { now, newId });
  }
  const file = await exportArticles(
    library,
    { all: true },
    'library',
    {
      cleanedHtmlOf: ({ body }) => body.html,
      originalParagraphsOf: ({ reading }) => reading.paragraphs,
    },
    { now: new Date() },
  );
  return file.text();
}
