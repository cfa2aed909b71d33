import Dexie from 'dexie';
import { IDBKeyRange, indexedDB } from 'fake-indexeddb';
import type { StoredArticle } from '../../lib/article';
import { type SaveOutcome, saveArticle } from '../../lib/library/articles';
import { Library } from '../../lib/library/db';

// Not by globals: Dexie looks for these when it is loaded, which may be before this file is.
Dexie.dependencies.indexedDB = indexedDB;
Dexie.dependencies.IDBKeyRange = IDBKeyRange;

let libraries = 0;

/** A library of its own for each test. */
export function newLibrary(): Library {
  libraries += 1;
  return new Library(`library-${libraries}`);
}

/** An article whose paragraphs are as they were extracted: nothing in it to remove. */
export function storedArticle(
  title: string,
  paragraphs: string[],
  more: Partial<StoredArticle> = {},
): StoredArticle {
  return {
    url: 'https://news.example/',
    lang: 'zh',
    dir: null,
    html: paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join(''),
    titles: [{ text: title, from: 'title' }],
    fields: [],
    marks: {},
    leftOut: { pageWords: 0, articleWords: 0, images: 0, embeds: 0, frames: 0 },
    script: 'hans',
    facts: [],
    titleIndex: 0,
    removals: [],
    flags: [],
    rulesVersion: 1,
    reading: { title, byline: null, published: null, source: null, paragraphs, removed: 0 },
    ...more,
  };
}

/** Ids that count: `id-1`, `id-2`, … */
export function countingIds(prefix = 'id'): () => string {
  let last = 0;
  return () => {
    last += 1;
    return `${prefix}-${last}`;
  };
}

const ids = countingIds('test');

/** Saves a page as the background does; each call is a click of its own. */
export function save(
  library: Library,
  url: string,
  article: StoredArticle,
  { at = 0, captureId = ids() }: { at?: number; captureId?: string } = {},
): Promise<SaveOutcome> {
  return saveArticle(
    library,
    { captureId, url, article },
    { now: new Date(Date.UTC(2026, 0, 1) + at * 1000), newId: ids },
  );
}

/** Every row of every table, for telling that nothing has changed. */
export async function dump(library: Library): Promise<Record<string, unknown[]>> {
  const tables = await Promise.all(
    library.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  return Object.fromEntries(tables);
}
