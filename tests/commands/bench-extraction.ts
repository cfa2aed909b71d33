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

interface PageResult extends TestPage {
  results: Partial<Record<Extractor, Extracted & Score>>;
}

const isCjk = (lang: string) => /^(?:zh|ja|ko)/.test(lang);

const GROUPS: { name: string; has: (page: PageResult) => boolean }[] = [
  { name: 'Chinese articles (cwce)', has: ({ set }) => set === 'cwce' },
  { name: 'articles of the world (magic-article)', has: ({ set }) => set === 'magic-article' },
  {
    name: 'of these, Chinese, Japanese, Korean',
    has: ({ set, lang }) => set === 'magic-article' && isCjk(lang),
  },
  { name: 'forums (magic-forum)', has: ({ set }) => set === 'magic-forum' },
  { name: 'English articles (aeb)', has: ({ set }) => set === 'aeb' },
  { name: 'seven page types (wcxb)', has: ({ set }) => set === 'wcxb-dev' },
  {
    name: 'of these, articles',
    has: ({ set, type }) => set === 'wcxb-dev' && type === 'article',
  },
  { name: 'all Chinese, Japanese, Korean', has: ({ lang }) => isCjk(lang) },
  {
    name: 'of these, under 400 characters',
    has: ({ lang, gold }) => isCjk(lang) && gold.text.replace(/\s+/g, '').length < 400,
  },
  { name: 'all', has: () => true },
];
const EXTRACTORS = ['qingwen', 'readability', 'defuddle'] as const;

/**
 * Extraction beside Readability alone and Defuddle, on the tuning half of the pages with known text.
 * `null` where that folder is not beside the repository; `set` is the name of one of its folders. Milliseconds count from a page's HTML to
 * the finished article: for us parsing, extraction, sanitising and cleaning, for the others parsing
 * and extraction; the quicker of two runs, and the median of first runs.
 */
export async function benchExtraction({
  set,
}: {
  set?: string | undefined;
} = {}): Promise<{ rows: object[] } | null> {
  if (!fs.existsSync(DATA)) {
    process.stderr.write('extraction: no pages to measure on (../shared/extraction)\n');
    return null;
  }
  const pages = await measurePages(listPages(set));
  const rows: object[] = [];
  for (const { name, has } of GROUPS) {
    const group = pages.filter(has);
    if (group.length === 0) continue;
    for (const extractor of EXTRACTORS) rows.push(rowOf(name, extractor, group));
  }
  rows.push(harmOf(pages), offeredOf(pages));
  return { rows };
}

function rowOf(group: string, extractor: Extractor, pages: PageResult[]): object {
  const found = pages.flatMap(({ results, gold }) => {
    const result = results[extractor];
    return result ? [{ ...result, gold }] : [];
  });
  const share = (right: boolean[]) => (right.length ? round(mean(right.map(Number))) : null);
  const times = found.map(({ ms }) => ms);
  return {
    group,
    extractor,
    pages: found.length,
    F1: round(mean(found.map(({ f1 }) => f1))),
    precision: round(mean(found.map(({ precision }) => precision))),
    recall: round(mean(found.map(({ recall }) => recall))),
    title: share(
      found.flatMap(({ title, gold }) => (gold.title ? [plain(title) === plain(gold.title)] : [])),
    ),
    byline: share(
      found.flatMap(({ byline, gold }) =>
        gold.byline ? [plain(byline) === plain(gold.byline)] : [],
      ),
    ),
    date: share(
      found.flatMap(({ published, gold }) => {
        const day = dayOf(gold.published);
        return day ? [dayOf(published) === day] : [];
      }),
    ),
    'ms median': round(quantile(times, 0.5)),
    'ms p95': round(quantile(times, 0.95)),
    'ms first': round(
      quantile(
        found.map(({ firstMs = 0 }) => firstMs),
        0.5,
      ),
    ),
  };
}

/** Pages on which we are worse than Readability alone. */
function harmOf(pages: PageResult[]): object {
  const worse = pages.map(
    ({ results }) => (results.readability?.f1 ?? 0) - (results.qingwen?.f1 ?? 0),
  );
  const over = (limit: number) => worse.filter((difference) => difference > limit).length;
  return {
    group: 'worse than Readability alone',
    extractor: 'qingwen',
    pages: pages.length,
    'by more than 0.05': over(0.05),
    'by more than 0.3': over(0.3),
  };
}

/** Pages whose reader is offered another part of the page, and what it is worth there. */
function offeredOf(pages: PageResult[]): object {
  const offered = pages.flatMap(({ results: { qingwen }, gold, lang }) => {
    if (!qingwen?.others?.length) return [];
    const scores = qingwen.others.map((text) => scoreText(text, gold.text, lang).f1);
    return [{ taken: qingwen.f1, other: Math.max(...scores) }];
  });
  return {
    group: 'another part of the page is offered',
    extractor: 'qingwen',
    pages: offered.length,
    F1: round(mean(offered.map(({ taken }) => taken))),
    'F1 of the other': round(mean(offered.map(({ other }) => other))),
    'other better by more than 0.05': offered.filter(({ taken, other }) => other > taken + 0.05)
      .length,
  };
}

const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / (values.length || 1);
const round = (value: number) => Math.round(value * 1000) / 1000;
const quantile = (values: number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
const plain = (text: string | null | undefined) =>
  (text ?? '').toLowerCase().replace(/[\s,，、]+|\band\b/g, '');

function dayOf(date: string | null | undefined): string | null {
  const match = /(\d{4})-(\d{1,2})-(\d{1,2})/.exec(date ?? '');
  return match ? match.slice(1).map(Number).join('-') : null;
}

function listPages(only?: string): TestPage[] {
  return SETS.filter((set) => !only || set === only).flatMap((set) =>
    fs
      .readdirSync(path.join(DATA, set))
      .filter((name) => name.endsWith('.json'))
      .map((name) => ({ key: name.slice(0, -5), name }))
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
function scoreText(text: string, wanted: string, lang: string): Score {
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
async function measurePages(pages: TestPage[]): Promise<PageResult[]> {
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
      // Whoever runs first meets cold caches: the order goes round.
      const turn = index % EXTRACTORS.length;
      const order = [...EXTRACTORS.slice(turn), ...EXTRACTORS.slice(0, turn)];
      const results = await measureOne(tab, `${site.origin}/${index}`, page, code, order);
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
  which: readonly Extractor[],
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
