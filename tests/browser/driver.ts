import type { Page } from 'puppeteer-core';
import type { Chromium } from './chromium';
import { until } from './site';

/** What a person does with the extension, by the names that the interface promises (English). */

const ENDED = ['saved', 'duplicate', 'not-an-article', 'not-allowed', 'failed'];

export function stateOf(popup: Page): Promise<string | null> {
  return popup
    .$eval('[data-save-state]', (element) => element.getAttribute('data-save-state'))
    .catch(() => null);
}

/** Waits until a popup shows how the save ended. */
export async function endOf(popup: Page, timeoutMs = 20_000): Promise<string> {
  return until(
    async () => {
      const state = await stateOf(popup);
      return state && ENDED.includes(state) ? state : null;
    },
    'the save to end',
    timeoutMs,
  );
}

/** Presses the toolbar button and waits for the answer; the popup stays open. */
export async function save(
  chromium: Chromium,
  page: Page,
): Promise<{ popup: Page; state: string }> {
  const popup = await chromium.openPopup(page);
  return { popup, state: await endOf(popup) };
}

/** The id of what the popup says it has saved; null where it has saved nothing. Its list may be a moment behind. */
export function savedId(popup: Page): Promise<string | null> {
  return popup.evaluate(() => {
    const link = document.querySelector<HTMLAnchorElement>('.save-title');
    return link && new URL(link.href).searchParams.get('id');
  });
}

export async function alertOf(page: Page): Promise<string> {
  const alert = await page.waitForSelector('[role=alert]');
  return (await alert?.evaluate((element) => element.textContent?.trim())) ?? '';
}

/** Presses a button, a menu item or a link by its accessible name. */
export async function press(page: Page, name: string, role = 'button'): Promise<void> {
  // A locator waits until the element stands still: lists move while they change.
  await page.locator(`::-p-aria([name="${name}"][role="${role}"])`).click();
}

/** Presses what holds these words and is found by an XPath step, such as `nav//button`. */
export async function pressText(page: Page, step: string, words: string): Promise<void> {
  await page.locator(`::-p-xpath(//${step}[contains(., "${words}")])`).click();
}

/** Waits for such an element. Asks again and again, since a change of text alone wakes no observer of puppeteer's. */
export async function seeText(page: Page, step: string, words: string): Promise<void> {
  await until(() => page.$(`::-p-xpath(//${step}[contains(., "${words}")])`), words);
}

export function titlesOf(page: Page): Promise<string[]> {
  return page.$$eval('[data-article-id] a', (links) =>
    links.map((link) => link.textContent?.trim() ?? ''),
  );
}

export function idsOf(page: Page): Promise<string[]> {
  return page.$$eval('[data-article-id]', (items) =>
    items.map((item) => item.getAttribute('data-article-id') ?? ''),
  );
}

/** Waits until the list has so many items, and gives their titles. */
export async function listed(page: Page, count: number): Promise<string[]> {
  await until(async () => (await idsOf(page)).length === count, `${count} saved articles`);
  return titlesOf(page);
}

/** The text of the article in an open reader. */
export async function articleText(reader: Page): Promise<string> {
  const article = await reader.waitForSelector('::-p-aria([role="article"])');
  return (await article?.evaluate((element) => element.textContent)) ?? '';
}
