import { NO_CHOICES, type ReaderChoices, type StoredArticle } from '../article';
import { UserError } from '../errors';
import { withoutTracking } from '../without-tracking';
import { collectionIdsOf, partsOf, type RowParts, rowOf } from './article-row';
import {
  type ArticleRow,
  type Body,
  type CleaningRow,
  type Library,
  readCounters,
  write,
} from './db';
import { dropImages } from './images';
import { addressOf, normaliseUrl, withoutRoute } from './normalise-url';
import { readParts } from './read-articles';
import { dropRenditions } from './renditions';
import { readRevisions, revisionsOf } from './revisions';
import { forgetTexts, indexText, searchTables } from './search-index';
import { hashReading } from './text-hash';

/** How a save ended. */
export interface SaveOutcome {
  state: 'saved' | 'duplicate';
  id: string;
  title: string;
  removed: number;
  revision: number;
}

/** What a pure function can't make up. */
interface Make {
  now: Date;
  newId: () => string;
}

interface SaveRequest {
  captureId: string;
  /** The tab's address, given by the browser. */
  url: string;
  article: StoredArticle;
}

/**
 * Saves what was read from a tab. The same address with the same cleaned text is a duplicate and changes
 * nothing; with other text it becomes a new revision, which keeps the reader's title and script. The same
 * `captureId` again gives the same answer. Resolves once the transaction is on the disk.
 */
export async function saveArticle(
  library: Library,
  { captureId, url, article }: SaveRequest,
  make: Make,
): Promise<SaveOutcome> {
  // All that waits for anything but the database comes before the transaction, or would end it.
  const key = normaliseUrl(url);
  const hash = await hashReading(article.reading);

  return write(library, articleTables(library), async () => {
    const repeated = await outcomeOfCapture(library, captureId);
    if (repeated) return repeated;
    const before = await articleAt(library, key);
    const isSame = before?.hash === hash;
    if (
      before &&
      (isSame || (await wasPassedOver(library, before, { html: article.html, hash })))
    ) {
      return outcomeOf('duplicate', before);
    }
    const known = before ? partsOf(before) : { collectionIds: [], textVersion: 0 };
    const parts = { ...known, url: key };
    const row = await addRevision(library, parts, before, { article, url, hash, captureId }, make);
    return outcomeOf('saved', row);
  });
}

/**
 * The article of an address. One that was saved before fragments counted is known by the address without; it is
 * this one if that is what it shows, and gets its own address.
 */
async function articleAt(library: Library, key: string): Promise<ArticleRow | undefined> {
  const row = await library.articles.get({ url: key });
  const older = withoutRoute(key);
  if (row || older === key) return row;
  const before = await library.articles.get({ url: older });
  const body = before && (await library.bodies.get(before.bodyId));
  if (!before || !body || addressOf(older, body.url) !== key) return undefined;
  const renamed = { ...before, url: key };
  await library.articles.put(renamed);
  return renamed;
}

/**
 * Has an article show another extraction of its page, as a new revision; the one before is kept, and
 * `undoSave` goes back to it. `bodyId`: the revision that the reader saw. Throws `not-found` where it is no
 * longer the current one.
 */
export async function saveOther(
  library: Library,
  { id, bodyId, article }: { id: string; bodyId: string; article: StoredArticle },
  make: Make,
): Promise<SaveOutcome> {
  const hash = await hashReading(article.reading);
  return write(library, articleTables(library), async () => {
    const row = await library.articles.get(id);
    if (row?.bodyId !== bodyId) throw new UserError('not-found');
    await dropRenditions(library, id);
    const { url } = article;
    return outcomeOf(
      'saved',
      await addRevision(library, partsOf(row), row, { article, url, hash }, make),
    );
  });
}

/** Whether a new save reads what an older revision did, which the reader gave up for another part of the page. */
async function wasPassedOver(
  library: Library,
  { id, bodyId }: ArticleRow,
  { html, hash }: Pick<Body, 'html' | 'hash'>,
): Promise<boolean> {
  const { others = [] } = (await library.bodies.get(bodyId)) ?? {};
  if (!others.some((other) => other.html === html)) return false;
  const older = revisionsOf(library, id).filter((body) => body.hash === hash);
  return (await older.count()) > 0;
}

interface Addition {
  article: StoredArticle;
  url: string;
  hash: string;
  captureId?: string;
}

/** Stores a revision, and shows it: a new article's first, or one more of `before`. */
async function addRevision(
  library: Library,
  parts: RowParts,
  before: ArticleRow | undefined,
  { article, ...addition }: Addition,
  { now, newId }: Make,
): Promise<ArticleRow> {
  const { reading, titleIndex, removals, flags, rulesVersion, ...original } = article;
  const articleId = before?.id ?? newId();
  const savedAt = now.getTime();
  const body: Body = {
    ...original,
    ...addition,
    url: withoutTracking(addition.url),
    id: newId(),
    articleId,
    revision: before ? await nextRevision(library, articleId) : 1,
    savedAt,
  };
  const choices = before ? await lastingChoices(library, before) : NO_CHOICES;
  const cleaning: CleaningRow = {
    bodyId: body.id,
    cleaning: { titleIndex, removals, flags, rulesVersion },
    choices,
    reading: { ...reading, title: choices.title ?? reading.title },
    updatedAt: savedAt,
  };
  await library.bodies.add(body);
  await library.cleanings.add(cleaning);
  return showRevision(library, parts, body, cleaning, !before);
}

/**
 * Takes a save back: a new article goes, a new revision gives way to the one before, just as it was. Does
 * nothing where the revision is no longer the current one.
 */
export async function undoSave(
  library: Library,
  { id, revision }: { id: string; revision: number },
): Promise<void> {
  await write(library, articleTables(library), async () => {
    const row = await library.articles.get(id);
    if (row?.revision !== revision) return;
    const before = (await readRevisions(library, id)).findLast(
      ({ bodyId }) => bodyId !== row.bodyId,
    );
    await library.bodies.delete(row.bodyId);
    await library.cleanings.delete(row.bodyId);
    await dropRenditions(library, id);
    if (!before) {
      await dropImages(library, id);
      await removeRows(library, [row]);
      return;
    }
    const [body, cleaning] = await readParts(library, before.bodyId);
    if (body && cleaning) await showRevision(library, partsOf(row), body, cleaning, false);
  });
}

/** The tables that a change of articles takes. */
export function articleTables(library: Library) {
  const { articles, bodies, cleanings, collections, trash, renditions, images } = library;
  const own = [articles, bodies, cleanings, collections, trash, renditions, images];
  return [...own, ...searchTables(library)];
}

/**
 * Makes `body` the revision that an article shows: its row, its text for search, the totals. `isNew`: the
 * article is not in the list yet. To be called in a transaction over `articleTables`.
 */
export async function showRevision(
  library: Library,
  parts: RowParts,
  body: Body,
  cleaning: CleaningRow,
  isNew: boolean,
): Promise<ArticleRow> {
  const row = rowOf({ ...parts, textVersion: parts.textVersion + 1 }, body, cleaning);
  const counters = await readCounters(library);
  if (isNew) counters.articles += 1;
  await library.articles.put(row);
  await indexText(library, counters, row, cleaning.reading, !isNew);
  await library.meta.put(counters);
  return row;
}

/** Takes articles out of the list, of search, of the totals and of their collections; their bodies stay. */
export async function removeRows(library: Library, rows: readonly ArticleRow[]): Promise<void> {
  const ids = rows.map(({ id }) => id);
  const counters = await readCounters(library);
  counters.articles -= rows.length;
  await forgetTexts(library, counters, ids);
  await library.meta.put(counters);
  await library.articles.bulkDelete(ids);
  await countInCollections(library, rows, -1);
}

/** Keeps the totals of the collections that articles are in. */
export async function countInCollections(
  library: Library,
  rows: readonly Pick<ArticleRow, 'collectionTimes'>[],
  step: 1 | -1,
): Promise<void> {
  const changes = new Map<string, number>();
  for (const id of rows.flatMap(collectionIdsOf)) changes.set(id, (changes.get(id) ?? 0) + step);
  const collections = await library.collections.bulkGet([...changes.keys()]);
  await library.collections.bulkPut(
    collections
      .filter((collection) => collection !== undefined)
      .map((collection) => ({
        ...collection,
        count: collection.count + (changes.get(collection.id) ?? 0),
      })),
  );
}

function outcomeOf(state: SaveOutcome['state'], row: ArticleRow): SaveOutcome {
  const { id, title, removed, revision } = row;
  return { state, id, title, removed, revision };
}

/** What a save that was already done has answered. An article that went into the trash since then stays there. */
async function outcomeOfCapture(library: Library, captureId: string): Promise<SaveOutcome | null> {
  const body = await library.bodies.get({ captureId });
  if (!body) return null;
  const { articleId, revision } = body;
  const listed = await library.articles.get(articleId);
  if (listed) {
    // It is repeated where the background was stopped, maybe before it could tell open lists of the write.
    // Only a row that goes and comes is news to those that do not show it.
    await library.articles.delete(articleId);
    await library.articles.add(listed);
  }
  const row = listed ?? (await library.trash.get(articleId))?.row;
  return row ? { ...outcomeOf('saved', row), revision } : null;
}

/** Whether a save has stored what it was to. */
export async function hasCapture(library: Library, captureId: string): Promise<boolean> {
  return (await library.bodies.where('captureId').equals(captureId).count()) > 0;
}

async function nextRevision(library: Library, articleId: string): Promise<number> {
  const revisions = await readRevisions(library, articleId);
  return Math.max(0, ...revisions.map(({ revision }) => revision)) + 1;
}

/** Of what the reader decided, that which outlives a revision; places in the old text mean nothing in the new. */
async function lastingChoices(library: Library, { bodyId }: ArticleRow): Promise<ReaderChoices> {
  const choices = (await library.cleanings.get(bodyId))?.choices ?? NO_CHOICES;
  const { title, script, repair } = choices;
  return { ...NO_CHOICES, title, script, ...(repair ? { repair } : {}) };
}
