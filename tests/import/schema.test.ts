import Ajv2020 from 'ajv/dist/2020';
import { describe, expect, test } from 'vitest';
import {
  checkBlob,
  checkItem,
  checkList,
  checkSetUp,
  checkTrashed,
} from '../../lib/import/check-item';
import { changeChoices } from '../../lib/library/changes';
import { addToCollection, createCollection } from '../../lib/library/collections';
import { addImage } from '../../lib/library/images';
import { hashBytes } from '../../lib/library/text-hash';
import { deleteArticles } from '../../lib/library/trash';
import schema from '../../public/x_qingwen.schema.json';
import { choicesOf, exportCopy, type Foreign, NOW, removalIn } from '../export/exported';
import { pngOf } from '../images/made-images';
import { countingIds, newLibrary, save, storedArticle } from '../library/stored';

const ajv = new Ajv2020({ allowUnionTypes: true });
ajv.addSchema(schema);
const schemaAt = (path: string) => ajv.compile({ $ref: `${schema.$id}${path}` });

const TEXTS = ['昨夜的雨（www.kit.example）让河水涨了两米。', '桥还开着。'];

/** A copy of a library with something in every place that there is. */
async function makeEverything(): Promise<Foreign> {
  const library = newLibrary();
  const facts: [number, object][] = [
    [0, { hidden: [{ start: 4, end: 21, by: 'color' }], noise: [{ start: 4, end: 5 }] }],
  ];
  const leftOut = { pageWords: 9, articleWords: 8, images: 1, embeds: 0, frames: 0 };
  const river = storedArticle('河水', TEXTS, {
    ...{ lang: 'zh-TW', dir: 'ltr' as const, marks: { 'pinyin-brackets': 12 } },
    facts: facts as Foreign,
    fields: [
      { name: 'byline', value: '李四', from: 'meta:author' },
      { name: 'canonical', value: 'https://kit.example/a', from: 'link' },
    ],
    removals: [removalIn(TEXTS, 0, 4, 21)],
    flags: [{ where: 'body', unit: 1, start: 0, end: 1, text: '桥', rule: 'x', confidence: 0.5 }],
    others: [{ html: '<p>x</p>', leftOut, script: 'hans', facts: facts as Foreign }],
  });
  const { id } = await save(library, 'https://news.example/river', river);
  await changeChoices(library, {
    id,
    choices: {
      ...choicesOf({ putBack: ['body:0:4-21'], title: '我的', script: 'tw', repair: true }),
      added: [{ ...removalIn(TEXTS, 1, 0, 1), rules: ['reader'] }],
    },
    reading: river.reading,
  });
  const newId = countingIds('c');
  const collectionId = await createCollection(library, { name: '天气' }, { now: NOW, newId });
  await addToCollection(library, { ids: [id], collectionId });
  const bytes = pngOf(3, 2);
  await addImage(library, {
    ...{ articleId: id, url: 'https://news.example/a.png', type: 'image/png', width: 3, height: 2 },
    ...{ blob: new Blob([bytes]), sha256: await hashBytes(bytes), keptAt: NOW.getTime() },
  });
  const gone = await save(library, 'https://news.example/old', storedArticle('旧桥', ['拆了。']));
  await deleteArticles(library, [gone.id], { now: NOW });
  const whole = JSON.parse(await (await exportCopy(library)).text());
  const { x_qingwen: record } = whole.bookmarks[0];
  const converted = {
    script: 'tw',
    title: '河水',
    byline: '李四',
    source: null,
    paragraphs: ['水'],
  };
  record.text.converted = converted;
  return whole;
}

let made: Promise<Foreign> | undefined;
const everything = () => (made ??= makeEverything());

/** Where a value stands in another. */
type Path = (string | number)[];

function* pathsOf(value: Foreign, path: Path = []): Generator<Path> {
  yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, each] of Object.entries(value)) {
    yield* pathsOf(each, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

const DELETED = Symbol('deleted');

/** The value with another at a place of it. */
function changed(value: Foreign, path: Path, to: unknown): Foreign {
  const copy = structuredClone(value);
  const key = path.at(-1);
  if (key === undefined) return to;
  let parent = copy;
  for (const step of path.slice(0, -1)) parent = parent[step];
  if (to !== DELETED) parent[key] = to;
  else if (Array.isArray(parent)) parent.splice(key as number, 1);
  else delete parent[key];
  return copy;
}

const LONGEST_LIST = 200_001;

/** What may stand in the place of a value: of every type, over every bound that one of the two may know. */
function othersFor(value: Foreign): unknown[] {
  const others: unknown[] = [DELETED, null, true, 7, -1, 0, 1.5, 2 ** 53, '', 'x', [], {}];
  if (typeof value === 'string') {
    others.push(`${value}x`, value.toUpperCase(), ` ${value}`);
    for (const length of [31, 65, 101, 201, 301, 1_001, 20_001]) others.push('x'.repeat(length));
    if (/^https?:/.test(value)) {
      others.push('javascript:x', 'https:', 'https://', 'file:///a', 'data:,x', 'mailto:a@b');
      others.push(`https://a.example/${'x'.repeat(20_000)}`, 'http://a.example/ä?x#y');
    }
    if (/^\d{4}-/.test(value)) {
      others.push('2026-13-01T00:00:00.000Z', '2026-01-32T00:00:00.000Z', '2026-01-01');
      others.push('2026-01-01T25:00:00.000Z', '2026-04-31T00:00:00.000Z', '2026-01-01T00:00:00Z');
    }
  }
  if (typeof value === 'number') others.push(2, 99, value + 0.5);
  if (Array.isArray(value)) {
    others.push([...value, null], [...value, ...value, ...value, ...value]);
    if (value.length && typeof value[0] !== 'object')
      others.push(Array(LONGEST_LIST).fill(value[0]));
  } else if (typeof value === 'object' && value !== null) {
    others.push({ ...value, more: 1 });
    for (const key of ['constructor', 'prototype']) others.push({ ...value, [key]: 1 });
  }
  return others;
}

const shown = (value: unknown) =>
  value === DELETED ? 'nothing' : (JSON.stringify(value) ?? '').slice(0, 60);

/** Why a check refuses a value; null: it does not. */
async function refusalOf(check: () => unknown): Promise<string | null> {
  try {
    await check();
    return null;
  } catch (error) {
    return (error as Foreign).details.join(': ');
  }
}

type Check = (value: Foreign) => unknown;

/**
 * `beyond`: refusals for how values stand to each other, which no schema says. In the address of a page no schema
 * says either what `URL` makes of it.
 */
describe('the schema and the checks of an import say the same of', () => {
  test.each<[string, string, (whole: Foreign) => Foreign, Check, RegExp | null]>([
    [
      'an article',
      '',
      (whole) => whole.bookmarks[0].x_qingwen,
      (value) => checkItem({ x_qingwen: value }, 1),
      /revisions are not told apart|revisions\.\d$/,
    ],
    [
      'a collection',
      '#/$defs/collection',
      (whole) => whole.lists[0].x_qingwen,
      (value) => checkList({ x_qingwen: value }, 1),
      null,
    ],
    [
      'an item of the trash',
      '#/$defs/libraryFile/properties/trash/items/properties/deletedAt',
      (whole) => whole.trash[0].deletedAt,
      async (deletedAt) => checkTrashed({ ...(await everything()).trash[0], deletedAt }, 1),
      null,
    ],
    [
      'rules',
      '#/$defs/rules',
      (whole) => whole.rules,
      async (rules) => checkSetUp({ rules, settings: (await everything()).settings }),
      null,
    ],
    [
      'settings',
      '#/$defs/settings',
      (whole) => whole.settings,
      async (settings) => checkSetUp({ rules: (await everything()).rules, settings }),
      null,
    ],
    [
      'a kept image',
      '#/$defs/blob',
      (whole) => whole.blobs[0],
      (value) => checkBlob(value, 1),
      /: (?:data|bytes|sha256|type)$/,
    ],
  ])('%s', async (_, path, partOf, check, beyond) => {
    const part = partOf(await everything());
    const isValid = schemaAt(path);
    expect(isValid(part), JSON.stringify(isValid.errors)).toBe(true);
    expect(await refusalOf(() => check(part))).toBeNull();
    const differences: string[] = [];
    for (const at of pathsOf(part)) {
      const value = at.reduce((inner, step) => inner[step], part);
      for (const other of othersFor(value)) {
        if (at.length === 0 && other === DELETED) continue;
        const mutant = changed(part, at, other);
        const refusal = await refusalOf(() => check(mutant));
        const isFit = isValid(mutant);
        if (isFit === (refusal === null) || (isFit && beyond?.test(refusal ?? ''))) continue;
        differences.push(`${at.join('.')} = ${shown(other)}: ${refusal ?? 'is read'}`);
      }
    }
    expect(differences).toEqual([]);
  });
});
