const DIRECTORY = 'exports';
const LOCK = 'qingwen-exports';

/** Where files that are too large for memory are built. Null where the browser has no such place. */
export type OpenDirectory = () => Promise<FileSystemDirectoryHandle | null>;

/** The extension's own file system, which nobody else sees. Firefox refuses it where history is never kept. */
export async function openPrivateDirectory(
  create = true,
): Promise<FileSystemDirectoryHandle | null> {
  try {
    const root = await navigator.storage.getDirectory();
    return await root.getDirectoryHandle(DIRECTORY, { create });
  } catch {
    return null;
  }
}

/** While a file is built, none is taken away. */
export function whileBuilding<T>(build: () => Promise<T>): Promise<T> {
  return navigator.locks.request(LOCK, { mode: 'shared' }, build);
}

const START_MS = 60_000;
/** A slow stick; no page is told when a download is done. */
const BYTES_PER_MS = 1_000;

/** How long a file of so many bytes may be on its way to where the reader wants it. */
export const downloadMs = (bytes: number) => START_MS + bytes / BYTES_PER_MS;

/**
 * Takes the copies of the library away that were built for exports and have been downloaded by now. `all`: the
 * browser has just started, and nothing is being downloaded any more.
 */
export async function sweepExports(
  now: Date,
  {
    all = false,
    openDirectory = () => openPrivateDirectory(false),
  }: { all?: boolean; openDirectory?: OpenDirectory } = {},
): Promise<void> {
  await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    const directory = lock && (await openDirectory());
    if (!directory) return;
    for (const name of await Array.fromAsync(directory.keys())) {
      const { size, lastModified } = await (await directory.getFileHandle(name)).getFile();
      const isDone = now.getTime() - lastModified > downloadMs(size);
      if (all || isDone) await directory.removeEntry(name);
    }
  });
}
