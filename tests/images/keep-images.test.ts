import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { fetchImage } from '../../lib/images/fetch-image';
import { keepImages } from '../../lib/images/keep-images';
import type { Library } from '../../lib/library/db';
import { listImages, removeImages, restoreImages } from '../../lib/library/images';
import { deleteArticles, purgeTrash } from '../../lib/library/trash';
import { newLibrary, save, storedArticle } from '../library/stored';
import { pngOf } from './made-images';

const NOW = new Date('2026-03-04T05:06:07Z');
const ANSWERS: Record<string, (response: http.ServerResponse) => void> = {
  '/1.png': (response) => response.end(pngOf(8, 4)),
  '/2.png': (response) => response.end(pngOf(9, 4)),
  // What a server calls it decides nothing.
  '/named.html': (response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end(pngOf(7, 4)),
  '/page.png': (response) =>
    response
      .writeHead(200, { 'content-type': 'image/png' })
      .end(`<!doctype html>${'<p>No</p>'.repeat(20)}`),
  '/moved.png': (response) => response.writeHead(302, { location: '/1.png' }).end(),
  '/large.png': (response) => response.end(Buffer.alloc(10_000_001)),
};

let server: http.Server;
let site: string;
const asked: { url: string; headers: http.IncomingHttpHeaders }[] = [];

beforeAll(async () => {
  server = http.createServer((request, response) => {
    asked.push({ url: request.url ?? '', headers: request.headers });
    const answer = ANSWERS[request.url ?? ''];
    if (answer) answer(response);
    else response.writeHead(404).end(pngOf(1, 1));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => server.close());

beforeEach(() => {
  asked.length = 0;
});

const htmlOf = (...names: string[]) =>
  names.map((name) => `<p><img data-remote="${site}${name}"></p>`).join('');

async function saved(library: Library): Promise<string> {
  const { id } = await save(library, 'https://news.example/', storedArticle('河', ['水']));
  return id;
}

const keep = (library: Library, id: string, html: string) =>
  keepImages(library, { id, html, site: 'http://127.0.0.1' }, { now: () => NOW });

const kept = async (library: Library, id: string) =>
  (await listImages(library, id)).map(({ url }) => url.slice(site.length)).sort();

test('images of the site are asked for once, and kept as what they are', async () => {
  const library = newLibrary();
  const id = await saved(library);
  const html = `${htmlOf('/1.png', '/2.png', '/1.png')}<img data-remote="http://localhost/3.png">`;
  expect(await keep(library, id, html)).toEqual({ kept: 2, failed: 0 });
  expect(asked.map(({ url }) => url).sort()).toEqual(['/1.png', '/2.png']);
  for (const { headers } of asked) {
    expect(headers.cookie).toBeUndefined();
    expect(headers.referer).toBeUndefined();
  }
  const [first] = await listImages(library, id);
  expect(first).toMatchObject({ type: 'image/png', width: 8, height: 4, keptAt: NOW.getTime() });
  expect(new Uint8Array((await first?.blob.arrayBuffer()) ?? [])).toEqual(pngOf(8, 4));
  expect(await keep(library, id, html)).toEqual({ kept: 2, failed: 0 });
  expect(asked).toHaveLength(2);
});

test('what is no picture, too large, elsewhere or not there is not kept', async () => {
  const library = newLibrary();
  const id = await saved(library);
  const html = htmlOf('/page.png', '/moved.png', '/large.png', '/none.png', '/named.html');
  expect(await keep(library, id, html)).toEqual({ kept: 1, failed: 4 });
  expect(await kept(library, id)).toEqual(['/named.html']);
  expect(asked.map(({ url }) => url)).not.toContain('/1.png');
  expect(await fetchImage(`${site}/page.png`)).toBe('not-an-image');
  expect(await fetchImage(`${site}/moved.png`)).toBe('unreachable');
  expect(await fetchImage(`${site}/large.png`)).toBe('too-large');
  expect(await fetchImage(`${site}/none.png`)).toBe('unreachable');
  expect(await fetchImage(`${site}/1.png`, { maxBytes: 20 })).toBe('too-large');
});

test('removed images come back by an undo, or when they are asked for again, without a request', async () => {
  const library = newLibrary();
  const id = await saved(library);
  await keep(library, id, htmlOf('/1.png', '/2.png'));
  const before = await listImages(library, id);
  await removeImages(library, { id }, { now: NOW });
  expect(await kept(library, id)).toEqual([]);
  await restoreImages(library, { id });
  expect(await listImages(library, id)).toEqual(before);
  await removeImages(library, { id }, { now: NOW });
  expect(await keep(library, id, htmlOf('/1.png'))).toEqual({ kept: 1, failed: 0 });
  expect(await kept(library, id)).toEqual(['/1.png']);
  expect(asked).toHaveLength(2);
});

test('images go with their article, and none is kept for one that is gone', async () => {
  const library = newLibrary();
  const id = await saved(library);
  await keep(library, id, htmlOf('/1.png'));
  await deleteArticles(library, [id], { now: NOW });
  expect(await kept(library, id)).toEqual(['/1.png']);
  await purgeTrash(library, { before: new Date(NOW.getTime() + 1) });
  expect(await library.images.count()).toBe(0);
  expect(await keep(library, id, htmlOf('/2.png'))).toEqual({ kept: 0, failed: 1 });
  expect(await library.images.count()).toBe(0);
});
