import './dom-globals';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { SCRIPT_CHOICES, type ScriptChoice } from '../../lib/article';
import english from '../../public/_locales/en/messages.json';
import { BUILDS } from '../browser/builds';
import { type Chromium, readDownload, startChromium } from '../browser/chromium';
import { type Site, startSite, until } from '../browser/site';
import { answerOfExport } from './answer-of-export';
import { NoBrowser } from './find-browser';

const SAMPLE = fileURLToPath(new URL('../pages/sample/page.html', import.meta.url));
const ENDED = ['saved', 'duplicate', 'not-an-article', 'not-allowed', 'failed'];

/**
 * The main job, in a real browser: `npm start [-- FILE or URL] [--headless] [--script hans]`.
 * Builds the extension, opens the page, presses the toolbar button, exports what was saved.
 */
export async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { headless: { type: 'boolean' }, script: { type: 'string', default: 'original' } },
  });
  const script = SCRIPT_CHOICES.find((choice) => choice === values.script);
  if (!script) {
    process.stderr.write(`--script is one of ${SCRIPT_CHOICES.join(', ')}\n`);
    return 2;
  }
  const headless = values.headless || !process.env.DISPLAY;
  execFileSync('wxt', ['build'], { stdio: ['ignore', 2, 2] });

  let chromium: Chromium;
  try {
    chromium = await startChromium(BUILDS.chromium, { headless, isPinned: false });
  } catch (error) {
    if (!(error instanceof NoBrowser)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
  const { url, site } = await addressOf(positionals[0] ?? SAMPLE);
  try {
    return await saveAndShow(chromium, url, script, headless);
  } finally {
    if (headless) await chromium.stop();
    await site?.stop();
  }
}

/** A file is served from this machine, since an extension may not read `file:` pages without being let. */
async function addressOf(target: string): Promise<{ url: string; site: Site | null }> {
  if (/^https?:\/\//.test(target)) return { url: target, site: null };
  const file = path.resolve(target);
  const name = `/${encodeURIComponent(path.basename(file))}`;
  const site = await startSite({ [name]: { body: fs.readFileSync(file) } });
  return { url: site.url + name, site };
}

async function saveAndShow(
  chromium: Chromium,
  url: string,
  script: ScriptChoice,
  headless: boolean,
): Promise<number> {
  if (script !== 'original') await preferScript(chromium, script);
  const page = await chromium.visit(url);
  await page.waitForNetworkIdle({ timeout: 10_000 }).catch(() => null);
  const clicked = performance.now();
  const popup = await chromium.openPopup(page);
  const state = await until(
    async () => {
      const now = await stateOf(popup);
      return ENDED.includes(now ?? '') && now;
    },
    'the page to be saved',
    30_000,
  );
  const savedMs = Math.round(performance.now() - clicked);
  if (state !== 'saved') {
    const said = await popup.$eval('[role=alert]', (alert) => alert.textContent).catch(() => '');
    process.stderr.write(`${state}: ${said}\n`);
    return 1;
  }
  if (!headless) {
    await new Promise<void>((resolve) => chromium.browser.once('disconnected', resolve));
    return 0;
  }
  const shots = fs.mkdtempSync(path.join(os.tmpdir(), 'qingwen-'));
  await popup.screenshot({ path: path.join(shots, 'popup.png') });
  const exported = JSON.parse(await exportEverything(chromium));
  const { id, ...answer } = await answerOfExport(exported);
  const reader = await chromium.openPage(`reader.html?id=${encodeURIComponent(id)}`);
  await reader.setViewport({ width: 1100, height: 900 });
  await reader.waitForSelector('[role=article] p, article p');
  await reader.screenshot({ path: path.join(shots, 'reader.png') });

  process.stdout.write(`${JSON.stringify({ ...answer, ms: { save: savedMs } })}\n`);
  printRemovals(answer.removals);
  process.stderr.write(
    `\nScreenshots: ${path.join(shots, 'popup.png')} and reader.png beside it\n`,
  );
  return 0;
}

function stateOf(popup: Page): Promise<string | null> {
  return popup
    .$eval('[data-save-state]', (element) => element.getAttribute('data-save-state'))
    .catch(() => null);
}

/** As a person would: in the options page. */
async function preferScript(chromium: Chromium, script: ScriptChoice): Promise<void> {
  const options = await chromium.openPage('options.html');
  const name = english[`script_${script}`].message;
  await options.locator(`::-p-aria([name="${name}"][role="radio"])`).click();
  await options.close();
}

/** Presses Export and then JSON in the library page, and reads the file that lands. */
async function exportEverything(chromium: Chromium): Promise<string> {
  const library = await chromium.openPage('library.html');
  await library.waitForSelector('[data-article-id]');
  await (await library.waitForSelector('::-p-aria([name="Export"][role="button"])'))?.click();
  await (await library.waitForSelector('::-p-aria([name="JSON"][role="menuitem"])'))?.click();
  const text = await readDownload(chromium.downloads, '.json');
  await library.close();
  return text;
}

function printRemovals(removals: { rule: string; where: string; text: string }[]): void {
  const MAX_TEXT = 60;
  const rows = new Map<string, { count: number; example: string }>();
  for (const { rule, where, text } of removals) {
    const key = `${rule} (${where})`;
    const row = rows.get(key) ?? { count: 0, example: text };
    row.count += 1;
    rows.set(key, row);
  }
  process.stderr.write(`\n${removals.length} removals\n`);
  for (const [key, { count, example }] of rows) {
    const short = example.length > MAX_TEXT ? `${example.slice(0, MAX_TEXT)}…` : example;
    process.stderr.write(`${String(count).padStart(5)}  ${key.padEnd(36)} ${short}\n`);
  }
}
