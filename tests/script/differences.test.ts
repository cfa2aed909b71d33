import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSimplifiedTexts } from '../commands/bench-script';
import { isPlainSimplified, listDifferences } from './list-differences';

const judged = readFileSync(new URL('./differences.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split('\t'));

test('most differences from opencc-js are for the better', () => {
  const count = (verdict: string) => judged.filter((row) => row[3] === verdict).length;
  expect(judged.every((row) => ['ours', 'theirs', 'either'].includes(row[3] ?? ''))).toBe(true);
  expect(count('ours')).toBeGreaterThan(20 * count('theirs'));
});

const texts = readSimplifiedTexts();

test.skipIf(texts.length === 0)(
  'every difference on a large text is judged (skipped: the pages are not there)',
  { timeout: 60_000 },
  async () => {
    const lines = texts.flatMap((text) => text.split('\n')).filter(isPlainSimplified);
    const known = new Set(judged.map(([, theirs, ours]) => `${theirs} ${ours}`));
    const found = await listDifferences(lines);
    expect(found.filter(({ theirs, ours }) => !known.has(`${theirs} ${ours}`))).toEqual([]);
  },
);
