import Dexie from 'dexie';
import { type Library, type RenditionRow, readCounters, write } from './db';

/** Conversions are made again in a moment; more than this is better left to the articles. */
const MAX_BYTES = 50_000_000;

/** A conversion of an article: `version` names converter, revision and what else it was made from. */
export interface RenditionKey {
  articleId: string;
  target: string;
  version: string;
}

const keyOf = ({ articleId, target, version }: RenditionKey): [string, string, string] => [
  articleId,
  target,
  version,
];

/** A conversion made before, or null. Marks it as used: not for use in a live query. */
export async function getRendition<T>(
  library: Library,
  key: RenditionKey,
  { now }: { now: Date },
): Promise<T | null> {
  const found = await library.renditions.get(keyOf(key));
  if (!found) return null;
  if (!library.readOnly) {
    await write(library, [library.renditions], () =>
      library.renditions.update(keyOf(key), { usedAt: now.getTime() }),
    );
  }
  return found.content as T;
}

/** Keeps a conversion; those not used for longest make room for it. */
export async function putRendition(
  library: Library,
  key: RenditionKey,
  content: unknown,
  { now, maxBytes = MAX_BYTES }: { now: Date; maxBytes?: number },
): Promise<void> {
  const bytes = 2 * JSON.stringify(content).length;
  const rendition: RenditionRow = { ...key, content, bytes, usedAt: now.getTime() };
  await write(library, [library.renditions, library.meta], async () => {
    const counters = await readCounters(library);
    const before = await library.renditions.get(keyOf(key));
    await library.renditions.put(rendition);
    counters.renditionBytes += bytes - (before?.bytes ?? 0);
    while (counters.renditionBytes > maxBytes) {
      const oldest = await library.renditions.orderBy('usedAt').first();
      if (!oldest) break;
      await library.renditions.delete(keyOf(oldest));
      counters.renditionBytes -= oldest.bytes;
    }
    await library.meta.put(counters);
  });
}

/** Several conversions that may have been made before, in the order of the keys. Marks none as used. */
export async function getRenditions<T>(
  library: Library,
  keys: readonly RenditionKey[],
): Promise<(T | undefined)[]> {
  const found = await library.renditions.bulkGet(keys.map(keyOf));
  return found.map((rendition) => rendition?.content as T | undefined);
}

/** Forgets the conversions of an article. To be called in a transaction that holds `renditions` and `meta`. */
export async function dropRenditions(library: Library, articleId: string): Promise<void> {
  const stale = await library.renditions
    .where('[articleId+target+version]')
    .between([articleId, Dexie.minKey, Dexie.minKey], [articleId, Dexie.maxKey, Dexie.maxKey])
    .toArray();
  if (!stale.length) return;
  await library.renditions.bulkDelete(stale.map(keyOf));
  const counters = await readCounters(library);
  counters.renditionBytes -= stale.reduce((sum, { bytes }) => sum + bytes, 0);
  await library.meta.put(counters);
}
