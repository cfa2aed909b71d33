import { type Library, openLibrary } from '../../lib/library/db';
import { purgeTrash } from '../../lib/library/trash';

const DAY_MS = 24 * 60 * 60 * 1000;
/** How long a deleted article can be restored. */
const KEEP_TRASH_MS = 30 * DAY_MS;

let opening: Promise<Library> | null = null;

/** The one connection of the background. A failure to open is not remembered: the next call tries again. */
export function library(): Promise<Library> {
  opening ??= openLibrary().catch((error) => {
    opening = null;
    throw error;
  });
  return opening;
}

export async function purgeOldTrash(): Promise<void> {
  await purgeTrash(await library(), {
    before: new Date(Date.now() - KEEP_TRASH_MS),
  });
}
