import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pngOf } from '../images/made-images';
import { violationsOf } from './axe';
import { BUILDS, changedBuild } from './builds';
import { type Chromium, readDownload, startChromium } from './chromium';
import { idsOf, listed, press, pressText, save, savedId, seeText } from './driver';
import { waitForLibrary } from './hostile/wait-for-library';
import { type Site, startSite, until } from './site';

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'qingwen-images-'));
const PICTURES = ['/1.png', '/2.png', '/3.png', '/4.png', '/5.png'];
const TEXT = 'The ferry was late, and the people on the pier told each other why, at length. ';

const LAST = Buffer.from(pngOf(302, 200, 80));

let site: Site;
let other: Site;
let allowed: string;
let article: string;
let chromium: Chromium;

interface Saving {
  path: string;
  /** Once the page is there. */
  beforeSave?: () => void;
}

beforeAll(async () => {
  site = await startSite();
  other = await startSite({ '/6.png': { type: 'image/png', body: Buffer.from(pngOf(60, 40)) } });
  for (const [n, name] of PICTURES.entries()) {
    site.pages.set(name, { type: 'image/png', body: Buffer.from(pngOf(300 + n, 200, 40 * n)) });
  }
  // Called a picture and none.
  site.pages.set('/4.png', {
    type: 'image/png',
    body: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  });
  site.pages.delete('/5.png');
  const tags = PICTURES.map((name) => `<p>${TEXT.repeat(3)}</p><img src="${name}" alt="The pier">`);
  tags.push(`<img src="${other.url.replace('127.0.0.1', 'localhost')}/6.png" alt="The boat">`);
  article = `<!doctype html><html lang="en"><title>The pier</title><article><h1>The pier</h1>${tags.join('')}</article>`;
  // A browser asks a person before it gives access, and nobody answers here: the same build with access given.
  allowed = changedBuild(path.join(scratch, 'allowed'), (manifest) => {
    manifest.host_permissions = ['http://127.0.0.1/*'];
  });
  chromium = await startChromium(allowed);
});

afterAll(async () => {
  await chromium?.stop();
  await site?.stop();
  await other?.stop();
  fs.rmSync(scratch, { recursive: true, force: true });
});

/** Saves the article as another page has it, leaves that page, and gives the id. */
async function saveArticle({ path: name, beforeSave = () => {} }: Saving): Promise<string> {
  site.pages.set(name, { body: article });
  const page = await chromium.visit(`${site.url}${name}`);
  await page.waitForNetworkIdle();
  beforeSave();
  const { popup, state } = await save(chromium, page);
  expect(state).toBe('saved');
  const id = await savedId(popup);
  await page.close();
  return id ?? '';
}

function forgetRequests(): void {
  site.requests.length = 0;
  other.requests.length = 0;
}

/** Saves an article of its own and opens it in the reader; from here on every request counts. */
async function openSaved(name: string): Promise<Page> {
  const id = await saveArticle({ path: name });
  forgetRequests();
  const reader = await chromium.openPage(`reader.html?id=${id}`);
  await reader.waitForSelector('#images');
  return reader;
}

/** The widths of the pictures that are drawn. */
const drawn = (reader: Page) =>
  reader.$$eval('.article-body img', (images) =>
    images.flatMap((image) =>
      (image as HTMLImageElement).naturalWidth ? [(image as HTMLImageElement).naturalWidth] : [],
    ),
  );

const seeDrawn = (reader: Page, widths: number[]) =>
  until(
    async () => JSON.stringify(await drawn(reader)) === JSON.stringify(widths),
    `pictures of ${widths}`,
  );

const KEEP = 'Keep 5 images from 127.0.0.1';

test('nothing is asked for until the reader asks, then each image once', async () => {
  const reader = await openSaved('/asked');
  await seeText(reader, '*[@id="images"]//p', '0 of 6 images kept');
  await reader.waitForNetworkIdle();
  expect(site.requests).toEqual([]);
  expect(await drawn(reader)).toEqual([]);

  await press(reader, KEEP);
  await seeText(reader, '*[@id="images"]//p', '3 of 6 images kept');
  await seeText(reader, '*[@role="alert"]', '2 images from 127.0.0.1 were not kept');
  await seeDrawn(reader, [300, 301, 302]);
  expect(site.requests.toSorted()).toEqual(PICTURES);
  expect(other.requests).toEqual([]);
  expect(await violationsOf(reader)).toEqual([]);

  // Read again, they come from the library.
  await reader.reload();
  await seeDrawn(reader, [300, 301, 302]);
  expect(site.requests).toHaveLength(PICTURES.length);
});

test('what was kept is removed, and undone, without a request', async () => {
  const reader = await openSaved('/removed');
  await press(reader, KEEP);
  await seeDrawn(reader, [300, 301, 302]);
  const asked = site.requests.length;
  await press(reader, 'Remove kept images');
  await seeDrawn(reader, []);
  await seeText(reader, '*[@id="images"]//p', '0 of 6 images kept');
  await press(reader, 'Undo');
  await seeDrawn(reader, [300, 301, 302]);
  expect(site.requests).toHaveLength(asked);
});

test('the background is stopped while images come: what came is there, and the rest can be asked for', async () => {
  site.pages.set('/3.png', { ...site.pages.get('/3.png'), body: LAST, delayMs: 1_500 });
  const reader = await openSaved('/stopped');
  await press(reader, KEEP);
  await seeDrawn(reader, [300, 301]);
  await chromium.killWorker(reader);
  await reader.waitForSelector('[role=alert]');
  await seeText(reader, '*[@id="images"]//p', '2 of 6 images kept');
  site.pages.set('/3.png', { ...site.pages.get('/3.png'), body: LAST, delayMs: 0 });
  await press(reader, 'Keep 3 images from 127.0.0.1');
  await seeDrawn(reader, [300, 301, 302]);
  const times = (name: string) => site.requests.filter((each) => each === name).length;
  expect(PICTURES.slice(0, 3).map(times)).toEqual([1, 1, 2]);
});

test('a backup takes them to another browser, where they are shown without a request', async () => {
  const reader = await openSaved('/backed-up');
  await press(reader, KEEP);
  await seeDrawn(reader, [300, 301, 302]);
  await press(reader, 'Export');
  await pressText(reader, '*[@role="menuitem"]', 'JSON');
  const file = path.join(scratch, 'backup.json');
  fs.writeFileSync(file, await readDownload(chromium.downloads, '.json'));
  expect(JSON.parse(fs.readFileSync(file, 'utf8'))).toMatchObject({ blobCount: 3 });
  site.requests.length = 0;

  const copy = await startChromium(BUILDS.chromium);
  try {
    const library = await copy.openPage('library.html');
    await waitForLibrary(library);
    const input = await library.waitForSelector('input[type=file]', { hidden: true });
    await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
    await listed(library, 1);
    const [id] = await idsOf(library);
    await seeDrawn(await copy.openPage(`reader.html?id=${id}`), [300, 301, 302]);
  } finally {
    await copy.stop();
  }
  expect(site.requests).toEqual([]);
});

test('the background alone asks nothing of a site that no access was given to', async () => {
  const reader = await openSaved('/alone');
  const answer = await reader.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage: (message: object) => Promise<object> } };
    };
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('qingwen');
      request.onsuccess = () => resolve(request.result);
    });
    const body = await new Promise<{ id: string; articleId: string }>((resolve) => {
      const request = db.transaction('bodies').objectStore('bodies').getAll();
      request.onsuccess = () => resolve(request.result[0]);
    });
    db.close();
    return chrome.runtime.sendMessage({
      ...{ id: 1, timestamp: Date.now(), type: 'keepImages' },
      data: { id: body.articleId, bodyId: body.id, site: 'http://localhost' },
    });
  });
  expect(answer).toMatchObject({ res: { kept: 0, failed: 1 } });
  expect(other.requests).toEqual([]);
});

test('where the reader chose so, a save keeps the images of sites that access was given to', async () => {
  const options = await chromium.openPage('options.html');
  await press(options, 'Keep when saving', 'radio');
  await options.close();
  const id = await saveArticle({ path: '/when-saving', beforeSave: forgetRequests });
  const reader = await chromium.openPage(`reader.html?id=${id}`);
  await seeDrawn(reader, [300, 301, 302]);
  expect(site.requests.toSorted()).toEqual(PICTURES);
  expect(other.requests).toEqual([]);
});
