import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, readDownload } from '../chromium';
import { endOf, press, pressText, save, stateOf, titlesOf } from '../driver';
import { forgeFile } from '../hostile/forge-file';
import { waitForLibrary } from '../hostile/wait-for-library';
import { honestArticle } from '../pages';
import { type Site, startSite, until } from '../site';
import { killBrowser } from './kill-browser';
import { readLibraryState } from './library-state';
import { startInProfile } from './start-in-profile';
import { tallyLoss } from './tally';
import { times } from './times';

const IMPORTED = 150;

let site: Site;
const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'qingwen-killed-'));
const file = path.join(profile, 'import.json');
/** What the extension said was saved. */
const acknowledged = new Set<string>();

beforeAll(async () => {
  site = await startSite({ '/first': honestArticle('The first', 'First') });
});

afterAll(async () => {
  await site?.stop();
  fs.rmSync(profile, { recursive: true, force: true });
});

const start = () => startInProfile(profile);

async function checkWhole(chromium: Chromium) {
  const library = await chromium.openPage('library.html');
  await waitForLibrary(library);
  const state = await readLibraryState(library);
  expect(state.halves).toEqual([]);
  const there = new Set([...state.urls, ...state.trash]);
  const missing = [...acknowledged].filter((url) => !there.has(url));
  tallyLoss(acknowledged.size, missing.length);
  expect(missing).toEqual([]);
  // Nobody is alarmed for nothing.
  expect(await library.$('[role=alert]')).toBeNull();
  return { library, state };
}

async function saveFirst(chromium: Chromium): Promise<void> {
  const { state } = await save(chromium, await chromium.visit(`${site.url}/first`));
  expect(['saved', 'duplicate']).toContain(state);
  acknowledged.add(`${site.url}/first`);
}

test('the browser is killed while it saves', { timeout: 900_000 }, async () => {
  let chromium = await start();
  await saveFirst(chromium);
  for (const n of times(30)) {
    const address = `${site.url}/kill-${n}`;
    site.pages.set(`/kill-${n}`, { body: honestArticle(`Killed ${n}`, `Kill ${n}`) });
    const popup = await chromium.openPopup(await chromium.visit(address));
    if (n % 3 === 0) await endOf(popup);
    else await sleep((n * 37) % 400);
    if ((await stateOf(popup)) === 'saved') acknowledged.add(address);
    await killBrowser(chromium);
    chromium = await start();
    await checkWhole(chromium);
  }
  await chromium.stop();
});

test('the browser is killed while it deletes', { timeout: 900_000 }, async () => {
  let chromium = await start();
  for (const n of times(30)) {
    const title = `Deleted ${n}`;
    site.pages.set(`/delete-${n}`, { body: honestArticle(title, title) });
    const url = `${site.url}/delete-${n}`;
    const saved = await save(chromium, await chromium.visit(url));
    expect(saved.state).toBe('saved');
    acknowledged.add(url);
    const { library } = await checkWhole(chromium);
    await press(library, `Delete “${title}”`);
    // Every third time once it is seen to be gone, as the only time of a usual run is.
    if (n % 3 === 0) {
      await until(async () => !(await titlesOf(library)).includes(title), 'the article to go');
    } else await sleep((n * 23) % 150);
    const isGone = !(await titlesOf(library)).includes(title);
    await killBrowser(chromium);
    chromium = await start();
    const { state } = await checkWhole(chromium);
    const left = state.urls.filter((each) => each === url).length;
    const deleted = state.trash.filter((each) => each === url).length;
    // In one place; and what was seen to go does not come back.
    expect([n, left + deleted]).toEqual([n, 1]);
    if (isGone) expect([n, deleted]).toEqual([n, 1]);
  }
  await chromium.stop();
});

test('the browser is killed while it imports', { timeout: 900_000 }, async () => {
  let chromium = await start();
  await saveFirst(chromium);
  const { library } = await checkWhole(chromium);
  await press(library, 'Export');
  await pressText(library, '*[@role="menuitem"]', 'Portable JSON');
  const honest = await readDownload(chromium.downloads, '.json');
  const items = Array.from({ length: IMPORTED }, (_, n) => [`Imported ${n}`]);
  for (const n of times(30)) {
    fs.writeFileSync(file, forgeFile(honest, items, `round-${n}`).text);
    const page = (await checkWhole(chromium)).library;
    const input = await page.waitForSelector('input[type=file]', { hidden: true });
    await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
    // Every third time in the moment that it says it is done.
    const isAwaited = n % 3 === 2;
    if (isAwaited) await page.waitForSelector('::-p-aria([name="Done"][role="button"])');
    else await sleep((n * 71) % 900);
    await killBrowser(chromium);
    chromium = await start();
    const { state } = await checkWhole(chromium);
    const imported = state.urls.filter((url) => url.includes(`/round-${n}/`)).length;
    expect(isAwaited ? [IMPORTED] : [0, IMPORTED]).toContain(imported);
  }
  await chromium.stop();
});
