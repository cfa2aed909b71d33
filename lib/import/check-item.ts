import * as v from 'valibot';
import { SCRIPT_CHOICES } from '../article';
import { choicesSchema, cleaningEntries, originalEntries } from '../article-schema';
import { UserError } from '../errors';
import { FONT_SIZES } from '../font-sizes';
import { MAX_IMAGE_BYTES } from '../images/fetch-image';
import { IMAGE_TYPES, type ImageFacts, readImageFacts } from '../images/image-type';
import { RECORD_VERSION } from '../library/record';
import { hashBytes } from '../library/text-hash';
import type { SetUp } from '../set-up';
import { fromBase64 } from '../text/base64';

const MAX_DEPTH = 32;
/** Keys that reach an object's prototype where somebody copies carelessly. */
const DANGEROUS_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

const text = (length: number) => v.pipe(v.string(), v.maxLength(length));
const id = v.pipe(text(100), v.minLength(1));
const fact = v.nullable(text(20_000));
const time = v.pipe(
  text(30),
  v.check((value) => {
    const ms = Date.parse(value);
    return !Number.isNaN(ms) && new Date(ms).toISOString() === value;
  }, 'not a time'),
);
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
/** Others would be opened by a click on 'original page'. */
const address = v.pipe(
  text(20_000),
  v.check((url) => URL.canParse(url) && /^(?:https?:\/\/[^/?#\s]|file:)/.test(url), 'no address'),
);
const paragraphs = v.pipe(v.array(v.string()), v.maxLength(200_000));

const collectionSchema = v.strictObject({ id, name: text(200), createdAt: time });

const revisionSchema = v.pipe(
  v.strictObject({
    ...originalEntries,
    bodyId: id,
    revision: count,
    url: address,
    hash,
    savedAt: time,
    updatedAt: time,
    cleaning: v.strictObject(cleaningEntries),
    choices: choicesSchema,
  }),
  v.check(
    ({ titles, cleaning }) => cleaning.titleIndex < Math.max(1, titles.length),
    'titleIndex has no title',
  ),
);

const recordSchema = v.pipe(
  v.strictObject({
    version: v.literal(RECORD_VERSION),
    id,
    url: address,
    canonical: fact,
    title: text(20_000),
    byline: fact,
    source: fact,
    published: fact,
    found: v.strictObject({ byline: fact, source: fact, published: fact }),
    lang: v.nullable(text(100)),
    script: v.strictObject({
      detected: v.nullable(v.picklist(['hans', 'hant', 'mixed'])),
      chosen: v.nullable(v.picklist(SCRIPT_CHOICES)),
    }),
    savedAt: time,
    updatedAt: time,
    revision: count,
    collections: v.pipe(v.array(collectionSchema), v.maxLength(1_000)),
    revisions: v.pipe(v.array(revisionSchema), v.minLength(1), v.maxLength(10_000)),
    text: v.strictObject({
      original: paragraphs,
      cleaned: paragraphs,
      converted: v.exactOptional(
        v.strictObject({
          script: v.picklist(SCRIPT_CHOICES),
          title: text(20_000),
          byline: fact,
          source: fact,
          paragraphs,
        }),
      ),
    }),
  }),
  v.check(({ revision, revisions }) => {
    const numbers = revisions.map((each) => each.revision);
    return numbers.includes(revision) && new Set(numbers).size === numbers.length;
  }, 'revisions are not told apart'),
);

const blobSchema = v.strictObject({
  articleId: id,
  url: v.pipe(
    text(20_000),
    v.check((url) => URL.canParse(url) && /^https?:\/\/[^/?#\s]/.test(url), 'no address'),
  ),
  type: v.picklist(IMAGE_TYPES),
  bytes: count,
  sha256: hash,
  keptAt: time,
  data: text(Math.ceil(MAX_IMAGE_BYTES / 3) * 4),
});

const list = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.maxLength(100_000));
const site = text(300);
const ruleIds = list(text(100));

const setUpSchema: v.GenericSchema<SetUp> = v.strictObject({
  rules: v.strictObject({
    disabled: ruleIds,
    sites: list(v.strictObject({ site, disabled: ruleIds })),
  }),
  settings: v.strictObject({
    saveOnClick: v.boolean(),
    images: v.picklist(['ask', 'on-save']),
    script: v.picklist(SCRIPT_CHOICES),
    scriptBySite: list(v.strictObject({ site, script: v.picklist(SCRIPT_CHOICES) })),
    userWords: list(v.strictObject({ from: text(1_000), to: text(1_000) })),
    quotes: v.picklist(['off', 'outer', 'full']),
    computingWords: v.boolean(),
    theme: v.picklist(['system', 'light', 'dark']),
    typography: v.strictObject({
      fontSize: v.pipe(
        v.number(),
        v.safeInteger(),
        v.minValue(FONT_SIZES.min),
        v.maxValue(FONT_SIZES.max),
      ),
      lineWidth: v.picklist(['narrow', 'normal', 'wide']),
      typeface: v.picklist(['serif', 'sans']),
    }),
    writing: v.picklist(['horizontal', 'vertical']),
  }),
});

export type CheckedRecord = v.InferOutput<typeof recordSchema>;
export type CheckedCollection = v.InferOutput<typeof collectionSchema>;

/**
 * What an item of a file says of an article. `list`: the array that it stands in, where that is not the articles'.
 * Throws `import-invalid` and `import-newer`, naming item and field.
 */
export function checkItem(value: unknown, number: number, list = ''): CheckedRecord {
  checkPlain(value, number, list);
  const record = partOf(value, number, list);
  const { version } = record as Record<string, unknown>;
  if (typeof version === 'number' && version > RECORD_VERSION) {
    throw new UserError('import-newer', [`${list}#${number}`]);
  }
  return parse(recordSchema, record, number, list);
}

/** What a file says of an article in the trash, and when it was deleted. Throws like `checkItem`. */
export function checkTrashed(
  value: unknown,
  number: number,
): { record: CheckedRecord; deletedAt: string } {
  const record = checkItem(value, number, TRASH);
  const { deletedAt } = value as Record<string, unknown>;
  const result = v.safeParse(time, deletedAt);
  if (!result.success) throw invalid(number, 'deletedAt', TRASH);
  return { record, deletedAt: result.output };
}

const TRASH = 'trash ';

/** What a file says of how the extension is set up. Throws `import-invalid`, naming the field. */
export function checkSetUp(value: unknown): SetUp {
  const part = 'rules, settings';
  checkPlain(value, 1, `${part} `);
  const result = v.safeParse(setUpSchema, value, { abortEarly: true });
  if (result.success) return result.output;
  throw new UserError('import-invalid', [part, v.getDotPath(result.issues[0]) ?? part]);
}

/** What a file says of a collection. */
export function checkList(value: unknown, number: number): CheckedCollection {
  checkPlain(value, number);
  return parse(collectionSchema, partOf(value, number), number);
}

export type CheckedBlob = Omit<v.InferOutput<typeof blobSchema>, 'data'> &
  Pick<ImageFacts, 'width' | 'height'> & { content: Uint8Array<ArrayBuffer> };

/** What a file says of a kept image, which must be the image that it says. Throws `import-invalid`. */
export async function checkBlob(value: unknown, number: number): Promise<CheckedBlob> {
  checkPlain(value, number, 'blobs ');
  const result = v.safeParse(blobSchema, value, { abortEarly: true });
  const wrong = (field: string) => new UserError('import-invalid', [`blobs #${number}`, field]);
  if (!result.success) throw wrong(v.getDotPath(result.issues[0]) ?? result.issues[0].message);
  const { data, ...blob } = result.output;
  let content: Uint8Array<ArrayBuffer>;
  try {
    content = fromBase64(data);
  } catch {
    throw wrong('data');
  }
  if (content.length !== blob.bytes) throw wrong('bytes');
  if ((await hashBytes(content)) !== blob.sha256) throw wrong('sha256');
  const facts = readImageFacts(content);
  if (facts?.type !== blob.type) throw wrong('type');
  return { ...blob, width: facts.width, height: facts.height, content };
}

/** Names the item and the field that an import ended at. */
export function invalid(number: number, field: string, list = ''): UserError {
  return new UserError('import-invalid', [`${list}#${number}`, field]);
}

function partOf(value: unknown, number: number, list = ''): object {
  const part = (value as Record<string, unknown> | null)?.x_qingwen;
  if (typeof part !== 'object' || part === null) throw invalid(number, 'x_qingwen', list);
  return part;
}

function parse<S extends v.GenericSchema>(
  schema: S,
  value: unknown,
  number: number,
  list = '',
): v.InferOutput<S> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const path = v.getDotPath(result.issues[0]);
  throw invalid(
    number,
    path ? `x_qingwen.${path}` : `x_qingwen: ${result.issues[0].message}`,
    list,
  );
}

/** Not recursive: a hostile file may nest deeper than the stack. */
function checkPlain(value: unknown, number: number, part = ''): void {
  const waiting: { value: unknown; depth: number }[] = [{ value, depth: 1 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue;
    if (next.depth > MAX_DEPTH) throw invalid(number, `depth ${MAX_DEPTH}`, part);
    for (const key of Object.keys(next.value)) {
      if (DANGEROUS_KEYS.has(key)) throw invalid(number, key, part);
      waiting.push({ value: (next.value as Record<string, unknown>)[key], depth: next.depth + 1 });
    }
  }
}
