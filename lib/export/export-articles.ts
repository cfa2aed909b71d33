import type { Progress } from '../library/collections';
import type { ArticleRow, Library } from '../library/db';
import { countArticles } from '../library/read-articles';
import type { SetUp } from '../set-up';
import { readBlobs } from './read-blobs';
import {
  type ExportItem,
  readItems,
  readTrash,
  type Selection,
  selectedCollections,
} from './read-items';
import { toFile } from './to-file';
import { toJson } from './to-json';
import { toPortableJson } from './to-portable-json';
import type { Render } from './to-record';

/**
 * `library`: to be restored from; of the whole library it is a copy with the trash and, where given, the set-up.
 * `portable`: for other programs; it can be imported too.
 */
export type Profile = 'library' | 'portable';

export interface ExportOptions {
  now: Date;
  onProgress?: (progress: Progress) => void;
  /** An article that can't be read is left out and named here; without it, the export fails. */
  onUnreadable?: (row: ArticleRow, error: unknown) => void;
  signal?: AbortSignal;
  /** Goes into a copy of the whole library, and into no other file. */
  setUp?: SetUp;
}

/** Articles as a file. Never holds more than a few of them, however many there are. Rejects with `signal.reason`, `library-full`. */
export async function exportArticles(
  library: Library,
  selection: Selection,
  profile: Profile,
  render: Render,
  { now, onProgress, onUnreadable, signal, setUp }: ExportOptions,
): Promise<Blob> {
  const total = await countSelected(library, selection);
  const items = reported(readItems(library, selection, onUnreadable), (done) => {
    signal?.throwIfAborted();
    onProgress?.({ done, total });
  });
  /** An article without one of its images is told as if it could not be read itself. */
  const tellBlob = async (articleId: string, error: unknown) => {
    const row =
      (await library.articles.get(articleId)) ?? (await library.trash.get(articleId))?.row;
    if (row) onUnreadable?.(row, error);
  };
  const parts =
    profile === 'portable'
      ? toPortableJson(items, render)
      : toJson(items, await selectedCollections(library, selection), render, {
          exportedAt: now,
          ...('all' in selection && {
            trash: readTrash(library, onUnreadable),
            ...(setUp && { setUp }),
          }),
          blobsOf: (ids) => readBlobs(library, ids, onUnreadable && tellBlob),
        });
  return toFile(parts, { now, type: 'application/json' });
}

async function countSelected(library: Library, selection: Selection): Promise<number> {
  if ('ids' in selection) return selection.ids.length;
  return countArticles(library, 'all' in selection ? undefined : selection.collectionId);
}

async function* reported(
  items: AsyncIterable<ExportItem>,
  onItem: (done: number) => void,
): AsyncGenerator<ExportItem, void, void> {
  let done = 0;
  onItem(done);
  for await (const item of items) {
    yield item;
    done += 1;
    onItem(done);
  }
}
