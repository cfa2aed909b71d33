import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BUILDS } from '../builds';
import { type Chromium, readDownload, startChromium } from '../chromium';
import { press, pressText } from '../driver';
import { forgeFile } from './forge-file';
import { type HostileSite, startHostileSite } from './hostile-site';
import { importInto } from './import-into';
import { mixPayloads } from './mix-payloads';
import { OWN_PAYLOADS } from './own-payloads';
import {
  inBatches,
  type PayloadPage,
  payloadPage,
  rawPayloadPage,
  readDompurifyPayloads,
} from './payload-pages';
import { readBack } from './read-back';
import { hostileSaver, type SaveHostile } from './save-hostile';
import { type Watch, watchPage } from './watch-page';

const BATCH = 24;
/** Another seed tries other mixtures: `QINGWEN_SEED=7 npm run test:soak`. */
const SEED = Number(process.env.QINGWEN_SEED ?? 20_261_123);
const MIXED = Number(process.env.QINGWEN_MIXED ?? (process.env.QINGWEN_SOAK ? 300 : 30));

const dompurify = readDompurifyPayloads();
const mixed = mixPayloads([...OWN_PAYLOADS, ...(dompurify ?? [])], SEED, MIXED);
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'qingwen-payloads-'));

let chromium: Chromium;
let site: HostileSite;
let save: SaveHostile;
let reader: Page;
let watch: Watch;

beforeAll(async () => {
  site = await startHostileSite([]);
  chromium = await startChromium(BUILDS.chromium);
  save = hostileSaver(chromium, site);
  reader = await chromium.browser.newPage();
  watch = await watchPage(reader);
});

afterAll(async () => {
  await chromium?.stop();
  site?.stop();
  fs.rmSync(scratch, { recursive: true, force: true });
});

/** Saves a page and reads it; what went wrong. */
async function faultsOf(page: PayloadPage): Promise<string[]> {
  site.put(page);
  const { id, faults } = await save(page);
  if (id === null) return [...faults, 'not saved'];
  site.heard.length = 0;
  const address = `chrome-extension://${chromium.id}/reader.html?id=${id}`;
  const found = await readBack(reader, watch, address, page.marks).catch((error) => [
    String(error),
  ]);
  return [...faults, ...found, ...site.heard.splice(0)];
}

/** Many payloads a page; where a page fails, each of its payloads alone, so that the one is named. */
async function faultsOfAll(name: string, payloads: readonly string[]): Promise<string[]> {
  const told: string[] = [];
  for (const [n, batch] of inBatches(payloads, BATCH).entries()) {
    const faults = await faultsOf(payloadPage(`${name}-${n}`, batch));
    if (faults.length === 0) continue;
    const before = told.length;
    for (const [m, payload] of batch.entries()) {
      const alone = await faultsOf(payloadPage(`${name}-${n}-alone-${m}`, [payload]));
      told.push(...alone.map((fault) => `${JSON.stringify(payload)}: ${fault}`));
    }
    if (told.length === before) told.push(`${name} ${n}, only together: ${faults.join('; ')}`);
  }
  return told;
}

test("DOMPurify's own payloads", { timeout: 240_000 }, async ({ skip }) => {
  if (!dompurify) return skip('../shared/payloads/dompurify.json is not there');
  expect(dompurify).toHaveLength(223);
  expect(await faultsOfAll('purify', dompurify)).toEqual([]);
});

test('payloads of our own', { timeout: 120_000 }, async () => {
  expect(OWN_PAYLOADS.length).toBeGreaterThanOrEqual(60);
  expect(await faultsOfAll('own', OWN_PAYLOADS)).toEqual([]);
});

test(`${MIXED} mixtures of them, seed ${SEED}`, { timeout: 60_000 + MIXED * 1_500 }, async () => {
  expect(await faultsOfAll('mixed', mixed)).toEqual([]);
});

test('each payload as a server sends it', { timeout: 900_000 }, async ({ skip }) => {
  if (!process.env.QINGWEN_SOAK) return skip('a page for each: only in the soak test');
  const told: string[] = [];
  for (const [n, payload] of [...OWN_PAYLOADS, ...(dompurify ?? [])].entries()) {
    const page = rawPayloadPage(`raw-${n}`, payload);
    site.put(page);
    const { id, faults, shown } = await save(page, { readsShown: true });
    // What the payload swallowed on the page itself, nobody could read there as an article either.
    const marks = page.marks.filter((mark) => shown.includes(mark));
    const address = `chrome-extension://${chromium.id}/reader.html?id=${id}`;
    site.heard.length = 0;
    const found = id
      ? await readBack(reader, watch, address, marks).catch((error) => [String(error)])
      : [];
    const all = [...faults, ...found, ...site.heard.splice(0)];
    told.push(...all.map((fault) => `${JSON.stringify(payload)}: ${fault}`));
  }
  expect(told).toEqual([]);
});

test('payloads that a forged file brings in, never sanitised', { timeout: 240_000 }, async () => {
  const library = await chromium.openPage('library.html');
  await press(library, 'Export');
  await pressText(library, '*[@role="menuitem"]', 'Portable JSON');
  const honest = await readDownload(chromium.downloads, '.json');
  await library.close();
  const batches = inBatches(
    [...OWN_PAYLOADS, ...(dompurify ?? []), ...mixed].map(site.fill),
    BATCH,
  );
  const forged = forgeFile(honest, batches);
  const file = path.join(scratch, 'forged.json');
  fs.writeFileSync(file, forged.text);

  const other = await startChromium(BUILDS.chromium);
  try {
    site.heard.length = 0;
    expect(await importInto(other, file)).toEqual([]);
    const page = await other.browser.newPage();
    const alarm = await watchPage(page);
    const told: string[] = [];
    for (const { id, name } of forged.items) {
      const address = `chrome-extension://${other.id}/reader.html?id=${id}`;
      const found = await readBack(page, alarm, address, [name]).catch((error) => [String(error)]);
      told.push(...[...found, ...site.heard.splice(0)].map((fault) => `${name}: ${fault}`));
    }
    expect(told).toEqual([]);
  } finally {
    await other.stop();
  }
});
