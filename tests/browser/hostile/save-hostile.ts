import type { Page } from 'puppeteer-core';
import type { Chromium } from '../chromium';
import { endOf, savedId } from '../driver';
import type { HostilePage } from './hostile-page';
import type { HostileSite } from './hostile-site';

/** How the save of a hostile page went. */
export interface Outcome {
  page: HostilePage;
  state: string;
  ms: number;
  /** The sentence of a save that failed. */
  alert: string;
  id: string | null;
  /** The beginning of what the browser itself showed, where that was asked for. */
  shown: string;
  faults: string[];
}

export type SaveHostile = (
  page: HostilePage,
  options?: { readsShown?: boolean },
) => Promise<Outcome>;

/**
 * Saves pages by clicks on the toolbar button. One follows another in the same tab, as where a person reads on;
 * the first after one that did not end as it should has a new tab, and nothing to suffer for.
 */
export function hostileSaver(chromium: Chromium, site: HostileSite): SaveHostile {
  let tab: Page | null = null;
  return async (page, options) => {
    tab ??= await openTab(chromium);
    const outcome = await saveIn(tab, chromium, site, page, options);
    if (outcome.faults.length > 0) {
      await tab.close().catch(() => {});
      tab = null;
    }
    return outcome;
  };
}

async function openTab(chromium: Chromium): Promise<Page> {
  const tab = await chromium.browser.newPage();
  tab.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}));
  return tab;
}

async function saveIn(
  tab: Page,
  chromium: Chromium,
  site: HostileSite,
  page: HostilePage,
  { readsShown = false } = {},
): Promise<Outcome> {
  const faults: string[] = [];
  try {
    await tab.goto(site.addressOf(page), { waitUntil: 'load', timeout: 20_000 });
    // Asked for alone where it is needed: some pages notice it.
    const shown = readsShown ? await readShown(tab) : '';
    const start = performance.now();
    const popup = await chromium.openPopup(tab);
    const state = await endOf(popup, 40_000);
    const ms = performance.now() - start;
    const id = await savedId(popup);
    const alert = await popup.evaluate(
      () => document.querySelector('[role=alert]')?.textContent?.trim() ?? '',
    );
    const noticed = page.never ? await askPage(tab, page.never) : '';
    if (noticed) faults.push(`the page noticed: ${page.never} = ${noticed}`);
    await popup.close().catch(() => {});
    if (state !== page.ends) faults.push(`ended as ${state} (${alert}), not as ${page.ends}`);
    if (state !== 'saved' && !/[.!?]$/.test(alert)) faults.push(`no sentence: “${alert}”`);
    if (/inside Qingwen/.test(alert)) faults.push('a fault of ours');
    if (ms > page.limitMs) faults.push(`took ${Math.round(ms)} ms of ${page.limitMs}`);
    return { page, state, ms, alert, id, shown, faults };
  } catch (error) {
    return {
      page,
      state: 'nothing',
      ms: 0,
      alert: '',
      id: null,
      shown: '',
      faults: [String(error)],
    };
  }
}

/** Without what a raw element that was never closed made of the rest: its source as text. */
const READ_SHOWN = `(() => {
  const raw = [...document.querySelectorAll('xmp, plaintext, listing, iframe')];
  return raw.reduce((text, { textContent }) => text.replace(textContent, ''), document.body.innerText.slice(0, 20000));
})()`;

async function readShown(tab: Page): Promise<string> {
  try {
    return String(await tab.evaluate(READ_SHOWN));
  } catch {
    return '';
  }
}

/**
 * What a page says it has noticed, '' for nothing. Some have broken their own globals; the answer then can't be
 * had, and none is needed.
 */
async function askPage(tab: Page, expression: string): Promise<string> {
  try {
    return String((await tab.evaluate(expression)) || '');
  } catch {
    return '';
  }
}
