import { expect, test } from 'vitest';
import { sweepExports } from '../../lib/export/exports-directory';
import { toFile } from '../../lib/export/to-file';

const NOW = new Date('2026-03-04T05:06:07Z');
const type = 'application/json';

/** A directory of the browser's private file system, as far as a file is built there. */
function fakeDirectory(
  old: [name: string, file: File][] = [],
  write: (piece: Blob) => void = () => {},
) {
  const files = new Map<string, File | null>(old);
  const directory = {
    async *keys() {
      yield* files.keys();
    },
    removeEntry: async (name: string) => files.delete(name),
    getFileHandle: async (name: string) => ({
      createWritable: async () => {
        files.set(name, null);
        const pieces: Blob[] = [];
        return {
          write: async (piece: Blob) => {
            write(piece);
            pieces.push(piece);
          },
          close: async () => files.set(name, fileAt(0, pieces)),
          abort: async () => undefined,
        };
      },
      getFile: async () => files.get(name) ?? fileAt(0, []),
    }),
  };
  return { files, openDirectory: async () => directory as unknown as FileSystemDirectoryHandle };
}

/** Written so many seconds before now. */
const fileAt = (seconds: number, content: BlobPart[]) =>
  new File(content, 'x', { lastModified: NOW.getTime() - seconds * 1_000 });

async function* pieces(count: number) {
  for (let index = 0; index < count; index++) yield `${index},`.padEnd(400_000, '长');
}

const text = async (count: number) => (await Array.fromAsync(pieces(count))).join('');

test('a small file stays in memory', async () => {
  const { files, openDirectory } = fakeDirectory();
  const file = await toFile(pieces(3), { now: NOW, type, openDirectory });
  expect(await file.text()).toBe(await text(3));
  expect(file.type).toBe(type);
  expect(files.size).toBe(0);
});

test('a large one is built on the disk, the same to the last character', async () => {
  const { files, openDirectory } = fakeDirectory();
  const file = await toFile(pieces(20), { now: NOW, type, inMemory: 3_000_000, openDirectory });
  expect(await file.text()).toBe(await text(20));
  expect(file.type).toBe(type);
  expect(files.size).toBe(1);
});

test('and in memory where there is no such place', async () => {
  const openDirectory = async () => null;
  const file = await toFile(pieces(20), { now: NOW, type, inMemory: 1, openDirectory });
  expect(await file.text()).toBe(await text(20));
});

test('a copy is taken away once nobody can be downloading it: at a thousand bytes a millisecond', async () => {
  const megabytes = new Uint8Array(30_000_000);
  const { files, openDirectory } = fakeDirectory([
    ['old', fileAt(61, [])],
    ['recent', fileAt(59, [])],
    ['large', fileAt(89, [megabytes])],
    ['large and old', fileAt(91, [megabytes])],
  ]);
  await sweepExports(NOW, { openDirectory });
  expect([...files.keys()]).toEqual(['recent', 'large']);
  await toFile(pieces(1), { now: new Date(NOW.getTime() + 3_000), type, openDirectory });
  expect([...files.keys()]).toEqual([]);
});

test('as the browser starts, every copy; while one is built, none', async () => {
  const { files, openDirectory } = fakeDirectory([['recent', fileAt(1, [])]]);
  async function* slow() {
    yield* pieces(20);
    await sweepExports(new Date(NOW.getTime() + 9_999_999), { openDirectory, all: true });
  }
  const file = await toFile(slow(), { now: NOW, type, inMemory: 3_000_000, openDirectory });
  expect(await file.text()).toBe(await text(20));
  expect(files.size).toBe(2);
  await sweepExports(NOW, { openDirectory, all: true });
  expect(files.size).toBe(0);
});

test('a full disk is named', async () => {
  const { files, openDirectory } = fakeDirectory([], () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  });
  const building = toFile(pieces(20), { now: NOW, type, inMemory: 1, openDirectory });
  await expect(building).rejects.toMatchObject({ code: 'library-full' });
  expect(files.size).toBe(0);
});
