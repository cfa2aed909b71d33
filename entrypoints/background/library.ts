import type { Library } from '../../lib/library/db';
import { purgeImages } from '../../lib/library/images';
import { openLibrary } from '../../lib/library/open-library';
import { sweepStaging } from '../../lib/library/sweep-staging';
import { KEEP_TRASH_MS, purgeTrash } from '../../lib/library/trash';
import { safety } from '../../lib/preferences';
import { beginLog } from './begin-log';

const DAY_MS = 24 * 60 * 60 * 1000;

let opening: Promise<Library> | null = null;

/** The one connection of the background. A failure to open is not remembered: the next call tries again. */
export function library(): Promise<Library> {
  opening ??= beginLog()
    .then(() => openLibrary())
    .catch((error) => {
      opening = null;
      throw error;
    });
  return opening;
}

/** Ends what was deleted long ago, and takes out what an import left that was cut off. */
export async function tidyLibrary(): Promise<void> {
  const opened = await library();
  await sweepStaging(opened);
  await purgeImages(opened, { before: new Date(Date.now() - DAY_MS) });
  const before = new Date(Date.now() - KEEP_TRASH_MS);
  if (await opened.trash.where('deletedAt').below(before.getTime()).count()) {
    // What goes now is not lost, even where the browser is killed before the rest is counted.
    await safety.witness.removeValue();
  }
  await purgeTrash(opened, { before });
}
