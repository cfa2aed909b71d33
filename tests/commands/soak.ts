import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { TALLIED, type Tallied } from '../browser/faults/tally';
import { type BROWSERS, findBrowser } from './find-browser';

const root = fileURLToPath(new URL('../..', import.meta.url));
const RESULTS = path.join(root, 'tests/browser/soak-results.json');
const PARTS = ['hostile', 'faults', 'load'].map((part) => `tests/browser/${part}/`);

/** One run. None is ever replaced by a later one: what was lost once stays to be seen. */
interface Run {
  /** When it began. */
  date: string;
  /** What was built and run; with a plus where files had been changed since. */
  commit: string;
  /** The words of `--only`; left out where all of it ran. */
  only?: string;
  minutes: number;
  machine: object;
  browsers: Record<string, string>;
  /** What was tried. */
  mixtures: number;
  seed: number;
  articles: number;
  /** How often a browser was killed, and what was gone then. */
  tally: Record<Tallied, number>;
  passed: number;
  skipped: string[];
  failed: string[];
  /** Seconds a test took. */
  seconds: Record<string, number>;
  /** What so many articles take; see `tests/browser/load/`. */
  load?: object;
}

interface Report {
  testResults: {
    name: string;
    message?: string;
    assertionResults: { fullName: string; status: string; duration?: number }[];
  }[];
}

/**
 * The long part of the browser tests: every hostile page (in Firefox too), 300 mixtures of
 * payloads, every fault as often as planned, a library of 100,000 articles. `--only WORDS` runs the test files
 * whose path holds them, `--mixed N` tries N mixtures, `--seed N` others, `--load N` so many articles. Each run is
 * added to `tests/browser/soak-results.json`, with what it ran on.
 */
export function main(args: string[]): number {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: 'string', default: '' },
      mixed: { type: 'string', default: '300' },
      seed: { type: 'string', default: '20261123' },
      load: { type: 'string', default: '100000' },
    },
  });
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'qingwen-soak-'));
  const report = path.join(scratch, 'report.json');
  const load = path.join(scratch, 'load.json');
  const tally = path.join(scratch, 'tally');
  const began = new Date();
  const commit = commitOf();
  const { status } = spawnSync(
    process.execPath,
    [
      path.join(root, 'node_modules/vitest/vitest.mjs'),
      ...['run', '--config', 'tests/vitest.config.ts', '--project', 'browser'],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
      ...(values.only ? [values.only] : PARTS),
    ],
    {
      cwd: root,
      stdio: 'inherit',
      env: {
        ...process.env,
        ...{ QINGWEN_SOAK: '1', QINGWEN_MIXED: values.mixed, QINGWEN_SEED: values.seed },
        ...{ QINGWEN_LOAD: values.load, QINGWEN_LOAD_RESULTS: load, QINGWEN_TALLY: tally },
      },
    },
  );
  if (!fs.existsSync(report)) return status ?? 1;
  const run: Run = {
    date: began.toISOString(),
    commit,
    ...(values.only ? { only: values.only } : {}),
    minutes: Math.round((Date.now() - began.getTime()) / 6_000) / 10,
    machine: {
      cores: os.cpus().length,
      processor: os.cpus()[0]?.model,
      memory: `${Math.round(os.totalmem() / 1e9)} GB`,
      system: `${os.type()} ${os.arch()}`,
    },
    browsers: Object.fromEntries(
      (['chromium', 'firefox'] as const).map((kind) => [kind, versionOf(kind)]),
    ),
    mixtures: Number(values.mixed),
    seed: Number(values.seed),
    articles: Number(values.load),
    tally: sum(tally),
    ...outcomeOf(readJson(report) as Report),
    ...(fs.existsSync(load) ? { load: readJson(load) as object } : {}),
  };
  // `earlier` holds what was found before runs were kept apart.
  const known = (fs.existsSync(RESULTS) ? readJson(RESULTS) : {}) as { runs?: Run[] };
  const results = { ...known, runs: [...(known.runs ?? []), run] };
  fs.writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`);
  return status ?? 1;
}

function outcomeOf({
  testResults,
}: Report): Pick<Run, 'passed' | 'skipped' | 'failed' | 'seconds'> {
  const ended = testResults.flatMap(({ name, message, assertionResults }) => {
    const file = path.relative(path.join(root, 'tests/browser'), name);
    const tests = assertionResults.map(({ fullName, status, duration = 0 }) => ({
      ...{ test: `${file}: ${fullName}`, status, duration },
    }));
    // A file that could not be set up has no tests to fail.
    if (message && tests.length === 0) tests.push({ test: file, status: 'failed', duration: 0 });
    return tests;
  });
  const passed = ended.filter(({ status }) => status === 'passed');
  const failed = ended.filter(({ status }) => status === 'failed');
  const skipped = ended.filter((each) => !passed.includes(each) && !failed.includes(each));
  return {
    passed: passed.length,
    skipped: skipped.map(({ test }) => test),
    failed: failed.map(({ test }) => test),
    seconds: Object.fromEntries(
      passed.map(({ test, duration }) => [test, Math.round(duration / 100) / 10]),
    ),
  };
}

function sum(file: string): Run['tally'] {
  const words = fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trim().split('\n') : [];
  const count = (each: Tallied) => words.filter((word) => word === each).length;
  return Object.fromEntries(TALLIED.map((each) => [each, count(each)])) as Run['tally'];
}

function commitOf(): string {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
  const changed = git('status', '--porcelain', '--', ':!tests/browser/soak-results.json');
  return git('rev-parse', '--short', 'HEAD') + (changed ? '+' : '');
}

function versionOf(kind: keyof typeof BROWSERS): string {
  return execFileSync(findBrowser(kind), ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}

function readJson(file: string): unknown {
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}
