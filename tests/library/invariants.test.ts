import fc from 'fast-check';
import { expect, test } from 'vitest';
import { undoSave } from '../../lib/library/articles';
import { changeChoices } from '../../lib/library/changes';
import {
  addToCollection,
  createCollection,
  deleteCollection,
  listCollections,
  removeFromCollection,
  restoreCollection,
} from '../../lib/library/collections';
import { type Library, readCounters } from '../../lib/library/db';
import { searchArticles } from '../../lib/library/search';
import { deleteArticles, purgeTrash, restoreArticles } from '../../lib/library/trash';
import { countingIds, newLibrary, save, storedArticle } from './stored';

const at = (second: number) => new Date(Date.UTC(2026, 0, 1) + second * 1000);
const PAGES = 4;

/** Everything that anybody does to a library, with which page (or collection) and which text. */
const step = fc.record({
  kind: fc.constantFrom(
    ...(['save', 'save', 'save', 'undo', 'change', 'delete', 'restore', 'purge'] as const),
    ...(['collect', 'uncollect', 'deleteCollection', 'restoreCollection'] as const),
  ),
  page: fc.nat({ max: PAGES - 1 }),
  text: fc.constantFrom('河水', '大桥', '雨'),
});

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

async function take(library: Library, steps: Step[]): Promise<void> {
  const newId = countingIds('collection');
  for (const [second, { kind, page, text }] of steps.entries()) {
    const url = `https://x.example/${page}`;
    const row = await library.articles.get({ url });
    const trashed = await library.trash.toArray();
    const collections = await library.collections.toArray();
    const collection = collections[page % Math.max(1, collections.length)];
    const now = at(second);
    const article = storedArticle(`${page}`, [text]);
    if (kind === 'save') await save(library, url, article, { at: second });
    else if (kind === 'undo' && row) await undoSave(library, row);
    else if (kind === 'change' && row) {
      const choices = { putBack: [], added: [], title: text, script: null };
      await changeChoices(library, { id: row.id, choices, reading: article.reading }, { now });
    } else if (kind === 'delete' && row) await deleteArticles(library, [row.id], { now });
    else if (kind === 'restore')
      await restoreArticles(
        library,
        trashed.map(({ id }) => id),
      );
    else if (kind === 'purge') await purgeTrash(library, { before: now });
    else if (kind === 'collect') {
      const collectionId = await createCollection(library, { name: text }, { now, newId });
      if (row) await addToCollection(library, { ids: [row.id], collectionId });
    } else if (kind === 'uncollect' && row && collection?.deletedAt === null) {
      await removeFromCollection(library, { ids: [row.id], collectionId: collection.id });
    } else if (kind === 'deleteCollection' && collection) {
      await deleteCollection(library, collection.id, { now });
    } else if (kind === 'restoreCollection' && collection) {
      await restoreCollection(library, collection.id);
    }
  }
}

test('whatever is done, totals are right, nothing is half there, and search finds what is there', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const library = newLibrary();
      await take(library, steps);
      const [rows, trashed, bodies, cleanings] = await Promise.all([
        library.articles.toArray(),
        library.trash.toArray(),
        library.bodies.toArray(),
        library.cleanings.toArray(),
      ]);
      expect((await readCounters(library)).articles).toBe(rows.length);
      for (const { id, count } of await library.collections.toArray()) {
        const held = rows.filter((row) => row.collectionTimes.some(([each]) => each === id));
        expect(count).toBe(held.length);
      }
      const names = (await listCollections(library)).map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);

      const bodyIds = bodies.map(({ id }) => id).sort();
      expect(cleanings.map(({ bodyId }) => bodyId).sort()).toEqual(bodyIds);
      const owners = new Set([...rows, ...trashed].map(({ id }) => id));
      expect(new Set(bodies.map(({ articleId }) => articleId))).toEqual(owners);
      for (const row of [...rows, ...trashed.map((each) => each.row)]) {
        expect(bodyIds).toContain(row.bodyId);
        const revisions = bodies.filter(({ articleId }) => articleId === row.id);
        expect(new Set(revisions.map(({ revision }) => revision)).size).toBe(revisions.length);
      }

      const readings = new Map(cleanings.map(({ bodyId, reading }) => [bodyId, reading]));
      for (const text of ['河水', '大桥', '雨']) {
        const expected = rows
          .filter(({ title, bodyId }) =>
            `${title}${readings.get(bodyId)?.paragraphs}`.includes(text),
          )
          .map(({ id }) => id);
        const found = await Array.fromAsync(searchArticles(library, text, { limit: 99 }));
        expect(found.map(({ id }) => id).sort()).toEqual(expected.sort());
      }
      library.close();
    }),
    { numRuns: 100 },
  );
});
