import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { BUILDS } from './builds';
import { type Chromium, startChromium } from './chromium';
import { idsOf, listed, press, pressText, save, seeText } from './driver';
import { INFECTED } from './pages';
import { type Site, startSite, until } from './site';

const SENTENCES =
  'The lamps along the harbour were lit at five, an hour earlier than the week before. ' +
  'Nobody could say who had decided it, but the fishermen were glad of the light.';

/** What no rule finds, and what a rule is not sure of. */
const ADVERT = 'Her cousin has better lamps on the second floor.';
const DISCLOSURE = 'This post contains affiliate links.';

const PAGE = `<!doctype html><html lang="en"><head><title>The harbour lamps</title></head><body><article>
  <h1>The harbour lamps</h1><p>${DISCLOSURE}</p><p>${SENTENCES}</p>
  <p>A clerk found the <b>order</b> later. <em>${ADVERT}</em> It was signed in pencil.</p>
  <p>${SENTENCES}</p><p>${SENTENCES}</p><p>${SENTENCES}</p></article></body></html>`;

const LETTER = 'A reader wrote that the lamps were late, and that nobody on the pier was told why.';

/** Two parts that could both be the article: the story, and the story with the letters under it. */
const TWO_PARTS = `<!doctype html><html lang="en"><head><title>The harbour letters</title>
  <meta property="article:published_time" content="2016-05-19"></head><body><h1>The harbour letters</h1>
  <div class="post"><div class="entry-content">${`<p>${SENTENCES}</p>`.repeat(5)}</div>
  <div class="more">${`<p>${LETTER} ${LETTER}</p>`.repeat(3)}</div></div></body></html>`;

let chromium: Chromium;
let site: Site;
const ids = { english: '', infected: '', letters: '' };
let reader: Page;

beforeAll(async () => {
  site = await startSite({
    '/english': PAGE,
    '/infected': INFECTED,
    '/letters': TWO_PARTS,
    '/next': INFECTED,
  });
  chromium = await startChromium(BUILDS.chromium);
  for (const [saved, name] of (['english', 'infected', 'letters'] as const).entries()) {
    const { popup, state } = await save(chromium, await chromium.visit(`${site.url}/${name}`));
    expect(state).toBe('saved');
    await listed(popup, saved + 1);
    [ids[name] = ''] = await idsOf(popup);
    await popup.close();
  }
  reader = await chromium.openPage('options.html');
});

beforeEach(async () => {
  await reader.bringToFront();
});

afterAll(async () => {
  await chromium?.stop();
  await site?.stop();
});

async function open(id: string): Promise<void> {
  await reader.goto(`chrome-extension://${chromium.id}/reader.html?id=${id}`);
  await reader.waitForSelector('.article-body p');
}

/** Also while a dialog makes the article inert, which hides it from accessible names. */
function body(): Promise<string> {
  return reader.$eval('.article-body', (element) => element.textContent ?? '');
}

async function select(selector: string): Promise<void> {
  await reader.$eval(`.article-body ${selector}`, (element) => {
    element.scrollIntoView({ block: 'center' });
    getSelection()?.selectAllChildren(element);
  });
}

test('selected text goes for good, and comes back', async () => {
  await open(ids.english);
  expect(await body()).toContain(ADVERT);
  await select('em');
  await press(reader, 'This is spam: remove it');
  await until(async () => !(await body()).includes(ADVERT), 'the advert to go');
  await seeText(reader, 'section//h3', 'taken out by you');
  await press(reader, 'Undo');
  await until(async () => (await body()).includes(ADVERT), 'the advert');
  // The list follows the text, and draws both anew.
  const isListed = () =>
    reader.$$eval('section h3', (all) =>
      all.some(({ textContent }) => textContent?.includes('taken out by you')),
    );
  await until(async () => !(await isListed()), 'the list to follow');

  await select('em');
  await reader.keyboard.press('Delete');
  await until(async () => !(await body()).includes(ADVERT), 'the advert to go');
  await open(ids.english);
  expect(await body()).not.toContain(ADVERT);
  expect(await body()).toContain('found the order later.  It was signed');
});

test('what was left alone is shown in its place, and removed', async () => {
  await open(ids.english);
  const region = 'section[aria-label="Suspicious, left alone"]';
  const flagged = await reader.waitForSelector(region);
  expect(await flagged?.evaluate((element) => element.textContent)).toContain(DISCLOSURE);
  await reader.locator(`${region} ::-p-text(Show in text)`).click();
  await reader.waitForSelector('mark[data-flag].is-shown');
  await reader.locator(`${region} ::-p-text(Remove)`).click();
  await until(async () => !(await reader.$('mark[data-flag]')), 'the mark to go');
  await press(reader, 'Mark removals in the text');
  await until(async () => !(await body()).includes(DISCLOSURE), 'the sentence to go');
});

test('another part of the page is shown instead, and the first comes back', async () => {
  await open(ids.letters);
  expect(await body()).not.toContain(LETTER);
  await seeText(reader, 'section[@aria-label="Another reading of the page"]//li', LETTER);
  await press(reader, 'Show the other choice');
  await until(async () => (await body()).includes(LETTER), 'the letters');
  await seeText(reader, 'select/option', 'Version 2');
  await press(reader, 'Undo');
  await until(async () => !(await body()).includes(LETTER), 'the letters to go');

  await press(reader, 'Show the other choice');
  await until(async () => (await body()).includes(LETTER), 'the letters again');
  // Another press on the page does not take the choice back.
  const again = await save(chromium, await chromium.visit(`${site.url}/letters`));
  expect(again.state).toBe('duplicate');
  await again.popup.close();
});

test('the cleaned text is copied, and the page that it came from is a link', async () => {
  await open(ids.infected);
  const origin = `chrome-extension://${chromium.id}`;
  await chromium.browser
    .defaultBrowserContext()
    .overridePermissions(origin, ['clipboard-read', 'clipboard-sanitized-write']);
  await press(reader, 'Copy the text');
  await seeText(reader, 'span', 'The text was copied.');
  const copied = await reader.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^山腳小學把操場借給村里的劇團\n\n/);
  expect(copied).toContain('劇團的業務由一位退休的會計管著');
  expect(copied).not.toMatch(/业务|yè|国产|Original page/);

  const link = await reader.$eval('.article-links a[target]', (element) => {
    const { href, target, rel } = element as HTMLAnchorElement;
    return { href, target, rel };
  });
  expect(link).toEqual({
    href: `${site.url}/infected`,
    target: '_blank',
    rel: 'noopener noreferrer',
  });
  const tabs = new Set(chromium.browser.targets());
  const opened = chromium.browser.waitForTarget(
    (target) => !tabs.has(target) && target.url() === `${site.url}/infected`,
  );
  await pressText(reader, 'a', 'Original page at');
  await (await (await opened).page())?.close();
  await reader.bringToFront();
});

const group = '.removal-group[data-rule*="pinyin"]';

/** Brackets with a reading in them, as the page had them. */
const readings = async () => (await body()).match(/\([a-zāáǎàēéěèīíǐìōóǒòūúǔùü]+\)/g) ?? [];

test('one removal is put back, then all of its rule, and so it stays', async () => {
  await open(ids.infected);
  // Some stand in the title and the facts.
  const [taken = 0, inText = 0] = await reader.$eval(group, (element) => [
    element.querySelectorAll('li').length,
    element.querySelectorAll('li:not(:has(.removal-place))').length,
  ]);
  expect(inText).toBeGreaterThan(2);
  expect(await readings()).toEqual([]);
  await reader.locator(`${group} li:not(:has(.removal-place)) ::-p-text(Put back)`).click();
  await until(async () => (await readings()).length === 1, 'the first reading');
  await reader.locator(`${group} ::-p-text(Put back all ${taken - 1})`).click();
  await until(async () => (await readings()).length === inText, 'all readings');

  await open(ids.infected);
  await until(async () => (await readings()).length === inText, 'all readings again');
  await reader.locator(`${group} ::-p-text(Remove all ${taken} again)`).click();
  await until(async () => (await readings()).length === 0, 'the readings to go');
});

test('what is switched off on a site stays in the next page that is saved from it', async () => {
  await open(ids.infected);
  await reader.locator(`${group} ::-p-text(Never do this on this site)`).click();
  await pressText(reader, 'dialog[@open]//button', 'Switch off on this site');
  await until(async () => (await readings()).length > 2, 'the readings to be back');
  const { popup, state } = await save(chromium, await chromium.visit(`${site.url}/next`));
  expect(state).toBe('saved');
  await listed(popup, 4);
  const [next = ''] = await idsOf(popup);
  await popup.close();
  await reader.bringToFront();
  await open(next);
  expect((await readings()).length).toBeGreaterThan(2);
  expect(await reader.$(group)).toBeNull();

  await open(ids.infected);
  await pressText(reader, 'button', 'Use on this site again');
  await reader.locator(`${group} ::-p-text(Remove all)`).click();
  await until(async () => (await readings()).length === 0, 'the readings to go');
});

test('a rule is switched off on a site, and what it took is put back', async () => {
  await open(ids.infected);
  const first = await reader.$eval(`${group} q`, (quote) => quote.textContent ?? '');
  expect(await body()).not.toContain(first);
  await reader.locator(`${group} ::-p-text(Never do this on this site)`).click();
  await pressText(reader, 'dialog[@open]//button', 'Switch off on this site');
  await until(async () => (await body()).includes(first), 'the text to be back');
  await seeText(reader, 'button', 'Use on this site again');
  await press(reader, 'Undo');
  await until(async () => !(await body()).includes(first), 'the text to go again');
});

test('a script chosen for a site holds for its list, and is converted only once', async () => {
  await open(ids.infected);
  expect(await body()).toContain('劇團');
  await reader.locator('.pill input[value="hans"]').click();
  await until(async () => (await body()).includes('剧团'), 'Simplified');
  await reader.locator('label ::-p-text(Always on)').click();

  await open(ids.infected);
  await until(async () => (await body()).includes('剧团'), 'Simplified again');
  const words = await reader.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => /traditional.*data/.test(name)),
  );
  expect(words).toEqual([]);

  const library = await chromium.openPage('library.html');
  await seeText(library, 'a', '小学把操场');
  await library.close();
  await reader.bringToFront();

  // The article's own choice beats that of its site.
  await reader.locator('.pill input[value="original"]').click();
  await until(async () => (await body()).includes('劇團'), 'the original');
});

test('columns run from right to left, and the keys and the wheel follow them', async () => {
  await open(ids.infected);
  await press(reader, 'Text settings');
  await reader.locator('dialog ::-p-text(In columns)').click();
  await press(reader, 'Done');
  const main = await reader.waitForSelector('.reader-main[data-writing=vertical]');
  const left = () => main?.evaluate((element) => Math.round(element.scrollLeft)) ?? 0;
  const paragraphs = await reader.$$eval('.article-body p', (all) =>
    all.map((paragraph) => paragraph.getBoundingClientRect().right),
  );
  expect(paragraphs).toEqual([...paragraphs].sort((a, b) => b - a));
  expect(await left()).toBe(0);
  await main?.focus();
  await reader.keyboard.press('End');
  await until(async () => ((await left()) ?? 0) < -50, 'the end');
  await reader.keyboard.press('Home');
  await until(async () => (await left()) === 0, 'the beginning');
  const box = await main?.boundingBox();
  await reader.mouse.move((box?.x ?? 0) + 100, (box?.y ?? 0) + 100);
  await reader.mouse.wheel({ deltaY: 120 });
  await until(async () => ((await left()) ?? 0) <= -100, 'the wheel');

  await open(ids.infected);
  await reader.waitForSelector('.reader-main[data-writing=vertical]');
  await open(ids.english);
  expect(await reader.$('.reader-main[data-writing=vertical]')).toBeNull();
});
