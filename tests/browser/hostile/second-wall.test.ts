import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BUILDS } from '../builds';
import { type Chromium, startChromium } from '../chromium';
import { type HostileSite, startHostileSite } from './hostile-site';
import { OWN_PAYLOADS } from './own-payloads';

/*
 * What the pages' policy stops by itself, were the sanitiser to let everything through. The payloads
 * are written into a page of ours over the debugger, which no policy binds.
 */

let chromium: Chromium;
let site: HostileSite;

beforeAll(async () => {
  site = await startHostileSite([]);
  chromium = await startChromium(BUILDS.chromium);
});

afterAll(async () => {
  await chromium?.stop();
  site?.stop();
});

/** Runs in the page before anything else. */
function hear(): void {
  const ran: string[] = [];
  Object.assign(window, { __heard: ran });
  for (const name of ['alert', 'confirm', 'prompt'] as const) {
    window[name] = (() => void ran.push(name)) as never;
  }
  Object.defineProperty(window, '__ran', { set: () => void ran.push('script') });
}

async function write(page: Page, html: string): Promise<void> {
  const cdp = await page.createCDPSession();
  const { root } = await cdp.send('DOM.getDocument');
  const { nodeId } = await cdp.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'body' });
  await cdp.send('DOM.setOuterHTML', { nodeId, outerHTML: `<body>${html}</body>` });
  await cdp.detach();
}

test.each(['reader.html?id=none', 'library.html', 'options.html'])(
  'in %s raw payloads run nothing and reach nobody',
  { timeout: 30_000 },
  async (file) => {
    const page = await chromium.browser.newPage();
    page.on('dialog', (dialog) => void dialog.dismiss());
    await page.evaluateOnNewDocument(hear);
    await page.goto(`chrome-extension://${chromium.id}/${file}`);
    await write(page, OWN_PAYLOADS.map((payload) => `<div>${site.fill(payload)}</div>`).join(''));
    await new Promise((resolve) => setTimeout(resolve, 300));
    const heard = await page.evaluate(() => (window as unknown as { __heard: string[] }).__heard);
    expect([...heard, ...site.heard]).toEqual([]);
    await page.close();
  },
);

test('the alarm rings where no policy holds', async () => {
  const page = await chromium.browser.newPage();
  await page.evaluateOnNewDocument(hear);
  await page.goto(site.addressOf({ name: 'nothing' }));
  await write(page, site.fill(`<img src=x onerror={{run}}><img src="{{beacon}}/control">`));
  await new Promise((resolve) => setTimeout(resolve, 500));
  const heard = await page.evaluate(() => (window as unknown as { __heard: string[] }).__heard);
  expect(heard).toEqual(['script']);
  expect(site.heard).toEqual(['/control']);
});
