import Dexie from 'dexie';
import { collectionIdsOf, partsOf } from './article-row';
import { articleTables, countInCollections, removeRows, showRevision } from './articles';
import { type Progress, withCollections } from './collections';
import { type ArticleRow, type Library, type TrashRow, write } from './db';
import { dropImages, moveImages } from './images';
import { readParts } from './read-articles';
import { dropRenditions } from './renditions';
import { readRevisions } from './revisions';
import { repackSearch } from './search-index';

const BATCH = 200;

/** How long a deleted article can be restored. */
export const KEEP_TRASH_MS = 30 * 24 * 60 * 60 * 1000;

/**
 * Moves articles to the trash: not listed, not found, not counted, and restorable until the next purge.
 * In batches of 200, each whole or not at all.
 */
export async function deleteArticles(
  library: Library,
  ids: readonly string[],
  { now, onProgress }: { now: Date; onProgress?: (progress: Progress) => void },
): Promise<void> {
  const deletedAt = now.getTime();
  for (let from = 0; from < ids.length; from += BATCH) {
    const batch = [...new Set(ids.slice(from, from + BATCH))];
    await write(library, articleTables(library), async () => {
      const rows = (await library.articles.bulkGet(batch)).filter((row) => row !== undefined);
      await library.trash.bulkPut(
        rows.map((row) => ({ id: row.id, url: row.url, deletedAt, row })),
      );
      await removeRows(library, rows);
    });
    onProgress?.({ done: Math.min(from + BATCH, ids.length), total: ids.length });
  }
  await repackSearch(library);
}

/** Brings deleted articles back, in their collections too. Ids that are not in the trash are passed over. */
export async function restoreArticles(
  library: Library,
  ids: readonly string[],
  onProgress?: (progress: Progress) => void,
): Promise<void> {
  for (let from = 0; from < ids.length; from += BATCH) {
    const batch = [...new Set(ids.slice(from, from + BATCH))];
    await write(library, articleTables(library), async () => {
      for (const trashed of await library.trash.bulkGet(batch)) {
        if (trashed) await restore(library, trashed);
      }
    });
    onProgress?.({ done: Math.min(from + BATCH, ids.length), total: ids.length });
  }
}

async function restore(library: Library, { id, url, row }: TrashRow): Promise<void> {
  await library.trash.delete(id);
  const known = await library.collections.bulkGet(collectionIdsOf(row));
  const collectionIds = known.flatMap((collection) => collection?.id ?? []);
  const savedSince = await library.articles.get({ url });
  if (savedSince) {
    await mergeInto(library, savedSince, id, collectionIds);
    return;
  }
  const [body, cleaning] = await readParts(library, row.bodyId);
  if (!body || !cleaning) return;
  const parts = { ...partsOf(row), collectionIds };
  await countInCollections(library, [await showRevision(library, parts, body, cleaning, true)], 1);
}

/** The page was saved again while it lay in the trash: what lay there becomes older revisions of it. */
async function mergeInto(
  library: Library,
  row: ArticleRow,
  trashedId: string,
  collectionIds: readonly string[],
): Promise<void> {
  let revision = Math.max(...(await readRevisions(library, row.id)).map((each) => each.revision));
  for (const { bodyId } of await readRevisions(library, trashedId)) {
    revision += 1;
    await library.bodies.update(bodyId, { articleId: row.id, revision });
  }
  await moveImages(library, trashedId, row.id);
  const all = [...new Set([...collectionIdsOf(row), ...collectionIds])];
  await countInCollections(library, [row], -1);
  const merged = withCollections(row, all);
  await library.articles.put(merged);
  await countInCollections(library, [merged], 1);
}

/** What lies in the trash, last deleted first. */
export async function listTrash(
  library: Library,
  { limit }: { limit: number },
): Promise<TrashRow[]> {
  return library.trash.orderBy('deletedAt').reverse().limit(limit).toArray();
}

/** Deletes for good what was deleted before a moment: articles with all their revisions, and collections. */
export async function purgeTrash(library: Library, { before }: { before: Date }): Promise<void> {
  for (;;) {
    const purged = await write(library, articleTables(library), async () => {
      const ids = await library.trash
        .where('deletedAt')
        .below(before.getTime())
        .limit(BATCH)
        .primaryKeys();
      for (const id of ids) await purge(library, id);
      await library.trash.bulkDelete(ids);
      return ids.length;
    });
    if (purged < BATCH) break;
  }
  const collections = await library.collections.toArray();
  for (const { id, deletedAt } of collections) {
    if (deletedAt !== null && deletedAt < before.getTime()) await purgeCollection(library, id);
  }
}

async function purge(library: Library, articleId: string): Promise<void> {
  const bodyIds = (await readRevisions(library, articleId)).map(({ bodyId }) => bodyId);
  await library.bodies.bulkDelete(bodyIds);
  await library.cleanings.bulkDelete(bodyIds);
  await dropRenditions(library, articleId);
  await dropImages(library, articleId);
}

async function purgeCollection(library: Library, id: string): Promise<void> {
  for (;;) {
    const emptied = await write(library, [library.articles, library.collections], async () => {
      const rows = await library.articles
        .where('collectionTimes')
        .between([id, Dexie.minKey, Dexie.minKey], [id, Dexie.maxKey, Dexie.maxKey])
        .limit(BATCH)
        .toArray();
      const others = (row: ArticleRow) => collectionIdsOf(row).filter((each) => each !== id);
      await library.articles.bulkPut(rows.map((row) => withCollections(row, others(row))));
      if (rows.length < BATCH) await library.collections.delete(id);
      return rows.length < BATCH;
    });
    if (emptied) break;
  }
}
