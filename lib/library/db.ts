import Dexie, { type EntityTable, type Table } from 'dexie';
import type {
  Cleaning,
  DetectedScript,
  LeftOut,
  ReaderChoices,
  ReadingText,
  ScriptChoice,
  StoredArticle,
} from '../article';
import { UserError } from '../errors';
import type { ImageType } from '../images/image-type';
import { classifyDbError } from './classify-db-error';
import { renewLog } from './renew-log';
import { hasRoom } from './room';

/** What lists show of an article, and no more: about 1 kB, derived from the tables below. */
export interface ArticleRow {
  id: string;
  /** The tab's address, normalised: what an article is known by. */
  url: string;
  /** As shown: the reader's words or the cleaned headline. */
  title: string;
  site: string;
  byline: string | null;
  published: string | null;
  source: string | null;
  lang: string | null;
  script: DetectedScript;
  /** When the current revision was saved, in milliseconds since 1970. */
  savedAt: number;
  /** When the current revision or what the reader decided about it last changed. */
  updatedAt: number;
  /** How many removals are in force. */
  removed: number;
  words: number;
  bodyId: string;
  revision: number;
  /** SHA-256 of the cleaned text as it was saved: what duplicates are known by. */
  hash: string;
  scriptChoice: ScriptChoice | null;
  /** Whether the reader has its bad conversion repaired; left out where not. */
  repair?: true;
  customTitle: boolean;
  flags: number;
  leftOut: LeftOut;
  /** A key a collection: `[collectionId, savedAt, id]`. Those of a deleted collection stay until it is purged. */
  collectionTimes: [collectionId: string, savedAt: number, id: string][];
  /** Counts the texts that search was given for this article; only the last is valid. */
  textVersion: number;
}

/** One revision of an article as it was extracted. Never changed. */
export interface Body extends Omit<StoredArticle, keyof Cleaning | 'reading'> {
  id: string;
  articleId: string;
  /** Counts from 1. A name, not an order: revisions are ordered by `savedAt`. */
  revision: number;
  savedAt: number;
  /** The save that made it, so that repeating the save changes nothing. Imported ones have none. */
  captureId?: string;
  hash: string;
}

/** What rules and reader made of one body. */
export interface CleaningRow {
  bodyId: string;
  cleaning: Cleaning;
  choices: ReaderChoices;
  /** Derived from the rest, which takes a DOM; kept for search and for undoing. */
  reading: ReadingText;
  updatedAt: number;
}

export interface Collection {
  id: string;
  name: string;
  createdAt: number;
  /** How many articles it holds, those in the trash not counted. */
  count: number;
  /** A deleted collection can be restored until the next purge. */
  deletedAt: number | null;
}

export interface TrashRow {
  id: string;
  url: string;
  deletedAt: number;
  row: ArticleRow;
}

/** A conversion that was made before. `target` and `version` are the converter's. */
export interface RenditionRow {
  articleId: string;
  target: string;
  version: string;
  content: unknown;
  bytes: number;
  usedAt: number;
}

/** An image of an article that the reader asked to keep. Never changed, but for being removed and restored. */
export interface ImageRow {
  articleId: string;
  /** Its address, as the article's HTML names it (`data-remote`). */
  url: string;
  /** By its own first bytes. */
  type: ImageType;
  width: number;
  height: number;
  /** A blob, so that a list of images reads none of their bytes. */
  blob: Blob;
  sha256: string;
  /** When it was fetched, in milliseconds since 1970. */
  keptAt: number;
  /** When the reader took it out: it can be restored until the next purge. Left out: it is there. */
  removedAt?: number;
}

/** A folded text that waits until it is packed with others. */
export interface TailText {
  id: string;
  version: number;
  savedAt: number;
  text: string;
}

/** Folded texts in one string: one read for many articles. An entry is dead once its article has another version. */
export interface SearchChunk {
  chunk: number;
  ids: string[];
  versions: number[];
  times: number[];
  /** Joined by U+0001. */
  text: string;
}

/** What tells that a chunk can't hold a term without reading it. `newest`: the latest `times` of the chunk. */
export interface SearchFilter {
  chunk: number;
  newest: number;
  bits: Uint8Array;
}

/** Totals, so that nothing is ever counted by going over all. */
export interface Counters {
  key: 'counters';
  articles: number;
  tailTexts: number;
  tailCharacters: number;
  /** Texts in chunks, dead ones among them. */
  packedTexts: number;
  deadTexts: number;
  /** The last chunk that was packed anew; 0 begins from the start. */
  repackedTo: number;
  renditionBytes: number;
}

/** The schema that last wrote here: Dexie itself opens a newer database without a word. */
export interface SchemaRecord {
  key: 'schema';
  version: number;
}

/** Tells this library from one that was made anew in its place. See `witness.ts`. */
export interface IdentityRecord {
  key: 'identity';
  id: string;
}

/** What an import has written that no article refers to yet. See `staging.ts`. */
export interface StagedBatch {
  n: number;
  items: StagedItem[];
  chunks: number[];
  /** Images that wait under an id of nobody, for an article that is there already. */
  images?: { stagedFor: string; articleId: string }[];
}

export interface StagedItem {
  row: ArticleRow;
  /** Names; the collections themselves are made when the import becomes visible. */
  collections: string[];
  bodies: { id: string; hash: string; savedAt: number }[];
  /** Whether a staged chunk holds its text. */
  isPacked: boolean;
  /** It goes into the trash; in milliseconds since 1970. */
  deletedAt?: number;
}

/** Raised with every version that older code must not write to. */
export const SCHEMA_VERSION = 2;

export class Library extends Dexie {
  articles!: EntityTable<ArticleRow, 'id'>;
  bodies!: EntityTable<Body, 'id'>;
  cleanings!: EntityTable<CleaningRow, 'bodyId'>;
  collections!: EntityTable<Collection, 'id'>;
  trash!: EntityTable<TrashRow, 'id'>;
  images!: Table<ImageRow, [articleId: string, url: string]>;
  renditions!: Table<RenditionRow, [articleId: string, target: string, version: string]>;
  searchTail!: EntityTable<TailText, 'id'>;
  searchChunks!: EntityTable<SearchChunk, 'chunk'>;
  searchFilters!: EntityTable<SearchFilter, 'chunk'>;
  staging!: EntityTable<StagedBatch, 'n'>;
  meta!: Table<Counters | SchemaRecord | IdentityRecord, string>;

  /** A newer Qingwen has written here: reading goes on, every change is refused. */
  readOnly = false;

  /** A write has failed, or the browser has closed the database: it may have stopped in the middle of a record. */
  isLogSuspect = false;

  /** `beside` is called once the tables can be read, while the schema is checked. */
  constructor(name = 'qingwen', beside?: (library: Library) => void) {
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    // Only indexed fields are named. Never edit a released version: add the next one.
    this.version(1).stores({
      articles: 'id, &url, [savedAt+id], *collectionTimes',
      bodies: 'id, [articleId+savedAt+revision], captureId',
      cleanings: 'bodyId',
      collections: 'id, name',
      trash: 'id, url, deletedAt',
      renditions: '[articleId+target+version], usedAt',
      searchTail: 'id',
      searchChunks: '++chunk',
      searchFilters: 'chunk, [newest+chunk]',
      staging: '++n',
      meta: 'key',
    });
    this.version(2).stores({ images: '[articleId+url], removedAt' });
    this.on('close', () => {
      this.isLogSuspect = true;
    });
    // Sticky: Dexie closes and opens again by itself when another page upgrades the database.
    let isFirst = true;
    const ready = () => {
      if (isFirst) beside?.(this);
      isFirst = false;
      return this.#checkSchema();
    };
    this.on('ready', ready, true);
  }

  async #checkSchema(): Promise<void> {
    const record = (await this.meta.get('schema')) as SchemaRecord | undefined;
    this.readOnly = (record?.version ?? 0) > SCHEMA_VERSION;
    if ((record?.version ?? 0) < SCHEMA_VERSION) {
      await this.meta.put({ key: 'schema', version: SCHEMA_VERSION });
    }
  }
}

/**
 * One transaction that changes something: all of it or nothing. Refused with `library-newer` where the
 * library is read-only; troubles with storage come out as `UserError`.
 */
export async function write<T>(
  library: Library,
  tables: readonly Table[],
  change: () => Promise<T>,
): Promise<T> {
  try {
    if (!library.isOpen()) await library.open();
    if (library.readOnly) throw new UserError('library-newer');
    if (!(await hasRoom())) throw new UserError('library-full');
    if (library.isLogSuspect) {
      await renewLog();
      library.isLogSuspect = false;
    }
    return await library.transaction('rw', tables, change);
  } catch (error) {
    const trouble = classifyDbError(error);
    if (trouble && trouble !== error) library.isLogSuspect = true;
    throw trouble ?? error;
  }
}

const NOTHING: Counters = {
  key: 'counters',
  articles: 0,
  tailTexts: 0,
  tailCharacters: 0,
  packedTexts: 0,
  deadTexts: 0,
  repackedTo: 0,
  renditionBytes: 0,
};

export async function readCounters(library: Library): Promise<Counters> {
  return ((await library.meta.get('counters')) as Counters | undefined) ?? { ...NOTHING };
}
