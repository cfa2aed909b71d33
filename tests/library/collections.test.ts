import { describe, expect, test } from 'vitest';
import {
  addToCollection,
  createCollection,
  deleteCollection,
  listCollections,
  removeFromCollection,
  renameCollection,
  restoreCollection,
} from '../../lib/library/collections';
import type { Library } from '../../lib/library/db';
import { countArticles, listArticles } from '../../lib/library/read-articles';
import { purgeTrash } from '../../lib/library/trash';
import { countingIds, newLibrary, save, storedArticle } from './stored';

const NOW = new Date('2026-02-03T04:05:06Z');
const newId = countingIds('collection');
const create = (library: Library, name: string) =>
  createCollection(library, { name }, { now: NOW, newId });

async function withArticles(count: number) {
  const library = newLibrary();
  const ids: string[] = [];
  for (let index = 0; index < count; index++) {
    const article = storedArticle(`第${index}篇`, ['文']);
    ids.push((await save(library, `https://news.example/${index}`, article, { at: index })).id);
  }
  return { library, ids };
}

const titles = async (library: Library, collectionId: string) =>
  (await listArticles(library, { collectionId, limit: 99 })).map(({ title }) => title);

describe('collections', () => {
  test('one of the same name is the same one', async () => {
    const { library } = await withArticles(0);
    const id = await create(library, '天气');
    expect(await create(library, '  天气 ')).toBe(id);
    expect(await listCollections(library)).toMatchObject([{ id, name: '天气', count: 0 }]);
  });

  test('articles go in and out, newest first, and are counted once', async () => {
    const { library, ids } = await withArticles(3);
    const collectionId = await create(library, '天气');
    await addToCollection(library, { ids, collectionId });
    await addToCollection(library, { ids: ids.slice(0, 2), collectionId });
    expect(await titles(library, collectionId)).toEqual(['第2篇', '第1篇', '第0篇']);
    expect(await countArticles(library, collectionId)).toBe(3);
    await removeFromCollection(library, { ids: ids.slice(1), collectionId });
    await removeFromCollection(library, { ids: ids.slice(1), collectionId });
    expect(await titles(library, collectionId)).toEqual(['第0篇']);
    expect(await countArticles(library, collectionId)).toBe(1);
  });

  test('pages of a collection follow each other', async () => {
    const { library, ids } = await withArticles(5);
    const collectionId = await create(library, '天气');
    await addToCollection(library, { ids, collectionId });
    const [, second] = await listArticles(library, { collectionId, limit: 2 });
    const before = { savedAt: second?.savedAt ?? 0, id: second?.id ?? '' };
    const rest = await listArticles(library, { collectionId, before, limit: 9 });
    expect(rest.map(({ title }) => title)).toEqual(['第2篇', '第1篇', '第0篇']);
  });

  test('a name that another has is refused, its own is not', async () => {
    const { library } = await withArticles(0);
    const id = await create(library, '天气');
    await create(library, '经济');
    await expect(renameCollection(library, { id, name: '经济' })).rejects.toMatchObject({
      code: 'name-taken',
      details: ['经济'],
    });
    await renameCollection(library, { id, name: '天气' });
    await renameCollection(library, { id, name: '气候' });
    expect((await listCollections(library)).map(({ name }) => name).sort()).toEqual([
      '气候',
      '经济',
    ]);
  });

  test('a deleted one comes back with its articles; those stay all the time', async () => {
    const { library, ids } = await withArticles(2);
    const id = await create(library, '天气');
    await addToCollection(library, { ids, collectionId: id });
    await deleteCollection(library, id, { now: NOW });
    expect(await listCollections(library)).toEqual([]);
    expect(await countArticles(library)).toBe(2);
    const other = await create(library, '天气');
    expect(other).not.toBe(id);
    await restoreCollection(library, id);
    expect((await listCollections(library)).map(({ name }) => name)).toEqual(['天气', '天气 2']);
    expect(await titles(library, id)).toHaveLength(2);
  });

  test('once purged, nothing of it is left', async () => {
    const { library, ids } = await withArticles(2);
    const id = await create(library, '天气');
    await addToCollection(library, { ids, collectionId: id });
    await deleteCollection(library, id, { now: NOW });
    await purgeTrash(library, { before: NOW });
    expect(await library.collections.count()).toBe(1);
    await purgeTrash(library, { before: new Date(NOW.getTime() + 1) });
    expect(await library.collections.count()).toBe(0);
    expect((await library.articles.toArray()).flatMap((row) => row.collectionTimes)).toEqual([]);
  });
});
