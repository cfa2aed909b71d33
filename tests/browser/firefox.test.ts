import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pngOf } from '../images/made-images';
import { violationsOf } from './axe';
import { BUILDS } from './builds';
import { readDownload } from './chromium';
import { alertOf, articleText, idsOf, listed, press, pressText, seeText, titlesOf } from './driver';
import { type Firefox, startFirefox } from './firefox';
import { writeMadeUpFile } from './load/made-up-file';
import { honestArticle, INFECTED, LINKS_ONLY } from './pages';
import { type Site, startSite, until } from './site';

describe('in Firefox', () => {
  let firefox: Firefox;
  let site: Site;
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'qingwen-firefox-files-'));

  /** How the save that the popup shows ended. */
  const ended = () =>
    until(async () => {
      const state = await firefox.readPopup(
        "(document.querySelector('[data-save-state]') || { dataset: {} }).dataset.saveState || ''",
      );
      return state !== 'saving' && state;
    }, 'the save to end');
  const alertInPopup = () =>
    firefox.readPopup("(document.querySelector('[role=alert]') || {}).textContent || ''");

  beforeAll(async () => {
    site = await startSite({
      '/infected': INFECTED,
      '/lamp': honestArticle('The lamp in Firefox', 'Firefox'),
    });
    firefox = await startFirefox(BUILDS.firefox);
  });

  afterAll(async () => {
    await firefox?.stop();
    await site?.stop();
    fs.rmSync(scratch, { recursive: true, force: true });
  });

  test('one click saves a hacked page, the reader puts a removal back, the export has it', async () => {
    const library = await firefox.openPage('library.html');
    await firefox.clickToolbar(await firefox.visit(`${site.url}/infected`));
    expect(await listed(library, 1)).toEqual(['山腳小學把操場借給村里的劇團']);
    const [id] = await idsOf(library);

    const reader = await firefox.openPage(`reader.html?id=${id}`);
    expect(await articleText(reader)).toContain('劇團的業務由');
    expect(await violationsOf(reader)).toEqual([]);
    await library.bringToFront();
    await press(library, 'Export');
    await pressText(library, '*[@role="menuitem"]', 'JSON');
    const file = JSON.parse(await readDownload(firefox.downloads, '.json'));
    expect(file.count).toBe(1);
    expect(file.bookmarks[0].title).toContain('山腳小學');
    expect(await violationsOf(library)).toEqual([]);

    await reader.bringToFront();
    await press(reader, 'Put everything back');
    await until(async () => (await articleText(reader)).includes('業(yè)務(wù)由'), 'the pinyin');
    await reader.close();
  });

  test('clicking again on the same page saves nothing twice', async () => {
    const library = await firefox.openPage('library.html');
    await until(async () => (await idsOf(library)).length > 0, 'the list');
    const page = await firefox.visit(`${site.url}/lamp`);
    await firefox.clickToolbar(page);
    await until(
      async () => (await titlesOf(library)).includes('The lamp in Firefox'),
      'the article',
    );
    const count = (await idsOf(library)).length;
    await page.reload();
    await firefox.clickToolbar(page);
    expect(await ended()).toBe('duplicate');
    expect(await idsOf(library)).toHaveLength(count);
    await page.close();
  });

  test('a page of links is no article, and can be saved anyway; a page of the browser can not', async () => {
    const library = await firefox.openPage('library.html');
    await until(async () => (await idsOf(library)).length > 0, 'the list');
    const count = (await idsOf(library)).length;
    site.pages.set('/links', { body: LINKS_ONLY });
    const page = await firefox.visit(`${site.url}/links`);
    await firefox.clickToolbar(page);
    expect(await ended()).toBe('not-an-article');
    expect(await alertInPopup()).toMatch(/\.$/);
    await firefox.runInPopup("document.querySelector('.save .button.primary').click();");
    expect(await listed(library, count + 1)).toContain('Start');
    await page.close();

    const settings = await firefox.openOwn('about:license');
    await firefox.clickToolbar(settings);
    expect([await ended(), await alertInPopup()]).toEqual([
      'not-allowed',
      expect.stringMatching(/browser/i),
    ]);
    await settings.close();
    await library.close();
  });

  test('a background that was ended comes back for the next press, and in the middle of a save', async () => {
    const library = await firefox.openPage('library.html');
    await until(async () => (await idsOf(library)).length > 0, 'the list');
    const count = (await idsOf(library)).length;
    for (const [number, isIdle] of [true, false].entries()) {
      site.pages.set(`/ended-${number}`, { body: honestArticle(`Ended ${number}`, `${number}`) });
      const page = await firefox.visit(`${site.url}/ended-${number}`);
      if (isIdle) await firefox.endBackground();
      await firefox.clickToolbar(page);
      if (!isIdle) await firefox.endBackground(false);
      expect(['saved', 'duplicate']).toContain(await ended());
      expect((await listed(library, count + number + 1))[0]).toBe(`Ended ${number}`);
      await page.close();
    }
    await library.close();
  });

  test('a file is imported, and an article is put into a collection', async () => {
    const library = await firefox.openPage('library.html');
    await until(async () => (await idsOf(library)).length > 0, 'the list');
    const count = (await idsOf(library)).length;
    const file = path.join(scratch, 'made-up.json');
    await writeMadeUpFile(file, 5);
    const input = await library.waitForSelector('input[type=file]', { hidden: true });
    await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
    await press(library, 'Done');
    await listed(library, count + 5);

    await press(library, 'New collection');
    await library.waitForSelector('dialog[open] input');
    await library.type('dialog[open] input', 'Harbour');
    await library.keyboard.press('Enter');
    await seeText(library, 'nav//button', 'Harbour');
    await pressText(library, 'nav//button', 'All');
    await press(library, 'Collections of “The lamp in Firefox”');
    await pressText(library, 'dialog[@open]//label', 'Harbour');
    await press(library, 'Done');
    await pressText(library, 'nav//button', 'Harbour');
    expect(await listed(library, 1)).toEqual(['The lamp in Firefox']);
    await library.close();
  });

  test('in dark and 400 px wide every screen is whole', async () => {
    const options = await firefox.openPage('options.html');
    await options.locator('.pill input[value="dark"]').click();
    await until(
      () => options.evaluate(() => document.documentElement.dataset.theme === 'dark'),
      'the dark',
    );
    for (const file of ['popup.html', 'library.html', 'options.html', 'welcome.html']) {
      const page = await firefox.openPage(file);
      await page.setViewport({ width: 400, height: 700 });
      if (/popup|library/.test(file)) await page.waitForSelector('[data-article-id]');
      expect([file, await violationsOf(page)]).toEqual([file, []]);
      const { theme, overflow } = await page.evaluate(() => ({
        theme: document.documentElement.dataset.theme,
        overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      }));
      expect({ theme, isWider: overflow > 0 }).toEqual({ theme: 'dark', isWider: false });
      await page.close();
    }
    await options.close();
  });

  test('one page in two windows, saved in both, is kept once', async () => {
    const library = await firefox.openPage('library.html');
    await until(async () => (await idsOf(library)).length > 0, 'the list');
    const count = (await idsOf(library)).length;
    site.pages.set('/two', { body: honestArticle('In two windows', 'Two') });
    const pages = [
      await firefox.visit(`${site.url}/two`),
      await firefox.visit(`${site.url}/two`, { type: 'window' }),
    ];
    const windows = await library.evaluate(async () => {
      const { browser } = globalThis as unknown as {
        browser: { windows: { getAll: () => Promise<object[]> } };
      };
      return (await browser.windows.getAll()).length;
    });
    expect(windows).toBe(2);
    for (const page of pages) {
      await firefox.clickToolbar(page);
      // A press while the popup of the one before is on its way closes that, as it does for a person.
      await firefox.runInPopup('');
    }
    await until(async () => (await idsOf(library)).length > count, 'the article');
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(await idsOf(library)).toHaveLength(count + 1);
    for (const page of pages) await page.close();
    await library.close();
  });

  test('images are asked for when the reader asks, with access to their one site, and not before', async () => {
    const library = await firefox.openPage('library.html');
    await until(async () => (await idsOf(library)).length > 0, 'the list');
    const picture = '<img src="/boat.png" alt="The boat">';
    site.pages.set('/boat.png', { type: 'image/png', body: Buffer.from(pngOf(120, 80)) });
    site.pages.set('/boat', {
      body: honestArticle('The boat', 'Boat').replace('</article>', `${picture}</article>`),
    });
    const page = await firefox.visit(`${site.url}/boat`);
    await firefox.clickToolbar(page);
    await until(async () => (await titlesOf(library))[0] === 'The boat', 'the article');
    const [id] = await idsOf(library);
    await page.close();
    site.requests.length = 0;
    const reader = await firefox.openPage(`reader.html?id=${id}`);
    await seeText(reader, '*[@id="images"]//p', '0 of 1 image kept');
    expect(site.requests).toEqual([]);
    await press(reader, 'Keep 1 image from 127.0.0.1');
    await seeText(reader, '*[@id="images"]//p', '1 of 1 image kept');
    expect(site.requests).toEqual(['/boat.png']);
    await until(
      () =>
        reader.$eval(
          '.article-body img',
          (image) => (image as HTMLImageElement).naturalWidth === 120,
        ),
      'the picture',
    );
    // It was given for this one time.
    const left = await reader.evaluate(async () => {
      const { browser } = globalThis as unknown as {
        browser: { permissions: { getAll: () => Promise<{ origins: string[] }> } };
      };
      return (await browser.permissions.getAll()).origins;
    });
    expect(left).toEqual([]);
  });
});

test('in a Firefox that never remembers history, a page of ours says why it does not work', async () => {
  const firefox = await startFirefox(BUILDS.firefox, { 'browser.privatebrowsing.autostart': true });
  try {
    for (const name of ['library', 'welcome']) {
      const page = await firefox.openPage(`${name}.html`);
      expect(await alertOf(page)).toContain('never remember history');
      expect(await violationsOf(page)).toEqual([]);
    }
  } finally {
    await firefox.stop();
  }
});
