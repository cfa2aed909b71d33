import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const RESULTS = path.join(root, 'tests/browser/soak-results.json');

interface Result {
  ended: string;
  seconds: number;
  /** When it last ran. */
  date: string;
}

interface Report {
  testResults: {
    name: string;
    assertionResults: { fullName: string; status: string; duration?: number }[];
  }[];
}

/**
 * The long part of the browser tests: every hostile page, 300 mixtures of payloads, every fault as often as
 * planned. `--only WORDS` runs the test files whose path holds them, `--mixed N` tries N mixtures, `--seed N`
 * others. The last result of each test goes into `tests/browser/soak-results.json`.
 */
export function main(args: string[]): number {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: 'string', default: '' },
      mixed: { type: 'string', default: '300' },
      seed: { type: 'string', default: '20261123' },
    },
  });
  const report = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'qingwen-soak-')), 'report.json');
  const { status } = spawnSync(
    process.execPath,
    [
      path.join(root, 'node_modules/vitest/vitest.mjs'),
      ...['run', '--config', 'tests/vitest.config.ts', '--project', 'browser'],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
      ...(values.only ? [values.only] : ['tests/browser/hostile/', 'tests/browser/faults/']),
    ],
    {
      cwd: root,
      stdio: 'inherit',
      env: {
        ...process.env,
        ...{ QINGWEN_SOAK: '1', QINGWEN_MIXED: values.mixed, QINGWEN_SEED: values.seed },
      },
    },
  );
  if (fs.existsSync(report)) keep(JSON.parse(fs.readFileSync(report, 'utf8')));
  return status ?? 1;
}

function keep({ testResults }: Report): void {
  const before = fs.existsSync(RESULTS) ? JSON.parse(fs.readFileSync(RESULTS, 'utf8')).tests : {};
  const tests: Record<string, Result> = { ...before };
  for (const { name, assertionResults } of testResults) {
    for (const { fullName, status, duration = 0 } of assertionResults) {
      if (status !== 'passed' && status !== 'failed') continue;
      tests[`${path.relative(root, name)}: ${fullName}`] = {
        ended: status,
        seconds: Math.round(duration / 100) / 10,
        date: new Date().toISOString().slice(0, 10),
      };
    }
  }
  const memory = `${Math.round(os.totalmem() / 1e9)} GB`;
  const machine = { cores: os.cpus().length, memory, system: `${os.type()} ${os.arch()}` };
  fs.writeFileSync(RESULTS, `${JSON.stringify({ machine, tests }, null, 2)}\n`);
}
