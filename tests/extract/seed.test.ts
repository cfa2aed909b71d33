// @vitest-environment jsdom
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extract } from '../../lib/extract/extract';
import { snapshotOf } from '../../lib/snapshot/from-html';
import { parseSnapshot } from '../../lib/snapshot/parse-snapshot';

const seed = join(import.meta.dirname, '../../../shared/seed');
const hasSeed = existsSync(seed);

/** The page that the project began with; read where it lies beside the repository. */
describe.skipIf(!hasSeed)('the seed page', () => {
  const read = (name: string) => (hasSeed ? readFileSync(join(seed, name), 'utf8') : '{}');
  const gold = JSON.parse(read('gold.json'));
  const snapshot = snapshotOf(read('seed.html'), 'https://news.example/a.html');
  const article = extract(parseSnapshot(snapshot), snapshot, { anyway: true });
  const withoutReadings = (text: string) => text.replace(/\([a-zā-ǜà-ü]+\)/g, '').trim();

  test('its body is the article, readings in brackets and all', () => {
    expect(article.blocks.map(({ text }) => withoutReadings(text))).toEqual(gold.text);
  });
  test('the headline is among the titles', () => {
    expect(article.titles.map(({ text }) => withoutReadings(text))).toContain(gold.title);
  });
  test('date and source', () => {
    const first = (name: string) => article.fields.find((field) => field.name === name)?.value;
    expect(first('published')).toBe(gold.published);
    expect(first('source')).toBe(gold.source);
    expect(first('editor')).toBeUndefined();
  });
});
