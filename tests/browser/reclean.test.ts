import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BUILDS } from './builds';
import { type Chromium, startChromium } from './chromium';
import { idsOf, listed, press, pressText, save, seeText } from './driver';
import { INFECTED } from './pages';
import { type Site, startSite, until } from './site';

const RULE = 'pinyin-for-character';
const DAMAGE = '排練(liàn)';

let chromium: Chromium;
let site: Site;
let options: Page;
let id = '';

/** Saved while a rule is off, which is then on: as if a newer Qingwen had brought the rule. */
beforeAll(async () => {
  site = await startSite({ '/infected': INFECTED });
  chromium = await startChromium(BUILDS.chromium);
  options = await chromium.openPage('options.html');
  await setRules([RULE, 'toned-pinyin', 'toneless-pinyin']);
  const { popup, state } = await save(chromium, await chromium.visit(`${site.url}/infected`));
  expect(state).toBe('saved');
  await listed(popup, 1);
  [id = ''] = await idsOf(popup);
  await setRules([]);
});

afterAll(async () => {
  await chromium?.stop();
  await site?.stop();
});

async function setRules(disabledRules: string[]): Promise<void> {
  await options.evaluate(
    (rules) =>
      (
        globalThis as unknown as {
          chrome: { storage: { local: { set: (values: object) => Promise<void> } } };
        }
      ).chrome.storage.local.set({ disabledRules: rules }),
    disabledRules,
  );
}

/** Also while a dialog makes the article inert, which hides it from accessible names. */
async function has(reader: Page, words: string): Promise<boolean> {
  const text = await (await reader.waitForSelector('article'))?.evaluate((el) => el.textContent);
  return text?.includes(words) ?? false;
}

test('the reader shows what would change, changes it, and takes it back', async () => {
  const reader = await chromium.openPage(`reader.html?id=${id}`);
  expect(await has(reader, DAMAGE)).toBe(true);
  await press(reader, 'Clean again');
  await seeText(reader, 'dialog//h3', 'would be removed');
  expect(await has(reader, DAMAGE)).toBe(true);

  await press(reader, 'Apply');
  await until(async () => !(await has(reader, DAMAGE)), 'the damage to go');
  await press(reader, 'Undo');
  await until(() => has(reader, DAMAGE), 'the text as it was');
  await reader.close();
});

test('the library cleans everything again, and looks first', async () => {
  const library = await chromium.openPage('library.html');
  await listed(library, 1);
  await press(library, 'Clean again');
  await seeText(library, 'dialog//summary', 'would be removed');
  await press(library, 'Apply to 1 article');
  await seeText(library, 'dialog//p', 'Cleaned 1 article again');
  await press(library, 'Done');

  await press(library, 'Clean again');
  await seeText(library, 'dialog//p', 'change nothing');
  await press(library, 'Done');
  await library.close();

  const reader = await chromium.openPage(`reader.html?id=${id}`);
  expect(await has(reader, DAMAGE)).toBe(false);
  await reader.close();
});

test('what was put back stays back', async () => {
  const reader = await chromium.openPage(`reader.html?id=${id}`);
  await reader.waitForSelector('::-p-aria([role="article"])');
  await press(reader, 'Put everything back');
  await until(() => has(reader, DAMAGE), 'the damage');
  await press(reader, 'Clean again');
  await seeText(reader, 'dialog//p', 'change nothing');
  await pressText(reader, 'dialog//button', 'Done');
  expect(await has(reader, DAMAGE)).toBe(true);
  await reader.close();
});
