import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { RESERVE_BYTES } from '../../../lib/library/room';
import { BUILDS, changedBuild } from '../builds';
import { type Chromium, readDownload, startChromium } from '../chromium';
import { alertOf, articleText, idsOf, listed, press, pressText, save } from '../driver';
import { honestArticle } from '../pages';
import { type Site, startSite } from '../site';
import { readLibraryState } from './library-state';
import { startInProfile } from './start-in-profile';
import { IS_SOAK, SENTENCE } from './times';

let site: Site;
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'qingwen-storage-'));
const limited = path.join(scratch, 'limited');

beforeAll(async () => {
  site = await startSite({ '/first': honestArticle('The first', 'First') });
  // A quota has no effect on an extension with unlimited storage: the same build, without it.
  changedBuild(limited, (manifest) => {
    manifest.permissions = manifest.permissions.filter((name) => name !== 'unlimitedStorage');
  });
});

afterAll(async () => {
  await site?.stop();
  fs.rmSync(scratch, { recursive: true, force: true });
});

/** Random characters: equal ones would be packed under the quota. */
function bigArticle(title: string, bytes: number): string {
  const random = () => Math.random().toString(36).slice(2);
  const paragraph = () => `<p>${Array.from({ length: 400 }, random).join(' ')}, and so on.</p>`;
  const text = Array.from({ length: Math.ceil(bytes / 4_800) }, paragraph).join('');
  return `<!doctype html><title>${title}</title><article><h1>${title}</h1>${text}</article>`;
}

/** Saves ever more until no more goes in; then what went in must be whole, readable and exportable. */
async function fill(chromium: Chromium, watcher: Page, pageBytes: number): Promise<number> {
  let saved = 0;
  for (let n = 0; ; n += 1) {
    expect(n).toBeLessThan(60);
    site.pages.set(`/fill-${n}`, { body: bigArticle(`Number ${n}`, pageBytes) });
    const page = await chromium.visit(`${site.url}/fill-${n}`);
    const { popup, state } = await save(chromium, page);
    if (state === 'saved') {
      saved += 1;
      await page.close();
      continue;
    }
    expect(state).toBe('failed');
    expect(await alertOf(popup)).toMatch(/no space left.*Free some disk space/);
    await page.close();
    break;
  }
  if (saved === 0) return 0;
  const { urls, halves } = await readLibraryState(watcher);
  expect(halves).toEqual([]);
  expect(urls).toHaveLength(saved);
  const library = await chromium.openPage('library.html');
  await listed(library, saved);
  const [id] = await idsOf(library);
  const reader = await chromium.openPage(`reader.html?id=${id}`);
  expect(await articleText(reader)).toContain('and so on.');
  await library.bringToFront();
  await press(library, 'Export');
  await pressText(library, '*[@role="menuitem"]', 'JSON');
  const file = JSON.parse(await readDownload(chromium.downloads, '.json'));
  expect(file).toMatchObject({ count: saved, end: true });
  return saved;
}

const QUOTAS = IS_SOAK ? [0, 1_000_000, 2_000_000, 10_000_000] : [0, 1_000_000];

test.each(QUOTAS)('a quota of %i bytes', { timeout: 240_000 }, async (bytes) => {
  const chromium = await startChromium(limited);
  try {
    const welcome = await chromium.openPage('welcome.html');
    await chromium.setQuota(welcome, bytes);
    const saved = await fill(chromium, welcome, bytes > 5_000_000 ? 900_000 : 150_000);
    if (bytes > 0) expect(saved).toBeGreaterThan(0);
  } finally {
    await chromium.stop();
  }
});

test('a disk that is full', { timeout: 240_000 }, async ({ skip }) => {
  if (!IS_SOAK) return skip('makes a file system of its own: only in the soak test');
  const disk = path.join(scratch, 'disk');
  fs.mkdirSync(disk);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=160m', 'tmpfs', disk], { stdio: 'ignore' });
  } catch {
    return skip('no small file system can be mounted here');
  }
  try {
    const profile = path.join(disk, 'profile');
    const chromium = await startInProfile(profile);
    const welcome = await chromium.openPage('welcome.html');
    const { bavail, bsize } = fs.statfsSync(disk);
    // All but three megabytes, and what the extension leaves free, are taken by something else.
    const other = path.join(disk, 'other');
    const left = RESERVE_BYTES + 3_000_000;
    fs.writeFileSync(other, Buffer.alloc(Math.max(0, bavail * bsize - left)));
    const saved = await fillDisk(chromium, welcome);
    expect(saved.length).toBeGreaterThan(0);
    // Where there is room again, saving goes on, and nothing is lost by it.
    fs.rmSync(other);
    await checkGoesOn(profile, chromium, saved);
  } finally {
    execFileSync('umount', ['-l', disk]);
  }
});

/** As `fill`, but a download finds no room either. */
async function fillDisk(chromium: Chromium, watcher: Page): Promise<string[]> {
  const saved: string[] = [];
  for (let n = 0; n < 40; n += 1) {
    const url = `${site.url}/disk-${n}`;
    site.pages.set(`/disk-${n}`, { body: bigArticle(`Number ${n}`, 200_000) });
    const page = await chromium.visit(url);
    const { popup, state } = await save(chromium, page);
    if (state !== 'saved') {
      expect(state).toBe('failed');
      expect(await alertOf(popup)).toMatch(SENTENCE);
      const { urls, halves } = await readLibraryState(watcher);
      expect(halves).toEqual([]);
      expect(urls.sort()).toEqual(saved.sort());
      return saved;
    }
    saved.push(url);
    await page.close();
  }
  throw new Error('the disk did not fill');
}

/** Saves, starts the browser again and saves again, twice; all of it must be there each time. */
async function checkGoesOn(profile: string, full: Chromium, saved: string[]): Promise<void> {
  let chromium = full;
  for (const turn of [1, 2, 3]) {
    const url = `${site.url}/room-${turn}`;
    site.pages.set(`/room-${turn}`, { body: honestArticle(`Room ${turn}`, `Room ${turn}`) });
    expect((await save(chromium, await chromium.visit(url))).state).toBe('saved');
    saved.push(url);
    await chromium.stop();
    chromium = await startInProfile(profile);
    const library = await chromium.openPage('library.html');
    await listed(library, saved.length);
    const { urls, halves } = await readLibraryState(library);
    expect(halves).toEqual([]);
    expect(urls.sort()).toEqual(saved.sort());
  }
  await chromium.stop();
}

/** A Chromium in which `prepare` has been at the database before the extension opens it. */
async function withDatabase(
  prepare: (welcome: Page, chromium: Chromium) => Promise<unknown>,
  check: (chromium: Chromium, welcome: Page) => Promise<void>,
): Promise<void> {
  const chromium = await startChromium(BUILDS.chromium);
  try {
    const welcome = await chromium.openPage('welcome.html');
    await prepare(welcome, chromium);
    await check(chromium, welcome);
  } finally {
    await chromium.stop();
  }
}

const saveFirst = async (chromium: Chromium) => {
  const start = performance.now();
  const page = await chromium.visit(`${site.url}/first`);
  const { popup, state } = await save(chromium, page);
  return { popup, state, ms: performance.now() - start, page };
};

test('a window that holds an older database back is named within seconds', async () => {
  await withDatabase(
    (welcome) =>
      welcome.evaluate(
        () =>
          new Promise((resolve) => {
            const request = indexedDB.open('qingwen', 1);
            // Kept open whatever happens, as a window of an older version does.
            request.onsuccess = () => {
              Object.assign(window, { kept: request.result });
              resolve(null);
            };
          }),
      ),
    async (chromium) => {
      const { popup, state, ms } = await saveFirst(chromium);
      expect(state).toBe('failed');
      expect(await alertOf(popup)).toMatch(/Another window.*[Cc]lose/);
      expect(ms).toBeLessThan(8_000);
    },
  );
});

test('a database of a newer version is read and never written', async () => {
  await withDatabase(
    async (welcome, chromium) => {
      const { state, page } = await saveFirst(chromium);
      expect(state).toBe('saved');
      await page.close();
      await welcome.evaluate(
        () =>
          new Promise((resolve) => {
            const request = indexedDB.open('qingwen', 10_000);
            request.onsuccess = () => {
              const db = request.result;
              const change = db.transaction('meta', 'readwrite');
              change.objectStore('meta').put({ key: 'schema', version: 99 });
              change.oncomplete = () => {
                db.close();
                resolve(null);
              };
            };
          }),
      );
      await chromium.killWorker(welcome);
    },
    async (chromium, welcome) => {
      site.pages.set('/newer', { body: honestArticle('Not to be written', 'Newer') });
      const page = await chromium.visit(`${site.url}/newer`);
      const { popup, state } = await save(chromium, page);
      expect(state).toBe('failed');
      expect(await alertOf(popup)).toMatch(/newer Qingwen.*Update/);
      const { urls, ids, halves } = await readLibraryState(welcome);
      expect(urls).toEqual([`${site.url}/first`]);
      expect(halves).toEqual([]);
      const reader = await chromium.openPage(`reader.html?id=${ids[0]}`);
      expect(await articleText(reader)).toContain('follow the tide');
    },
  );
});

test('a database that the browser cannot open is told, and works again when it can', async () => {
  const profile = path.join(scratch, 'broken');
  let chromium = await startInProfile(profile);
  expect((await saveFirst(chromium)).state).toBe('saved');
  const { id } = chromium;
  await chromium.stop();
  const folder = path.join(
    profile,
    'Default/IndexedDB',
    `chrome-extension_${id}_0.indexeddb.leveldb`,
  );
  expect(fs.existsSync(folder)).toBe(true);
  fs.renameSync(folder, `${folder}.away`);
  fs.writeFileSync(folder, 'not a folder');

  chromium = await startInProfile(profile);
  const { popup, state } = await saveFirst(chromium);
  expect(state).toBe('failed');
  expect(await alertOf(popup)).toMatch(/could not open the library.*Restart/);
  await chromium.stop();

  fs.rmSync(folder);
  fs.renameSync(`${folder}.away`, folder);
  chromium = await startInProfile(profile);
  expect((await saveFirst(chromium)).state).toBe('duplicate');
  await chromium.stop();
});
