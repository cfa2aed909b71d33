import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Chromium } from '../chromium';
import { alertOf, endOf, press, save } from '../driver';
import { waitForLibrary } from '../hostile/wait-for-library';
import { honestArticle } from '../pages';
import { type Site, startSite, until } from '../site';
import { killBrowser } from './kill-browser';
import { readLibraryState } from './library-state';
import { send } from './send';
import { startInProfile } from './start-in-profile';
import { tallyLoss } from './tally';
import { times } from './times';

let site: Site;
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'qingwen-lost-'));

beforeAll(async () => {
  site = await startSite({
    '/first': honestArticle('The first', 'First'),
    '/second': honestArticle('The second', 'Second'),
    '/third': honestArticle('The third', 'Third'),
  });
});

afterAll(async () => {
  await site?.stop();
  fs.rmSync(scratch, { recursive: true, force: true });
});

async function saveIn(chromium: Chromium, address: string): Promise<void> {
  const { state } = await save(chromium, await chromium.visit(`${site.url}${address}`));
  expect(state).toBe('saved');
}

const databasesOf = (profile: string) => path.join(profile, 'Default/IndexedDB');

async function openLibrary(chromium: Chromium): Promise<Page> {
  const library = await chromium.openPage('library.html');
  await waitForLibrary(library);
  // Answered when the library has been compared with what it held.
  await send(library, 'checkLibrary', {});
  return library;
}

test('a library that the browser has lost is told, until somebody has taken note of it', async () => {
  const profile = path.join(scratch, 'deleted');
  let chromium = await startInProfile(profile);
  await saveIn(chromium, '/first');
  await saveIn(chromium, '/second');
  const before = await openLibrary(chromium);
  expect(await before.$('[role=alert]')).toBeNull();
  await chromium.stop();
  fs.rmSync(databasesOf(profile), { recursive: true });

  const LOST = /lost 2 saved articles, last seen on .+ Import your last backup/;
  chromium = await startInProfile(profile);
  expect(await alertOf(await openLibrary(chromium))).toMatch(LOST);
  // What is saved from now on doesn't hide it.
  const popup = await chromium.openPopup(await chromium.visit(`${site.url}/third`));
  expect(await endOf(popup)).toBe('saved');
  expect(await alertOf(popup)).toMatch(LOST);
  await chromium.stop();

  chromium = await startInProfile(profile);
  const library = await openLibrary(chromium);
  expect(await alertOf(library)).toMatch(LOST);
  await press(library, 'Understood');
  await library.waitForFunction(() => document.querySelector('[role=alert]') === null);
  await chromium.stop();

  chromium = await startInProfile(profile);
  expect(await (await openLibrary(chromium)).$('[role=alert]')).toBeNull();
  await chromium.stop();
});

/** Half a record at the end of the log, as a browser leaves it that is killed in the middle of a write. */
function tearLog(profile: string, id: string): boolean {
  const folder = path.join(databasesOf(profile), `chrome-extension_${id}_0.indexeddb.leveldb`);
  const logs = fs.existsSync(folder) ? fs.readdirSync(folder) : [];
  const log = logs.filter((name) => name.endsWith('.log')).at(-1);
  if (!log) return false;
  // Four bytes of checksum, two of length, one that says that the record is whole.
  const header = Buffer.from([1, 2, 3, 4, 0, 2, 1]);
  fs.appendFileSync(path.join(folder, log), Buffer.concat([header, Buffer.alloc(100, 7)]));
  return true;
}

test('a log that ends in half a record costs no library', {
  timeout: 600_000,
}, async ({ skip }) => {
  for (const n of times(10)) {
    const profile = path.join(scratch, `torn-${n}`);
    let chromium = await startInProfile(profile);
    await saveIn(chromium, '/first');
    await killBrowser(chromium);
    if (!tearLog(profile, chromium.id)) return skip('this browser keeps no LevelDB');

    chromium = await startInProfile(profile);
    await saveIn(chromium, '/second');
    await killBrowser(chromium);

    chromium = await startInProfile(profile);
    const library = await openLibrary(chromium);
    const saved = ['/first', '/second'].map((address) => `${site.url}${address}`);
    const { urls } = await readLibraryState(library);
    tallyLoss(saved.length, saved.filter((url) => !urls.includes(url)).length);
    expect(urls.sort()).toEqual(saved);
    expect(await library.$('[role=alert]')).toBeNull();
    await chromium.stop();
  }
});

test('the copy that a large export has left is gone once the browser has started again', async () => {
  const profile = path.join(scratch, 'exported');
  const copiesIn = (page: Page) =>
    page.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      const exports = await root.getDirectoryHandle('exports', { create: true });
      return Array.fromAsync(exports.keys());
    });
  let chromium = await startInProfile(profile);
  const page = await chromium.openPage('welcome.html');
  await copiesIn(page);
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const exports = await root.getDirectoryHandle('exports');
    const output = await (await exports.getFileHandle('x', { create: true })).createWritable();
    await output.write('a copy');
    await output.close();
  });
  expect(await copiesIn(page)).toEqual(['x']);
  await chromium.stop();

  chromium = await startInProfile(profile);
  const next = await chromium.openPage('welcome.html');
  await until(async () => (await copiesIn(next)).length === 0, 'the copy to go');
  await chromium.stop();
});
