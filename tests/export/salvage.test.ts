import { IDBIndex, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, test } from 'vitest';
import { NO_CHOICES } from '../../lib/article';
import { salvageLibrary } from '../../lib/export/salvage';
import { importFile } from '../../lib/import/import-file';
import { addToCollection, createCollection } from '../../lib/library/collections';
import type { Library } from '../../lib/library/db';
import { listArticles, readArticle } from '../../lib/library/read-articles';
import { deleteArticles } from '../../lib/library/trash';
import { countingIds, newLibrary, save, storedArticle } from '../library/stored';
import { type Foreign, importOptions, NOW, readingOf, removalIn, render, SET_UP } from './exported';

const TEXTS = ['昨夜的雨（www.kit.example）让河水涨了两米。'];
const CLEAN = '昨夜的雨让河水涨了两米。';

async function sample() {
  const library = newLibrary();
  const removals = [removalIn(TEXTS, 0, 4, 21)];
  const river = storedArticle('河水', TEXTS, { removals });
  river.reading = { ...river.reading, paragraphs: [CLEAN], removed: 1 };
  const { id } = await save(library, 'https://news.example/river', river);
  const bridge = storedArticle('大桥', ['通车。']);
  const { id: other } = await save(library, 'https://news.example/bridge', bridge, { at: 10 });
  const gone = storedArticle('旧桥', ['拆了。']);
  const { id: deleted } = await save(library, 'https://news.example/old', gone, { at: 20 });
  await deleteArticles(library, [deleted], { now: NOW });
  const newId = countingIds('c');
  const collectionId = await createCollection(library, { name: '天气' }, { now: NOW, newId });
  await addToCollection(library, { ids: [id], collectionId });
  library.close();
  return { library, id, other, deleted };
}

const salvage = ({ name }: Library) =>
  salvageLibrary(name, render, {
    now: NOW,
    setUp: SET_UP,
    readingOf: (body, cleaning) => readingOf({ body, cleaning, choices: NO_CHOICES }),
  });

const READS = ['get', 'getAll', 'getAllKeys', 'openCursor', 'openKeyCursor', 'getKey'] as const;
const whole: (() => void)[] = [];

afterEach(() => {
  for (const mend of whole.splice(0)) mend();
});

/** Has the database fail at what `isBroken` says, as it does where a file of it is damaged. */
function breakReads(isBroken: (store: string, key: unknown) => boolean) {
  for (const { prototype } of [IDBObjectStore, IDBIndex] as Foreign[]) {
    for (const name of READS.filter((each) => each in prototype)) {
      const read = prototype[name];
      prototype[name] = function broken(this: Foreign, ...args: unknown[]) {
        if (isBroken((this.objectStore ?? this).name, args[0])) {
          throw new DOMException('Internal error.', 'UnknownError');
        }
        return read.apply(this, args);
      };
      whole.push(() => {
        prototype[name] = read;
      });
    }
  }
}

async function restored(file: Blob) {
  for (const mend of whole.splice(0)) mend();
  const library = newLibrary();
  const outcome = await importFile(library, file, importOptions());
  return { library, outcome };
}

describe('what can be read of a broken library', () => {
  test('is all of it where nothing is broken but our way to open it', async () => {
    const { library, id, deleted } = await sample();
    const { file, ...told } = await salvage(library);
    expect(told).toEqual({ articles: 2, missing: 0 });
    const { library: copy, outcome } = await restored(file);
    expect(outcome).toMatchObject({ added: 2, trashed: 1, setUp: SET_UP });
    expect((await copy.trash.get(deleted))?.deletedAt).toBe(NOW.getTime());
    expect((await copy.collections.toArray())[0]).toMatchObject({ name: '天气', count: 1 });
    expect((await readArticle(copy, id))?.cleaning.removals).toHaveLength(1);
  });

  test.each(['articles', 'collections', 'trash', 'images', 'meta', 'searchTail'])(
    'is every text where %s can not be read',
    async (broken) => {
      const { library, id } = await sample();
      breakReads((store) => store === broken);
      const { file, missing } = await salvage(library);
      expect(missing).toBe(0);
      const { library: copy } = await restored(file);
      expect((await readArticle(copy, id))?.reading).toMatchObject({
        ...{ title: '河水', paragraphs: [CLEAN] },
      });
      expect(await copy.bodies.count()).toBe(3);
    },
  );

  test('is the originals where what the rules made of them can not be read', async () => {
    const { library, id } = await sample();
    breakReads((store) => store === 'cleanings');
    const { file, articles } = await salvage(library);
    expect(articles).toBe(2);
    const { library: copy } = await restored(file);
    const saved = await readArticle(copy, id);
    expect(saved?.reading.paragraphs).toEqual(TEXTS);
    expect(saved?.cleaning).toMatchObject({ removals: [], rulesVersion: 0 });
  });

  test('is all but the one article that is damaged, and that is counted', async () => {
    const { library, id, other } = await sample();
    const bodyId = (await library.open().then(() => library.articles.get(id)))?.bodyId;
    library.close();
    breakReads((store, key) => store === 'bodies' && key === bodyId);
    const { file, ...told } = await salvage(library);
    expect(told).toEqual({ articles: 1, missing: 1 });
    const { library: copy } = await restored(file);
    expect((await listArticles(copy, { limit: 9 })).map((row) => row.id)).toEqual([other]);
  });

  test('is told where it is nothing', async () => {
    const { library } = await sample();
    breakReads((store) => store === 'bodies');
    await expect(salvage(library)).rejects.toMatchObject({ code: 'library-broken' });
    await expect(salvage(newLibrary())).rejects.toMatchObject({ code: 'library-broken' });
  });
});
