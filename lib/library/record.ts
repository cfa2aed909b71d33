import type { Cleaning, DetectedScript, ReaderChoices, ScriptChoice } from '../article';
import type { Body } from './db';

/** Raised when older code could no longer read what is written. */
export const RECORD_VERSION = 1;

/**
 * An article outside the library: all of it, under the key `x_qingwen` of an item of our files. Times are
 * in the form of `Date.toISOString`. `public/x_qingwen.schema.json` says the same.
 */
export interface ArticleRecord {
  version: typeof RECORD_VERSION;
  id: string;
  /** Normalised: what the article is known by. */
  url: string;
  /** What the page claims its address to be. A hint, never a key. */
  canonical: string | null;
  title: string;
  /** These three less their removals; `found` has them as the page gave them. */
  byline: string | null;
  source: string | null;
  published: string | null;
  found: { byline: string | null; source: string | null; published: string | null };
  lang: string | null;
  script: { detected: DetectedScript; chosen: ScriptChoice | null };
  savedAt: string;
  updatedAt: string;
  /** The current one of `revisions`. */
  revision: number;
  collections: CollectionRecord[];
  /** Oldest first. */
  revisions: RevisionRecord[];
  /** The current revision by paragraphs. Derived from the rest, for other programs; not read back. */
  text: { original: string[]; cleaned: string[]; converted?: ConvertedText };
}

export interface CollectionRecord {
  id: string;
  name: string;
  createdAt: string;
}

/** One revision: the original with its facts, what the rules made of it, what the reader decided. */
export interface RevisionRecord extends Omit<Body, 'id' | 'articleId' | 'captureId' | 'savedAt'> {
  bodyId: string;
  savedAt: string;
  updatedAt: string;
  cleaning: Cleaning;
  choices: ReaderChoices;
}

/** What an article reads in another script. */
export interface ConvertedText {
  script: ScriptChoice;
  title: string;
  byline: string | null;
  source: string | null;
  paragraphs: string[];
}

/** The name and version of the file that holds a whole library. */
export const LIBRARY_FORMAT = 'qingwen-library';
export const LIBRARY_FORMAT_VERSION = 1;
