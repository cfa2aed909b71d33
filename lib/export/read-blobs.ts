import Dexie from 'dexie';
import type { Library } from '../library/db';
import { listImages } from '../library/images';
import type { BlobRecord } from '../library/record';
import { toBase64 } from '../text/base64';
import { isoTime } from './to-record';

/**
 * The kept images of some articles, one at a time. One that can't be read is handed to `onUnreadable` and left
 * out; without that, it throws.
 */
export async function* readBlobs(
  library: Library,
  articleIds: ReadonlySet<string>,
  onUnreadable?: (articleId: string, error: unknown) => Promise<void>,
): AsyncGenerator<BlobRecord, void, void> {
  for await (const articleId of articlesWithImages(library)) {
    if (!articleIds.has(articleId)) continue;
    for (const { blob, url, type, sha256, keptAt } of await listImages(library, articleId)) {
      let data: string;
      try {
        data = toBase64(new Uint8Array(await blob.arrayBuffer()));
      } catch (error) {
        if (!onUnreadable) throw error;
        await onUnreadable(articleId, error);
        continue;
      }
      yield { articleId, url, type, bytes: blob.size, sha256, keptAt: isoTime(keptAt), data };
    }
  }
}

/** From one article to the next by the key: no image is looked at. */
async function* articlesWithImages(library: Library): AsyncGenerator<string, void, void> {
  let after: unknown = Dexie.minKey;
  for (;;) {
    const [key] = await library.images
      .where('[articleId+url]')
      .above([after, Dexie.maxKey])
      .limit(1)
      .primaryKeys();
    if (!key) return;
    [after] = key;
    yield key[0];
  }
}
