import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSimplifiedTexts } from '../commands/bench-script';
import { readOriginals } from '../corpus/originals';
import { type Difference, isPlainSimplified, listDifferences } from './list-differences';
import { readTraps } from './read-traps';

const TO_TRADITIONAL = new Set(['hant', 'tw', 'hk']);
const TRAPS = [
  'boundaries',
  'to-taiwan',
  'to-traditional',
  'to-hong-kong',
  'fresh-1',
  'fresh-2',
  'fresh-3',
  'fresh-4',
  'fresh-5',
];

const judged = readFileSync(new URL('./differences.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split('\t'));

test('most differences from opencc-js are for the better', () => {
  const count = (verdict: string) => judged.filter((row) => row[3] === verdict).length;
  expect(judged.every((row) => ['ours', 'theirs', 'either'].includes(row[3] ?? ''))).toBe(true);
  expect(count('ours')).toBeGreaterThan(20 * count('theirs'));
});

test('every difference on our own texts and traps is judged', async () => {
  const originals = readOriginals('zh-hans').flatMap(({ title, paragraphs }) => [
    title,
    ...paragraphs,
  ]);
  const traps = TRAPS.flatMap(readTraps).filter(({ target }) => TO_TRADITIONAL.has(target));
  expect(await findUnjudged([...originals, ...traps.map(({ input }) => input)])).toEqual([]);
});

const texts = readSimplifiedTexts();

test.skipIf(texts.length === 0)(
  'every difference on a large text is judged (skipped: the pages are not there)',
  { timeout: 60_000 },
  async () => {
    expect(await findUnjudged(texts.flatMap((text) => text.split('\n')))).toEqual([]);
  },
);

async function findUnjudged(lines: string[]): Promise<Difference[]> {
  const known = new Set(judged.map(([, theirs, ours]) => `${theirs} ${ours}`));
  const found = await listDifferences(lines.filter(isPlainSimplified));
  return found.filter(({ theirs, ours }) => !known.has(`${theirs} ${ours}`));
}
