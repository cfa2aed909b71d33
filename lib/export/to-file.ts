import { classifyDbError } from '../library/classify-db-error';
import {
  type OpenDirectory,
  openPrivateDirectory,
  sweepExports,
  whileBuilding,
} from './exports-directory';

/** Strings are handed to the browser in pieces of this many characters. */
const PART_LENGTH = 1_000_000;
/**
 * From here on a file is built on the disk: Chromium 156 could not read a blob of 700 MB back that was built
 * in memory, and one of 1.1 GB that stood in a file of its own it could.
 */
const IN_MEMORY = 64_000_000;

interface FileOptions {
  now: Date;
  /** MIME type. */
  type: string;
  inMemory?: number;
  openDirectory?: OpenDirectory;
}

/**
 * Puts a file together of which no more than a part is ever in memory. Throws `library-full` where there is
 * no room for it.
 */
export async function toFile(
  parts: AsyncIterable<string>,
  { now, type, inMemory = IN_MEMORY, openDirectory = openPrivateDirectory }: FileOptions,
): Promise<Blob> {
  await sweepExports(now, { openDirectory });
  const directory = await openDirectory();
  return whileBuilding(() => build(parts, directory, { now, type, inMemory }));
}

async function build(
  parts: AsyncIterable<string>,
  directory: FileSystemDirectoryHandle | null,
  { now, type, inMemory }: Required<Omit<FileOptions, 'openDirectory'>>,
): Promise<Blob> {
  const name = `${now.getTime()}-${crypto.randomUUID()}`;
  let blobs: Blob[] = [];
  let size = 0;
  let output: FileSystemWritableFileStream | null = null;
  try {
    for await (const part of inParts(parts)) {
      blobs.push(new Blob([part]));
      size += part.length;
      if (!directory || size < inMemory) continue;
      output ??= await (await directory.getFileHandle(name, { create: true })).createWritable();
      for (const blob of blobs) await output.write(blob);
      blobs = [];
    }
    if (!directory || !output) return new Blob(blobs, { type });
    await output.close();
    const file = await (await directory.getFileHandle(name)).getFile();
    return new Blob([file], { type });
  } catch (error) {
    // The failure itself is what matters; the next export takes away what is left.
    await output?.abort().catch(() => undefined);
    if (output) await directory?.removeEntry(name).catch(() => undefined);
    const known = classifyDbError(error);
    throw known?.code === 'library-full' ? known : error;
  }
}

/** The strings of a stream, joined to longer ones. */
async function* inParts(strings: AsyncIterable<string>): AsyncGenerator<string, void, void> {
  let waiting: string[] = [];
  let length = 0;
  for await (const each of strings) {
    waiting.push(each);
    length += each.length;
    if (length < PART_LENGTH) continue;
    yield waiting.join('');
    waiting = [];
    length = 0;
  }
  if (length) yield waiting.join('');
}
