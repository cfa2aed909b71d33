import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const RESULTS = path.join(root, 'tests/browser/soak-results.json');
const PARTS = ['hostile', 'faults', 'load'].map((part) => `tests/browser/${part}/`);

interface Result {
  ended: string;
  seconds: number;
  /** When it last ran. */
  date: string;
}

interface Results {
  machine: object;
  /** When all of it last ran in one go; the tests that have another date were run again since. */
  wholeRun?: string;
  tests: Record<string, Result>;
  /** What 100,000 articles take; see `tests/browser/load/`. */
  load?: object;
}

interface Report {
  testResults: {
    name: string;
    assertionResults: { fullName: string; status: string; duration?: number }[];
  }[];
}

/**
 * The long part of the browser tests: every hostile page, 300 mixtures of payloads, every fault as often as
 * planned, a library of 100,000 articles. `--only WORDS` runs the test files whose path holds them, `--mixed N`
 * tries N mixtures, `--seed N` others, `--load N` so many articles. The last result of each test goes into
 * `tests/browser/soak-results.json`.
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
        ...{ QINGWEN_LOAD: values.load, QINGWEN_LOAD_RESULTS: load },
      },
    },
  );
  if (fs.existsSync(report)) keep(readJson(report) as Report, load, values.only === '');
  return status ?? 1;
}

function keep({ testResults }: Report, load: string, isWhole: boolean): void {
  const before = (fs.existsSync(RESULTS) ? readJson(RESULTS) : { tests: {} }) as Results;
  const date = new Date().toISOString().slice(0, 10);
  const tests: Results['tests'] = isWhole ? {} : { ...before.tests };
  for (const { name, assertionResults } of testResults) {
    for (const { fullName, status, duration = 0 } of assertionResults) {
      if (status !== 'passed' && status !== 'failed') continue;
      tests[`${path.relative(root, name)}: ${fullName}`] = {
        ended: status,
        seconds: Math.round(duration / 100) / 10,
        date,
      };
    }
  }
  const memory = `${Math.round(os.totalmem() / 1e9)} GB`;
  const results: Results = {
    machine: { cores: os.cpus().length, memory, system: `${os.type()} ${os.arch()}` },
    tests,
  };
  const wholeRun = isWhole ? date : before.wholeRun;
  if (wholeRun) results.wholeRun = wholeRun;
  const figures = fs.existsSync(load) ? { date, ...(readJson(load) as object) } : before.load;
  if (figures) results.load = figures;
  fs.writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`);
}

function readJson(file: string): unknown {
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}
