import * as v from 'valibot';
import { MAX_HTML_LENGTH, SCRIPT_CHOICES } from './article';

/**
 * The shapes of `article.ts` as they are checked where data comes in from outside: a message of a
 * content script, a file. The caps are far above anything honest; they keep one item from filling the library.
 */

const MAX_LIST = 200_000;
const text = (length: number) => v.pipe(v.string(), v.maxLength(length));
const list = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.maxLength(MAX_LIST));
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const confidence = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const where = v.picklist(['title', 'metadata', 'body']);
const script = v.nullable(v.picklist(['hans', 'hant', 'mixed']));

const place = { where, unit: offset, start: offset, end: offset };

export const removalSchema = v.strictObject({
  ...place,
  rules: v.pipe(list(text(100)), v.minLength(1)),
  text: text(MAX_HTML_LENGTH),
  replacement: text(10_000),
  confidence,
});

const flagSchema = v.strictObject({
  ...place,
  rule: text(100),
  text: text(MAX_HTML_LENGTH),
  confidence,
});

/** An array passes for an object without keys. */
function isObject<S extends v.GenericSchema>(schema: S) {
  return v.pipe(
    v.custom<v.InferInput<S>>((value) => !Array.isArray(value), 'an array'),
    schema,
  );
}

const spanSchema = { start: offset, end: offset };

const factsSchema = v.strictObject({
  hidden: v.exactOptional(
    list(
      v.strictObject({
        ...spanSchema,
        by: v.picklist([
          ...(['display', 'visibility', 'opacity', 'font-size', 'off-screen'] as const),
          ...(['tiny', 'clip', 'color', 'marquee'] as const),
        ]),
      }),
    ),
  ),
  noise: v.exactOptional(list(v.strictObject(spanSchema))),
});

/** What the rules made of an article. */
export const cleaningEntries = {
  titleIndex: offset,
  removals: list(removalSchema),
  flags: list(flagSchema),
  rulesVersion: offset,
};

const blockSchema = v.strictObject({
  kind: text(100),
  text: text(MAX_HTML_LENGTH),
  links: list(v.strictObject({ ...spanSchema, href: text(20_000) })),
  code: list(v.strictObject(spanSchema)),
  within: list(text(100)),
  boxes: list(offset),
  facts: factsSchema,
});

const extractionEntries = {
  html: text(MAX_HTML_LENGTH),
  leftOut: v.strictObject({
    ...{
      pageWords: offset,
      articleWords: offset,
      images: offset,
      embeds: offset,
      frames: offset,
    },
  }),
  script,
};

/** Far more than extraction ever has to offer. */
const MAX_OTHERS = 8;
const others = <T extends v.GenericSchema>(item: T) =>
  v.exactOptional(v.pipe(v.array(item), v.maxLength(MAX_OTHERS)));

const extractedEntries = {
  ...extractionEntries,
  url: text(20_000),
  lang: v.nullable(text(100)),
  dir: v.nullable(v.picklist(['ltr', 'rtl'])),
  titles: list(
    v.strictObject({
      text: text(20_000),
      from: v.picklist([
        ...(['title', 'og:title', 'json-ld', 'h1', 'heading', 'title-cell'] as const),
        ...(['bold', 'breadcrumb', 'text'] as const),
      ]),
    }),
  ),
  fields: list(
    v.strictObject({
      name: v.picklist([
        ...(['byline', 'published', 'modified', 'source', 'siteName', 'section'] as const),
        ...(['editor', 'licence', 'excerpt', 'image', 'canonical'] as const),
      ]),
      value: text(20_000),
      from: text(200),
    }),
  ),
  marks: isObject(v.record(text(100), v.number())),
};

const storedFacts = list(v.strictTuple([offset, isObject(factsSchema)]));

/** The extracted article as it is stored, without its blocks. */
export const originalEntries = {
  ...extractedEntries,
  facts: storedFacts,
  others: others(v.strictObject({ ...extractionEntries, facts: storedFacts })),
};

export const readingSchema = v.strictObject({
  title: text(20_000),
  byline: v.nullable(text(20_000)),
  published: v.nullable(text(100)),
  source: v.nullable(text(20_000)),
  paragraphs: list(text(MAX_HTML_LENGTH)),
  removed: offset,
});

/** An article as it is stored. */
export const storedArticleSchema = v.strictObject({
  ...originalEntries,
  ...cleaningEntries,
  reading: readingSchema,
});

/** An article as the content script hands it in. */
export const articleSchema = v.strictObject({
  ...extractedEntries,
  blocks: list(blockSchema),
  others: others(v.strictObject({ ...extractionEntries, blocks: list(blockSchema) })),
});

export const choicesSchema = v.strictObject({
  putBack: list(text(200)),
  added: list(removalSchema),
  title: v.nullable(text(20_000)),
  script: v.nullable(v.picklist(SCRIPT_CHOICES)),
  repair: v.exactOptional(v.boolean()),
});
