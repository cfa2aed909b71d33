import { describe, expect, test } from 'vitest';
import type { ConversionOptions } from '../../lib/script/convert';
import { loadConfig } from '../commands/script-data/opencc-configs';
import { readOpenccTestCases } from '../commands/script-data/opencc-test-cases';

const cases = readOpenccTestCases();

describe.skipIf(!cases)("OpenCC's own test cases (skipped: they are not there)", () => {
  test('as a reader gets them', async () => {
    const counts = await countRight({});
    expect(sumOf(counts)).toBeGreaterThanOrEqual(535);
    for (const [config, { all, right }] of counts) {
      expect([config, right / all >= 0.97]).toEqual([config, true]);
    }
  });

  test('with computing words in every text', async () => {
    const counts = await countRight({ computingWords: true });
    expect(sumOf(counts)).toBeGreaterThanOrEqual(535);
    for (const [config, { all, right }] of counts) {
      expect([config, right / all >= 0.97]).toEqual([config, true]);
    }
  });
});

type Counts = Map<string, { all: number; right: number }>;

async function countRight(options: ConversionOptions): Promise<Counts> {
  const counts: Counts = new Map();
  for (const { input, expected } of cases ?? []) {
    for (const [config, wanted] of Object.entries(expected)) {
      const count = counts.get(config) ?? { all: 0, right: 0 };
      counts.set(config, count);
      count.all++;
      if ((await loadConfig(config, options))(input) === wanted) count.right++;
    }
  }
  return counts;
}

function sumOf(counts: Counts): number {
  return [...counts.values()].reduce((sum, count) => sum + count.right, 0);
}
