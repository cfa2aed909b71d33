import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BUILDS } from '../builds';
import { readDownload } from '../chromium';
import { idsOf, press, pressText } from '../driver';
import { type Firefox, startFirefox } from '../firefox';
import { until } from '../site';
import type { HostilePage } from './hostile-page';
import { type HostileSite, startHostileSite } from './hostile-site';
import { HOSTILE_PAGES } from './pages';
import { readOpened } from './read-back';
import { installAlarm, watchPage } from './watch-page';

const IS_SOAK = Boolean(process.env.QINGWEN_SOAK);
const STARRED = HOSTILE_PAGES.filter(({ star, ends }) => star && ends === 'saved');
const NOT_SAVED = HOSTILE_PAGES.filter(({ ends }) => ends !== 'saved');
/** All of them by `npm run test:soak`; else some that are saved and one that is not. */
const PAGES = IS_SOAK
  ? HOSTILE_PAGES
  : [...STARRED.filter((_, n) => n % 6 === 0), ...NOT_SAVED.slice(0, 1)];

let firefox: Firefox;
let site: HostileSite;
const saved: { page: HostilePage; id: string }[] = [];
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'qingwen-hostile-firefox-'));

beforeAll(async () => {
  site = await startHostileSite(PAGES);
  firefox = await startWatched();
});

async function startWatched(): Promise<Firefox> {
  const started = await startFirefox(BUILDS.firefox);
  await started.runFirst(String(installAlarm));
  return started;
}

afterAll(async () => {
  await firefox?.stop();
  site?.stop();
  fs.rmSync(scratch, { recursive: true, force: true });
});

interface Answer {
  state: string;
  alert: string;
  id: string | null;
}

/** What the popup says once the save has ended. */
async function answerOf(browser: Firefox): Promise<Answer> {
  return until(
    async () => {
      const answer = (await browser.readPopup(`(() => {
        const save = document.querySelector('[data-save-state]');
        const link = document.querySelector('.save-title');
        return {
          state: save ? save.dataset.saveState : '',
          alert: (document.querySelector('[role=alert]') || { textContent: '' }).textContent.trim(),
          id: link && new URL(link.href).searchParams.get('id'),
        };
      })()`)) as Answer | null;
      return answer?.state && answer.state !== 'saving' ? answer : null;
    },
    'the save to end',
    40_000,
  );
}

/** Saves a page as a person does, and gives what went wrong. */
async function saveIn(tab: Page, page: HostilePage): Promise<string[]> {
  await tab.goto(site.addressOf(page), { waitUntil: 'domcontentloaded', timeout: 20_000 });
  const start = performance.now();
  await firefox.clickToolbar(tab);
  const { state, alert, id } = await answerOf(firefox);
  const ms = performance.now() - start;
  const faults: string[] = [];
  if (page.never) {
    const noticed = await tab.evaluate(page.never).catch(() => null);
    if (noticed) faults.push(`the page noticed: ${page.never} = ${noticed}`);
  }
  if (state !== page.ends) faults.push(`ended as ${state} (${alert}), not as ${page.ends}`);
  if (state !== 'saved' && !/[.!?]$/.test(alert)) faults.push(`no sentence: “${alert}”`);
  if (/inside Qingwen/.test(alert)) faults.push('a fault of ours');
  if (ms > page.limitMs) faults.push(`took ${Math.round(ms)} ms of ${page.limitMs}`);
  if (id && state === 'saved') saved.push({ page, id });
  return faults;
}

/** Opens each article in a reader that is watched. */
async function readAll(browser: Firefox): Promise<string[]> {
  const reader = await browser.browser.newPage();
  const watch = await watchPage(reader);
  site.heard.length = 0;
  const told: string[] = [];
  for (const { page, id } of saved) {
    const address = `reader.html?id=${id}`;
    const found = await browser
      .goTo(reader, address)
      .then(() => readOpened(reader, watch, address, page.marks))
      .catch((error) => [String(error)]);
    found.push(...site.heard.splice(0).map((path) => `request ${path}`));
    told.push(...found.map((fault) => `${page.name}: ${fault}`));
  }
  await reader.close();
  return told;
}

test('there are twenty starred pages or more', () => {
  expect(STARRED.length).toBeGreaterThanOrEqual(20);
});

test('in Firefox, too, every page ends as it should, in its time', {
  timeout: 1_500_000,
}, async () => {
  const told: string[] = [];
  let tab: Page | null = null;
  for (const page of PAGES) {
    if (!tab) {
      tab = await firefox.browser.newPage();
      tab.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}));
    }
    const faults = await saveIn(tab, page).catch((error) => [String(error)]);
    told.push(...faults.map((fault) => `${page.name}: ${fault}`));
    if (!faults.length) continue;
    // The next has nothing to suffer for.
    await tab.close().catch(() => {});
    tab = null;
  }
  expect(told).toEqual([]);
});

test('in its reader nothing runs, nothing is asked for, nothing is lost', {
  timeout: 900_000,
}, async () => {
  expect(saved.length).toBe(PAGES.filter(({ ends }) => ends === 'saved').length);
  expect(await readAll(firefox)).toEqual([]);
});

test('the alarm of the reader hears what it is for', async () => {
  const page = await firefox.browser.newPage();
  const watch = await watchPage(page);
  await firefox.goTo(page, `reader.html?id=${saved[0]?.id}`);
  await until(() => page.$('.article-body p'), 'the article');
  await page.evaluate(() => {
    const forged = document.createElement('blink');
    document.querySelector('.article-body')?.append(forged);
    window.open('about:blank');
    Object.assign(window, { __ran: 'ran' });
  });
  expect((await watch.take()).sort()).toEqual([
    '<blink> in the article',
    'called open',
    'script ran',
  ]);
  await page.close();
});

test('nor after an export, in another Firefox', { timeout: 900_000 }, async ({ skip }) => {
  if (!IS_SOAK) return skip('only in the soak test');
  const library = await firefox.openPage('library.html');
  await press(library, 'Export');
  await pressText(library, '*[@role="menuitem"]', 'JSON');
  const file = path.join(scratch, 'hostile.json');
  fs.writeFileSync(file, await readDownload(firefox.downloads, '.json'));
  await library.close();
  const other = await startWatched();
  try {
    const empty = await other.openPage('library.html');
    await until(
      () => empty.evaluate(() => document.body.textContent?.includes('Nothing saved yet')),
      'the library to open',
    );
    const input = await empty.waitForSelector('input[type=file]', { hidden: true });
    await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
    await until(() => empty.$('::-p-aria([name="Done"][role="button"])'), 'the import', 120_000);
    const alert = await empty.evaluate(
      () => document.querySelector('[role=alert]')?.textContent?.trim() ?? '',
    );
    expect(alert).toBe('');
    await press(empty, 'Done');
    await until(async () => (await idsOf(empty)).length > 0, 'the list');
    expect(await readAll(other)).toEqual([]);
  } finally {
    await other.stop();
  }
});
