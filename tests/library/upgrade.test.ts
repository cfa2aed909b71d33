import Dexie from 'dexie';
import { describe, expect, test } from 'vitest';
import { removeRows } from '../../lib/library/articles';
import { type ArticleRow, SCHEMA_VERSION } from '../../lib/library/db';
import { openLibrary } from '../../lib/library/open-library';
import { readArticle } from '../../lib/library/read-articles';
import { searchArticles } from '../../lib/library/search';
import { deleteArticles } from '../../lib/library/trash';
import { RELEASED_SCHEMAS } from './released-schemas';
import { dump, newLibrary, save, storedArticle } from './stored';

/** A library as version `version` of Qingwen left it, with the rows of `tables`. */
async function oldLibrary(name: string, version: number, tables: Record<string, unknown[]>) {
  const old = new Dexie(name);
  for (let each = 1; each <= version; each += 1)
    old.version(each).stores(RELEASED_SCHEMAS[each] ?? {});
  await old.open();
  for (const table of old.tables) await table.bulkPut(tables[table.name] ?? []);
  await old.table('meta').put({ key: 'schema', version });
  old.close();
}

test('every version is written down here as it was released', () => {
  const current = newLibrary();
  const declared = new Dexie('declared');
  for (const [version, stores] of Object.entries(RELEASED_SCHEMAS)) {
    declared.version(Number(version)).stores(stores);
  }
  const shapeOf = (database: Dexie) =>
    Object.fromEntries(
      database.tables.map(({ name, schema: { primKey, indexes } }) => [
        name,
        [primKey.src, ...indexes.map(({ src }) => src)],
      ]),
    );
  expect(Object.keys(RELEASED_SCHEMAS).map(Number).at(-1)).toBe(SCHEMA_VERSION);
  expect(shapeOf(declared)).toEqual(shapeOf(current));
});

describe.each(Object.keys(RELEASED_SCHEMAS).map(Number))('a library of version %i', (version) => {
  test('opens with everything in it, and goes on', async () => {
    const model = newLibrary();
    for (let n = 0; n < 450; n += 1) {
      const article = storedArticle(`河水 ${n}`, [`第${n}天，水涨了。`, '桥还开着。']);
      await save(model, `https://news.example/${n}`, article, { at: n });
    }
    const rows = await model.articles.orderBy('[savedAt+id]').toArray();
    const [gone, removed] = rows as [ArticleRow, ArticleRow];
    await deleteArticles(model, [gone.id], { now: new Date(0) });
    const before = await dump(model);
    await oldLibrary(`old-${version}`, version, before);

    const library = await openLibrary(`old-${version}`);
    expect(library.readOnly).toBe(false);
    const after = await dump(library);
    expect({ ...after, meta: [] }).toEqual({ ...before, meta: [] });
    expect(await library.meta.get('schema')).toEqual({ key: 'schema', version: SCHEMA_VERSION });
    expect((await readArticle(library, removed.id))?.reading.paragraphs[1]).toBe('桥还开着。');
    const found = await Array.fromAsync(searchArticles(library, '第44天', { limit: 9 }));
    expect(found.map(({ title }) => title)).toEqual(['河水 44']);
    await save(library, 'https://news.example/new', storedArticle('新', ['雨停了。']));
    await library.transaction('rw', library.tables, () => removeRows(library, [removed]));
    expect(await library.articles.count()).toBe(449);
    library.close();
  });
});
