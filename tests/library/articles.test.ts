import Dexie, { liveQuery } from 'dexie';
import { describe, expect, test, vi } from 'vitest';
import { NO_CHOICES, type StoredArticle } from '../../lib/article';
import { saveOther, undoSave } from '../../lib/library/articles';
import { changeChoices, changeCleaning } from '../../lib/library/changes';
import {
  countArticles,
  cursorOf,
  listArticles,
  readArticle,
} from '../../lib/library/read-articles';
import { searchArticles } from '../../lib/library/search';
import { countingIds, dump, newLibrary, save, storedArticle } from './stored';

const RIVER = storedArticle('河水上涨', ['昨夜的雨让河水涨了两米。', '桥还开着。']);
const BRIDGE = storedArticle('大桥通车', ['新桥今天通车。']);

async function found(library: ReturnType<typeof newLibrary>, query: string): Promise<string[]> {
  const titles: string[] = [];
  for await (const row of searchArticles(library, query, { limit: 50 })) titles.push(row.title);
  return titles;
}

describe('saveArticle', () => {
  test('a page that is new becomes an article with one revision', async () => {
    const library = newLibrary();
    const outcome = await save(library, 'https://news.example/river', RIVER);
    expect(outcome).toMatchObject({ state: 'saved', title: '河水上涨', removed: 0, revision: 1 });
    const saved = await readArticle(library, outcome.id);
    expect(saved?.body.html).toBe(RIVER.html);
    expect(saved?.row).toMatchObject({
      site: 'news.example',
      words: 15,
      url: 'https://news.example/river',
    });
    expect(await countArticles(library)).toBe(1);
  });

  test('the same page with the same text is a duplicate and changes nothing', async () => {
    const library = newLibrary();
    const first = await save(library, 'https://news.example/river', RIVER);
    const before = await dump(library);
    const noisier = { ...RIVER, html: '<p>www.kit.example</p>' };
    const second = await save(library, 'https://news.example/river?utm_source=mail#top', noisier, {
      at: 60,
    });
    expect(second).toEqual({ ...first, state: 'duplicate' });
    expect(await dump(library)).toEqual(before);
  });

  test('where a page was read is kept without tracking, and with its fragment', async () => {
    const library = newLibrary();
    const { id } = await save(library, 'https://news.example/river?utm_source=x&p=2#top', RIVER);
    expect((await readArticle(library, id))?.body.url).toBe('https://news.example/river?p=2#top');
  });

  test('two pages that one document shows by its fragment are two articles', async () => {
    const library = newLibrary();
    const first = await save(library, 'https://app.example/#/1', RIVER);
    const second = await save(library, 'https://app.example/?utm_source=x#/2', BRIDGE, { at: 10 });
    expect(second).toMatchObject({ state: 'saved', revision: 1 });
    expect((await listArticles(library, { limit: 9 })).map(({ id, url }) => [id, url])).toEqual([
      [second.id, 'https://app.example/#/2'],
      [first.id, 'https://app.example/#/1'],
    ]);
    expect(await save(library, 'https://app.example/#/1', RIVER)).toMatchObject({
      state: 'duplicate',
      id: first.id,
    });
  });

  test('one that was saved before fragments counted stays one article, and gets its address', async () => {
    const library = newLibrary();
    const { id } = await save(library, 'https://app.example/#/1', RIVER);
    await library.articles.update(id, { url: 'https://app.example/' });
    const other = await save(library, 'https://app.example/#/2', BRIDGE, { at: 10 });
    expect(other).toMatchObject({ state: 'saved', revision: 1 });
    expect(await save(library, 'https://app.example/#/1', RIVER, { at: 20 })).toMatchObject({
      state: 'duplicate',
      id,
    });
    const changed = storedArticle('河水回落', ['河水已经回落。']);
    expect(await save(library, 'https://app.example/#/1', changed, { at: 30 })).toMatchObject({
      id,
      revision: 2,
    });
    expect((await readArticle(library, id))?.row.url).toBe('https://app.example/#/1');
    expect(await countArticles(library)).toBe(2);
  });

  test('the same page with other text is a new revision, on top of the list; the older is kept', async () => {
    const library = newLibrary();
    const first = await save(library, 'https://news.example/river', RIVER);
    await save(library, 'https://news.example/bridge', BRIDGE, { at: 10 });
    const changed = storedArticle('河水回落', ['河水已经回落。']);
    const second = await save(library, 'https://news.example/river', changed, { at: 20 });
    expect(second).toMatchObject({ state: 'saved', id: first.id, revision: 2 });
    expect((await listArticles(library, { limit: 9 })).map(({ title }) => title)).toEqual([
      '河水回落',
      '大桥通车',
    ]);
    expect(await countArticles(library)).toBe(2);
    expect((await readArticle(library, first.id, 1))?.body.html).toBe(RIVER.html);
    expect(
      (await readArticle(library, first.id))?.revisions.map(({ revision }) => revision),
    ).toEqual([1, 2]);
  });

  test('a new revision keeps the title that the reader wrote, and the script', async () => {
    const library = newLibrary();
    const { id } = await save(library, 'https://news.example/river', RIVER);
    const choices = {
      ...NO_CHOICES,
      title: '我的标题',
      script: 'tw' as const,
      putBack: ['body:0:0-1'],
    };
    await changeChoices(library, { id, choices, reading: RIVER.reading });
    const outcome = await save(library, 'https://news.example/river', BRIDGE, { at: 9 });
    expect(outcome.title).toBe('我的标题');
    expect((await readArticle(library, id))?.choices).toEqual({ ...choices, putBack: [] });
  });

  test('repeating one tells lists that were not told of it', async () => {
    const library = newLibrary();
    let told = 0;
    // What lies in a range, not which rows: as a list that does not show the article yet.
    const listed = liveQuery(() =>
      library.articles.where('[savedAt+id]').below([Dexie.maxKey, Dexie.maxKey]).count(),
    );
    const subscription = listed.subscribe(() => {
      told += 1;
    });
    await vi.waitUntil(() => told === 1);
    await save(library, 'https://news.example/river', RIVER, { captureId: 'click' });
    await vi.waitUntil(() => told === 2);
    await save(library, 'https://news.example/river', RIVER, { captureId: 'click' });
    await vi.waitUntil(() => told === 3);
    subscription.unsubscribe();
  });

  test('a save that is sent again gives the same answer and is saved once', async () => {
    const library = newLibrary();
    const first = await save(library, 'https://news.example/river', RIVER, { captureId: 'click' });
    const before = await dump(library);
    expect(
      await save(library, 'https://news.example/river', RIVER, { captureId: 'click', at: 5 }),
    ).toEqual(first);
    expect(await dump(library)).toEqual(before);
  });

  test('fifty clicks at once make one article', async () => {
    const library = newLibrary();
    const clicks = Array.from({ length: 50 }, () =>
      save(library, 'https://news.example/river', RIVER),
    );
    const states = (await Promise.all(clicks)).map(({ state }) => state);
    expect(states.filter((state) => state === 'saved')).toHaveLength(1);
    expect(await countArticles(library)).toBe(1);
    expect(await library.bodies.count()).toBe(1);
  });

  test('two pages with the same text are two articles', async () => {
    const library = newLibrary();
    await save(library, 'https://one.example/', RIVER);
    expect(await save(library, 'https://two.example/', RIVER)).toMatchObject({ state: 'saved' });
  });

  test('what a hostile page says of itself stays short and harmless in the list', async () => {
    const library = newLibrary();
    const title = `\u202E\u0000${'长'.repeat(600)}\uD800`;
    const { id } = await save(library, 'https://news.example/', storedArticle(title, ['文']));
    const row = (await listArticles(library, { limit: 1 }))[0];
    expect(row?.title).toBe('长'.repeat(500));
    expect((await readArticle(library, id))?.body.titles[0]?.text).toBe(title);
  });
});

describe('undoSave', () => {
  test('a new article goes without a trace', async () => {
    const library = newLibrary();
    const outcome = await save(library, 'https://news.example/river', RIVER);
    await undoSave(library, outcome);
    expect(await countArticles(library)).toBe(0);
    expect(await library.bodies.count()).toBe(0);
    expect(await library.cleanings.count()).toBe(0);
    expect(await found(library, '河水')).toEqual([]);
  });

  test('a new revision gives way to the one before, with what the reader had decided', async () => {
    const library = newLibrary();
    const { id } = await save(library, 'https://news.example/river', RIVER);
    const choices = { ...NO_CHOICES, putBack: ['body:0:0-1'] };
    await changeChoices(library, { id, choices, reading: RIVER.reading });
    const before = await readArticle(library, id);
    const outcome = await save(library, 'https://news.example/river', BRIDGE, { at: 9 });
    expect(await found(library, '河水')).toEqual([]);
    await undoSave(library, outcome);
    const after = await readArticle(library, id);
    expect({ ...after, row: { ...after?.row, textVersion: 1 } }).toEqual({
      ...before,
      row: { ...before?.row, textVersion: 1 },
    });
    expect(await found(library, '河水')).toEqual(['河水上涨']);
  });

  test('does nothing for a revision that is not the current one', async () => {
    const library = newLibrary();
    const first = await save(library, 'https://news.example/river', RIVER);
    await save(library, 'https://news.example/river', BRIDGE, { at: 9 });
    const before = await dump(library);
    await undoSave(library, first);
    expect(await dump(library)).toEqual(before);
  });
});

describe('listArticles', () => {
  test('pages newest first without a gap or a repeat, also where many were saved at once', async () => {
    const library = newLibrary();
    for (let index = 0; index < 25; index++) {
      const article = storedArticle(`第${index}篇`, ['文']);
      await save(library, `https://news.example/${index}`, article, { at: Math.floor(index / 10) });
    }
    const ids: string[] = [];
    let page = await listArticles(library, { limit: 7 });
    while (page.length) {
      ids.push(...page.map(({ id }) => id));
      const last = page.at(-1);
      page = last ? await listArticles(library, { limit: 7, before: cursorOf(last) }) : [];
    }
    expect(new Set(ids).size).toBe(25);
    const times = (await library.articles.bulkGet(ids)).map((row) => row?.savedAt ?? 0);
    expect(times).toEqual([...times].sort((a, b) => b - a));
  });
});

describe('changes', () => {
  test('put back text is found, and shown as put back', async () => {
    const library = newLibrary();
    const { id } = await save(library, 'https://news.example/river', RIVER);
    const reading = { ...RIVER.reading, paragraphs: ['昨夜的雨。', '欢迎收藏'], removed: 3 };
    await changeChoices(library, { id, choices: NO_CHOICES, reading }, { now: new Date(5) });
    expect((await listArticles(library, { limit: 1 }))[0]).toMatchObject({
      removed: 3,
      updatedAt: 5,
    });
    expect(await found(library, '欢迎收藏')).toEqual(['河水上涨']);
    expect(await found(library, '两米')).toEqual([]);
  });

  test('other rules leave the original as it is', async () => {
    const library = newLibrary();
    const { id } = await save(library, 'https://news.example/river', RIVER);
    const { body } = (await readArticle(library, id)) ?? {};
    const cleaning = { titleIndex: 0, removals: [], flags: [], rulesVersion: 2 };
    await changeCleaning(library, { id, cleaning, choices: NO_CHOICES, reading: RIVER.reading });
    const after = await readArticle(library, id);
    expect(after?.cleaning).toEqual(cleaning);
    expect(after?.body).toEqual(body);
  });

  test('an article that is gone is named as such', async () => {
    const library = newLibrary();
    const change = changeChoices(library, {
      id: 'none',
      choices: NO_CHOICES,
      reading: RIVER.reading,
    });
    await expect(change).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('saveOther', () => {
  const WHOLE = storedArticle('河水上涨', ['昨夜的雨让河水涨了两米。', '桥还开着。', '读者来信。']);
  const extraction = ({ html, facts, leftOut, script }: StoredArticle) => ({
    ...{ html, facts, leftOut, script },
  });
  const offering = { ...RIVER, others: [extraction(WHOLE)] };
  const taken = { ...WHOLE, others: [extraction(RIVER)] };
  const make = { now: new Date(90_000), newId: countingIds('other') };
  const url = 'https://news.example/river';

  test('shows the other part of the page as a new revision, and undoing it gives the first back', async () => {
    const library = newLibrary();
    const { id } = await save(library, url, offering);
    const before = await readArticle(library, id);
    const bodyId = before?.body.id ?? '';
    const outcome = await saveOther(library, { id, bodyId, article: taken }, make);
    expect(outcome).toMatchObject({ state: 'saved', id, revision: 2 });
    const after = await readArticle(library, id);
    expect(after?.body).toMatchObject({ html: WHOLE.html, others: [extraction(RIVER)] });
    expect(after?.reading.paragraphs).toContain('读者来信。');
    expect(await found(library, '读者来信')).toHaveLength(1);

    await undoSave(library, { id, revision: 2 });
    expect(await readArticle(library, id)).toMatchObject({
      body: before?.body,
      reading: before?.reading,
    });
    expect(await found(library, '读者来信')).toEqual([]);
  });

  test('another save of the same page does not take the choice back', async () => {
    const library = newLibrary();
    const { id, bodyId } = await saveAndRead(library, offering);
    await saveOther(library, { id, bodyId, article: taken }, make);
    expect(await save(library, url, offering, { at: 200 })).toMatchObject({
      state: 'duplicate',
      revision: 2,
    });
    const changed = storedArticle('河水回落', ['河水已经回落。']);
    expect(await save(library, url, changed, { at: 300 })).toMatchObject({ state: 'saved' });
  });

  test('a page that now reads as what was only offered before is a new revision', async () => {
    const library = newLibrary();
    await save(library, url, offering);
    expect(await save(library, url, taken, { at: 60 })).toMatchObject({
      state: 'saved',
      revision: 2,
    });
  });

  test('a revision that is no longer the current one has no say', async () => {
    const library = newLibrary();
    const { id, bodyId } = await saveAndRead(library, offering);
    await save(library, url, storedArticle('河水回落', ['河水已经回落。']), { at: 60 });
    const before = await dump(library);
    const late = saveOther(library, { id, bodyId, article: taken }, make);
    await expect(late).rejects.toMatchObject({ code: 'not-found' });
    expect(await dump(library)).toEqual(before);
  });

  async function saveAndRead(library: ReturnType<typeof newLibrary>, article: StoredArticle) {
    const { id } = await save(library, url, article);
    return { id, bodyId: (await readArticle(library, id))?.body.id ?? '' };
  }
});
