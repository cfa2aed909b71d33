import Ajv2020 from 'ajv/dist/2020';
import { describe, expect, test } from 'vitest';
import { exportArticles } from '../../lib/export/export-articles';
import { fileName } from '../../lib/export/file-name';
import { changeChoices } from '../../lib/library/changes';
import { addToCollection, createCollection, deleteCollection } from '../../lib/library/collections';
import { ItemsHash } from '../../lib/library/text-hash';
import { deleteArticles } from '../../lib/library/trash';
import schema from '../../public/x_qingwen.schema.json';
import { countingIds, newLibrary, save, storedArticle } from '../library/stored';
import {
  choicesOf,
  exportAll,
  exportCopy,
  type Foreign,
  NOW,
  removalIn,
  render,
  SET_UP,
} from './exported';

const ajv = new Ajv2020({ allowUnionTypes: true });
const isRecord = ajv.compile(schema);
const isLibraryFile = ajv.compile({ $ref: `${schema.$id}#/$defs/libraryFile` });
const isPortableFile = ajv.compile({ $ref: `${schema.$id}#/$defs/portableFile` });

const TEXTS = ['昨夜的雨（www.kit.example）让河水涨了两米。', '桥还开着。'];

/** Two articles, one with all that there can be, and three collections, one of them deleted. */
async function sample() {
  const library = newLibrary();
  const removal = removalIn(TEXTS, 0, 4, 21);
  const river = storedArticle('河水上涨', TEXTS, {
    lang: 'zh-TW',
    removals: [removal],
    flags: [{ where: 'body', unit: 1, start: 0, end: 1, text: '桥', rule: 'x', confidence: 0.5 }],
    facts: [[0, { hidden: [{ start: 4, end: 21, by: 'color' }], noise: [{ start: 4, end: 5 }] }]],
    fields: [
      { name: 'byline', value: '李四（lǐ sì）', from: 'meta:author' },
      { name: 'published', value: '2026-01-02', from: 'time' },
      { name: 'image', value: 'https://news.example/a.jpg', from: 'og:image' },
      { name: 'canonical', value: 'https://kit.example/a', from: 'link' },
    ],
    marks: { 'pinyin-brackets': 12 },
    reading: {
      title: '河水上涨',
      byline: '李四',
      published: '2026-01-02',
      source: null,
      paragraphs: ['昨夜的雨让河水涨了两米。', '桥还开着。'],
      removed: 1,
    },
  });
  const { id } = await save(
    library,
    'https://news.example/river',
    storedArticle('河水', ['早先。']),
  );
  await save(library, 'https://news.example/river?utm_source=x', river, { at: 60 });
  await changeChoices(library, {
    id,
    choices: choicesOf({ putBack: ['body:0:4-21'], title: '我的标题', script: 'tw' }),
    reading: { ...river.reading, title: '我的标题' },
  });
  await save(library, 'https://news.example/bridge', storedArticle('大桥', ['通车。']), {
    at: 120,
  });
  const newId = countingIds('collection');
  const create = (name: string) => createCollection(library, { name }, { now: NOW, newId });
  const weather = await create('天气, 雨');
  const empty = await create('空的');
  const deleted = await create('旧的');
  await addToCollection(library, { ids: [id], collectionId: weather });
  await addToCollection(library, { ids: [id], collectionId: deleted });
  await deleteCollection(library, deleted, { now: NOW });
  return { library, id, weather, empty };
}

const parse = async (file: Blob): Promise<Foreign> => JSON.parse(await file.text());

describe('the library profile', () => {
  test('is valid against the schema, and holds each article on a line', async () => {
    const { library } = await sample();
    const file = await exportAll(library);
    const text = await file.text();
    const whole = JSON.parse(text);
    expect(isLibraryFile(whole), JSON.stringify(isLibraryFile.errors)).toBe(true);
    expect(whole).toMatchObject({ format: 'qingwen-library', exportedAt: NOW.toISOString() });
    const lines = text.split('\n').filter((line) => line.startsWith('{"createdAt"'));
    expect(lines.map((line) => JSON.parse(line.replace(/,$/, '')))).toEqual(whole.bookmarks);
    expect(file.type).toBe('application/json');
    const { id } = (await library.articles.toCollection().first()) ?? { id: '' };
    await deleteArticles(library, [id], { now: NOW });
    const copy = await parse(await exportCopy(library));
    expect(isLibraryFile(copy), JSON.stringify(isLibraryFile.errors)).toBe(true);
    expect(copy).toMatchObject({ ...SET_UP, trashCount: 1, count: 1 });
  });

  test('ends with what tells a cut file', async () => {
    const { library } = await sample();
    const whole = await parse(await exportAll(library));
    const hash = new ItemsHash();
    for (const item of whole.bookmarks) await hash.add(JSON.stringify(item));
    expect(whole).toMatchObject({ count: 2, sha256: hash.value, end: true });
    expect(Object.keys(whole).at(-1)).toBe('end');
  });

  test('reads as a Karakeep file: lists by id, seconds, links', async () => {
    const { library, weather, empty } = await sample();
    const whole = await parse(await exportAll(library));
    expect(whole.lists.map(({ id, name }: { id: string; name: string }) => [id, name])).toEqual(
      expect.arrayContaining([
        [weather, '天气, 雨'],
        [empty, '空的'],
      ]),
    );
    expect(whole.lists).toHaveLength(2);
    for (const list of whole.lists) {
      expect(list).toMatchObject({
        description: null,
        type: 'manual',
        query: null,
        parentId: null,
      });
      expect(list.icon).not.toBe('');
    }
    expect(whole.bookmarks[1]).toMatchObject({
      createdAt: Date.UTC(2026, 0, 1, 0, 1) / 1000,
      title: '我的标题',
      tags: [],
      content: { type: 'link', url: 'https://news.example/river' },
      note: null,
      lists: [weather],
      archived: false,
    });
  });

  test('keeps all revisions with what rules and reader made of them, and the text labelled', async () => {
    const { library, weather } = await sample();
    const { x_qingwen: record } = (await parse(await exportAll(library))).bookmarks[1];
    expect(record).toMatchObject({
      version: 1,
      canonical: 'https://kit.example/a',
      title: '我的标题',
      byline: '李四',
      found: { byline: '李四（lǐ sì）', published: '2026-01-02', source: null },
      script: { detected: 'hans', chosen: 'tw' },
      revision: 2,
      collections: [{ id: weather, name: '天气, 雨' }],
      text: { original: TEXTS, cleaned: ['昨夜的雨让河水涨了两米。', '桥还开着。'] },
    });
    expect(record.revisions).toHaveLength(2);
    expect(record.revisions[1]).toMatchObject({
      cleaning: { removals: [{ text: '（www.kit.example）' }] },
      choices: { putBack: ['body:0:4-21'] },
      marks: { 'pinyin-brackets': 12 },
    });
    expect(isRecord(record)).toBe(true);
    const { html, leftOut, script, facts } = record.revisions[0];
    const others = [{ html, leftOut, script, facts }];
    expect(isRecord({ ...record, revisions: [{ ...record.revisions[0], others }] })).toBe(true);
    expect(
      isRecord({ ...record, revisions: [{ ...record.revisions[0], others: [{ html }] }] }),
    ).toBe(false);
    expect(isRecord({ ...record, more: 1 })).toBe(false);
  });

  test('holds the conversion where there is one', async () => {
    const { library, id } = await sample();
    const converted = {
      ...{ script: 'tw' as const, title: '我的標題', byline: null, source: null },
      paragraphs: ['昨夜的雨讓河水漲了兩米。'],
    };
    const convertedOf = async () => converted;
    const selection = { ids: [id] };
    const options = { now: NOW };
    const file = await exportArticles(
      library,
      selection,
      'library',
      { ...render, convertedOf },
      options,
    );
    const whole = await parse(file);
    expect(whole.bookmarks[0].x_qingwen.text.converted).toEqual(converted);
    expect(isLibraryFile(whole)).toBe(true);
  });

  test('of one collection tells nothing of others', async () => {
    const { library, id, weather } = await sample();
    const other = await createCollection(
      library,
      { name: '私人' },
      { now: NOW, newId: () => 'private' },
    );
    await addToCollection(library, { ids: [id], collectionId: other });
    const text = await (await exportAll(library, 'library', { collectionId: weather })).text();
    expect(JSON.parse(text)).toMatchObject({ count: 1, lists: [{ id: weather }] });
    expect(text).not.toContain('私人');
    expect(
      await (await exportAll(library, 'portable', { collectionId: weather })).text(),
    ).not.toContain('私人');
  });

  test('of an empty library is valid too', async () => {
    const whole = await parse(await exportAll(newLibrary()));
    expect(isLibraryFile(whole)).toBe(true);
    expect(whole).toMatchObject({ count: 0, lists: [], bookmarks: [] });
  });
});

describe('the portable profile', () => {
  const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

  test('has every field that an importer reads without looking, in the type that it expects', async () => {
    const { library } = await sample();
    const items = await parse(await exportAll(library, 'portable'));
    expect(isPortableFile(items), JSON.stringify(isPortableFile.errors)).toBe(true);
    expect(items).toHaveLength(2);
    for (const item of items) {
      expect(item).toMatchObject({
        url: expect.stringMatching(/^https?:[^#]*$/),
        title: expect.any(String),
        content: expect.any(String),
        mimetype: 'text/html',
        is_archived: 0,
        is_starred: 0,
        created_at: expect.stringMatching(ISO),
        savedAt: item.created_at,
        addedAt: Math.floor(Date.parse(item.savedAt) / 1000),
        starred: false,
        state: 'Active',
        description: expect.any(String),
        annotations: [],
      });
      expect(item.labels).toEqual(item.tags);
      for (const key of ['author', 'publishedAt', 'thumbnail']) {
        expect(item[key] === null || typeof item[key] === 'string').toBe(true);
      }
    }
    expect(items[1]).toMatchObject({
      content: '<p>昨夜的雨让河水涨了两米。</p><p>桥还开着。</p>',
      author: '李四',
      authors: ['李四'],
      publishedAt: '2026-01-02T00:00:00.000Z',
      thumbnail: 'https://news.example/a.jpg',
      language: 'zh_TW',
      tags: ['天气 雨'],
    });
  });

  test('names images where they are, and what was saved before tracking was stripped has none', async () => {
    const library = newLibrary();
    const { id } = await save(library, 'https://a.example/', storedArticle('甲', ['文']));
    const body = (await library.articles.get(id))?.bodyId ?? '';
    await library.bodies.update(body, { url: 'https://a.example/?utm_source=x' });
    const image = '<img alt="船" data-remote="https://a.example/1.png">';
    const file = await exportArticles(
      library,
      { all: true },
      'portable',
      { ...render, cleanedHtmlOf: () => image },
      { now: NOW },
    );
    const [item] = await parse(file);
    expect(item.content).toBe('<img alt="船" src="https://a.example/1.png">');
    expect(item.x_qingwen.revisions[0].url).toBe('https://a.example/');
  });

  test('has no two keys that differ in case only', async () => {
    const { library } = await sample();
    const check = (value: unknown) => {
      if (typeof value !== 'object' || value === null) return;
      const keys = Object.keys(value).map((key) => key.toLowerCase());
      expect(new Set(keys).size).toBe(keys.length);
      for (const each of Object.values(value)) check(each);
    };
    check(await parse(await exportAll(library, 'portable')));
  });

  test.each([
    ['x'.repeat(80), 'x'.repeat(49)],
    [`${'x'.repeat(48)}😀`, 'x'.repeat(48)],
    ['a,b，c、d', 'a b c d'],
  ])('a collection named %s is the tag %s', async (name, tag) => {
    const library = newLibrary();
    const { id } = await save(library, 'https://a.example/', storedArticle('甲', ['文']));
    const collectionId = await createCollection(library, { name }, { now: NOW, newId: () => 'c' });
    await addToCollection(library, { ids: [id], collectionId });
    expect((await parse(await exportAll(library, 'portable')))[0].tags).toEqual([tag]);
  });

  test.each([
    ['2026-01-02T08:30', '2026-01-02T08:30:00.000Z'],
    ['2026-01-02T08:30:15+08:00', '2026-01-02T00:30:15.000Z'],
    ['去年', null],
  ])('a publication date of %s is told as %s', async (published, told) => {
    const library = newLibrary();
    const article = storedArticle('甲', ['文']);
    await save(library, 'https://a.example/', {
      ...article,
      reading: { ...article.reading, published },
    });
    expect((await parse(await exportAll(library, 'portable')))[0].publishedAt).toBe(told);
  });

  test('of nothing is an empty array', async () => {
    expect(await parse(await exportAll(newLibrary(), 'portable'))).toEqual([]);
  });
});

describe('exportArticles', () => {
  test('leaves out and names what can not be read, where that is asked for', async () => {
    const { library, id } = await sample();
    await library.bodies
      .where('id')
      .equals((await library.articles.get(id))?.bodyId ?? '')
      .delete();
    await expect(exportAll(library)).rejects.toThrow(id);
    const unreadable: string[] = [];
    const onUnreadable = ({ title }: { title: string }) => unreadable.push(title);
    const options = { now: NOW, onUnreadable };
    const file = await exportArticles(library, { all: true }, 'library', render, options);
    expect(unreadable).toEqual(['我的标题']);
    expect(await parse(file)).toMatchObject({ count: 1, end: true });
  });

  test('tells how far it is, and can be stopped', async () => {
    const { library } = await sample();
    const steps: unknown[] = [];
    const stop = new AbortController();
    const onProgress = (progress: unknown) => {
      steps.push(progress);
      if (steps.length === 2) stop.abort();
    };
    const options = { now: NOW, onProgress, signal: stop.signal };
    const exporting = exportArticles(library, { all: true }, 'library', render, options);
    await expect(exporting).rejects.toMatchObject({ name: 'AbortError' });
    expect(steps).toEqual([
      { done: 0, total: 2 },
      { done: 1, total: 2 },
    ]);
  });
});

describe('fileName', () => {
  test.each([
    ['天气', '天气-2026-03-04.json'],
    ['../../etc: "x"', 'etc x-2026-03-04.json'],
    ['a\u202Etxt.exe', 'a txt.exe-2026-03-04.json'],
    ['CON', 'qingwen-2026-03-04.json'],
    ['...', 'qingwen-2026-03-04.json'],
    ['长'.repeat(200), `${'长'.repeat(60)}-2026-03-04.json`],
  ])('%s', (name, file) => {
    expect(fileName(name, new Date(2026, 2, 4), 'json')).toBe(file);
  });
});
