import { afterAll, beforeAll, expect, test } from 'vitest';
import { BUILDS } from '../builds';
import { articleText, idsOf } from '../driver';
import { type Firefox, startFirefox } from '../firefox';
import { until } from '../site';
import { type HostileSite, startHostileSite } from './hostile-site';
import { HOSTILE_PAGES } from './pages';
import { readAlarm } from './watch-page';

const STARRED = HOSTILE_PAGES.filter(({ star, ends }) => star && ends === 'saved');
/** All the starred by `npm run test:soak`. */
const PAGES = process.env.QINGWEN_SOAK ? STARRED : STARRED.filter((_, n) => n % 5 === 0);

let firefox: Firefox;
let site: HostileSite;

beforeAll(async () => {
  site = await startHostileSite(PAGES);
  firefox = await startFirefox(BUILDS.firefox);
});

afterAll(async () => {
  await firefox?.stop();
  site?.stop();
});

test('there are twenty starred pages or more', () => {
  expect(STARRED.length).toBeGreaterThanOrEqual(20);
});

test('in Firefox, too, starred pages are saved whole and do nothing', {
  timeout: 400_000,
}, async () => {
  const library = await firefox.openPage('library.html');
  const told: string[] = [];
  const known = new Set<string>();
  const tab = await firefox.browser.newPage();
  tab.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}));
  for (const page of PAGES) {
    await tab.goto(site.addressOf(page), { waitUntil: 'domcontentloaded' });
    await firefox.clickToolbar(tab);
    const id = await until(
      async () => (await idsOf(library)).find((each) => !known.has(each)),
      `${page.name} in the library`,
      20_000,
    ).catch(() => null);
    if (id === null) {
      told.push(`${page.name}: not saved`);
      continue;
    }
    known.add(id);
    site.heard.length = 0;
    const reader = await firefox.openPage(`reader.html?id=${id}`);
    const text = await articleText(reader);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const seen = await reader.evaluate(readAlarm);
    if (await reader.evaluate(() => '__ran' in window)) seen.push('script ran');
    seen.push(...site.heard.splice(0).map((path) => `request ${path}`));
    seen.push(
      ...page.marks.filter((mark) => !text.includes(mark)).map((mark) => `missing: ${mark}`),
    );
    told.push(...seen.map((what) => `${page.name}: ${what}`));
    await reader.close();
  }
  expect(told).toEqual([]);
});
