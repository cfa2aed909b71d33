import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pngOf } from '../images/made-images';
import { violationsOf } from './axe';
import { BUILDS } from './builds';
import { readDownload } from './chromium';
import { alertOf, articleText, idsOf, listed, press, pressText, seeText, titlesOf } from './driver';
import { type Firefox, startFirefox } from './firefox';
import { honestArticle, INFECTED } from './pages';
import { type Site, startSite, until } from './site';

describe('in Firefox', () => {
  let firefox: Firefox;
  let site: Site;

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
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(await idsOf(library)).toHaveLength(count);
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
