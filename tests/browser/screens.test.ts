import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violationsOf } from './axe';
import { BUILDS } from './builds';
import { type Chromium, startChromium } from './chromium';
import { press, pressText, save, savedId, seeText } from './driver';
import { honestArticle, INFECTED, LINKS_ONLY } from './pages';
import { type Site, startSite } from './site';

/** What axe finds wrong with a page as it stands, in light and in dark. */
async function inBothSchemes(page: Page): Promise<string[]> {
  const found: string[] = [];
  // What is still fading in has less contrast.
  await page.evaluate(async () => {
    await Promise.all(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
        .map(({ finished }) => finished.catch(() => null)),
    );
  });
  for (const value of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    found.push(...(await violationsOf(page)).map((violation) => `${value}: ${violation}`));
  }
  return found;
}

const SCREENS = ['popup.html', 'library.html', 'reader.html', 'options.html', 'welcome.html'];

describe.each(['en', 'zh-CN', 'zh-TW'])('the screens in %s', (lang) => {
  let chromium: Chromium;
  let site: Site;
  let articleId: string;
  let page: Page;
  let ofResult: string[];

  beforeAll(async () => {
    site = await startSite({ '/infected': INFECTED });
    chromium = await startChromium(BUILDS.chromium, { lang });
    const { popup, state } = await save(chromium, await chromium.visit(`${site.url}/infected`));
    expect(state).toBe('saved');
    articleId = (await savedId(popup)) ?? '';
    ofResult = await inBothSchemes(popup);
    page = await chromium.browser.newPage();
  });

  afterAll(async () => {
    await chromium?.stop();
    await site?.stop();
  });

  async function open(screen: string, scheme: 'light' | 'dark', width: number): Promise<void> {
    await page.setViewport({ width, height: 700 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    const file = screen === 'reader.html' ? `reader.html?id=${articleId}` : screen;
    await page.goto(`chrome-extension://${chromium.id}/${file}`);
    if (/popup|library/.test(screen)) await page.waitForSelector('[data-article-id]');
    if (screen === 'reader.html') await page.waitForSelector('::-p-aria([role="article"])');
  }

  test.each(SCREENS)('%s: no violation in light and dark, and it fits 400 px', async (screen) => {
    for (const scheme of ['light', 'dark'] as const) {
      await open(screen, scheme, 400);
      expect(await violationsOf(page)).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
    }
  });

  test('the popup over a page that it has saved: no violation', () => {
    expect(ofResult).toEqual([]);
  });

  test('the first page tells the button, the shortcut, where articles are kept, and the ways on', async () => {
    await open('welcome.html', 'light', 1000);
    const steps = await page.$$eval('.steps li', (all) =>
      all.map((step) => step.textContent ?? ''),
    );
    expect(steps).toHaveLength(3);
    expect(steps[1]).toContain('Alt+Shift+S');
    const said = await page.$eval('main', ({ textContent }) => textContent ?? '');
    const { pinned, kept, privacy } = {
      en: { pinned: /toolbar/, kept: /browser/, privacy: /sends nothing/ },
      'zh-CN': { pinned: /工具栏/, kept: /浏览器/, privacy: /不向任何地方发送/ },
      'zh-TW': { pinned: /工具列/, kept: /瀏覽器/, privacy: /不向任何地方傳送/ },
    }[lang] as Record<string, RegExp>;
    expect(steps[0]).toMatch(pinned as RegExp);
    expect(await page.$eval('.notice', ({ textContent }) => textContent ?? '')).toMatch(
      kept as RegExp,
    );
    expect(said).toMatch(privacy as RegExp);
    const ways = await page.$$eval('.hero-links a', (links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    );
    expect(ways).toEqual(['/library.html', '/options.html']);
  });

  test('every word of it is in the language asked for', async () => {
    await open('library.html', 'light', 1000);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(
      { en: 'en', 'zh-CN': 'zh-Hans', 'zh-TW': 'zh-Hant' }[lang],
    );
    const text = await page.evaluate(() => document.body.textContent ?? '');
    if (lang !== 'en') expect(text).not.toMatch(/Saved articles|Export|Import|Collections/);
  });
});

describe('the states of the screens', () => {
  let chromium: Chromium;
  let site: Site;
  let page: Page;
  let articleId: string;

  beforeAll(async () => {
    site = await startSite({
      '/infected': INFECTED,
      '/links': LINKS_ONLY,
      '/lamp': honestArticle('A lamp', 'Lamp').replace(
        '</article>',
        '<figure><img src="/x.png" alt="A lamp"></figure></article>',
      ),
    });
    chromium = await startChromium(BUILDS.chromium);
    page = await chromium.browser.newPage();
    await page.setViewport({ width: 1_000, height: 700 });
  });

  afterAll(async () => {
    await chromium?.stop();
    await site?.stop();
  });

  async function open(file: string, selector: string): Promise<void> {
    await page.bringToFront();
    // A mere change of the hash would not load it anew.
    await page.goto('about:blank');
    await page.goto(`chrome-extension://${chromium.id}/${file}`);
    await page.waitForSelector(selector);
  }

  test('nothing saved yet, nothing deleted, nothing to read', async () => {
    for (const [file, selector] of [
      ['library.html', '.empty'],
      ['library.html#trash', '.empty'],
      ['popup.html', '.empty'],
      ['reader.html?id=nowhere', '[role=alert]'],
    ] as const) {
      await open(file, selector);
      expect([file, await inBothSchemes(page)]).toEqual([file, []]);
    }
    expect(await page.$eval('h1', ({ textContent }) => textContent)).toBe(
      'This article cannot be shown',
    );
  });

  test('a save that found no article, one that was taken back, and one that was there', async () => {
    const links = await save(chromium, await chromium.visit(`${site.url}/links`));
    expect(links.state).toBe('not-an-article');
    expect(await inBothSchemes(links.popup)).toEqual([]);

    const tab = await chromium.visit(`${site.url}/lamp`);
    const first = await save(chromium, tab);
    articleId = (await savedId(first.popup)) ?? '';
    await press(first.popup, 'Undo');
    await seeText(first.popup, 'button', 'Save it after all');
    expect(await inBothSchemes(first.popup)).toEqual([]);
    await press(first.popup, 'Save it after all');
    await first.popup.waitForSelector('[data-save-state=saved]');
    articleId = (await savedId(first.popup)) ?? '';
    await save(chromium, await chromium.visit(`${site.url}/infected`));
  });

  test('the library: menu, dialogs, selection, a search for nothing, what was deleted', async () => {
    await open('library.html', '[data-article-id]');
    const states: [string, () => Promise<unknown>][] = [
      ['menu', () => press(page, 'Export')],
      ['new collection', () => press(page, 'New collection')],
      ['collect', () => press(page, 'Collections of “A lamp”')],
      ['selection', () => page.locator('.select-all input').click()],
      ['deleted', () => press(page, 'Delete “A lamp”')],
      ['trash', () => pressText(page, 'nav//button', 'Recently deleted')],
    ];
    for (const [name, reach] of states) {
      await reach();
      const shown = { menu: '[role=menu]', deleted: '.toast', trash: '.trash-head' }[name];
      await page.waitForSelector(
        shown ?? (name === 'selection' ? '.selection-bar' : 'dialog[open]'),
      );
      expect([name, await inBothSchemes(page)]).toEqual([name, []]);
      if (!['deleted', 'trash', 'selection'].includes(name)) await page.keyboard.press('Escape');
    }
    await press(page, 'Restore “A lamp”');
    await page.waitForSelector('.empty');
    await pressText(page, 'nav//button', 'All');
    await page.type('input[type=search]', 'qwertyuiop');
    await page.waitForSelector('.empty');
    expect(await inBothSchemes(page)).toEqual([]);
  });

  test('the reader: an image that is not kept, text settings, removals in their place', async () => {
    await open(`reader.html?id=${articleId}`, '.missing-image');
    expect(await inBothSchemes(page)).toEqual([]);
    await press(page, 'Text settings');
    await page.waitForSelector('dialog[open]');
    expect(await inBothSchemes(page)).toEqual([]);
    await open('library.html', '[data-article-id]');
    await pressText(page, 'a', '山腳小學');
    await press(page, 'Mark removals in the text');
    await page.waitForSelector('del[data-removal]');
    expect(await inBothSchemes(page)).toEqual([]);
  });

  test('the options: the rules that were looked for', async () => {
    await open('options.html', '.rule-search');
    await page.type('.rule-search', 'pinyin');
    await page.waitForSelector('.rule-group[open]');
    expect(await inBothSchemes(page)).toEqual([]);
  });
});
