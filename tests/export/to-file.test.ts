import { expect, test } from 'vitest';
import { toFile } from '../../lib/export/to-file';

const NOW = new Date('2026-03-04T05:06:07Z');
const type = 'application/json';

/** A directory of the browser's private file system, as far as a file is built there. */
function fakeDirectory(names: string[] = [], write: (piece: Blob) => void = () => {}) {
  const files = new Map<string, Blob[]>(names.map((name) => [name, []]));
  const directory = {
    keys: () => files.keys(),
    removeEntry: async (name: string) => files.delete(name),
    getFileHandle: async (name: string) => ({
      createWritable: async () => {
        const pieces: Blob[] = [];
        return {
          write: async (piece: Blob) => {
            write(piece);
            pieces.push(piece);
          },
          close: async () => files.set(name, pieces),
          abort: async () => undefined,
        };
      },
      getFile: async () => new Blob(files.get(name)),
    }),
  };
  return { files, openDirectory: async () => directory as unknown as FileSystemDirectoryHandle };
}

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

test('files of earlier exports are taken away once nobody can be downloading them', async () => {
  const old = `${NOW.getTime() - 2 * 3_600_000}-a`;
  const recent = `${NOW.getTime() - 60_000}-b`;
  const { files, openDirectory } = fakeDirectory([old, recent]);
  await toFile(pieces(1), { now: NOW, type, openDirectory });
  expect([...files.keys()]).toEqual([recent]);
});

test('a full disk is named', async () => {
  const { openDirectory } = fakeDirectory([], () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  });
  const building = toFile(pieces(20), { now: NOW, type, inMemory: 1, openDirectory });
  await expect(building).rejects.toMatchObject({ code: 'library-full' });
});
