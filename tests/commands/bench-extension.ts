import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import zlib from 'node:zlib';
import type { ElementHandle } from 'puppeteer-core';
import { BUILDS } from '../browser/builds';
import { type Chromium, startChromium } from '../browser/chromium';
import { endOf } from '../browser/driver';
import { startSite } from '../browser/site';
import { libraryFile } from './library-file';

const RUNS = 15;
const ITEMS = 1_000;
const KILOBYTE = 1_000;

/** In which a background that is told to stop has stopped, and the machine is at rest again. */
const STOP_MS = 500;

/** Sizes of what ships, and the waits that a person notices, in real Chromium: medians of several runs. */
export async function benchExtension(): Promise<{ rows: object[] }> {
  execFileSync('npm', ['run', '-s', 'zip'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const rows: object[] = sizes();
  const pinned = await startChromium(BUILDS.chromium);
  try {
    await fill(pinned);
    rows.push(await popupRow(pinned), await saveRow(pinned, 'button pinned'));
  } finally {
    await pinned.stop();
  }
  const unpinned = await startChromium(BUILDS.chromium, { isPinned: false });
  try {
    rows.push(await saveRow(unpinned, 'not pinned: Chromium first slides it out'));
    rows.push(await saveRow(unpinned, 'not pinned, background asleep', { asleep: true }));
  } finally {
    await unpinned.stop();
  }
  return { rows };
}

function sizes(): object[] {
  const script = fs.readFileSync(path.join(BUILDS.chromium, 'content-scripts/article.js'));
  const output = path.dirname(BUILDS.chromium);
  const zips = fs.readdirSync(output).filter((name) => /-(?:chrome|firefox)\.zip$/.test(name));
  return [
    {
      figure: 'content script, gzip',
      value: kilobytes(zlib.gzipSync(script, { level: 9 }).length),
      limit: '90 kB',
    },
    ...zips.map((name) => ({
      figure: `store package, ${name.includes('firefox') ? 'Firefox' : 'Chromium'}`,
      value: kilobytes(fs.statSync(path.join(output, name)).size),
      limit: '1500 kB',
    })),
  ];
}

function kilobytes(bytes: number): string {
  return `${(bytes / KILOBYTE).toFixed(1)} kB`;
}

async function fill(chromium: Chromium): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'qingwen-bench-'));
  const file = path.join(folder, 'library.json');
  fs.writeFileSync(file, await libraryFile(ITEMS));
  const library = await chromium.openPage('library.html');
  const input = await library.waitForSelector('input[type=file]', { hidden: true });
  await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
  await library.waitForSelector('[data-article-id]', { timeout: 120_000 });
  await library.close();
  fs.rmSync(folder, { recursive: true });
}

/** From the start of the popup's document to its first rows, as the popup's own mark says. */
async function popupRow(chromium: Chromium): Promise<object> {
  const site = await startSite({ '/': '<!doctype html><title>Empty</title>' });
  const page = await chromium.visit(site.url);
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const popup = await chromium.openPopup(page);
    await popup.waitForFunction(() => performance.getEntriesByName('list-painted').length > 0);
    times.push(
      await popup.evaluate(() => performance.getEntriesByName('list-painted')[0]?.startTime ?? 0),
    );
    await popup.close();
    // A press that comes sooner is the other half of a double click, and saves nothing.
    await sleep(STOP_MS);
  }
  await page.close();
  await site.stop();
  return row(`popup's first rows, ${ITEMS} items`, times, '150 ms');
}

/** From the press on the toolbar button to 'saved' in the popup, on a page of 100 kB. */
async function saveRow(
  chromium: Chromium,
  button: string,
  { asleep = false } = {},
): Promise<object> {
  const site = await startSite();
  const ownPage = await chromium.openPage('welcome.html');
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    site.pages.set(`/${run}`, { body: pageOf100Kilobytes(run) });
    const page = await chromium.visit(`${site.url}/${run}`);
    await page.waitForNetworkIdle({ idleTime: 100 });
    await page.bringToFront();
    if (asleep) {
      await chromium.killWorker(ownPage);
      await sleep(STOP_MS);
    }
    const clicked = Date.now();
    const popup = await chromium.openPopup(page);
    const saved = await popup.evaluate(async () => {
      while (!document.querySelector('[data-save-state=saved]')) {
        if (document.querySelector('[role=alert]')) return null;
        await new Promise(requestAnimationFrame);
      }
      return Date.now();
    });
    if (saved === null) throw new Error(`the page was not saved: ${await endOf(popup)}`);
    times.push(saved - clicked);
    await popup.close();
    await page.close();
  }
  await ownPage.close();
  await site.stop();
  return row(`click to saved, page of 100 kB, ${button}`, times, '400 ms');
}

function pageOf100Kilobytes(run: number): string {
  const paragraph = (number: number) =>
    `<p class="text">第 ${run}-${number} 段。${'河上的霧散得比昨天早,撐船的人卻沒有立刻離岸,他在等一封信。'.repeat(6)}</p>`;
  let body = '';
  for (let number = 0; Buffer.byteLength(body) < 98_000; number += 1) body += paragraph(number);
  return `<!doctype html><html lang="zh-Hant"><meta charset="utf-8"><title>等信的人 ${run}</title>
    <article><h1>等信的人 ${run}</h1>${body}</article></html>`;
}

function row(figure: string, times: number[], limit: string): object {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
  return { figure, value: `${at(0.5)} ms`, limit, fastest: at(0), slowest: at(1), runs: RUNS };
}
