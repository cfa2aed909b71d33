import { expect, test } from 'vitest';
import { loadConfig } from '../commands/script-data/opencc-configs';
import { readOpenccTestCases } from '../commands/script-data/opencc-test-cases';

const cases = readOpenccTestCases();

test.skipIf(!cases)("OpenCC's own test cases (skipped: they are not there)", async () => {
  const counts = new Map<string, { all: number; right: number }>();
  for (const { input, expected } of cases ?? []) {
    for (const [config, wanted] of Object.entries(expected)) {
      const count = counts.get(config) ?? { all: 0, right: 0 };
      counts.set(config, count);
      count.all++;
      if ((await loadConfig(config))(input) === wanted) count.right++;
    }
  }
  const right = [...counts.values()].reduce((sum, count) => sum + count.right, 0);
  expect(right).toBeGreaterThanOrEqual(535);
  for (const [config, count] of counts) {
    expect([config, count.right / count.all >= 0.97]).toEqual([config, true]);
  }
});
