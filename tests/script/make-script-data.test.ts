import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { makeScriptData } from '../commands/make-script-data';

const folder = new URL('../../lib/script/', import.meta.url);

test('the data in the repository is what opencc-js and our lists give', {
  timeout: 120_000,
}, () => {
  for (const [path, text] of Object.entries(makeScriptData())) {
    const stored = readFileSync(new URL(path, folder), 'utf8');
    // Not toBe: the difference would be printed whole.
    expect([path, stored === text]).toEqual([path, true]);
  }
});

function gzipBytes(...paths: string[]): number {
  return paths
    .map((path) => gzipSync(readFileSync(new URL(path, folder)), { level: 9 }).length)
    .reduce((sum, bytes) => sum + bytes, 0);
}

test('the data stays small', () => {
  expect(gzipBytes('decisive-characters.data.ts')).toBeLessThan(13_000);
  expect(
    gzipBytes(
      'data/simplified-to-traditional.data.ts',
      'data/taiwan.data.ts',
      'data/taiwan-words.data.ts',
    ),
  ).toBeLessThan(120_000);
});
