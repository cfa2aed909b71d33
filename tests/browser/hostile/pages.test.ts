import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BUILDS } from '../builds';
import { type Chromium, readDownload, startChromium } from '../chromium';
import { press, pressText } from '../driver';
import { type HostileSite, startHostileSite } from './hostile-site';
import { importInto } from './import-into';
import { HOSTILE_PAGES, QUICK_PAGES } from './pages';
import { readBack } from './read-back';
import { hostileSaver, type Outcome } from './save-hostile';
import { watchPage } from './watch-page';

/** All of them by `npm run test:soak`. */
const PAGES = process.env.QINGWEN_SOAK ? HOSTILE_PAGES : QUICK_PAGES;

let chromium: Chromium;
let site: HostileSite;
const outcomes: Outcome[] = [];
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'qingwen-hostile-'));

beforeAll(async () => {
  site = await startHostileSite(PAGES);
  chromium = await startChromium(BUILDS.chromium);
});

afterAll(async () => {
  await chromium?.stop();
  site?.stop();
  fs.rmSync(scratch, { recursive: true, force: true });
});

/** Every fault with the name of its page, so that one run shows them all. */
const told = (faults: readonly string[], { name }: { name: string }) =>
  faults.map((fault) => `${name}: ${fault}`);

const saved = () => outcomes.filter(({ state }) => state === 'saved');

async function readAll(browser: Chromium, idOf: (outcome: Outcome) => string | null) {
  const reader = await browser.browser.newPage();
  const watch = await watchPage(reader);
  site.heard.length = 0;
  const faults: string[] = [];
  for (const outcome of saved()) {
    const { page } = outcome;
    const address = `chrome-extension://${browser.id}/reader.html?id=${idOf(outcome)}`;
    const found = await readBack(reader, watch, address, page.marks).catch((error) => [
      String(error),
    ]);
    faults.push(...told([...found, ...site.heard.splice(0)], page));
  }
  await reader.close();
  return faults;
}

test('there are eighty pages or more, each with a name of its own', () => {
  expect(new Set(HOSTILE_PAGES.map(({ name }) => name)).size).toBe(HOSTILE_PAGES.length);
  expect(HOSTILE_PAGES.length).toBeGreaterThanOrEqual(80);
});

test('every page ends as it should, in its time', { timeout: 240_000 }, async () => {
  const save = hostileSaver(chromium, site);
  for (const page of PAGES) outcomes.push(await save(page));
  expect(outcomes.flatMap(({ faults, page }) => told(faults, page))).toEqual([]);
});

test('in the reader nothing runs, nothing is asked for, nothing is lost; nor after an export, in another browser', {
  timeout: 300_000,
}, async () => {
  const library = await chromium.openPage('library.html');
  await press(library, 'Export');
  await pressText(library, '*[@role="menuitem"]', 'JSON');
  const file = path.join(scratch, 'hostile.json');
  fs.writeFileSync(file, await readDownload(chromium.downloads, '.json'));
  await library.close();
  const other = await startChromium(BUILDS.chromium);
  try {
    // At the same time: a reader waits more than it works. What the site hears must be nothing in either.
    const [here, there] = await Promise.all([
      readAll(chromium, ({ id }) => id),
      importInto(other, file).then(async (faults) => [
        ...faults,
        ...(await readAll(other, ({ id }) => id)),
      ]),
    ]);
    expect(here).toEqual([]);
    expect(there).toEqual([]);
  } finally {
    await other.stop();
  }
});
