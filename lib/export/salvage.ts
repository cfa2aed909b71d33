import Dexie from 'dexie';
import { type Cleaning, NO_CHOICES, type ReadingText } from '../article';
import { UserError } from '../errors';
import { collectionIdsOf, partsOf, rowOf } from '../library/article-row';
import { listCollections } from '../library/collections';
import type { ArticleRow, Body, CleaningRow, Collection, Library } from '../library/db';
import { normaliseUrl } from '../library/normalise-url';
import type { BlobRecord } from '../library/record';
import type { SetUp } from '../set-up';
import { readBlobs } from './read-blobs';
import type { ExportItem } from './read-items';
import { toFile } from './to-file';
import { toJson } from './to-json';
import type { Render } from './to-record';

/** What could still be read of a library, as a file to be imported. */
export interface Salvage {
  file: Blob;
  articles: number;
  /** Articles that are known of, and of which nothing could be read. */
  missing: number;
}

interface SalvageOptions {
  now: Date;
  setUp?: SetUp;
  /** What a revision reads of which only the original is left. */
  readingOf: (body: Body, cleaning: Cleaning) => ReadingText;
}

const OPEN_TIMEOUT_MS = 6_000;

/**
 * A copy of whatever can be read where the library can't be opened or listed: each table as the browser gives it,
 * row by row, and what one can't give derived from another. Throws `library-broken` where nothing can be read.
 */
export async function salvageLibrary(
  name: string,
  render: Render,
  { now, setUp, readingOf }: SalvageOptions,
): Promise<Salvage> {
  const library = await openAsItIs(name);
  try {
    const [rowIds, trashIds, groups] = [
      await keysOf(library, 'articles'),
      await keysOf(library, 'trash'),
      await bodiesByArticle(library),
    ];
    const collections = (await orNull(() => listCollections(library))) ?? [];
    const context = { library, readingOf, collections };
    const read = new Set<string>();
    const trashed: string[] = [];
    const items = async function* () {
      for (const [articleId, bodyIds] of groups) {
        const found = await readArticle(context, articleId, bodyIds);
        if (!found) continue;
        read.add(articleId);
        const { deletedAt, ...item } = found;
        if (deletedAt === undefined) yield item;
        else trashed.push(articleId);
      }
    };
    const trash = async function* () {
      for (const articleId of trashed) {
        const item = await readArticle(context, articleId, groups.get(articleId) ?? []);
        if (item) yield { ...item, deletedAt: item.deletedAt ?? now.getTime() };
      }
    };
    const parts = toJson(items(), collections, render, {
      exportedAt: now,
      trash: trash(),
      ...(setUp && { setUp }),
      blobsOf: (ids) => readable(readBlobs(library, ids, async () => {})),
    });
    const file = await toFile(parts, { now, type: 'application/json' });
    const known = new Set([...rowIds, ...trashIds, ...groups.keys()]);
    if (!read.size) throw new UserError('library-broken');
    return { file, articles: read.size - trashed.length, missing: known.size - read.size };
  } finally {
    library.close();
  }
}

/** In whatever version it is, without a check of ours that could fail. */
async function openAsItIs(name: string): Promise<Library> {
  const library = new Dexie(name, { cache: 'disabled' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new UserError('library-broken')), OPEN_TIMEOUT_MS);
  });
  try {
    await Promise.race([library.open(), tooLong]);
  } catch (cause) {
    library.close();
    throw new UserError('library-broken', [], { cause });
  } finally {
    clearTimeout(timer);
  }
  // One that is not there is read like one that is unreadable.
  const tables = Object.fromEntries(library.tables.map((table) => [table.name, table]));
  Object.assign(library, tables);
  return library as Library;
}

/** What is asked of a table that is broken, or not there, is not known. */
async function orNull<T>(read: () => PromiseLike<T>): Promise<T | null> {
  try {
    return await read();
  } catch {
    return null;
  }
}

async function keysOf(library: Library, table: string): Promise<string[]> {
  const keys = orNull(() => library.table<unknown, string>(table).toCollection().primaryKeys());
  return (await keys) ?? [];
}

/** By the index, or by every body where that can't be read. */
async function bodiesByArticle(library: Library): Promise<Map<string, string[]>> {
  const groups = new Map<string, string[]>();
  const add = (articleId: string, bodyId: string) => {
    groups.set(articleId, [...(groups.get(articleId) ?? []), bodyId]);
  };
  const index = '[articleId+savedAt+revision]';
  const isListed = await orNull(async () => {
    await library.bodies.orderBy(index).eachKey((key, { primaryKey }) => {
      add((key as unknown as [string])[0], primaryKey);
    });
    return true;
  });
  if (isListed) return groups;
  groups.clear();
  for (const bodyId of await keysOf(library, 'bodies')) {
    const body = await orNull(() => library.bodies.get(bodyId));
    if (body) add(body.articleId, bodyId);
  }
  return groups;
}

interface Context extends Pick<SalvageOptions, 'readingOf'> {
  library: Library;
  collections: readonly Collection[];
}

async function readArticle(
  context: Context,
  articleId: string,
  bodyIds: readonly string[],
): Promise<(ExportItem & { deletedAt?: number }) | null> {
  const { library, collections } = context;
  const revisions: ExportItem['revisions'] = [];
  for (const bodyId of bodyIds) {
    const body = await orNull(() => library.bodies.get(bodyId));
    if (!body) continue;
    const cleaning = await orNull(() => library.cleanings.get(bodyId));
    revisions.push({ body, cleaning: cleaning ?? uncleaned(context, body) });
  }
  revisions.sort((a, b) => a.body.savedAt - b.body.savedAt || a.body.revision - b.body.revision);
  const listed = await orNull(() => library.articles.get(articleId));
  const trashed = listed ? null : await orNull(() => library.trash.get(articleId));
  const known = listed ?? trashed?.row;
  const current = revisions.find(({ body }) => body.id === known?.bodyId) ?? revisions.at(-1);
  if (!current) return null;
  const row = rowFor(known, current);
  const { cleaning, choices, reading } = current.cleaning;
  const order = revisions.map(({ body: { id, revision, savedAt } }) => ({
    ...{ revision, savedAt, bodyId: id },
  }));
  const ids = collectionIdsOf(row);
  return {
    saved: { row, body: current.body, cleaning, choices, reading, revisions: order },
    revisions,
    collections: collections.filter(({ id }) => ids.includes(id)),
    ...(trashed && { deletedAt: trashed.deletedAt }),
  };
}

/** Nothing is lost by that: the rules can be run again. */
function uncleaned({ readingOf }: Context, body: Body): CleaningRow {
  const cleaning: Cleaning = { titleIndex: 0, removals: [], flags: [], rulesVersion: 0 };
  const reading = readingOf(body, cleaning);
  return { bodyId: body.id, cleaning, choices: NO_CHOICES, reading, updatedAt: body.savedAt };
}

function rowFor(known: ArticleRow | undefined, { body, cleaning }: ExportItem['revisions'][0]) {
  if (known?.bodyId === body.id) return known;
  const parts = known
    ? partsOf(known)
    : { url: normaliseUrl(body.url), collectionIds: [], textVersion: 0 };
  return rowOf(parts, body, cleaning);
}

async function* readable(blobs: AsyncIterable<BlobRecord>): AsyncGenerator<BlobRecord, void, void> {
  try {
    yield* blobs;
  } catch (error) {
    console.warn(error);
  }
}
