import type { Collection } from '../library/db';
import { type BlobRecord, LIBRARY_FORMAT, LIBRARY_FORMAT_VERSION } from '../library/record';
import { ItemsHash } from '../library/text-hash';
import type { SetUp } from '../set-up';
import type { ExportItem } from './read-items';
import { isoTime, type Render, toCollectionRecord, toRecord } from './to-record';

/** A collection's sign where Karakeep asks for one. */
const ICON = '📁';

/**
 * The whole library as one JSON object, in parts: a backup that we restore from, and a file that Karakeep
 * takes as its own. Each item stands on a line, so that it can be read line by line; what lies in the trash
 * follows as `trash`, kept images as `blobs`, then what the reader has set up as `rules` and `settings`; the
 * counts, `sha256` (an `ItemsHash` over bookmarks and trash) and `end` come last, so that a file that was cut is
 * known.
 */
export async function* toJson(
  items: AsyncIterable<ExportItem>,
  collections: readonly Collection[],
  render: Render,
  {
    exportedAt,
    trash = nothing(),
    setUp,
    blobsOf,
  }: {
    exportedAt: Date;
    trash?: AsyncIterable<ExportItem & { deletedAt: number }>;
    setUp?: SetUp;
    /** The kept images of articles that the file holds. */
    blobsOf: (articleIds: ReadonlySet<string>) => AsyncIterable<BlobRecord>;
  },
): AsyncGenerator<string, void, void> {
  const head = {
    format: LIBRARY_FORMAT,
    formatVersion: LIBRARY_FORMAT_VERSION,
    exportedAt: exportedAt.toISOString(),
  };
  yield `${JSON.stringify(head).slice(0, -1)},\n"lists":[`;
  let separator = '\n';
  for (const collection of collections) {
    yield separator + JSON.stringify(listOf(collection));
    separator = ',\n';
  }
  yield '\n],\n"bookmarks":[';
  const hash = new ItemsHash();
  const ids = new Set<string>();
  separator = '\n';
  for await (const item of items) {
    ids.add(item.saved.row.id);
    const line = JSON.stringify(await bookmarkOf(item, render));
    await hash.add(line);
    yield separator + line;
    separator = ',\n';
  }
  const { count } = hash;
  yield '\n],\n"trash":[';
  separator = '\n';
  for await (const { deletedAt, ...item } of trash) {
    ids.add(item.saved.row.id);
    const bookmark = await bookmarkOf(item, render);
    const line = JSON.stringify({ ...bookmark, deletedAt: isoTime(deletedAt) });
    await hash.add(line);
    yield separator + line;
    separator = ',\n';
  }
  yield '\n],\n"blobs":[';
  let blobCount = 0;
  separator = '\n';
  for await (const blob of blobsOf(ids)) {
    blobCount += 1;
    yield separator + JSON.stringify(blob);
    separator = ',\n';
  }
  yield '\n],\n';
  if (setUp) {
    yield `"rules":${JSON.stringify(setUp.rules)},\n"settings":${JSON.stringify(setUp.settings)},\n`;
  }
  const trashCount = hash.count - count;
  const tail = { trashCount, blobCount, count, sha256: hash.value, end: true };
  yield `${JSON.stringify(tail).slice(1)}\n`;
}

async function* nothing(): AsyncGenerator<never, void, void> {}

function listOf(collection: Collection) {
  return {
    id: collection.id,
    name: collection.name,
    description: null,
    icon: ICON,
    type: 'manual',
    query: null,
    parentId: null,
    x_qingwen: toCollectionRecord(collection),
  };
}

async function bookmarkOf(item: ExportItem, render: Render) {
  const { row } = item.saved;
  return {
    // In seconds, as Karakeep reads it; to the millisecond in `x_qingwen`.
    createdAt: Math.floor(row.savedAt / 1000),
    title: row.title,
    tags: [],
    content: { type: 'link', url: row.url },
    note: null,
    lists: item.collections.map(({ id }) => id),
    archived: false,
    x_qingwen: await toRecord(item, render),
  };
}
