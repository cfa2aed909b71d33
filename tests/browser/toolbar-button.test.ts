import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import { BUILDS, changedBuild } from './builds';
import { type Chromium, startChromium } from './chromium';
import { endOf, idsOf, press, save } from './driver';
import { readLibraryState } from './faults/library-state';
import { honestArticle } from './pages';
import { type Site, startSite, until } from './site';

/** In a page of the extension. */
declare const chrome: typeof browser;

let chromium: Chromium;
let site: Site;
let welcome: Page;

beforeAll(async () => {
  site = await startSite();
  chromium = await startChromium(BUILDS.chromium, { isPinned: false });
  welcome = await chromium.openPage('welcome.html');
  // The library is made by the first save.
  await (await save(chromium, (await visit('/first')).page)).popup.close();
});

afterAll(async () => {
  await chromium?.stop();
  await site?.stop();
});

async function visit(name: string, browser = chromium): Promise<{ page: Page; url: string }> {
  site.pages.set(name, { body: honestArticle(`The page ${name.slice(1)}`, name) });
  const url = `${site.url}${name}`;
  return { page: await browser.visit(url), url };
}

const count = async (url: string) =>
  (await readLibraryState(welcome)).urls.filter((each) => each === url).length;

const popups = ({ browser }: Chromium) =>
  browser.targets().filter((target) => target.url().endsWith('/popup.html'));

/** What the browser itself opens at a press; nothing while the press comes to the background. */
const popupOfButton = (ownPage: Page) => ownPage.evaluate(() => chrome.action.getPopup({}));

const badgeOf = (ownPage: Page, url: string) =>
  ownPage.evaluate(async (wanted) => {
    const tab = (await chrome.tabs.query({})).find((each) => each.url === wanted);
    return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
  }, url);

test('the popup shows the save that the press began', async () => {
  expect(await popupOfButton(welcome)).toBe('');
  const { page, url } = await visit('/early');
  const popup = await chromium.openPopup(page);
  // The popup finds the save that the press began, and begins none of its own.
  expect(await endOf(popup)).toBe('saved');
  expect(await count(url)).toBe(1);
  expect(await popupOfButton(welcome)).toBe('');
  await popup.close();
});

test('a press wakes the background', async () => {
  const { page } = await visit('/asleep');
  await chromium.killWorker(welcome);
  const { popup, state } = await save(chromium, page);
  expect(state).toBe('saved');
  await popup.close();
});

test('a background stopped before its popup has asked still says that the page was saved', async () => {
  const build = fs.mkdtempSync(path.join(os.tmpdir(), 'qingwen-slow-popup-'));
  changedBuild(build, () => {});
  const html = fs.readFileSync(path.join(build, 'popup.html'), 'utf8');
  const popupScript = path.join(build, /src="([^"]+)"/.exec(html)?.[1] ?? '');
  const script = fs.readFileSync(popupScript, 'utf8');
  const waits = 'await new Promise((resolve) => addEventListener("ask", resolve));';
  fs.writeFileSync(popupScript, `${waits}${script}`);
  const other = await startChromium(build);
  const pressAndAsk = async (page: Page, before = async () => {}) => {
    const popup = await other.openPopup(page);
    await before();
    // Again and again: its script may not be there yet.
    await popup.waitForFunction(() => {
      dispatchEvent(new Event('ask'));
      return document.querySelector('[data-save-state]') !== null;
    });
    const end = await endOf(popup);
    await popup.close();
    // No double click any more.
    await sleep(1_000);
    return end;
  };
  try {
    const ownPage = await other.openPage('welcome.html');
    // The library is made by the first save.
    await pressAndAsk((await visit('/before', other)).page);
    const { page, url } = await visit('/stopped', other);
    const saved = async () => (await readLibraryState(ownPage)).urls.filter((each) => each === url);
    const end = await pressAndAsk(page, async () => {
      await until(async () => (await saved()).length > 0, 'the save');
      await other.killWorker(ownPage);
    });
    expect(end).toBe('saved');
    expect(await saved()).toHaveLength(1);
    // That was the answer to its own press, and to no later one.
    expect(await pressAndAsk(page)).toBe('duplicate');
  } finally {
    await other.stop();
    fs.rmSync(build, { recursive: true });
  }
});

test('a double click opens one popup, which says that the page was saved', async () => {
  const { page, url } = await visit('/double');
  await page.bringToFront();
  const opened = chromium.openPopup(page, { inFront: false });
  await chromium.press(page);
  await opened;
  // The first one may be closed by the second press, and another take its place.
  await sleep(1_000);
  const [popup, ...others] = popups(chromium);
  expect(others).toEqual([]);
  const there = await popup?.asPage();
  expect(there && (await endOf(there))).toBe('saved');
  expect(await count(url)).toBe(1);
  await there?.close();
});

test('another page in the same tab is another press, however soon it comes', async () => {
  const { page } = await visit('/soon');
  const popup = await chromium.openPopup(page);
  expect(await endOf(popup)).toBe('saved');
  await popup.close();
  site.pages.set('/sooner', { body: honestArticle('The page sooner', '/sooner') });
  await page.goto(`${site.url}/sooner`);
  expect((await save(chromium, page)).state).toBe('saved');
  expect(await count(`${site.url}/sooner`)).toBe(1);
});

test('nor does the second half of a double click close the popup that is there already', async () => {
  const { page, url } = await visit('/slow-double');
  const popup = await chromium.openPopup(page);
  await chromium.press(page);
  expect(await endOf(popup)).toBe('saved');
  await sleep(1_000);
  expect(popups(chromium)).toHaveLength(1);
  expect(await count(url)).toBe(1);
  await popup.close();
});

test('a press just after the popup was closed opens another', async () => {
  const { page, url } = await visit('/closed');
  const { popup, state } = await save(chromium, page);
  expect(state).toBe('saved');
  await popup.close();
  // Within a double click it is the answer of the save before, else that of another.
  const again = await save(chromium, page);
  expect(again.state).toMatch(/^(?:saved|duplicate)$/);
  expect(await count(url)).toBe(1);
  await again.popup.close();
});

test('a press while a popup is open has another take its place', async () => {
  const { page, url } = await visit('/again');
  const { popup, state } = await save(chromium, page);
  expect(state).toBe('saved');
  // No double click any more.
  await sleep(1_000);
  const second = await chromium.openPopup(page, { inFront: false });
  expect(await endOf(second)).toBe('duplicate');
  expect(popup.isClosed()).toBe(true);
  expect(popups(chromium)).toHaveLength(1);
  expect(await count(url)).toBe(1);
  await second.close();
});

test('where a press is not to save, nothing is saved until somebody asks for it', async () => {
  const { page, url } = await visit('/by-hand');
  await setSaveOnClick(false);
  // At once: the press may come before the background has heard of it.
  const popup = await chromium.openPopup(page);
  await popup.waitForSelector('::-p-aria([name="Save this page"][role="button"])');
  await sleep(500);
  expect(await count(url)).toBe(0);
  await press(popup, 'Save this page');
  expect(await endOf(popup)).toBe('saved');
  expect(await count(url)).toBe(1);
  await popup.close();
  await until(
    async () => (await popupOfButton(welcome)).endsWith('/popup.html'),
    'the popup to be set',
  );
  await setSaveOnClick(true);
  await until(async () => (await popupOfButton(welcome)) === '', 'the popup to be taken out');
});

const setSaveOnClick = (saveOnClick: boolean) =>
  welcome.evaluate((value) => chrome.storage.local.set({ saveOnClick: value }), saveOnClick);

/** What an extension may meet in the place of a popup: a window that is not active, a browser that never answers. */
const NO_POPUP = {
  'is refused': "Promise.reject(new Error('Could not find an active browser window.'))",
  'is never answered': 'new Promise(() => {})',
};

test.each(Object.entries(NO_POPUP))(
  'where opening the popup %s, the badge says that the page was saved, and from then on the browser opens it',
  async (_, answer) => {
    const build = fs.mkdtempSync(path.join(os.tmpdir(), 'qingwen-no-popup-'));
    changedBuild(build, () => {});
    const background = path.join(build, 'background.js');
    const script = fs.readFileSync(background, 'utf8');
    fs.writeFileSync(background, `chrome.action.openPopup = () => ${answer};\n${script}`);
    const other = await startChromium(build);
    try {
      const { page, url } = await visit('/no-popup', other);
      const library = await other.openPage('library.html');
      await other.clickToolbar(page);
      await until(async () => (await badgeOf(library, url)) === '✓', 'the badge');
      expect(popups(other)).toHaveLength(0);
      // Nor does the background forget it when it starts again.
      await other.killWorker(library);
      const { popup, state } = await save(other, page);
      expect(state).toBe('duplicate');
      expect(await popupOfButton(library)).toMatch(/\/popup\.html$/);
      expect(await idsOf(popup)).toHaveLength(1);
    } finally {
      await other.stop();
      fs.rmSync(build, { recursive: true });
    }
  },
);
