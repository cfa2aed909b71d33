import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import { BUILDS } from '../builds';
import { type Chromium, startChromium } from '../chromium';
import { alertOf, endOf, save } from '../driver';
import { honestArticle } from '../pages';
import { type Site, startSite, until } from '../site';
import { readLibraryState, textsOf } from './library-state';
import { send } from './send';
import { SENTENCE, times } from './times';

/** In a page of the extension. */
declare const chrome: typeof browser;

let chromium: Chromium;
let site: Site;
let welcome: Page;

beforeAll(async () => {
  site = await startSite({ '/first': honestArticle('The first', 'First') });
  chromium = await startChromium(BUILDS.chromium);
  welcome = await chromium.openPage('welcome.html');
  const page = await chromium.visit(`${site.url}/first`);
  expect((await save(chromium, page)).state).toBe('saved');
  await page.close();
});

afterAll(async () => {
  await chromium?.stop();
  await site?.stop();
});

const count = async (url: string) =>
  (await readLibraryState(welcome)).urls.filter((each) => each === url).length;

async function visit(path: string): Promise<{ page: Page; url: string }> {
  const url = `${site.url}${path}`;
  site.pages.set(path, { body: honestArticle(`The page ${path.slice(1)}`, path) });
  return { page: await chromium.visit(url), url };
}

/** The tabs that show a page, which were clicked on, and in how many windows they are. */
const placesOf = (url: string) =>
  welcome.evaluate(async (wanted) => {
    const tabs = (await chrome.tabs.query({})).filter((tab) => tab.url === wanted);
    return {
      tabIds: tabs.map(({ id }) => id ?? -1),
      windows: new Set(tabs.map(({ windowId }) => windowId)).size,
    };
  }, url);

/** From the click over the snapshot and the write to the answer. */
const POINTS = [0, 10, 20, 35, 50, 70, 90, 120, 150, 180, 220, 280];
const QUICK = [0, 50, 120];

test('the background is stopped at any point of a save', { timeout: 900_000 }, async () => {
  const points = times(10).flatMap((round) =>
    (times(2).length > 1 ? POINTS : QUICK).map((ms) => ({ ms, path: `/stop-${ms}-${round}` })),
  );
  const states: string[] = [];
  for (const { ms, path } of points) {
    const { page, url } = await visit(path);
    const popup = await chromium.openPopup(page);
    await sleep(ms);
    await chromium.killWorker(welcome);
    const state = await endOf(popup, 40_000);
    states.push(state);
    if (state === 'failed') expect(await alertOf(popup)).toMatch(SENTENCE);
    else expect(['saved', 'duplicate']).toContain(state);
    expect([path, await count(url)]).toEqual([path, state === 'failed' ? 0 : 1]);
    await page.close();
  }
  expect((await readLibraryState(welcome)).halves).toEqual([]);
});

test('the popup is closed at any time after the click', { timeout: 300_000 }, async () => {
  for (const n of times(50, 4)) {
    const { page, url } = await visit(`/popup-${n}`);
    // Nothing is waited for but that there is a popup: it may not have begun to draw itself.
    const popup = await chromium.openPopup(page);
    await sleep((n * 170) % 500);
    // It may have gone by itself, as popups do when something else takes the foreground.
    await popup.close().catch(() => expect(popup.isClosed()).toBe(true));
    await until(async () => (await count(url)) === 1, `${url} in the library`);
    await page.close();
  }
});

test('one page in two tabs or windows, saved at once and again and again', {
  timeout: 300_000,
}, async () => {
  for (const n of times(20, 2)) {
    const { page, url } = await visit(`/twice-${n}`);
    const type = n % 2 === 0 ? 'window' : 'tab';
    const other = await chromium.browser.newPage({ type });
    await other.goto(url);
    // The click lets us read the tab; the first of them to be stored makes the others duplicates.
    for (const each of [page, other]) {
      const { popup } = await save(chromium, each);
      await popup.close();
    }
    const { tabIds, windows } = await placesOf(url);
    expect([tabIds.length, windows]).toEqual([2, type === 'window' ? 2 : 1]);
    site.pages.set(`/twice-${n}`, { body: honestArticle('Changed', `Changed ${n}`) });
    await Promise.all([page.reload(), other.reload()]);
    const answers = await Promise.all(
      [...tabIds, ...tabIds, ...tabIds].map((tabId) =>
        send(welcome, 'captureTab', { captureId: crypto.randomUUID(), tabId, anyway: false }),
      ),
    );
    const states = answers.map(({ res }) => res?.state);
    expect(states.filter((state) => state !== 'saved' && state !== 'duplicate')).toEqual([]);
    expect(await count(url)).toBe(1);
    await other.close();
    await page.close();
  }
  expect((await readLibraryState(welcome)).halves).toEqual([]);
});

const endOrGone = (popup: Page) =>
  Promise.race([
    endOf(popup, 20_000).catch(() => 'gone'),
    until(() => popup.isClosed(), 'the popup to go', 20_000).then(
      () => 'gone',
      () => 'gone',
    ),
  ]);

type Disturbance = (page: Page, url: string) => Promise<unknown>;

const DISTURBANCES: Record<string, Disturbance> = {
  closed: (page) => page.close(),
  navigated: (page) => page.goto(`${site.url}/first`),
  crashed: async (page) => {
    const cdp = await page.createCDPSession();
    // It never answers.
    cdp.send('Page.crash').catch(() => {});
    await sleep(100);
  },
};

test('a page that goes elsewhere in the middle of a save is not kept under that address', async () => {
  const victim = `${site.url}/victim`;
  site.pages.set('/victim', { body: honestArticle('The victim', 'Victim'), delayMs: 20 });
  const { popup } = await save(chromium, await chromium.visit(victim));
  await popup.close();
  for (const n of times(40, 2)) {
    const ms = (n * 17) % 140;
    const { page } = await visit(`/liar-${n}`);
    await chromium.clickToolbar(page);
    await sleep(ms);
    await page.evaluate((url) => location.replace(url), victim).catch(() => {});
    await sleep(600);
    await page.close();
  }
  const { urls, halves } = await readLibraryState(welcome);
  expect(urls.filter((url) => url === victim)).toHaveLength(1);
  expect(halves).toEqual([]);
  expect(await textsOf(welcome, victim)).toEqual([expect.stringContaining('Victim 1.')]);
});

test.each(Object.entries(DISTURBANCES))(
  'the tab is %s in the middle of a save',
  { timeout: 600_000 },
  async (name, disturb) => {
    for (const n of times(10)) {
      for (const ms of times(2).length > 1 ? [0, 20, 60, 200] : [0, 60]) {
        const { page, url } = await visit(`/${name}-${ms}-${n}`);
        const popup = await chromium.openPopup(page);
        await sleep(ms);
        await disturb(page, url).catch(() => {});
        // The popup of a closed tab goes with it, and what was lost is told elsewhere: see `save.test.ts`.
        const start = performance.now();
        const state = await endOrGone(popup);
        expect(performance.now() - start).toBeLessThan(8_000);
        if (state === 'failed' || state === 'not-allowed' || state === 'not-an-article') {
          expect(await alertOf(popup)).toMatch(SENTENCE);
        } else if (state === 'saved') expect(await count(url)).toBe(1);
        expect(await count(url)).toBeLessThanOrEqual(1);
        await page.close().catch(() => {});
      }
    }
    expect((await readLibraryState(welcome)).halves).toEqual([]);
  },
);
