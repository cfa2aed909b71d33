import { expect, test } from 'vitest';
import { importFile } from '../../lib/import/import-file';
import type { Library } from '../../lib/library/db';
import { addImage, listImages, removeImages } from '../../lib/library/images';
import { hashBytes } from '../../lib/library/text-hash';
import { exportAll, type Foreign, importOptions, NOW } from '../export/exported';
import { pngOf } from '../images/made-images';
import { dump, newLibrary, save, storedArticle } from '../library/stored';

const IMAGE = 'https://news.example/1.png';
const RIVER = storedArticle('河水上涨', ['昨夜的雨让河水涨了两米。']);

async function keep(library: Library, articleId: string, url: string, bytes = pngOf(40, 30)) {
  await addImage(library, {
    ...{ articleId, url, type: 'image/png', keptAt: NOW.getTime() },
    // Where a PNG has its size.
    ...{ width: bytes[19] ?? 0, height: bytes[23] ?? 0 },
    ...{ blob: new Blob([bytes], { type: 'image/png' }), sha256: await hashBytes(bytes) },
  });
}

async function sample() {
  const library = newLibrary();
  const { id } = await save(library, 'https://news.example/river', RIVER);
  const other = await save(
    library,
    'https://news.example/bridge',
    storedArticle('大桥', ['通车。']),
  );
  await keep(library, id, IMAGE);
  await keep(library, id, 'https://news.example/2.png', pngOf(200, 150, 7));
  await keep(library, other.id, IMAGE, pngOf(3, 3));
  await keep(library, other.id, 'https://news.example/removed.png');
  await removeImages(library, { id: other.id }, { now: NOW });
  await keep(library, other.id, IMAGE, pngOf(3, 3));
  return { library, id };
}

/** Images with their bytes. */
async function imagesIn(library: Library) {
  const rows = await library.images.filter(({ removedAt }) => removedAt === undefined).toArray();
  return Promise.all(
    rows.map(async ({ blob, ...row }) => ({ ...row, bytes: await blob.bytes(), kind: blob.type })),
  );
}

test('a backup holds the images that are kept, and gives them back byte for byte', async () => {
  const { library } = await sample();
  const file = await exportAll(library);
  const whole = JSON.parse(await file.text());
  expect(whole.blobCount).toBe(3);
  expect(whole.blobs.map(({ url }: { url: string }) => url)).not.toContain(
    'https://news.example/removed.png',
  );
  const copy = newLibrary();
  await importFile(copy, file, importOptions());
  expect(await imagesIn(copy)).toEqual(await imagesIn(library));
  expect(await copy.staging.count()).toBe(0);
  expect(await (await exportAll(copy)).text()).toBe(await file.text());
});

test('a selection takes its own images along, a portable file none', async () => {
  const { library, id } = await sample();
  const some = JSON.parse(await (await exportAll(library, 'library', { ids: [id] })).text());
  expect(new Set(some.blobs.map((blob: Foreign) => blob.articleId))).toEqual(new Set([id]));
  expect(await (await exportAll(library, 'portable')).text()).not.toContain('"blobs"');
});

test('an article that is there already gains the images that it lacks', async () => {
  const { library } = await sample();
  const file = await exportAll(library);
  const copy = newLibrary();
  const { id } = await save(copy, 'https://news.example/river', RIVER);
  await keep(copy, id, IMAGE, pngOf(5, 5));
  await importFile(copy, file, importOptions());
  const images = await listImages(copy, id);
  expect(images.map(({ url, blob }) => [url, blob.size])).toEqual([
    [IMAGE, pngOf(5, 5).length],
    ['https://news.example/2.png', pngOf(200, 150, 7).length],
  ]);
});

test('an article that gets a new revision gets its images too', async () => {
  const { library } = await sample();
  const file = await exportAll(library);
  const copy = newLibrary();
  const { id } = await save(copy, 'https://news.example/river', storedArticle('河', ['别的。']));
  expect(await importFile(copy, file, importOptions())).toMatchObject({ revised: 1 });
  expect((await listImages(copy, id)).map(({ url }) => url)).toHaveLength(2);
});

test.each<[string, string, (blob: Foreign) => void]>([
  [
    'belongs to no article of the file',
    'articleId',
    (blob) => {
      blob.articleId = 'nobody';
    },
  ],
  [
    'has another size',
    'bytes',
    (blob) => {
      blob.bytes += 1;
    },
  ],
  [
    'has other bytes',
    'sha256',
    (blob) => {
      blob.data = blob.data.replace(/[A-Z]/, 'z');
    },
  ],
  [
    'is called another kind',
    'type',
    (blob) => {
      blob.type = 'image/gif';
    },
  ],
  [
    'is of a kind that is not kept',
    'type',
    (blob) => {
      blob.type = 'image/svg+xml';
    },
  ],
  [
    'is no base64',
    'data',
    (blob) => {
      blob.data = '“”';
    },
  ],
  [
    'comes from nowhere',
    'url',
    (blob) => {
      blob.url = 'javascript:x()';
    },
  ],
  [
    'has more to say',
    'more',
    (blob) => {
      blob.more = 1;
    },
  ],
  [
    'reaches for a prototype',
    'constructor',
    (blob) => {
      blob.constructor = {};
    },
  ],
])('an image that %s ends the import, and nothing is changed', async (_, field, spoil) => {
  const { library } = await sample();
  const whole = JSON.parse(await (await exportAll(library)).text());
  spoil(whole.blobs[1]);
  const copy = newLibrary();
  await save(copy, 'https://news.example/own', RIVER);
  const before = await dump(copy);
  const options = importOptions();
  const refused = importFile(copy, new Blob([JSON.stringify(whole)]), options);
  await expect(refused).rejects.toMatchObject({ code: 'import-invalid' });
  const { details } = (await refused.catch((error) => error)) as { details: string[] };
  expect(details.join(' ')).toMatch(new RegExp(`#2.*${field}`));
  expect(await dump(copy)).toEqual(before);
});

test('a file that has lost an image is called cut; one without any is read', async () => {
  const { library } = await sample();
  const whole = JSON.parse(await (await exportAll(library)).text());
  whole.blobs.pop();
  const cut = importFile(newLibrary(), new Blob([JSON.stringify(whole)]), importOptions());
  await expect(cut).rejects.toMatchObject({ code: 'import-cut' });
  // As version 1 of the format was written.
  const { blobs: _, blobCount: __, ...first } = { ...whole, formatVersion: 1 };
  const text = JSON.stringify(first);
  await importFile(newLibrary(), new Blob([text]), importOptions());
});
