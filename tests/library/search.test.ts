import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_CHOICES } from '../../lib/article';
import { changeChoices } from '../../lib/library/changes';
import { addToCollection, createCollection } from '../../lib/library/collections';
import { type Library, readCounters } from '../../lib/library/db';
import { type SearchOptions, searchArticles } from '../../lib/library/search';
import { filterOf, mayHold } from '../../lib/library/search-filter';
import { foldText } from '../../lib/text/fold-text';
import { countingIds, newLibrary, save, storedArticle } from './stored';

const find = async (library: Library, query: string, more: Partial<SearchOptions> = {}) =>
  (await Array.fromAsync(searchArticles(library, query, { limit: 100, ...more }))).map(
    ({ title }) => title,
  );

describe('searchArticles', () => {
  test('finds runs of characters in title, site and text, in either script', async () => {
    const library = newLibrary();
    const taiwan = storedArticle('颱風', ['臺灣東部有雨。', 'Sensor MPU6050 failed.']);
    await save(library, 'https://weather.example/1', taiwan);
    expect(await find(library, '台湾')).toEqual(['颱風']);
    expect(await find(library, '臺灣東')).toEqual(['颱風']);
    expect(await find(library, '雨')).toEqual(['颱風']);
    expect(await find(library, '6050')).toEqual(['颱風']);
    expect(await find(library, 'mpu')).toEqual(['颱風']);
    expect(await find(library, 'weather.example')).toEqual(['颱風']);
    expect(await find(library, '西部')).toEqual([]);
  });

  test('every term must be there, and none spans two paragraphs', async () => {
    const library = newLibrary();
    await save(library, 'https://a.example/', storedArticle('甲', ['河水上', '涨了两米']));
    expect(await find(library, '两米 河水')).toEqual(['甲']);
    expect(await find(library, '河水 三米')).toEqual([]);
    expect(await find(library, '上涨')).toEqual([]);
    expect(await find(library, '   ')).toEqual([]);
  });

  test('gives the newest first, up to the limit, also out of many packed chunks', async () => {
    const library = newLibrary();
    for (let index = 0; index < 430; index++) {
      // Every other one is as old as an import may be.
      const at = index % 2 ? index : -index;
      const article = storedArticle(`第${index}篇`, [index % 7 ? '文' : '河水']);
      await save(library, `https://a.example/${index}`, article, { at });
    }
    expect(await library.searchChunks.count()).toBe(2);
    const all = await find(library, '河水');
    const order = Array.from({ length: 62 }, (_, index) => index * 7)
      .map((index) => ({ title: `第${index}篇`, at: index % 2 ? index : -index }))
      .sort((a, b) => b.at - a.at)
      .map(({ title }) => title);
    expect(all).toEqual(order);
    expect(await find(library, '河水', { limit: 5 })).toEqual(order.slice(0, 5));
  });

  test('finds an article by what it reads now, not by what was packed before', async () => {
    const library = newLibrary();
    for (let index = 0; index < 200; index++) {
      const title = `第${index}篇`;
      const article = storedArticle(title, ['河水']);
      const { id } = await save(library, `https://a.example/${index}`, article, { at: index });
      if (index !== 199) continue;
      expect(await library.searchTail.count()).toBe(0);
      const reading = { ...article.reading, paragraphs: ['大桥'] };
      await changeChoices(library, { id, choices: NO_CHOICES, reading });
      expect(await find(library, '大桥')).toEqual([title]);
    }
    expect(await find(library, '河水', { limit: 500 })).toHaveLength(199);
    expect(await readCounters(library)).toMatchObject({ deadTexts: 1, tailTexts: 1 });
  });

  test('stays within a collection', async () => {
    const library = newLibrary();
    const { id } = await save(library, 'https://a.example/1', storedArticle('甲', ['河水']));
    await save(library, 'https://a.example/2', storedArticle('乙', ['河水']));
    const collectionId = await createCollection(
      library,
      { name: '天气' },
      { now: new Date(0), newId: countingIds('c') },
    );
    await addToCollection(library, { ids: [id], collectionId });
    expect(await find(library, '河水', { collectionId })).toEqual(['甲']);
  });

  test('stops where it is told to', async () => {
    const library = newLibrary();
    await save(library, 'https://a.example/1', storedArticle('甲', ['河水']));
    expect(await find(library, '河水', { signal: AbortSignal.abort() })).toEqual([]);
  });

  test('finds exactly what reading every text would find', async () => {
    const words = fc.array(fc.constantFrom('雨', '风', '河', '臺', '台', 'a', 'B'), {
      minLength: 1,
      maxLength: 6,
    });
    const texts = fc.array(
      words.map((each) => each.join('')),
      { minLength: 1, maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(texts, words, async (paragraphs, term) => {
        const library = newLibrary();
        for (const [index, paragraph] of paragraphs.entries()) {
          const article = storedArticle(`${index}`, [paragraph]);
          await save(library, `https://x.example/${index}`, article, { at: index });
        }
        const query = term.join('');
        const expected = paragraphs.flatMap((paragraph, index) =>
          foldText(paragraph).includes(foldText(query)) ? [`${index}`] : [],
        );
        // The letter a also stands in the site's name.
        const inSite = foldText(query) === 'a';
        const found = await find(library, query);
        expect(found).toEqual(
          inSite ? paragraphs.map((_, index) => `${index}`).reverse() : expected.reverse(),
        );
        library.close();
      }),
      { numRuns: 60 },
    );
  });
});

describe('filterOf', () => {
  test('never denies what is there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length;
        const term = text.slice(start, start + 1 + (b % 8));
        expect(mayHold(filterOf(text), term)).toBe(true);
      }),
    );
  });

  test('denies most of what is not there', () => {
    const text = Array.from({ length: 200_000 }, (_, index) =>
      String.fromCharCode(0x4e00 + ((index * index * 31 + index) % 3_000)),
    ).join('');
    const filter = filterOf(text);
    const characters = Array.from({ length: 2_000 }, (_, n) => String.fromCharCode(0x6000 + n));
    const pairs = Array.from({ length: 2_000 }, (_, n) =>
      String.fromCharCode(0x4e00 + (n % 2_900), 0x4e00 + ((n * 7) % 2_900)),
    ).filter((pair) => !text.includes(pair));
    expect(pairs.length).toBeGreaterThan(500);
    const passing = (terms: string[]) =>
      terms.filter((term) => mayHold(filter, term)).length / terms.length;
    expect(passing(characters)).toBeLessThan(0.1);
    expect(passing(pairs)).toBeLessThan(0.4);
  });
});
