import Dexie from 'dexie';
import { describe, expect, test } from 'vitest';
import { undoSave } from '../../lib/library/articles';
import { Library, SCHEMA_VERSION } from '../../lib/library/db';
import { renewLog } from '../../lib/library/renew-log';
import { deleteArticles, purgeTrash } from '../../lib/library/trash';
import { findLoss, takeStock, type Witness } from '../../lib/library/witness';
import { countingIds, dump, newLibrary, save, storedArticle } from './stored';

const ARTICLE = storedArticle('河水上涨', ['昨夜的雨让河水涨了两米。']);
const AT = Date.UTC(2026, 0, 2);
const newId = countingIds('library');

async function fill(library: Library, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let n = 0; n < count; n += 1) {
    ids.push((await save(library, `https://a.example/${n}`, ARTICLE)).id);
  }
  return ids;
}

async function witnessOf(library: Library): Promise<Witness> {
  return { ...(await takeStock(library, newId)), at: AT };
}

describe('the witness of a library', () => {
  test('knows it again, also after it was closed, and counts what it holds', async () => {
    const library = newLibrary();
    await fill(library, 3);
    const first = await takeStock(library, newId);
    expect(first.articles).toBe(3);
    library.close();
    expect(await takeStock(library, newId)).toEqual(first);
  });

  test('two that look at once give it one identity', async () => {
    const library = newLibrary();
    const [one, other] = await Promise.all([takeStock(library, newId), takeStock(library, newId)]);
    expect(one.library).toBe(other.library);
  });

  test('leaves the library of a newer Qingwen as it is', async () => {
    const library = newLibrary();
    await library.open();
    await library.meta.put({ key: 'schema', version: SCHEMA_VERSION + 1 });
    library.close();
    const newer = new Library(library.name);
    await newer.open();
    const before = await dump(newer);
    await expect(takeStock(newer, newId)).rejects.toMatchObject({ code: 'library-newer' });
    expect(await dump(newer)).toEqual(before);
  });

  test('misses one that was made anew in its place, however small it was', async () => {
    const library = newLibrary();
    await fill(library, 1);
    const witness = await witnessOf(library);
    await library.delete();
    const anew = new Library(library.name);
    expect(findLoss(witness, await takeStock(anew, newId))).toEqual({ articles: 1, at: AT });
    await save(anew, 'https://b.example/', ARTICLE);
    await save(anew, 'https://c.example/', ARTICLE);
    expect(findLoss(witness, await takeStock(anew, newId))).toEqual({ articles: 1, at: AT });
  });

  test('misses most of one whose rest is still there', async () => {
    const library = newLibrary();
    await fill(library, 2);
    const witness = { ...(await witnessOf(library)), articles: 60 };
    expect(findLoss(witness, await takeStock(library, newId))).toEqual({ articles: 58, at: AT });
  });

  test('is content with what a person deletes, and with being one change behind', async () => {
    const library = newLibrary();
    const ids = await fill(library, 60);
    const witness = await witnessOf(library);
    await deleteArticles(library, ids, { now: new Date(AT) });
    expect(findLoss(witness, await takeStock(library, newId))).toBeNull();
    const { id, revision } = await save(library, 'https://b.example/', ARTICLE);
    const later = await witnessOf(library);
    expect(later.articles).toBe(61);
    await undoSave(library, { id, revision });
    expect(findLoss(later, await takeStock(library, newId))).toBeNull();
    await save(library, 'https://c.example/', ARTICLE);
    expect(findLoss(witness, await takeStock(library, newId))).toBeNull();
  });

  test('of an empty library, or none, misses nothing', async () => {
    const library = newLibrary();
    const witness = await witnessOf(library);
    await library.delete();
    const stock = await takeStock(new Library(library.name), newId);
    expect(findLoss(witness, stock)).toBeNull();
    expect(findLoss(null, stock)).toBeNull();
  });

  test('counts the trash until it is emptied', async () => {
    const library = newLibrary();
    const ids = await fill(library, 4);
    await deleteArticles(library, ids.slice(0, 3), { now: new Date(AT) });
    expect((await takeStock(library, newId)).articles).toBe(4);
    await purgeTrash(library, { before: new Date(AT + 1) });
    expect((await takeStock(library, newId)).articles).toBe(1);
  });
});

test('a new log leaves every library as it is, and nothing of its own', async () => {
  const library = newLibrary();
  await fill(library, 3);
  const before = await dump(library);
  const names = await Dexie.getDatabaseNames();
  await renewLog();
  expect(await dump(library)).toEqual(before);
  expect(await Dexie.getDatabaseNames()).toEqual(names);
});
