import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StoredArticle } from '../../lib/article';
import { exportArticles } from '../../lib/export/export-articles';
import { type ImportProgress, importFile } from '../../lib/import/import-file';
import { changeChoices } from '../../lib/library/changes';
import { addToCollection, createCollection, listCollections } from '../../lib/library/collections';
import type { Library } from '../../lib/library/db';
import { countArticles, listArticles, readArticle } from '../../lib/library/read-articles';
import { searchArticles } from '../../lib/library/search';
import { sweepStaging } from '../../lib/library/sweep-staging';
import {
  deleteArticles,
  KEEP_TRASH_MS,
  purgeTrash,
  restoreArticles,
} from '../../lib/library/trash';
import {
  blockTextsOf,
  choicesOf,
  exportAll,
  exportCopy,
  type Foreign,
  importOptions,
  NOW,
  readingOf,
  removalIn,
  render,
  SET_UP,
} from '../export/exported';
import { countingIds, dump, newLibrary, save, storedArticle } from '../library/stored';

const RIVER = storedArticle('河水上涨', ['昨夜的雨让河水涨了两米。', '桥还开着。']);
const FALLEN = storedArticle('河水回落', ['河水已经回落。']);

/** What a library holds, without what only serves its own bookkeeping. */
async function contents(library: Library) {
  const { articles, bodies, cleanings, collections } = await dump(library);
  const without = (rows: unknown[] = [], key: string) =>
    rows.map((row) => ({ ...(row as object), [key]: null }));
  return {
    articles: without(articles, 'textVersion'),
    bodies: without(bodies, 'captureId'),
    cleanings,
    collections,
    count: await countArticles(library),
  };
}

const find = async (library: Library, query: string) =>
  (await Array.fromAsync(searchArticles(library, query, { limit: 999 }))).map(({ title }) => title);

/** What else of a page was nearly taken for its article. */
const extraction = (html: string) => ({
  ...{ html, leftOut: RIVER.leftOut, script: RIVER.script, facts: [] },
});

const OFFERING = { ...RIVER, others: [extraction('<p>读者来信。</p>')] };

async function sample(first = OFFERING): Promise<{ library: Library; id: string }> {
  const library = newLibrary();
  const { id } = await save(library, 'https://news.example/river', first);
  await save(library, 'https://news.example/river', FALLEN, { at: 60 });
  await save(library, 'https://news.example/bridge', storedArticle('大桥', ['通车。']), { at: 30 });
  const newId = countingIds('collection');
  const collectionId = await createCollection(library, { name: '天气' }, { now: NOW, newId });
  await createCollection(library, { name: '空的' }, { now: NOW, newId });
  await addToCollection(library, { ids: [id], collectionId });
  return { library, id };
}

describe('export, then import into an empty library', () => {
  test.each(['library', 'portable'] as const)('gives the same library (%s)', async (profile) => {
    const { library } = await sample();
    const file = await exportAll(library, profile);
    const copy = newLibrary();
    expect(await importFile(copy, file, importOptions())).toEqual({
      added: 2,
      skipped: 0,
      revised: 0,
    });
    const expected = await contents(library);
    if (profile === 'portable') {
      expected.collections = (await listCollections(library)).filter(({ count }) => count > 0);
    }
    expect(await contents(copy)).toEqual(expected);
    expect(await find(copy, '河水')).toEqual(['河水回落']);
    expect(await (await exportAll(copy, profile)).text()).toBe(await file.text());
  });

  test('holds for every library', async () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
      .map((each) => each.replace(/[<>&\s]/g, '字'));
    const article = fc.record({
      title: text,
      paragraphs: fc.array(text, { minLength: 1, maxLength: 4 }),
      cut: fc.nat({ max: 5 }),
      putBack: fc.boolean(),
      page: fc.nat({ max: 4 }),
      script: fc.constantFrom(null, 'tw' as const),
      lang: fc.option(text),
      collected: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(article, { maxLength: 8 }), async (articles) => {
        const library = newLibrary();
        const newId = countingIds('c');
        const collectionId = await createCollection(library, { name: '夹' }, { now: NOW, newId });
        for (const [
          at,
          { title, paragraphs, cut, putBack, page, script, lang, collected },
        ] of articles.entries()) {
          const removal = removalIn(paragraphs, 0, 0, Math.min(cut, paragraphs[0]?.length ?? 0));
          const removals = removal.text ? [removal] : [];
          const plain = storedArticle(title, paragraphs, { removals, lang });
          const choices = choicesOf({
            putBack: putBack ? [`body:0:0-${removal.end}`] : [],
            script,
            title: script ? `我的${title}` : null,
          });
          const cleaning = { titleIndex: 0, removals, flags: [], rulesVersion: 1 };
          const body = { ...plain, id: '', articleId: '', revision: 1, savedAt: 0, hash: '' };
          const stored: StoredArticle = {
            ...plain,
            reading: readingOf({ body, cleaning, choices: choicesOf({}) }),
          };
          const { id } = await save(library, `https://news.example/${page}`, stored, { at });
          const saved = await readArticle(library, id);
          if (!saved) throw new Error('not saved');
          const reading = readingOf({ ...saved, choices });
          await changeChoices(library, { id, choices, reading }, { now: new Date(at) });
          if (collected) await addToCollection(library, { ids: [id], collectionId });
        }
        const file = await exportAll(library);
        const copy = newLibrary();
        await importFile(copy, file, importOptions());
        expect(await contents(copy)).toEqual(await contents(library));
        expect(await (await exportAll(copy)).text()).toBe(await file.text());
        library.close();
        copy.close();
      }),
      { numRuns: 40 },
    );
  });

  test('holds where items fill several batches and chunks', async () => {
    const library = newLibrary();
    for (let index = 0; index < 620; index++) {
      const article = storedArticle(`第${index}篇`, [index % 100 ? '文' : '河水']);
      await save(library, `https://news.example/${index}`, article, { at: index });
    }
    const file = await exportAll(library);
    const copy = newLibrary();
    expect(await importFile(copy, file, importOptions())).toMatchObject({ added: 620 });
    expect(await find(copy, '河水')).toEqual(await find(library, '河水'));
    expect(await countArticles(copy)).toBe(620);
    expect(await copy.staging.count()).toBe(0);
    expect(await contents(copy)).toEqual(await contents(library));
  });
});

/** A library with a trash: an article in a collection, and one whose page was saved again since. */
async function sampleWithTrash() {
  const { library, id } = await sample();
  const again = await save(
    library,
    'https://news.example/again',
    storedArticle('旧桥', ['旧的。']),
  );
  const deletedAt = new Date(NOW.getTime() - 1_000);
  await deleteArticles(library, [id, again.id], { now: deletedAt });
  await save(library, 'https://news.example/again', storedArticle('新桥', ['新的。']), { at: 90 });
  return { library, id, again: again.id };
}

const trashOf = async (library: Library) =>
  (await library.trash.toArray()).map(({ row, ...rest }) => ({
    ...rest,
    row: { ...row, textVersion: null },
  }));

describe('a copy of everything', () => {
  test('brings back the trash too, and says how the extension was set up', async () => {
    const { library, id } = await sampleWithTrash();
    const file = await exportCopy(library);
    const copy = newLibrary();
    expect(await importFile(copy, file, importOptions())).toEqual({
      ...{ added: 2, skipped: 0, revised: 0, trashed: 2 },
      setUp: SET_UP,
    });
    expect(await contents(copy)).toEqual(await contents(library));
    expect(await trashOf(copy)).toEqual(await trashOf(library));
    expect(await find(copy, '河水')).toEqual([]);
    expect(await (await exportCopy(copy)).text()).toBe(await file.text());
    await restoreArticles(copy, [id]);
    expect(await find(copy, '河水')).toEqual(['河水回落']);
    expect((await listCollections(copy)).find(({ name }) => name === '天气')?.count).toBe(1);
    expect((await readArticle(copy, id))?.revisions).toHaveLength(2);
  });

  test('is read too where another program has laid it out anew', async () => {
    const { library } = await sampleWithTrash();
    const whole = JSON.parse(await (await exportCopy(library)).text());
    const copy = newLibrary();
    const file = new Blob([JSON.stringify(whole, null, 2)]);
    expect(await importFile(copy, file, importOptions())).toMatchObject({
      trashed: 2,
      setUp: SET_UP,
    });
  });

  test('taken twice, adds nothing to the trash; what the reader has is not deleted by it', async () => {
    const { library, id } = await sampleWithTrash();
    const file = await exportCopy(library);
    const before = await dump(library);
    await importFile(library, file, importOptions());
    expect(await dump(library)).toEqual(before);
    await restoreArticles(library, [id]);
    const outcome = await importFile(library, file, importOptions());
    expect(outcome).toMatchObject({ added: 0, revised: 0 });
    expect(outcome.trashed).toBeUndefined();
    expect(await readArticle(library, id)).not.toBeNull();
  });

  test('that is older than the trash is kept can still be restored from it', async () => {
    const { library } = await sampleWithTrash();
    const file = await exportCopy(library);
    const copy = newLibrary();
    const now = new Date(NOW.getTime() + 2 * KEEP_TRASH_MS);
    await importFile(copy, file, importOptions({ now }));
    await purgeTrash(copy, { before: new Date(now.getTime() - KEEP_TRASH_MS) });
    expect(await copy.trash.count()).toBe(2);
  });

  test('of a part of the library tells nothing of trash and set-up', async () => {
    const { library } = await sampleWithTrash();
    const [row] = await listArticles(library, { limit: 1 });
    const file = await exportArticles(library, { ids: [row?.id ?? ''] }, 'library', render, {
      ...{ now: NOW, setUp: SET_UP },
    });
    const whole = JSON.parse(await file.text());
    expect(whole).toMatchObject({ trash: [], trashCount: 0 });
    expect(Object.keys(whole)).not.toContain('settings');
  });

  test.each<[string, string, (whole: Foreign) => void]>([
    ['import-cut', 'trash', (whole) => whole.trash.pop()],
    ['import-cut', 'trash', (whole) => Object.assign(whole.trash[0], { title: '别的' })],
    ['import-invalid', 'rules', (whole) => delete whole.rules],
    ['import-invalid', 'settings.theme', (whole) => Object.assign(whole.settings, { theme: 'x' })],
    ['import-invalid', 'settings.more', (whole) => Object.assign(whole.settings, { more: 1 })],
    [
      'import-invalid',
      'settings.userWords.0.to',
      (whole) => Object.assign(whole.settings.userWords[0], { to: 7 }),
    ],
    [
      'import-invalid',
      'rules.sites.0.site',
      (whole) => Object.assign(whole.rules.sites[0], { site: 'x'.repeat(400) }),
    ],
  ])('is refused as %s where %s is wrong, and nothing is changed', async (code, field, change) => {
    const { library } = await sampleWithTrash();
    const whole = JSON.parse(await (await exportCopy(library)).text());
    change(whole);
    const copy = newLibrary();
    const refused = importFile(copy, new Blob([JSON.stringify(whole)]), importOptions());
    await expect(refused).rejects.toMatchObject({ code });
    const { details } = (await refused.catch((error) => error)) as { details: string[] };
    if (code === 'import-invalid') expect(details.join(' ')).toContain(field);
    for (const rows of [copy.articles, copy.bodies, copy.trash, copy.staging]) {
      expect(await rows.count()).toBe(0);
    }
  });

  test('an item of the trash that was forged is named', async () => {
    const { library } = await sampleWithTrash();
    const lines = (await (await exportCopy(library)).text()).split('\n');
    const at = lines.findIndex((line) => line.includes('"deletedAt"'));
    const forged = (lines[at] ?? '').replace(/"deletedAt":"[^"]*"/, '"deletedAt":"never"');
    const importing = importFile(
      newLibrary(),
      new Blob([lines.with(at, forged).join('\n')]),
      importOptions(),
    );
    await expect(importing).rejects.toMatchObject({
      code: 'import-invalid',
      details: ['trash #1', 'deletedAt'],
    });
  });

  test('of the version before is read as it was', async () => {
    const { library } = await sample();
    const text = (await (await exportAll(library)).text())
      .replace('"formatVersion":3', '"formatVersion":2')
      .replace('"trash":[\n],\n', '')
      .replace('"trashCount":0,', '');
    expect(text).not.toContain('trash');
    const copy = newLibrary();
    expect(await importFile(copy, new Blob([text]), importOptions())).toMatchObject({ added: 2 });
    expect(await contents(copy)).toEqual(await contents(library));
  });
});

describe('import into a library that has articles', () => {
  test('the same file twice adds nothing the second time', async () => {
    const { library } = await sample();
    const before = await dump(library);
    const outcome = await importFile(library, await exportAll(library), importOptions());
    expect(outcome).toEqual({ added: 0, skipped: 2, revised: 0 });
    expect(await dump(library)).toEqual(before);
  });

  test('an article with other text gets the revisions that it lacks; the latest is shown', async () => {
    const { library, id } = await sample();
    const file = await exportAll(library, 'library', { ids: [id] });
    const other = newLibrary();
    const old = await save(other, 'https://news.example/river', RIVER);
    const outcome = await importFile(other, file, importOptions());
    expect(outcome).toEqual({ added: 0, skipped: 0, revised: 1 });
    const merged = await readArticle(other, old.id);
    expect(merged?.row).toMatchObject({ title: '河水回落', revision: 2 });
    expect(merged?.revisions).toHaveLength(2);
    expect(await find(other, '回落')).toEqual(['河水回落']);
    expect(await find(other, '两米')).toEqual([]);
  });

  test('an article of a route is known where it was saved before fragments counted', async () => {
    const library = newLibrary();
    await save(library, 'https://app.example/#/1', RIVER);
    const file = await exportAll(library);
    const other = newLibrary();
    const { id } = await save(other, 'https://app.example/#/1', RIVER);
    await other.articles.update(id, { url: 'https://app.example/' });
    const old = await exportAll(other);
    expect(await importFile(other, file, importOptions())).toMatchObject({ added: 0, skipped: 1 });
    expect(await importFile(library, old, importOptions())).toMatchObject({ added: 0, skipped: 1 });
  });

  test('an older text does not hide a newer one', async () => {
    const older = newLibrary();
    await save(older, 'https://news.example/river', RIVER);
    const library = newLibrary();
    const { id } = await save(library, 'https://news.example/river', FALLEN, { at: 60 });
    await importFile(library, await exportAll(older), importOptions());
    const merged = await readArticle(library, id);
    expect(merged?.row.title).toBe('河水回落');
    expect(merged?.revisions).toHaveLength(2);
  });

  test('what is stored keeps its id; the file gets another', async () => {
    const { library, id } = await sample();
    const other = newLibrary();
    const text = (await (await exportAll(library, 'portable')).text()).replaceAll(
      'news.example',
      'b.example',
    );
    await importFile(other, await exportAll(library), importOptions());
    const before = await readArticle(other, id);
    expect(await importFile(other, new Blob([text]), importOptions())).toMatchObject({ added: 2 });
    expect(await readArticle(other, id)).toEqual(before);
    expect(await countArticles(other)).toBe(4);
    const rows = await listArticles(other, { limit: 9 });
    expect(await Promise.all(rows.map((row) => readArticle(other, row.id)))).not.toContain(null);
  });

  test('an article in the trash does not stand in the way', async () => {
    const { library, id } = await sample();
    const file = await exportAll(library);
    await deleteArticles(library, [id], { now: NOW });
    expect(await importFile(library, file, importOptions())).toMatchObject({
      added: 1,
      skipped: 1,
    });
    expect(await library.trash.count()).toBe(1);
  });

  test('an address twice in a file is one article with both texts', async () => {
    const one = newLibrary();
    await save(one, 'https://news.example/river', RIVER);
    const two = newLibrary();
    await save(two, 'https://news.example/river', FALLEN, { at: 9 });
    const [first, second] = await Promise.all(
      [one, two].map(
        async (each) => JSON.parse(await (await exportAll(each, 'portable')).text())[0],
      ),
    );
    const library = newLibrary();
    const file = new Blob([JSON.stringify([first, second, first])]);
    const outcome = await importFile(library, file, importOptions());
    expect(outcome).toEqual({ added: 1, skipped: 1, revised: 1 });
    expect(await countArticles(library)).toBe(1);
    expect(await find(library, '河水')).toEqual(['河水回落']);
    expect(await library.bodies.count()).toBe(2);
  });
});

describe('a file laid out anew by another program', () => {
  test.each(['library', 'portable'] as const)('is read all the same (%s)', async (profile) => {
    const { library } = await sample();
    const whole = JSON.parse(await (await exportAll(library, profile)).text());
    for (const text of [
      JSON.stringify(whole, null, 2),
      JSON.stringify(whole),
      `\uFEFF${JSON.stringify(whole)}`,
    ]) {
      const copy = newLibrary();
      expect(await importFile(copy, new Blob([text]), importOptions())).toMatchObject({ added: 2 });
    }
  });

  test.each(['library', 'portable'] as const)('with other line ends too (%s)', async (profile) => {
    const { library } = await sample();
    const text = (await (await exportAll(library, profile)).text()).replaceAll('\n', '\r\n');
    const copy = newLibrary();
    expect(await importFile(copy, new Blob([`\uFEFF${text}`]), importOptions())).toMatchObject({
      added: 2,
    });
  });
});

/** A file with one thing changed in its second item, the end made right again where there is one. */
async function changed(library: Library, change: (item: Foreign) => void): Promise<Blob> {
  const items = JSON.parse(await (await exportAll(library, 'portable')).text());
  change(items[1]);
  return new Blob([`[\n${items.map((item: unknown) => JSON.stringify(item)).join(',\n')}\n]\n`]);
}

describe('a broken file', () => {
  async function expectRefused(file: Blob, error: object) {
    const { library } = await sample();
    const before = await dump(library);
    const options = importOptions();
    await expect(importFile(library, file, options)).rejects.toMatchObject(error);
    expect(await dump(library)).toEqual(before);
    const empty = newLibrary();
    await expect(importFile(empty, file, options)).rejects.toMatchObject(error);
    expect(await empty.bodies.count()).toBe(0);
    expect(await empty.searchChunks.count()).toBe(0);
  }

  /** Items that no library has yet, so that they would be staged. */
  async function fresh(): Promise<Library> {
    const library = newLibrary();
    for (let index = 0; index < 3; index++) {
      await save(
        library,
        `https://fresh.example/${index}`,
        storedArticle(`第${index}篇`, ['新的']),
      );
    }
    return library;
  }

  test.each([
    ['nothing', ''],
    ['a web page', '<!doctype html><title>x</title>'],
    ['a number', '42'],
    ['text with an error in it', '[1, 2,, 3]'],
    ['numbers that JSON does not have', '[{"x_qingwen": NaN}]'],
    ['another format', '{"format":"other","bookmarks":[]}'],
    ['no UTF-8', new Uint8Array([0x5b, 0xff, 0xfe, 0x5d])],
    ['compressed', new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0])],
  ])('%s can not be read', async (_, content) => {
    await expectRefused(new Blob([content]), { code: 'import-unreadable' });
  });

  test.each([0.2, 0.5, 0.9, 0.99])(
    'cut at %d of its length is called cut, of both profiles',
    async (part) => {
      const library = await fresh();
      for (const profile of ['library', 'portable'] as const) {
        const file = await exportAll(library, profile);
        await expectRefused(file.slice(0, file.size * part), { code: 'import-cut' });
      }
    },
  );

  test('cut in the middle of a character, or between two items, is called cut', async () => {
    const library = await fresh();
    const file = await exportAll(library);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const inside = bytes.findLastIndex((byte) => byte >= 0xe0) + 1;
    await expectRefused(file.slice(0, inside), { code: 'import-cut' });
    const text = await file.text();
    await expectRefused(new Blob([text.slice(0, text.lastIndexOf('\n{') + 1)]), {
      code: 'import-cut',
    });
    const whole = JSON.stringify(JSON.parse(text), null, 1);
    await expectRefused(new Blob([whole.slice(0, -200)]), { code: 'import-cut' });
  });

  test('with an item that is missing, changed or doubled does not match its end', async () => {
    const text = await (await exportAll(await fresh())).text();
    const lines = text.split('\n');
    const item = lines.findIndex((line) => line.startsWith('{"createdAt"'));
    const without = lines.toSpliced(item, 1).join('\n');
    const doubled = lines.toSpliced(item, 0, lines[item] ?? '').join('\n');
    for (const each of [
      without,
      doubled,
      text.replace('第1篇', '第9篇'),
      text.replace('"count":3', '"count":2'),
    ]) {
      await expectRefused(new Blob([each]), { code: 'import-cut' });
    }
  });

  test('with a broken item in the middle names it', async () => {
    const lines = (await (await exportAll(await fresh(), 'portable')).text()).split('\n');
    const broken = lines.with(2, '{"id": nothing},').join('\n');
    await expectRefused(new Blob([broken]), { code: 'import-unreadable', details: ['#2'] });
  });

  test('with something behind its end can not be read', async () => {
    const text = await (await exportAll(await fresh())).text();
    await expectRefused(new Blob([text, '{"more": 1}\n']), { code: 'import-unreadable' });
  });

  test('of a newer version is called so', async () => {
    const library = await fresh();
    const text = (await (await exportAll(library)).text()).replace(
      '"formatVersion":3',
      '"formatVersion":4',
    );
    await expectRefused(new Blob([text]), { code: 'import-newer' });
    const newer = await changed(library, (item) => {
      item.x_qingwen.version = 2;
    });
    await expectRefused(newer, { code: 'import-newer', details: ['#2'] });
  });

  test.each<[string, (item: Foreign) => void]>([
    ['x_qingwen', (item) => delete item.x_qingwen],
    ['x_qingwen.url', (item) => Object.assign(item.x_qingwen, { url: 7 })],
    ['x_qingwen.url', (item) => Object.assign(item.x_qingwen, { url: 'javascript:alert(1)' })],
    ['x_qingwen.savedAt', (item) => Object.assign(item.x_qingwen, { savedAt: 'yesterday' })],
    ['x_qingwen.more', (item) => Object.assign(item.x_qingwen, { more: 1 })],
    ['x_qingwen.revisions', (item) => Object.assign(item.x_qingwen, { revisions: [] })],
    [
      'x_qingwen.revisions.0.html',
      (item) => Object.assign(item.x_qingwen.revisions[0], { html: null }),
    ],
    [
      'x_qingwen.revisions.0.html',
      (item) => Object.assign(item.x_qingwen.revisions[0], { html: 'x'.repeat(9_000_000) }),
    ],
    [
      'x_qingwen.revisions.0.hash',
      (item) => Object.assign(item.x_qingwen.revisions[0], { hash: 'f00' }),
    ],
    [
      'x_qingwen.revisions.0.cleaning.rulesVersion',
      (item) => Object.assign(item.x_qingwen.revisions[0].cleaning, { rulesVersion: -1 }),
    ],
    [
      'x_qingwen: revisions are not told apart',
      (item) => Object.assign(item.x_qingwen, { revision: 5 }),
    ],
  ])('with a wrong %s names item and field', async (field, change) => {
    const file = await changed(await fresh(), change);
    await expectRefused(file, { code: 'import-invalid', details: ['#2', field] });
  });

  test.each(['__proto__', 'constructor', 'prototype'])('with a key %s is refused', async (key) => {
    const lines = (await (await exportAll(await fresh(), 'portable')).text()).split('\n');
    const line = (lines[2] ?? '').replace('"marks":{}', `"marks":{"${key}":1}`);
    const file = new Blob([lines.with(2, line).join('\n')]);
    await expectRefused(file, { code: 'import-invalid', details: ['#2', key] });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('nested ten thousand deep is refused', async () => {
    const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
    const file = new Blob([`[\n{"x_qingwen":${deep}}\n]\n`]);
    await expectRefused(file, { code: 'import-invalid', details: ['#1', 'depth 32'] });
  });

  test.each<[string, Record<string, unknown>]>([
    ['quotes other text', { text: '旧的' }],
    ['points behind the end', { end: 9 }],
    ['points at a block that is not there', { unit: 3 }],
    ['points at a title that is not there', { where: 'title', unit: 1 }],
  ])('whose removal %s is refused', async (_, wrong) => {
    const removal = { ...removalIn(['新的'], 0, 0, 2), ...wrong };
    const file = await changed(await fresh(), (item) => {
      item.x_qingwen.revisions[0].cleaning.removals = [removal];
    });
    await expectRefused(file, { code: 'import-invalid' });
  });

  test('whose removals fit no longer once its HTML is sanitised is refused', async () => {
    const file = await changed(await fresh(), (item) => {
      const revision = item.x_qingwen.revisions[0];
      revision.html = '<p>坏的</p><p>新的</p>';
      revision.cleaning.removals = [removalIn(['坏的', '新的'], 1, 0, 2)];
    });
    const sanitize = (html: string) => html.replace('<p>坏的</p>', '');
    const importing = importFile(newLibrary(), file, importOptions({ sanitize }));
    await expect(importing).rejects.toMatchObject({ code: 'import-invalid' });
  });
});

describe('what a file holds is not trusted', () => {
  test('its HTML is sanitised before it is stored, and its text read from that', async () => {
    const { library, id } = await sample();
    const text = await (await exportAll(library, 'portable', { ids: [id] })).text();
    const hostile = JSON.parse(text);
    hostile[0].x_qingwen.revisions[1].html = '<p>好的</p><script>steal()</script>';
    hostile[0].x_qingwen.text.cleaned = ['别的'];
    const copy = newLibrary();
    const sanitize = (html: string) => html.replace(/<script>.*<\/script>/, '');
    await importFile(copy, new Blob([JSON.stringify(hostile)]), importOptions({ sanitize }));
    const saved = await readArticle(copy, id);
    expect(saved?.body.html).toBe('<p>好的</p>');
    expect(saved?.reading.paragraphs).toEqual(['好的']);
    expect(await find(copy, '别的')).toEqual([]);
  });

  test('so is the HTML of what else was nearly taken for the article', async () => {
    const offering = { ...RIVER, others: [extraction('<p>好的</p><script>steal()</script>')] };
    const { library, id } = await sample(offering);
    const copy = newLibrary();
    const sanitize = (html: string) => html.replace(/<script>.*<\/script>/, '');
    await importFile(copy, await exportAll(library), importOptions({ sanitize }));
    const saved = await readArticle(copy, id, 1);
    expect(saved?.body.others).toEqual([extraction('<p>好的</p>')]);
  });

  test('its address is normalised like that of a tab', async () => {
    const { library } = await sample();
    const text = (await (await exportAll(library, 'portable')).text()).replaceAll(
      '/river"',
      '/river?utm_source=file#top"',
    );
    const outcome = await importFile(library, new Blob([text]), importOptions());
    expect(outcome).toMatchObject({ added: 0, skipped: 2 });
  });
});

describe('an import on its way', () => {
  async function many(count: number): Promise<Blob> {
    const library = newLibrary();
    for (let index = 0; index < count; index++) {
      const article = storedArticle(`第${index}篇`, [`河水${index}`]);
      await save(library, `https://many.example/${index}`, article, { at: index });
    }
    return exportAll(library);
  }

  test('tells how far it is, then becomes visible at once', async () => {
    const file = await many(520);
    const library = newLibrary();
    const steps: ImportProgress[] = [];
    const seen: Promise<number>[] = [];
    await importFile(
      library,
      file,
      importOptions({
        onProgress: (progress) => {
          steps.push(progress);
          if (progress.phase === 'reading') seen.push(countArticles(library));
        },
      }),
    );
    expect(new Set(await Promise.all(seen))).toEqual(new Set([0]));
    expect(steps.at(-1)).toEqual({ phase: 'finishing', done: 520, total: 520 });
    expect(steps.findLast(({ phase }) => phase === 'reading')).toMatchObject({
      done: file.size,
      total: file.size,
    });
  });

  test('can be cancelled at any item, and leaves nothing', async () => {
    const file = await many(520);
    const { library } = await sample();
    const before = await dump(library);
    for (const item of [1, 300, 510]) {
      const stop = new AbortController();
      let read = 0;
      const importing = importFile(
        library,
        file,
        importOptions({
          signal: stop.signal,
          sanitize: (html) => {
            read += 1;
            if (read === item) stop.abort();
            return html;
          },
        }),
      );
      await expect(importing).rejects.toMatchObject({ name: 'AbortError' });
      expect(await dump(library)).toEqual(before);
    }
  });

  test.each(['bodies', 'cleanings', 'searchChunks', 'staging', 'articles', 'collections'])(
    'meets a full disk at %s: it is named, and nothing is left',
    async (table) => {
      const { library: other } = await sample();
      const file = await exportAll(other);
      const library = newLibrary();
      await save(library, 'https://kept.example/', RIVER);
      const before = await dump(library);
      const full = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
      library.table(table).hook('creating', full);
      const importing = importFile(library, file, importOptions());
      await expect(importing).rejects.toMatchObject({ code: 'library-full' });
      library.table(table).hook('creating').unsubscribe(full);
      expect(await dump(library)).toEqual(before);
    },
  );

  test('that was killed is taken out by the next one, or by a sweep', async () => {
    const { library: other } = await sample();
    const file = await exportAll(other);
    for (const clean of [
      (library: Library) => sweepStaging(library),
      (library: Library) => importFile(library, new Blob(['[\n]\n']), importOptions()),
    ]) {
      const library = newLibrary();
      await save(library, 'https://kept.example/', RIVER);
      const before = await dump(library);
      const staged = await stagedOnly(library, file);
      expect(staged.bodies).toHaveLength(4);
      expect(await countArticles(library)).toBe(1);
      expect(await find(library, '通车')).toEqual([]);
      await clean(library);
      expect(await dump(library)).toEqual(before);
    }
  });

  test('waits for another one', async () => {
    const [first, second] = await Promise.all([many(3), exportAll((await sample()).library)]);
    const library = newLibrary();
    const outcomes = await Promise.all(
      [first, second].map((file) => importFile(library, file, importOptions())),
    );
    expect(outcomes).toMatchObject([{ added: 3 }, { added: 2 }]);
    expect(await countArticles(library)).toBe(5);
  });

  test('meets a page that is saved meanwhile: both texts are kept, once', async () => {
    const { library: other, id } = await sample();
    const file = await exportAll(other);
    const library = newLibrary();
    let saving: Promise<unknown> | undefined;
    await importFile(
      library,
      file,
      importOptions({
        // The last that is read of the file, before it becomes visible.
        readingOf: (revision) => {
          saving ??= save(
            library,
            'https://news.example/river',
            storedArticle('第三', ['第三篇。']),
            { at: 90 },
          );
          return readingOf(revision);
        },
        onProgress: () => {},
      }),
    );
    await saving;
    expect(await countArticles(library)).toBe(2);
    const row = (await listArticles(library, { limit: 9 })).find(({ url }) =>
      url.endsWith('river'),
    );
    const merged = row && (await readArticle(library, row.id));
    expect(row?.title).toBe('第三');
    expect(merged?.revisions).toHaveLength(3);
    expect(await find(library, '回落')).toEqual([]);
    expect(id).not.toBe(row?.id);
  });

  /** Writes what an import writes, up to the moment when it would become visible. */
  async function stagedOnly(library: Library, file: Blob) {
    const killed = new Error('killed');
    const fail = () => {
      throw killed;
    };
    // As a page does that is closed: neither the end of the import nor its cleaning-up happens.
    library.articles.hook('creating', fail);
    library.staging.hook('deleting', fail);
    await expect(importFile(library, file, importOptions())).rejects.toThrow();
    library.articles.hook('creating').unsubscribe(fail);
    library.staging.hook('deleting').unsubscribe(fail);
    return dump(library) as Promise<{ bodies: unknown[] }>;
  }
});

test('a million identical characters in one line take less than a second', async () => {
  const library = newLibrary();
  await save(library, 'https://a.example/', storedArticle('长', ['长'.repeat(1_000_000)]));
  const start = performance.now();
  const file = await exportArticles(library, { all: true }, 'library', render, { now: NOW });
  await importFile(newLibrary(), file, importOptions({ blockTextsOf }));
  expect(performance.now() - start).toBeLessThan(3_000);
});
