import { fieldOf } from '../article';
import type { Collection } from '../library/db';
import type { SavedArticle } from '../library/read-articles';
import {
  type ArticleRecord,
  type CollectionRecord,
  type ConvertedText,
  RECORD_VERSION,
  type RevisionRecord,
} from '../library/record';
import { withoutTracking } from '../without-tracking';
import type { ExportItem } from './read-items';

/** What needs a DOM or a converter, and so comes from outside. */
export interface Render {
  /** The body less its removals. */
  cleanedHtmlOf: (saved: SavedArticle) => string;
  /** The text by paragraphs, as extracted. */
  originalParagraphsOf: (saved: SavedArticle) => string[];
  /** What it reads in the script that the reader wants; null where that is the original one. */
  convertedOf?: (saved: SavedArticle) => Promise<ConvertedText | null>;
}

/** An article as our files hold it under `x_qingwen`. */
export async function toRecord(
  { saved, revisions, collections }: ExportItem,
  render: Render,
): Promise<ArticleRecord> {
  const { row, body, reading } = saved;
  const converted = (await render.convertedOf?.(saved)) ?? null;
  return {
    version: RECORD_VERSION,
    id: row.id,
    url: row.url,
    canonical: fieldOf(body, 'canonical'),
    title: saved.choices.title ?? reading.title,
    byline: reading.byline,
    source: reading.source,
    published: reading.published,
    found: {
      byline: fieldOf(body, 'byline'),
      source: fieldOf(body, 'source'),
      published: fieldOf(body, 'published'),
    },
    lang: body.lang,
    script: { detected: body.script, chosen: saved.choices.script },
    savedAt: isoTime(row.savedAt),
    updatedAt: isoTime(row.updatedAt),
    revision: row.revision,
    collections: collections.map(toCollectionRecord),
    revisions: revisions.map(toRevisionRecord),
    text: {
      original: render.originalParagraphsOf(saved),
      cleaned: reading.paragraphs,
      ...(converted ? { converted } : {}),
    },
  };
}

export function toCollectionRecord({ id, name, createdAt }: Collection): CollectionRecord {
  return { id, name, createdAt: isoTime(createdAt) };
}

/** `YYYY-MM-DDTHH:mm:ss.sssZ`, the only form that all readers of our files take. */
export function isoTime(ms: number): string {
  return new Date(ms).toISOString();
}

/** Keys in a fixed order: the same library gives the same file. */
function toRevisionRecord({ body, cleaning }: ExportItem['revisions'][number]): RevisionRecord {
  return {
    bodyId: body.id,
    revision: body.revision,
    savedAt: isoTime(body.savedAt),
    updatedAt: isoTime(cleaning.updatedAt),
    hash: body.hash,
    // Saved before tracking was stripped, it may have some.
    url: withoutTracking(body.url),
    lang: body.lang,
    dir: body.dir,
    script: body.script,
    html: body.html,
    facts: body.facts,
    titles: body.titles,
    fields: body.fields,
    marks: body.marks,
    leftOut: body.leftOut,
    ...(body.others && { others: body.others }),
    cleaning: cleaning.cleaning,
    choices: cleaning.choices,
  };
}
