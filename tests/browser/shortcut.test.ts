import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import { BUILDS, changedBuild } from './builds';
import { type Chromium, startChromium } from './chromium';
import { startDisplay } from './display';
import { alertOf, press, seeText } from './driver';
import { readLibraryState } from './faults/library-state';
import { times } from './faults/times';
import { honestArticle, LINKS_ONLY } from './pages';
import { type Site, startSite, until } from './site';

/** In a page of the extension. */
declare const chrome: typeof browser;

let site: Site;

beforeAll(async () => {
  site = await startSite({ '/links': LINKS_ONLY });
});

afterAll(async () => {
  await site?.stop();
});

async function visit(chromium: Chromium, name: string): Promise<{ page: Page; url: string }> {
  site.pages.set(name, { body: honestArticle(`The page ${name.slice(1)}`, name) });
  const url = `${site.url}${name}`;
  return { page: await chromium.visit(url), url };
}

/** What the button shows in the tab in front: its badge, and its title. */
const buttonOf = (ownPage: Page, url: string) =>
  ownPage.evaluate(async (wanted) => {
    const tab = (await chrome.tabs.query({})).find((each) => each.url === wanted);
    const tabId = tab?.id ?? -1;
    return {
      badge: await chrome.action.getBadgeText({ tabId }),
      title: await chrome.action.getTitle({ tabId }),
    };
  }, url);

const untilBadge = (ownPage: Page, url: string, badge: RegExp, ms?: number) =>
  until(async () => badge.test((await buttonOf(ownPage, url)).badge), `the badge ${badge}`, ms);

/**
 * Has the background call whoever listens to the shortcut, or to the context menu, when one of our pages asks. No
 * key that a browser driver presses comes to an extension. A real one gives access to the tab; this build has it.
 */
function buildWithKeys(folder: string): string {
  changedBuild(folder, (manifest) => {
    manifest.host_permissions = ['http://127.0.0.1/*'];
  });
  const background = path.join(folder, 'background.js');
  const keys = `
    const heard = {};
    for (const [name, event] of [['shortcut', chrome.commands.onCommand], ['menu', chrome.contextMenus.onClicked]]) {
      const add = event.addListener.bind(event);
      event.addListener = (listener) => { heard[name] = listener; add(listener); };
    }
    chrome.runtime.onMessage.addListener(({ pressed, url }) => {
      if (pressed) chrome.tabs.query({}).then((tabs) => {
        const tab = tabs.find((each) => each.url === url);
        heard[pressed](pressed === 'menu' ? { menuItemId: 'save-page' } : 'save-page', tab);
      });
      return false;
    });`;
  fs.writeFileSync(background, `${keys}\n${fs.readFileSync(background, 'utf8')}`);
  return folder;
}

describe('a save that no page of ours shows', () => {
  const build = fs.mkdtempSync(path.join(os.tmpdir(), 'qingwen-keys-'));
  let chromium: Chromium;
  let welcome: Page;

  beforeAll(async () => {
    chromium = await startChromium(buildWithKeys(build));
    welcome = await chromium.openPage('welcome.html');
    // The library is made by the first save.
    const { page, url } = await visit(chromium, '/first');
    await pressed('shortcut', url);
    await untilBadge(welcome, url, /✓/);
    await page.close();
  });

  afterAll(async () => {
    await chromium?.stop();
    fs.rmSync(build, { recursive: true, force: true });
  });

  const pressed = (how: 'shortcut' | 'menu', url: string) =>
    welcome.evaluate((message) => void chrome.runtime.sendMessage(message).catch(() => undefined), {
      pressed: how,
      url,
    });

  const count = async (url: string) =>
    (await readLibraryState(welcome)).urls.filter((each) => each === url).length;

  test('is answered on the badge, which goes after its time even if the background is stopped', async () => {
    const { page, url } = await visit(chromium, '/badge');
    await pressed('menu', url);
    await untilBadge(welcome, url, /✓/);
    expect((await buttonOf(welcome, url)).title).toMatch(/^Saved\./);
    expect(await count(url)).toBe(1);
    await chromium.killWorker(welcome);
    await untilBadge(welcome, url, /^$/, 12_000);
    expect((await buttonOf(welcome, url)).title).toBe('Save this page with Qingwen');
    await pressed('shortcut', url);
    await untilBadge(welcome, url, /=/);
    await page.goto(`${site.url}/first`);
    expect((await buttonOf(welcome, `${site.url}/first`)).badge).toBe('');
    await page.close();
  });

  test('is answered there though the background is stopped in the middle of it', {
    timeout: 600_000,
  }, async () => {
    const points = times(2).length > 1 ? [0, 10, 20, 35, 50, 70, 90, 120, 180] : [0, 30, 70];
    for (const n of times(5)) {
      for (const ms of points) {
        const { page, url } = await visit(chromium, `/stop-${ms}-${n}`);
        await pressed('shortcut', url);
        await untilBadge(welcome, url, /\S/);
        await sleep(ms);
        await chromium.killWorker(welcome);
        // Something else starts it again, as it does within minutes.
        await sleep(300);
        await pressed('shortcut', 'about:blank').catch(() => undefined);
        await untilBadge(welcome, url, /[✓=]/, 15_000);
        expect(await count(url)).toBe(1);
        await page.close();
      }
    }
    const page = await chromium.visit(`${site.url}/links`);
    await pressed('shortcut', `${site.url}/links`);
    await untilBadge(welcome, `${site.url}/links`, /\S/);
    await chromium.killWorker(welcome);
    await sleep(300);
    await pressed('shortcut', 'about:blank').catch(() => undefined);
    await untilBadge(welcome, `${site.url}/links`, /\?/, 15_000);
    await page.close();
  });

  test('and whose tab is closed before it is done is told by name, until somebody takes note', async () => {
    // As a background leaves it that was stopped in the middle of the save.
    const capture = { captureId: 'never-stored', anyway: false, mode: 'article' };
    const left = { ...capture, title: 'The page that went', url: `${site.url}/gone` };
    await welcome.evaluate(
      (value) => chrome.storage.session.set({ 'capture-999999': value }),
      left,
    );
    await chromium.killWorker(welcome);
    const library = await chromium.openPage('library.html');
    expect(await alertOf(library)).toMatch(/^“The page that went” was not saved/);
    const { page, url } = await visit(chromium, '/other');
    expect((await buttonOf(welcome, url)).badge).toBe('!');
    await library.bringToFront();
    await press(library, 'Understood');
    await untilBadge(welcome, url, /^$/);
    const kept = await welcome.evaluate(() => chrome.storage.session.get('capture-999999'));
    expect(kept).toEqual({});
    await library.close();
    await page.close();
  });
});

test('the shortcut and the context menu, by real keys', async ({ skip }) => {
  const display = await startDisplay();
  if (!display) return skip('needs Xvfb and xdotool');
  const chromium = await startChromium(BUILDS.chromium, { display: display.name });
  try {
    const library = await chromium.openPage('library.html');
    const { page, url } = await visit(chromium, '/keys');
    await page.bringToFront();
    await page.click('p');
    display.keys('alt+shift+s');
    await untilBadge(library, url, /✓/);
    expect((await readLibraryState(library)).urls).toEqual([url]);

    const menu = await visit(chromium, '/menu');
    await menu.page.bringToFront();
    await menu.page.click('p', { button: 'right' });
    await sleep(1_000);
    // From below: what inspects, what shows the source, and what is ours.
    display.keys('Up', 'Up', 'Up', 'Return');
    await untilBadge(library, menu.url, /✓/);
    expect((await readLibraryState(library)).urls).toHaveLength(2);
    await seeText(library, 'li//a', 'The page menu');
  } finally {
    await chromium.stop();
    display.stop();
  }
});
