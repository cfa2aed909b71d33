import './dom-globals';
import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { JSDOM } from 'jsdom';
import { build, type Rolldown } from 'vite';
import { readBlocks } from '../../lib/html/blocks';
import { makeAttacks } from '../corpus/attacks';
import { type Case, KINDS, makeCases } from '../corpus/generate';
import { makeLookAlikes } from '../corpus/look-alikes';
import { readMarkedPages } from '../corpus/marked-pages';
import { type Outcome, type Score, scoreOf } from '../corpus/score';

/** Pages a class, and where the random numbers begin. */
const PER_KIND = 12;
const SEED = 2024;

type Read = (page: Pick<Case, 'html' | 'url'>) => Promise<Outcome> | Outcome;

/**
 * Our own reader, bundled as it ships: run from its sources, each call of an import reads a getter of
 * Vite's, which the other extractors, being packages, are spared.
 */
async function bundleReader(): Promise<Read> {
  const output = (await build({
    configFile: false,
    logLevel: 'error',
    root: path.join(import.meta.dirname, '../..'),
    ssr: { noExternal: true },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      ssr: path.join(import.meta.dirname, 'bench-clean-reader.ts'),
    },
  })) as Rolldown.RolldownOutput;
  const chunk = output.output.find((one) => one.type === 'chunk');
  if (!chunk) throw new Error('nothing was bundled');
  const code = Buffer.from(chunk.code).toString('base64');
  const reader = await import(/* @vite-ignore */ `data:text/javascript;base64,${code}`);
  return reader.readHere;
}

function paragraphsOf(html: string): string[] {
  const { document } = new JSDOM(`<body>${html}</body>`).window;
  return readBlocks(document.body)
    .map(({ text }) => text.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

function readWithReadability({ html, url }: Pick<Case, 'html' | 'url'>): Outcome {
  const { document } = new JSDOM(html, { url }).window;
  const start = performance.now();
  const article = new Readability(document).parse();
  const ms = performance.now() - start;
  return { title: article?.title ?? '', paragraphs: paragraphsOf(article?.content ?? ''), ms };
}

async function readWithDefuddle({ html, url }: Pick<Case, 'html' | 'url'>): Promise<Outcome> {
  const { document } = new JSDOM(html, { url }).window;
  const start = performance.now();
  try {
    const article = await Defuddle(document, url);
    const ms = performance.now() - start;
    return { title: article.title, paragraphs: paragraphsOf(article.content), ms };
  } catch {
    return { title: '', paragraphs: [], ms: performance.now() - start };
  }
}

const percent = (part: number, whole: number) =>
  whole ? `${((100 * part) / whole).toFixed(2)} %` : '–';

function median(numbers: number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

function row(reader: string, kind: string, scores: readonly Score[]) {
  const sum = (of: (score: Score) => number) =>
    scores.reduce((total, score) => total + of(score), 0);
  return {
    reader,
    class: kind,
    pages: scores.length,
    'injected left': percent(
      sum((s) => s.left.length),
      sum((s) => s.injected),
    ),
    'genuine lost': percent(
      sum((s) => s.lost),
      sum((s) => s.genuine),
    ),
    'to the letter': percent(
      sum((s) => s.exact),
      sum((s) => s.paragraphs),
    ),
    'titles right': percent(
      sum((s) => Number(s.titleRight)),
      scores.length,
    ),
    perfect: percent(
      sum((s) => Number(s.perfect)),
      scores.length,
    ),
    'scars repaired': percent(
      sum((s) => s.repaired),
      sum((s) => s.scars),
    ),
    'other lines': sum((s) => s.extra.length),
    ms: Number(median(scores.map((s) => s.ms)).toFixed(2)),
  };
}

/** Infected pages by class, honest look-alikes and attack pages, beside Readability alone and Defuddle. */
export async function benchClean(): Promise<{ rows: object[] } | null> {
  const cases = [
    ...makeCases(SEED, PER_KIND),
    ...makeLookAlikes(),
    ...makeAttacks(),
    ...readMarkedPages('attacks-open'),
  ];
  const kinds = [...KINDS, 'Look-alike'];
  const rows: object[] = [];
  const readers: Record<string, Read> = {
    Qingwen: await bundleReader(),
    Readability: readWithReadability,
    Defuddle: readWithDefuddle,
  };
  // Defuddle reports what it can't do on the console, a line a page.
  const { error, warn, log } = console;
  for (const [reader, read] of Object.entries(readers)) {
    const scores = new Map<string, Score[]>();
    console.error = console.warn = console.log = () => {};
    for (const page of cases) {
      const score = scoreOf(page, await read(page));
      // What jsdom holds by weak references is kept until the turn ends: 4 GB after 750 pages by three readers.
      await nextTurn();
      scores.set(page.kind, [...(scores.get(page.kind) ?? []), score]);
    }
    Object.assign(console, { error, warn, log });
    if (reader === 'Qingwen') {
      for (const kind of kinds) rows.push(row(reader, kind, scores.get(kind) ?? []));
    }
    rows.push(row(reader, 'attack pages that the tests hold', scores.get('Attack') ?? []));
    rows.push(row(reader, 'attack pages still open', scores.get('Attack, open') ?? []));
    const infected = [...scores].filter(([kind]) => !/^(?:Honest|Look|Attack)/.test(kind));
    rows.push(
      row(
        reader,
        'all infected',
        infected.flatMap(([, each]) => each),
      ),
    );
    const honest = [...scores].filter(([kind]) => /^(?:Honest|Look)/.test(kind));
    rows.push(
      row(
        reader,
        'all honest',
        honest.flatMap(([, each]) => each),
      ),
    );
  }
  return { rows };
}
