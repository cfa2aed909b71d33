import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SCHEMA_VERSION } from '../../../lib/library/db';
import { RELEASED_SCHEMAS } from '../../library/released-schemas';
import type { Chromium } from '../chromium';
import { articleText, save } from '../driver';
import { waitForLibrary } from '../hostile/wait-for-library';
import { honestArticle } from '../pages';
import { type Site, startSite } from '../site';
import { killBrowser } from './kill-browser';
import { readLibraryState } from './library-state';
import { startInProfile } from './start-in-profile';
import { IS_SOAK, times } from './times';

const ARTICLES = IS_SOAK ? 10_000 : 500;
const OLD = Object.keys(RELEASED_SCHEMAS)
  .map(Number)
  .filter((version) => version < SCHEMA_VERSION);
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'qingwen-upgrade-'));

let site: Site;

beforeAll(async () => {
  site = await startSite({ '/first': honestArticle('The first', 'First') });
});

afterAll(async () => {
  await site?.stop();
  fs.rmSync(scratch, { recursive: true, force: true });
});

/** The stores that a version has: what each version up to it declared. */
function storesOf(version: number): Record<string, string> {
  const declared = Object.entries(RELEASED_SCHEMAS).filter(([each]) => Number(each) <= version);
  return Object.assign({}, ...declared.map(([, stores]) => stores));
}

/** In place of the library, one as version `version` left it: the article that is there, so many times. */
function ageLibrary(page: Page, version: number, articles: number): Promise<void> {
  return page.evaluate(
    async (stores, schema, count) => {
      type Row = Record<string, unknown>;
      const opened = (request: IDBOpenDBRequest) =>
        new Promise<IDBDatabase>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const all = (db: IDBDatabase, table: string) =>
        new Promise<Row[]>((resolve) => {
          const request = db.transaction(table).objectStore(table).getAll();
          request.onsuccess = () => resolve(request.result);
        });
      const now = await opened(indexedDB.open('qingwen'));
      const rows: Record<string, Row[]> = {};
      for (const table of now.objectStoreNames) rows[table] = await all(now, table);
      now.close();
      await new Promise((resolve) => {
        indexedDB.deleteDatabase('qingwen').onsuccess = resolve;
      });

      // Dexie multiplies its versions by ten, so that there is room between them.
      const request = indexedDB.open('qingwen', schema * 10);
      request.onupgradeneeded = () => {
        for (const [table, declared] of Object.entries(stores)) {
          const [key = '', ...indexes] = declared.split(/,\s*/);
          const pathOf = (text: string) =>
            text.startsWith('[') ? text.slice(1, -1).split('+') : text.replace(/^[&*+]+/, '');
          const store = request.result.createObjectStore(table, {
            ...{ keyPath: pathOf(key), autoIncrement: key.startsWith('++') },
          });
          for (const index of indexes) {
            store.createIndex(index.replace(/^[&*]+/, ''), pathOf(index), {
              ...{ unique: index.startsWith('&'), multiEntry: index.startsWith('*') },
            });
          }
        }
      };
      const old = await opened(request);
      const [article, body, cleaning] = [rows.articles?.[0], rows.bodies?.[0], rows.cleanings?.[0]];
      const change = old.transaction(Object.keys(stores), 'readwrite');
      for (let n = 0; n < count; n += 1) {
        const ids = { id: `old-${n}`, bodyId: `old-body-${n}` };
        const url = `https://old.example/${n}`;
        change.objectStore('articles').put({ ...article, ...ids, url, title: `Old ${n}` });
        change.objectStore('bodies').put({
          ...{ ...body, id: ids.bodyId, articleId: ids.id, url, captureId: `old-capture-${n}` },
        });
        change.objectStore('cleanings').put({ ...cleaning, bodyId: ids.bodyId });
      }
      const counters = rows.meta?.find(({ key }) => key === 'counters');
      change.objectStore('meta').put({ ...counters, articles: count });
      change.objectStore('meta').put({ key: 'schema', version: schema });
      await new Promise((resolve) => {
        change.oncomplete = resolve;
      });
      old.close();
    },
    storesOf(version),
    version,
    articles,
  );
}

async function oldProfile(version: number): Promise<string> {
  const profile = path.join(scratch, `version-${version}`);
  const chromium = await startInProfile(profile);
  const page = await chromium.visit(`${site.url}/first`);
  expect((await save(chromium, page)).state).toBe('saved');
  const welcome = await chromium.openPage('welcome.html');
  for (const open of await chromium.browser.pages()) if (open !== welcome) await open.close();
  await chromium.killWorker(welcome);
  await ageLibrary(welcome, version, ARTICLES);
  await chromium.stop();
  return profile;
}

async function checkUpgraded(chromium: Chromium): Promise<void> {
  const library = await chromium.openPage('library.html');
  await waitForLibrary(library);
  const { urls, halves } = await readLibraryState(library);
  expect(halves).toEqual([]);
  expect(urls).toHaveLength(ARTICLES);
  expect(await versionOf(library)).toBe(SCHEMA_VERSION * 10);
  await library.close();
}

function versionOf(page: Page): Promise<number | undefined> {
  return page.evaluate(
    async () => (await indexedDB.databases()).find(({ name }) => name === 'qingwen')?.version,
  );
}

test.each(OLD)(
  `a library of version %i with ${ARTICLES} articles is upgraded whole, killed at any point`,
  { timeout: 600_000 },
  async (version) => {
    const prepared = await oldProfile(version);
    for (const n of times(10)) {
      const profile = path.join(scratch, `killed-${version}-${n}`);
      fs.cpSync(prepared, profile, { recursive: true });
      let chromium = await startInProfile(profile);
      const library = await chromium.browser.newPage();
      // The upgrade begins as the page starts, and ends with its first rows.
      library.goto(`chrome-extension://${chromium.id}/library.html`).catch(() => {});
      await sleep((n * 23) % 230);
      await killBrowser(chromium);
      chromium = await startInProfile(profile);
      await checkUpgraded(chromium);
      expect((await save(chromium, await chromium.visit(`${site.url}/first`))).state).toBe('saved');
      const reader = await chromium.openPage(`reader.html?id=old-${ARTICLES - 1}`);
      expect(await articleText(reader)).toContain('follow the tide');
      await chromium.stop();
      fs.rmSync(profile, { recursive: true });
    }
  },
);
