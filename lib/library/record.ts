import type { Cleaning, DetectedScript, ReaderChoices, ScriptChoice } from '../article';
import type { ImageType } from '../images/image-type';
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

/** A kept image, in the `blobs` of a library file. */
export interface BlobRecord {
  /** The `id` of an item of the same file. */
  articleId: string;
  /** The address of the image, as `data-remote` in the HTML of that item names it. */
  url: string;
  type: ImageType;
  /** How many. */
  bytes: number;
  sha256: string;
  keptAt: string;
  /** Base64. */
  data: string;
}

/** The name and version of the file that holds a whole library. */
export const LIBRARY_FORMAT = 'qingwen-library';
/**
 * 2: `blobs` and `blobCount` may follow the bookmarks. 3: so may `trash` with `trashCount`, `rules` and `settings`,
 * and the hash goes over `trash` too.
 */
export const LIBRARY_FORMAT_VERSION = 3;
