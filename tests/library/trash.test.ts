import { describe, expect, test } from 'vitest';
import { undoSave } from '../../lib/library/articles';
import { addToCollection, createCollection, listCollections } from '../../lib/library/collections';
import type { Library } from '../../lib/library/db';
import { countArticles, listArticles, readArticle } from '../../lib/library/read-articles';
import { searchArticles } from '../../lib/library/search';
import { deleteArticles, listTrash, purgeTrash, restoreArticles } from '../../lib/library/trash';
import { countingIds, newLibrary, save, storedArticle } from './stored';

const NOW = new Date('2026-02-03T04:05:06Z');
const RIVER = storedArticle('河水上涨', ['昨夜的雨让河水涨了两米。']);
const FALLEN = storedArticle('河水回落', ['河水已经回落。']);

async function find(library: Library, query: string) {
  const rows = await Array.fromAsync(searchArticles(library, query, { limit: 500 }));
  return rows.map(({ title }) => title);
}

describe('trash', () => {
  test('a deleted article is not listed, found or counted, and comes back whole', async () => {
    const library = newLibrary();
    const { id } = await save(library, 'https://news.example/river', RIVER);
    const collectionId = await createCollection(
      library,
      { name: '天气' },
      { now: NOW, newId: countingIds('weather') },
    );
    await addToCollection(library, { ids: [id], collectionId });
    const before = await readArticle(library, id);

    await deleteArticles(library, [id, 'unknown'], { now: NOW });
    expect(await listArticles(library, { limit: 9 })).toEqual([]);
    expect(await readArticle(library, id)).toBeNull();
    expect(await find(library, '河水')).toEqual([]);
    expect(await countArticles(library)).toBe(0);
    expect(await countArticles(library, collectionId)).toBe(0);
    expect(await listTrash(library, { limit: 9 })).toMatchObject([
      { id, deletedAt: NOW.getTime() },
    ]);

    await restoreArticles(library, [id, 'unknown']);
    const after = await readArticle(library, id);
    expect({ ...after, row: null }).toEqual({ ...before, row: null });
    expect({ ...after?.row, textVersion: 1 }).toEqual(before?.row);
    expect(await find(library, '河水')).toEqual(['河水上涨']);
    expect(await countArticles(library)).toBe(1);
    expect(await listCollections(library)).toMatchObject([{ count: 1 }]);
    expect(await listTrash(library, { limit: 9 })).toEqual([]);
  });

  test('where the page was saved again since, what comes back becomes its older revisions', async () => {
    const library = newLibrary();
    const old = await save(library, 'https://news.example/river', RIVER);
    await deleteArticles(library, [old.id], { now: NOW });
    const again = await save(library, 'https://news.example/river', FALLEN, { at: 60 });
    expect(again).toMatchObject({ state: 'saved', revision: 1 });
    await restoreArticles(library, [old.id]);
    const merged = await readArticle(library, again.id);
    expect(merged?.row.title).toBe('河水回落');
    expect(merged?.revisions.map(({ revision }) => revision)).toEqual([2, 1]);
    expect((await readArticle(library, again.id, 2))?.body.html).toBe(RIVER.html);
    await undoSave(library, again);
    expect(await find(library, '河水')).toEqual(['河水上涨']);
  });

  test('a purge takes everything of what was deleted before', async () => {
    const library = newLibrary();
    const first = await save(library, 'https://news.example/river', RIVER);
    const second = await save(library, 'https://news.example/fallen', FALLEN);
    await deleteArticles(library, [first.id], { now: NOW });
    await deleteArticles(library, [second.id], { now: new Date(NOW.getTime() + 1000) });
    await purgeTrash(library, { before: new Date(NOW.getTime() + 1000) });
    expect((await library.bodies.toArray()).map(({ articleId }) => articleId)).toEqual([second.id]);
    expect(await library.cleanings.count()).toBe(1);
    expect((await listTrash(library, { limit: 9 })).map(({ id }) => id)).toEqual([second.id]);
  });

  test('many are deleted in batches, and the rest is still found once search has packed itself anew', async () => {
    const library = newLibrary();
    const ids: string[] = [];
    for (let index = 0; index < 450; index++) {
      const article = storedArticle(`第${index}篇`, [`河水${index}`]);
      ids.push((await save(library, `https://news.example/${index}`, article, { at: index })).id);
    }
    const steps: number[] = [];
    await deleteArticles(library, ids.slice(0, 390), {
      now: NOW,
      onProgress: ({ done }) => steps.push(done),
    });
    expect(steps).toEqual([200, 390]);
    expect(await countArticles(library)).toBe(60);
    expect(await find(library, '河水')).toHaveLength(60);
    const packed = (await library.searchChunks.toArray()).flatMap((chunk) => chunk.ids);
    expect(packed).toEqual(expect.not.arrayContaining(ids.slice(0, 390)));
  });
});
