import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import { BUILDS } from './builds';
import { type Chromium, readDownload, startChromium } from './chromium';
import {
  alertOf,
  articleText,
  idsOf,
  listed,
  press,
  pressText,
  save,
  seeText,
  titlesOf,
} from './driver';
import { readLibraryState } from './faults/library-state';
import { writeMadeUpFile } from './load/made-up-file';
import { honestArticle } from './pages';
import { type Site, startSite, until } from './site';

/** What pages of ours have in Chromium. */
declare const chrome: typeof browser;

let chromium: Chromium;
let site: Site;
let library: Page;
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'qingwen-files-'));

beforeAll(async () => {
  site = await startSite({
    '/one': honestArticle('The first lamp', 'One'),
    '/two': honestArticle('The second lamp', 'Two'),
    '/three': honestArticle('The third lamp', 'Three'),
  });
  chromium = await startChromium(BUILDS.chromium);
  for (const name of ['one', 'two', 'three']) {
    const page = await chromium.visit(`${site.url}/${name}`);
    expect((await save(chromium, page)).state).toBe('saved');
    await page.close();
  }
  library = await chromium.openPage('library.html');
  await listed(library, 3);
});

afterAll(async () => {
  await chromium?.stop();
  await site?.stop();
  fs.rmSync(scratch, { recursive: true, force: true });
});

/** Presses Export and a format, and gives the file that lands. */
async function exported(
  page: Page,
  { downloads }: Chromium,
  format: 'JSON' | 'Portable JSON',
): Promise<string> {
  fs.rmSync(downloads, { recursive: true, force: true });
  await press(page, 'Export');
  await pressText(page, '*[@role="menuitem"]', format);
  return readDownload(downloads, '.json');
}

async function importText(page: Page, text: string): Promise<void> {
  const file = path.join(scratch, 'import.json');
  fs.writeFileSync(file, text);
  const input = await page.waitForSelector('input[type=file]', { hidden: true });
  await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
}

test('the newest comes first, and search finds titles and text', async () => {
  expect(await titlesOf(library)).toEqual(['The third lamp', 'The second lamp', 'The first lamp']);
  const box = await library.waitForSelector(
    '::-p-aria([name="Search saved articles"][role="searchbox"])',
  );
  await box?.type('Two');
  expect(await listed(library, 1)).toEqual(['The second lamp']);
  await box?.evaluate((element) => (element as HTMLInputElement).select());
  await library.keyboard.press('Backspace');
  await listed(library, 3);
});

test('what is deleted can be had back', async () => {
  await press(library, 'Delete “The second lamp”');
  await listed(library, 2);
  await press(library, 'Undo');
  await listed(library, 3);
});

test('a collection is created, filled, renamed and deleted; its articles stay', async () => {
  await press(library, 'New collection');
  await library.waitForSelector('dialog[open] input');
  await library.type('dialog[open] input', 'Harbour');
  await library.keyboard.press('Enter');
  await seeText(library, 'nav//button', 'Harbour');

  await pressText(library, 'nav//button', 'All');
  await listed(library, 3);
  await press(library, 'Collections of “The first lamp”');
  await pressText(library, 'dialog[@open]//label', 'Harbour');
  await press(library, 'Done');

  await pressText(library, 'nav//button', 'Harbour');
  expect(await listed(library, 1)).toEqual(['The first lamp']);

  await press(library, 'Rename collection');
  await library.waitForSelector('dialog[open] input');
  await library.$eval('dialog[open] input', (input) => (input as HTMLInputElement).select());
  await library.type('dialog[open] input', 'Lights');
  await library.keyboard.press('Enter');
  await seeText(library, 'nav//button', 'Lights');

  await press(library, 'Delete collection');
  await listed(library, 3);
});

test('export, and import in another browser: the same library, trash and settings', async () => {
  await library.evaluate(
    (words) => chrome.storage.local.set({ userWords: words }),
    [{ from: '自行车', to: '單車' }],
  );
  await press(library, 'Delete “The second lamp”');
  await listed(library, 2);
  const text = await exported(library, chromium, 'JSON');
  await pressText(library, 'nav//button', 'Recently deleted');
  await press(library, 'Restore “The second lamp”');
  await pressText(library, 'nav//button', 'All');
  await listed(library, 3);
  const before = JSON.parse(text);
  expect(before).toMatchObject({ count: 2, trashCount: 1, end: true });
  const other = await startChromium(BUILDS.chromium);
  try {
    const empty = await other.openPage('library.html');
    await importText(empty, text);
    await press(empty, 'Use these settings too');
    await seeText(empty, 'dialog[@open]//p', 'The settings of the file are in use.');
    await press(empty, 'Done');
    await listed(empty, 2);
    const after = JSON.parse(await exported(empty, other, 'JSON'));
    expect({ ...after, exportedAt: before.exportedAt }).toEqual(before);
    await importText(empty, text);
    await press(empty, 'Done');
    expect(await empty.$('::-p-aria([name="Use these settings too"])')).toBeNull();
  } finally {
    await other.stop();
  }
});

test('the portable file is an array that others read', async () => {
  const items = JSON.parse(await exported(library, chromium, 'Portable JSON'));
  expect(items).toHaveLength(3);
  expect(items[0]).toMatchObject({ mimetype: 'text/html', is_archived: 0, starred: false });
  expect(items[0].content).toContain('<p>');
});

test('a broken file is refused with a sentence, and nothing changes', async () => {
  const whole = JSON.stringify(JSON.parse(await exported(library, chromium, 'JSON')));
  for (const text of [
    '',
    'not json',
    whole.slice(0, whole.length / 2),
    '{"format":"other"}',
    '[1]',
  ]) {
    await importText(library, text);
    expect(await alertOf(library)).toMatch(/\.( \(.*\))?$/);
    await press(library, 'Done');
    expect(await idsOf(library)).toHaveLength(3);
  }
});

test('an import that is stopped leaves nothing behind', async () => {
  const file = path.join(scratch, 'long.json');
  await writeMadeUpFile(file, 4_000);
  const input = await library.waitForSelector('input[type=file]', { hidden: true });
  await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
  await until(
    () => library.evaluate(() => (document.querySelector('progress')?.value ?? 0) > 0),
    'the import to be under way',
  );
  await press(library, 'Cancel');
  await seeText(library, 'dialog[@open]//p', 'Import cancelled');
  await press(library, 'Done');
  await library.reload();
  await listed(library, 3);
  const left = await readLibraryState(library);
  expect(left.halves).toEqual([]);
  expect(left.urls).toHaveLength(3);
});

test('the reader edits a title, and the list follows', async () => {
  const [id] = await idsOf(library);
  const reader = await chromium.openPage(`reader.html?id=${id}`);
  expect(await articleText(reader)).toContain('follow the tide');
  await press(reader, 'Edit the title');
  const field = await reader.waitForSelector('::-p-aria([name="Title"][role="textbox"])');
  await field?.evaluate((element) => (element as HTMLInputElement).select());
  await field?.type('My own title');
  await reader.keyboard.press('Enter');
  await until(async () => (await titlesOf(library)).includes('My own title'), 'the new title');
  await reader.close();
});

/** Has the browser fail at one table, as it does where a file of the database is damaged. Runs before any of our code. */
function breakArticles(): void {
  for (const prototype of [IDBObjectStore.prototype, IDBIndex.prototype]) {
    for (const name of ['get', 'getAll', 'getAllKeys', 'openCursor', 'openKeyCursor'] as const) {
      const read: unknown = prototype[name];
      const broken = function (this: IDBObjectStore | IDBIndex, ...args: unknown[]) {
        const store = this instanceof IDBIndex ? this.objectStore : this;
        if (store.name === 'articles') throw new DOMException('Internal error.', 'UnknownError');
        return Reflect.apply(read as (...all: unknown[]) => unknown, this, args);
      };
      Object.defineProperty(prototype, name, { value: broken });
    }
  }
}

test('a library that is broken gives what can be read, to be imported again', async () => {
  const titles = (await titlesOf(library)).toSorted();
  const broken = await chromium.openPage('library.html');
  await broken.evaluateOnNewDocument(breakArticles);
  await broken.reload();
  expect(await alertOf(broken)).toContain('could not open the library');
  fs.rmSync(chromium.downloads, { recursive: true, force: true });
  await press(broken, 'Export what can be read');
  await seeText(broken, '*[@role="status"]//p', 'Exported 3 articles that could be read');
  const other = await startChromium(BUILDS.chromium);
  try {
    const empty = await other.openPage('library.html');
    await importText(empty, await readDownload(chromium.downloads, '.json'));
    await press(empty, 'Done');
    expect((await listed(empty, 3)).toSorted()).toEqual(titles);
  } finally {
    await other.stop();
  }
});

test('an export from the popup goes on though the popup is closed at once', async () => {
  const page = await chromium.visit(`${site.url}/one`);
  const { popup } = await save(chromium, page);
  fs.rmSync(chromium.downloads, { recursive: true, force: true });
  await press(popup, 'Export');
  await press(popup, 'JSON', 'menuitem');
  await popup.close().catch(() => undefined);
  const { bookmarks } = JSON.parse(await readDownload(chromium.downloads, '.json'));
  expect(bookmarks).toHaveLength((await idsOf(library)).length);
  await page.close();
});

test('who has fifty articles without a copy is reminded, until it is put off or done', async () => {
  const other = await startChromium(BUILDS.chromium);
  try {
    const file = path.join(scratch, 'fifty.json');
    await writeMadeUpFile(file, 50);
    const empty = await other.openPage('library.html');
    await importText(empty, fs.readFileSync(file, 'utf8'));
    await press(empty, 'Done');
    await seeText(empty, 'main//p', '50 articles have no copy outside of this browser.');
    const popup = await other.openPage('popup.html');
    const reminder = '*[contains(@class, "backup-reminder")]/p';
    await seeText(popup, reminder, '50 articles have no copy');
    await press(popup, 'Later');
    const isGone = async (page: Page) => (await page.$('.backup-reminder')) === null;
    await until(() => isGone(popup), 'the reminder to go');
    await until(() => isGone(empty), 'the reminder to go here too');
    await popup.reload();
    await listed(popup, 50);
    expect(await isGone(popup)).toBe(true);
  } finally {
    await other.stop();
  }
});
