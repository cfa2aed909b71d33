import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violationsOf } from './axe';
import { BUILDS } from './builds';
import { type Chromium, startChromium } from './chromium';
import { save, savedId } from './driver';
import { INFECTED } from './pages';
import { type Site, startSite } from './site';

const SCREENS = ['popup.html', 'library.html', 'reader.html', 'options.html', 'welcome.html'];

describe.each(['en', 'zh-CN', 'zh-TW'])('the screens in %s', (lang) => {
  let chromium: Chromium;
  let site: Site;
  let articleId: string;
  let page: Page;

  beforeAll(async () => {
    site = await startSite({ '/infected': INFECTED });
    chromium = await startChromium(BUILDS.chromium, { lang });
    const { popup, state } = await save(chromium, await chromium.visit(`${site.url}/infected`));
    expect(state).toBe('saved');
    articleId = (await savedId(popup)) ?? '';
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

  test('every word of it is in the language asked for', async () => {
    await open('library.html', 'light', 1000);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(
      { en: 'en', 'zh-CN': 'zh-Hans', 'zh-TW': 'zh-Hant' }[lang],
    );
    const text = await page.evaluate(() => document.body.textContent ?? '');
    if (lang !== 'en') expect(text).not.toMatch(/Saved articles|Export|Import|Collections/);
  });
});
