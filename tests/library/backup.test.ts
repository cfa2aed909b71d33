import { expect, test } from 'vitest';
import { isBackupDue } from '../../lib/library/backup';
import { countSavedSince } from '../../lib/library/read-articles';
import { deleteArticles } from '../../lib/library/trash';
import { newLibrary, save, storedArticle } from './stored';

/** As `save` counts. */
const secondAt = (at: number) => Date.UTC(2026, 0, 1) + at * 1000;

const NEVER = { since: null, articles: 0 };

async function saveMany(library: ReturnType<typeof newLibrary>, name: string, at: number) {
  const ids: string[] = [];
  for (let n = 0; n < 60; n += 1) {
    const url = `https://news.example/${name}-${n}`;
    const article = storedArticle(name, [`${name} ${n}`]);
    ids.push((await save(library, url, article, { at })).id);
  }
  return ids;
}

test('what was saved since the last backup has no copy, however much was deleted since then', async () => {
  const library = newLibrary();
  const old = await saveMany(library, 'old', 1);
  expect(await countSavedSince(library, null)).toBe(60);
  const at = secondAt(2);
  expect(await countSavedSince(library, at)).toBe(0);
  await deleteArticles(library, old, { now: new Date(secondAt(3)) });
  await saveMany(library, 'new', 4);
  expect(await countSavedSince(library, at)).toBe(60);
  expect(isBackupDue(60, at, NEVER)).toBe(true);
});

test('a page that was saved anew since then has no copy of what it reads now', async () => {
  const library = newLibrary();
  const url = 'https://news.example/a';
  await save(library, url, storedArticle('A', ['One.']), { at: 1 });
  await save(library, url, storedArticle('A', ['Two.']), { at: 3 });
  expect(await countSavedSince(library, secondAt(2))).toBe(1);
});

test('a reminder comes with fifty articles, and once it is put off with fifty more', () => {
  expect(isBackupDue(49, null, NEVER)).toBe(false);
  expect(isBackupDue(50, null, NEVER)).toBe(true);
  const putOff = { since: null, articles: 50 };
  expect(isBackupDue(99, null, putOff)).toBe(false);
  expect(isBackupDue(100, null, putOff)).toBe(true);
  // That was about another backup.
  expect(isBackupDue(50, 2_000, putOff)).toBe(true);
});
