import { countWords } from '../text/count-words';
import type { ArticleRow, Body, CleaningRow } from './db';

const MAX_TITLE = 500;
const MAX_FACT = 200;

/** U+0000 and what turns the direction of writing: in a list it would turn the words of others too. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: U+0000 is the point.
const UNFIT = /[\u0000\u202A-\u202E\u2066-\u2069]/g;

/** A line of a hostile page, fit for a list: well-formed and not longer than `length` UTF-16 units. */
export function fitText(text: string, length: number): string {
  const fit = text
    .slice(0, length * 2)
    .replace(UNFIT, '')
    .toWellFormed();
  if (fit.length <= length) return fit;
  const last = fit.charCodeAt(length - 1);
  return fit.slice(0, last >= 0xd800 && last < 0xdc00 ? length - 1 : length);
}

const fitFact = (text: string | null) => (text === null ? null : fitText(text, MAX_FACT));

/** The row of an article: nothing in it that its parts don't say. */
export function rowOf(
  { url, collectionIds, textVersion }: RowParts,
  body: Body,
  { cleaning, choices, reading, updatedAt }: CleaningRow,
): ArticleRow {
  return {
    id: body.articleId,
    url,
    title: fitText(choices.title ?? reading.title, MAX_TITLE),
    site: siteOf(url),
    byline: fitFact(reading.byline),
    published: fitFact(reading.published),
    source: fitFact(reading.source),
    lang: fitFact(body.lang),
    script: body.script,
    savedAt: body.savedAt,
    updatedAt,
    removed: reading.removed,
    words: reading.paragraphs.reduce((sum, paragraph) => sum + countWords(paragraph), 0),
    bodyId: body.id,
    revision: body.revision,
    hash: body.hash,
    scriptChoice: choices.script,
    ...(choices.repair ? { repair: true } : {}),
    customTitle: choices.title !== null,
    flags: cleaning.flags.length,
    leftOut: body.leftOut,
    collectionTimes: collectionTimesOf(collectionIds, body),
    textVersion,
  };
}

/** What an article has beyond its revisions. */
export interface RowParts {
  url: string;
  collectionIds: readonly string[];
  textVersion: number;
}

/** The parts of a row that are not derived from the revision it shows. */
export function partsOf(row: ArticleRow): RowParts {
  return { url: row.url, collectionIds: collectionIdsOf(row), textVersion: row.textVersion };
}

/** The collections of an article, deleted ones among them. */
export function collectionIdsOf({
  collectionTimes,
}: Pick<ArticleRow, 'collectionTimes'>): string[] {
  return collectionTimes.map(([collectionId]) => collectionId);
}

export function collectionTimesOf(
  collectionIds: readonly string[],
  { articleId, savedAt }: Pick<Body, 'articleId' | 'savedAt'>,
): ArticleRow['collectionTimes'] {
  return collectionIds.map((collectionId) => [collectionId, savedAt, articleId]);
}

function siteOf(url: string): string {
  return URL.canParse(url) ? fitText(new URL(url).hostname.replace(/^www\./, ''), MAX_FACT) : '';
}
