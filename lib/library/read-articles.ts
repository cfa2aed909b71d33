import Dexie from 'dexie';
import type { Cleaning, ReaderChoices, ReadingText } from '../article';
import { type ArticleRow, type Body, type Library, readCounters } from './db';
import { type Revision, readRevisions } from './revisions';

// Apart from `articles.ts`, whose index for search needs large tables: a list only reads.

/** A place in the list, newest first. */
export interface Cursor {
  savedAt: number;
  id: string;
}

export function cursorOf({ savedAt, id }: ArticleRow): Cursor {
  return { savedAt, id };
}

/** A page of the list, newest first, beginning after `before`. Takes as long for the last page as for the first. */
export async function listArticles(
  library: Library,
  { collectionId, before, limit }: { collectionId?: string; before?: Cursor; limit: number },
): Promise<ArticleRow[]> {
  const end = before ? [before.savedAt, before.id] : [Dexie.maxKey, Dexie.maxKey];
  if (collectionId === undefined) {
    return library.articles.where('[savedAt+id]').below(end).reverse().limit(limit).toArray();
  }
  return library.articles
    .where('collectionTimes')
    .between([collectionId, Dexie.minKey, Dexie.minKey], [collectionId, ...end], true, false)
    .reverse()
    .limit(limit)
    .toArray();
}

/** How many articles there are, in all or in a collection. */
export async function countArticles(library: Library, collectionId?: string): Promise<number> {
  if (collectionId === undefined) return (await readCounters(library)).articles;
  return (await library.collections.get(collectionId))?.count ?? 0;
}

/** How many articles were saved, or saved anew, after a moment (milliseconds since 1970); null: since ever. */
export async function countSavedSince(library: Library, since: number | null): Promise<number> {
  if (since === null) return countArticles(library);
  return library.articles.where('[savedAt+id]').above([since, Dexie.maxKey]).count();
}

/** One article with one of its revisions, as it is read and exported. */
export interface SavedArticle {
  row: ArticleRow;
  body: Body;
  cleaning: Cleaning;
  choices: ReaderChoices;
  /** What it reads, unconverted; derived from the rest when that last changed. */
  reading: ReadingText;
  /** Oldest first. */
  revisions: Revision[];
}

/** An article by its id, with the current revision or another. Null where there is none (or no longer). */
export async function readArticle(
  library: Library,
  id: string,
  revision?: number,
): Promise<SavedArticle | null> {
  const { articles, bodies, cleanings } = library;
  return library.transaction('r', [articles, bodies, cleanings], async () => {
    const row = await articles.get(id);
    if (!row) return null;
    const revisions = await readRevisions(library, id);
    const wanted = revision === undefined ? row.revision : revision;
    const bodyId = revisions.find((each) => each.revision === wanted)?.bodyId;
    if (bodyId === undefined) return null;
    const [body, cleaningRow] = await readParts(library, bodyId);
    if (!body || !cleaningRow) return null;
    const { cleaning, choices, reading } = cleaningRow;
    return { row, body, cleaning, choices, reading, revisions };
  });
}

/** A revision and what was made of it. */
export async function readParts(library: Library, bodyId: string) {
  return Promise.all([library.bodies.get(bodyId), library.cleanings.get(bodyId)]);
}
