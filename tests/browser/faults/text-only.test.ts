import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BUILDS } from '../builds';
import { type Chromium, startChromium } from '../chromium';
import { alertOf, articleText, endOf, save } from '../driver';
import { type Site, startSite } from '../site';
import { readLibraryState } from './library-state';
import { send, tabIdsOf } from './send';
import { IS_SOAK } from './times';

let chromium: Chromium;
let site: Site;
let library: Page;

const PARAGRAPH =
  'The ladder reached the third window, and from there a rope went on to the roof. ';

beforeAll(async () => {
  site = await startSite();
  chromium = await startChromium(BUILDS.chromium);
  library = await chromium.openPage('library.html');
});

afterAll(async () => {
  await chromium?.stop();
  await site?.stop();
});

async function saveText() {
  const tabId = (await tabIdsOf(library)).at(-1);
  const answer = await send(library, 'captureTab', {
    ...{ captureId: crypto.randomUUID(), tabId, anyway: true, mode: 'text' },
  });
  return answer.res;
}

test('where a page holds the tab up, that is told in time, and its text can be had', {
  timeout: 120_000,
}, async ({ skip }) => {
  if (!IS_SOAK) return skip('waits for the watchdog: only in the soak test');
  const url = `${site.url}/held`;
  site.pages.set('/held', {
    body: `<!doctype html><html lang="en"><title>The ladder</title><style>.no{display:none}</style>
      <article><p>${PARAGRAPH.repeat(8)}</p><p class="no">Never seen.</p><p>&lt;b&gt; 1 &amp; 2</p></article>
      <script>setTimeout(() => { const end = Date.now() + 19_000; while (Date.now() < end); }, 1_000);</script>`,
  });
  const page = await chromium.visit(url);
  await new Promise((resolve) => setTimeout(resolve, 1_300));
  const start = performance.now();
  const popup = await chromium.openPopup(page);
  expect(await endOf(popup, 30_000)).toBe('failed');
  expect(performance.now() - start).toBeLessThan(18_000);
  expect(await alertOf(popup)).toMatch(/too long/);
  // The page comes to itself; what was given up is not saved behind the reader's back.
  await page.evaluate(() => document.title);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect((await readLibraryState(library)).urls).toEqual([]);

  expect(await saveText()).toMatchObject({ state: 'saved', title: 'The ladder', removed: 0 });
  const { ids, halves } = await readLibraryState(library);
  expect(halves).toEqual([]);
  const reader = await chromium.openPage(`reader.html?id=${ids[0]}`);
  const text = await articleText(reader);
  expect(text).toContain(PARAGRAPH.trim());
  expect(text).toContain('<b> 1 & 2');
  expect(text).not.toContain('Never seen');
});

test('a page that is too large says so; its text alone may not be', {
  timeout: 120_000,
}, async () => {
  const url = `${site.url}/large`;
  // Small text in a great deal of markup.
  site.pages.set('/large', {
    body: `<!doctype html><title>Large</title><article>${`<p class="${'c'.repeat(3_900)}">${PARAGRAPH}</p>`.repeat(6_000)}</article>`,
  });
  const page = await chromium.visit(url);
  const { popup, state } = await save(chromium, page);
  expect(state).toBe('failed');
  expect(await alertOf(popup)).toMatch(/too large.*MB/);
  expect(await saveText()).toMatchObject({ state: 'saved' });
});

test('an article that is too long to be kept is told by its size, its text too', {
  timeout: 120_000,
}, async () => {
  const url = `${site.url}/long`;
  site.pages.set('/long', {
    body: `<!doctype html><title>Long</title><article>${`<p>${PARAGRAPH.repeat(12)}</p>`.repeat(10_000)}</article>`,
  });
  const page = await chromium.visit(url);
  const { popup, state } = await save(chromium, page);
  expect(state).toBe('failed');
  expect(await alertOf(popup)).toMatch(/too (?:large|long)/);
  expect(await saveText()).toMatchObject({ state: 'failed', error: { code: 'page-too-large' } });
});

test('a page without any text has no text to save', async () => {
  site.pages.set('/nothing', { body: '<title>Nothing</title><img src="x.png">' });
  const url = `${site.url}/nothing`;
  const page = await chromium.visit(url);
  const before = (await readLibraryState(library)).urls;
  const { popup, state } = await save(chromium, page);
  expect(state).toBe('not-an-article');
  // One sentence, and no way out that leads to the same sentence or to an article without a word.
  expect(await alertOf(popup)).toMatch(/no text on this page/);
  expect(await popup.$$('[data-save-state] button')).toHaveLength(0);
  expect(await saveText()).toMatchObject({ error: { code: 'no-text' } });
  expect((await readLibraryState(library)).urls).toEqual(before);
});
