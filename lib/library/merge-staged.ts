import { collectionTimesOf, partsOf } from './article-row';
import { countInCollections, showRevision } from './articles';
import { type ArticleRow, type Library, readCounters, type StagedItem } from './db';
import { moveImages } from './images';
import { readParts } from './read-articles';
import { readRevisions } from './revisions';
import { indexText } from './search-index';

// How staged articles come into the list. To be called in the transaction of `Staging.commit`.

/** Writes the rows of a batch; gives back the items whose address has an article already. */
export async function addNew(
  library: Library,
  items: readonly StagedItem[],
  collectionIds: ReadonlyMap<string, string>,
): Promise<StagedItem[]> {
  const urls = items.map(({ row }) => row.url);
  const known = new Set<unknown>(await library.articles.where('url').anyOf(urls).keys());
  const added: StagedItem[] = [];
  const merged: StagedItem[] = [];
  for (const item of items) {
    (known.has(item.row.url) ? merged : added).push(item);
    known.add(item.row.url);
  }
  const rows = added.map((item) => collected(item, collectionIds));
  await library.articles.bulkAdd(rows);
  await countInCollections(library, rows, 1);
  const counters = await readCounters(library);
  counters.articles += rows.length;
  counters.packedTexts += items.filter(({ isPacked }) => isPacked).length;
  counters.deadTexts += merged.filter(({ isPacked }) => isPacked).length;
  for (const { row, isPacked } of added) {
    if (isPacked) continue;
    const reading = (await library.cleanings.get(row.bodyId))?.reading;
    if (reading) await indexText(library, counters, row, reading, false);
  }
  await library.meta.put(counters);
  return merged;
}

/** Puts the items of a batch that were deleted into the trash; gives back how many they are. */
export async function addTrashed(
  library: Library,
  items: readonly StagedItem[],
  collectionIds: ReadonlyMap<string, string>,
): Promise<number> {
  const rows = items.flatMap((item) => {
    const { deletedAt } = item;
    const row = collected(item, collectionIds);
    return deletedAt === undefined ? [] : [{ id: row.id, url: row.url, deletedAt, row }];
  });
  await library.trash.bulkAdd(rows);
  return rows.length;
}

function collected(
  { row, collections }: StagedItem,
  collectionIds: ReadonlyMap<string, string>,
): ArticleRow {
  const ids = collections.flatMap((name) => collectionIds.get(name) ?? []);
  const { id, savedAt } = row;
  const times = collectionTimesOf([...new Set(ids)], { articleId: id, savedAt });
  return { ...row, collectionTimes: times };
}

/** Adds to an article the revisions that it does not have; the latest of all is shown. */
export async function mergeStaged(
  library: Library,
  item: StagedItem,
): Promise<'skipped' | 'revised'> {
  const row = await library.articles.get({ url: item.row.url });
  if (!row) throw new Error(`No article to merge with at ${item.row.url}`);
  const order = await readRevisions(library, row.id);
  const own = await library.bodies.bulkGet(order.map(({ bodyId }) => bodyId));
  const hashes = new Set(own.map((body) => body?.hash));
  const stale = item.bodies.filter(({ hash }) => hashes.has(hash)).map(({ id }) => id);
  const fresh = item.bodies.filter(({ hash }) => !hashes.has(hash));
  await moveImages(library, item.row.id, row.id);
  await library.bodies.bulkDelete(stale);
  await library.cleanings.bulkDelete(stale);
  let revision = Math.max(0, ...order.map((each) => each.revision));
  for (const { id } of fresh) {
    revision += 1;
    await library.bodies.update(id, { articleId: row.id, revision });
  }
  const newest = fresh.toSorted((a, b) => a.savedAt - b.savedAt).at(-1);
  if (!newest) return 'skipped';
  if (newest.savedAt >= row.savedAt) {
    const [body, cleaning] = await readParts(library, newest.id);
    if (body && cleaning) await showRevision(library, partsOf(row), body, cleaning, false);
  }
  return 'revised';
}
