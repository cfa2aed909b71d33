import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import puppeteer, { type Page } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import type { Extracted, Extractor } from './bench-extraction-page';
import { findBrowser } from './find-browser';

const DATA = path.join(import.meta.dirname, '../../../shared/extraction');
const SETS = ['cwce', 'magic-article', 'magic-forum', 'aeb', 'wcxb-dev'];

interface Gold {
  text: string;
  title?: string;
  byline?: string;
  published?: string;
}

interface TestPage {
  set: string;
  key: string;
  url: string;
  type: string;
  lang: string;
  gold: Gold;
}

interface Score {
  f1: number;
  precision: number;
  recall: number;
}

export interface PageResult extends TestPage {
  results: Partial<Record<Extractor, Extracted & Score>>;
}

export interface BenchOptions {
  sets?: string[];
  which?: Extractor[];
  keys?: string[];
}

export function listPages({ sets = SETS, keys }: BenchOptions = {}): TestPage[] {
  return sets.flatMap((set) =>
    fs
      .readdirSync(path.join(DATA, set))
      .filter((name) => name.endsWith('.json'))
      .map((name) => ({ key: name.slice(0, -5), name }))
      .filter(({ key }) => !keys || keys.includes(key))
      .map(({ key, name }) => {
        const page = JSON.parse(fs.readFileSync(path.join(DATA, set, name), 'utf8'));
        const { url, type, lang, gold } = page;
        return { set, key, url: url || 'https://page.example/', type, lang, gold };
      }),
  );
}

function readPage({ set, key }: TestPage): Buffer {
  return gunzipSync(fs.readFileSync(path.join(DATA, set, `${key}.html.gz`)));
}

const isCjk = (lang: string) => /^(?:zh|ja|ko)/.test(lang);

/** Words, or for languages that write none, pairs of characters; how often each occurs. */
function tokensOf(text: string, lang: string): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (token: string) => counts.set(token, (counts.get(token) ?? 0) + 1);
  if (isCjk(lang)) {
    const characters = [...text.normalize('NFC').replace(/\s+/g, '')];
    for (let at = 0; at + 1 < characters.length; at += 1) {
      add(`${characters[at]}${characters[at + 1]}`);
    }
  } else {
    for (const [word] of text
      .normalize('NFC')
      .toLowerCase()
      .matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
      add(word);
    }
  }
  return counts;
}

/** How well a text agrees with the one wanted: precision, recall and their harmonic mean. */
export function scoreText(text: string, wanted: string, lang: string): Score {
  const got = tokensOf(text, lang);
  const gold = tokensOf(wanted, lang);
  const sum = (counts: Map<string, number>) => [...counts.values()].reduce((a, b) => a + b, 0);
  let common = 0;
  for (const [token, count] of got) common += Math.min(count, gold.get(token) ?? 0);
  const [gotSum, goldSum] = [sum(got), sum(gold)];
  if (goldSum === 0) return { f1: gotSum === 0 ? 1 : 0, precision: 0, recall: 0 };
  const precision = gotSum ? common / gotSum : 0;
  const recall = common / goldSum;
  const f1 = common ? (2 * precision * recall) / (precision + recall) : 0;
  return { f1, precision, recall };
}

async function bundle(): Promise<string> {
  const output = (await build({
    configFile: false,
    logLevel: 'error',
    root: path.join(import.meta.dirname, '../..'),
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: {
        entry: path.join(import.meta.dirname, 'bench-extraction-page.ts'),
        formats: ['iife'],
        name: 'bench',
      },
    },
  })) as Rolldown.RolldownOutput[];
  const chunk = output[0]?.output.find((one) => one.type === 'chunk');
  if (!chunk) throw new Error('nothing was bundled');
  return `${chunk.code}\nglobalThis.bench = bench;`;
}

/** Each test page at an address of its own; nothing in it may run. */
async function servePages(pages: TestPage[]) {
  const server = http.createServer((request, response) => {
    const page = pages[Number((request.url ?? '').slice(1))];
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader(
      'content-security-policy',
      "script-src 'none'; frame-src 'none'; img-src 'none'",
    );
    response.end(page ? readPage(page) : '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { origin: `http://127.0.0.1:${port}`, stop: () => server.close() };
}

/** Measures pages one after the other in a headless Chromium without a network. */
export async function measurePages(options: BenchOptions = {}): Promise<PageResult[]> {
  const pages = listPages(options);
  const which = options.which ?? ['qingwen', 'readability', 'defuddle'];
  const code = await bundle();
  const site = await servePages(pages);
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
  try {
    const measured: PageResult[] = [];
    const tab = await browser.newPage();
    for (const [index, page] of pages.entries()) {
      const results = await measureOne(tab, `${site.origin}/${index}`, page, code, which);
      measured.push({ ...page, results });
    }
    return measured;
  } finally {
    await browser.close();
    site.stop();
  }
}

async function measureOne(
  tab: Page,
  address: string,
  page: TestPage,
  code: string,
  which: Extractor[],
): Promise<PageResult['results']> {
  await tab.goto(address, { waitUntil: 'domcontentloaded', timeout: 60_000 });
  await tab.evaluate(code);
  const found = (await tab.evaluate(
    `bench.measurePage(${JSON.stringify(page.url)}, ${JSON.stringify(which)})`,
  )) as Partial<Record<Extractor, Extracted>>;
  const scored: PageResult['results'] = {};
  for (const [name, result] of Object.entries(found) as [Extractor, Extracted][]) {
    scored[name] = { ...result, ...scoreText(result.text, page.gold.text, page.lang) };
  }
  return scored;
}
