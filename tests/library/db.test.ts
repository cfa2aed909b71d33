import Dexie from 'dexie';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { UserError } from '../../lib/errors';
import { classifyDbError } from '../../lib/library/classify-db-error';
import { type Library, SCHEMA_VERSION, write } from '../../lib/library/db';
import { openLibrary, openList } from '../../lib/library/open-library';
import { listArticles } from '../../lib/library/read-articles';
import { RESERVE_BYTES } from '../../lib/library/room';
import { dump, newLibrary, save, storedArticle } from './stored';

const ARTICLE = storedArticle('河水上涨', ['昨夜的雨让河水涨了两米。']);

describe('openLibrary', () => {
  test('a new library opens for writing', async () => {
    const library = await openLibrary('open-new');
    expect(library.readOnly).toBe(false);
    await save(library, 'https://a.example/', ARTICLE);
  });

  test('one of a newer Qingwen is read, and every change refused', async () => {
    const library = await openLibrary('open-newer');
    await save(library, 'https://a.example/', ARTICLE);
    await library.meta.put({ key: 'schema', version: SCHEMA_VERSION + 1 });
    library.close();
    const again = await openLibrary('open-newer');
    expect(again.readOnly).toBe(true);
    expect(await again.articles.count()).toBe(1);
    const before = await dump(again);
    await expect(save(again, 'https://b.example/', ARTICLE)).rejects.toMatchObject({
      code: 'library-newer',
    });
    expect(await dump(again)).toEqual(before);
  });

  test('one that Dexie itself would open although its version is higher is refused too', async () => {
    const newer = new Dexie('open-higher');
    newer.version(7).stores({ articles: 'id', meta: 'key', more: 'id' });
    await newer.open();
    await newer.table('meta').put({ key: 'schema', version: 7 });
    newer.close();
    const library = await openLibrary('open-higher');
    expect(library.readOnly).toBe(true);
  });

  test('one that another window holds in an old version is named within three seconds', async () => {
    // What holds it is no Dexie: that would give way by itself.
    const { indexedDB } = Dexie.dependencies;
    const old = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('open-blocked', 1);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const start = performance.now();
    await expect(openLibrary('open-blocked')).rejects.toMatchObject({ code: 'library-blocked' });
    expect(performance.now() - start).toBeLessThan(3_500);
    old.close();
  });

  test('one that can not be opened is called broken', async () => {
    const { indexedDB } = Dexie.dependencies;
    const broken = {
      open() {
        throw new DOMException('Internal error opening backing store', 'UnknownError');
      },
    };
    Dexie.dependencies.indexedDB = broken as unknown as IDBFactory;
    await expect(openLibrary('open-broken')).rejects.toMatchObject({ code: 'library-broken' });
    Dexie.dependencies.indexedDB = indexedDB;
  });
});

describe('openList', () => {
  test('the first rows of a list are read before the library is open, the newest first', async () => {
    const library = await openLibrary('list-first');
    for (const n of [1, 2, 3]) await save(library, `https://a.example/${n}`, ARTICLE);
    const listed = await listArticles(library, { limit: 2 });
    library.close();
    const { opening, firstRows } = openList(2, 'list-first');
    const order: string[] = [];
    await Promise.all([
      firstRows.then(() => order.push('rows')),
      opening.then(() => order.push('library')),
    ]);
    expect(await firstRows).toEqual(listed);
    expect(order).toEqual(['rows', 'library']);
  });

  test('a new library has none', async () => {
    const { opening, firstRows } = openList(2, 'list-new');
    expect(await firstRows).toEqual([]);
    expect((await opening).readOnly).toBe(false);
  });

  test('of a newer Qingwen are listed too', async () => {
    const library = await openLibrary('list-newer');
    await save(library, 'https://a.example/', ARTICLE);
    await library.meta.put({ key: 'schema', version: SCHEMA_VERSION + 1 });
    library.close();
    const { opening, firstRows } = openList(2, 'list-newer');
    expect(await firstRows).toHaveLength(1);
    expect((await opening).readOnly).toBe(true);
  });
});

describe('classifyDbError', () => {
  const named = (name: string, message = '', inner?: unknown) =>
    Object.assign(new Error(message), { name, inner });
  test.each([
    [
      'a quota inside an aborted transaction',
      named('AbortError', '', named('QuotaExceededError')),
      'library-full',
    ],
    [
      'a quota told in words only',
      named('UnknownError', 'Encountered full disk: FILE_ERROR_NO_SPACE'),
      'library-full',
    ],
    ['a higher version', named('VersionError'), 'library-newer'],
    ['a failure inside', named('OpenFailedError', '', named('UnknownError')), 'library-broken'],
  ])('%s', (_, error, code) => {
    expect(classifyDbError(error)).toMatchObject({ code, cause: error });
  });

  test('our own bugs are no trouble of storage', () => {
    expect(classifyDbError(new TypeError('x is undefined'))).toBeNull();
    expect(classifyDbError(named('ConstraintError'))).toBeNull();
    expect(classifyDbError('no object')).toBeNull();
  });

  test('an error with a code keeps it', () => {
    const error = new UserError('not-found');
    expect(classifyDbError(error)).toBe(error);
  });
});

describe('a full disk', () => {
  test.each(['bodies', 'cleanings', 'articles', 'searchTail', 'meta'])(
    'met while writing %s is named, and nothing is half saved',
    async (table) => {
      const library = newLibrary();
      await save(library, 'https://a.example/', ARTICLE);
      const before = await dump(library);
      const full = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
      library.table(table).hook('creating', full);
      library.table(table).hook('updating', full);
      const saving = save(library, 'https://b.example/', ARTICLE);
      await expect(saving).rejects.toMatchObject({ code: 'library-full' });
      library.table(table).hook('creating').unsubscribe(full);
      library.table(table).hook('updating').unsubscribe(full);
      expect(await dump(library)).toEqual(before);
    },
  );
});

describe('before a change is written', () => {
  const estimated = (free: number) =>
    vi.stubGlobal('navigator', {
      storage: { estimate: async () => ({ quota: 50_000_000 + free, usage: 50_000_000 }) },
    });
  afterEach(() => void vi.unstubAllGlobals());

  test('a disk that is as good as full is named, and left alone', async () => {
    const library = newLibrary();
    await save(library, 'https://a.example/', ARTICLE);
    const before = await dump(library);
    estimated(RESERVE_BYTES - 1);
    await expect(save(library, 'https://b.example/', ARTICLE)).rejects.toMatchObject({
      code: 'library-full',
    });
    expect(await dump(library)).toEqual(before);
    estimated(RESERVE_BYTES);
    expect((await save(library, 'https://b.example/', ARTICLE)).state).toBe('saved');
  });

  test('a log that may end in half a record is left behind', async () => {
    const library = newLibrary();
    await save(library, 'https://a.example/', ARTICLE);
    expect(library.isLogSuspect).toBe(false);
    const full = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
    library.bodies.hook('creating', full);
    await expect(save(library, 'https://b.example/', ARTICLE)).rejects.toThrow();
    library.bodies.hook('creating').unsubscribe(full);
    expect(library.isLogSuspect).toBe(true);
    const { indexedDB } = Dexie.dependencies;
    const dropped = vi.spyOn(indexedDB, 'deleteDatabase');
    await save(library, 'https://b.example/', ARTICLE);
    await save(library, 'https://c.example/', ARTICLE);
    expect(dropped.mock.calls).toEqual([['qingwen-renewal']]);
    expect(library.isLogSuspect).toBe(false);
    dropped.mockRestore();
  });

  test('a refusal of our own makes no log suspect', async () => {
    const library = newLibrary();
    const refused = write(library, [library.meta], async () => {
      throw new UserError('not-found');
    });
    await expect(refused).rejects.toMatchObject({ code: 'not-found' });
    expect(library.isLogSuspect).toBe(false);
  });
});

test('a row is small, whatever the page says', async () => {
  const library: Library = newLibrary();
  const long = '长'.repeat(50_000);
  const reading = { ...ARTICLE.reading, title: long, byline: long, source: long, published: long };
  await save(library, 'https://a.example/', { ...ARTICLE, lang: long, reading });
  const [row] = await library.articles.toArray();
  expect(JSON.stringify(row).length).toBeLessThan(2_200);
});
