import type { Cleaning, Place, ReaderChoices, ReadingText } from '../article';
import { UserError } from '../errors';
import { MAX_ARTICLE_BYTES } from '../images/keep-images';
import type { Body, CleaningRow, Library } from '../library/db';
import { addressOf } from '../library/normalise-url';
import { hasRoom } from '../library/room';
import { type ImportOutcome, type IncomingArticle, Staging } from '../library/staging';
import { discardStaged, withStaging } from '../library/sweep-staging';
import { KEEP_TRASH_MS } from '../library/trash';
import type { SetUp } from '../set-up';
import { withoutTracking } from '../without-tracking';
import {
  type CheckedCollection,
  type CheckedRecord,
  checkBlob,
  checkItem,
  checkList,
  checkSetUp,
  checkTrashed,
  invalid,
} from './check-item';
import { readFile } from './read-file';

/** One revision of a file on its way into the library. */
export interface ImportedRevision {
  body: Body;
  cleaning: Cleaning;
  choices: ReaderChoices;
}

/** `reading`: bytes of the file; it can be cancelled. `finishing`: articles that become visible at once. */
export interface ImportProgress {
  phase: 'reading' | 'finishing';
  done: number;
  total: number;
}

export interface ImportOptions {
  now: Date;
  newId: () => string;
  /** The sanitiser, to a fixpoint: what a file calls sanitised may be anything. */
  sanitize: (html: string) => string;
  /** What a revision reads, from its stored parts. */
  readingOf: (saved: ImportedRevision) => ReadingText;
  /** The texts of the blocks of a body, by which the places of removals are checked. */
  blockTextsOf: (body: Body) => string[];
  onProgress?: (progress: ImportProgress) => void;
  signal?: AbortSignal;
}

/** Articles are staged so many at a time, or fewer where they are large. */
const BATCH_ARTICLES = 500;
const BATCH_CHARACTERS = 8_000_000;
/** After so long the page gets a turn, so that it stays usable. */
const TURN_MS = 50;

/** How an import ended, and what the file says of the reader's set-up, which is not taken: that is theirs to decide. */
export type FileOutcome = ImportOutcome & { setUp?: SetUp };

/**
 * Imports a file that `exportArticles` made, of either profile: all of it or nothing. Every item is checked
 * and its HTML sanitised before anything is stored. An article that is known with the same text is skipped;
 * with other text it gets the file's revisions. What lay in the trash lies there again, unless the reader has it.
 * Throws `UserError` (`import-*`, `library-*`), or
 * `signal.reason`; the library is as it was then.
 */
export async function importFile(
  library: Library,
  file: Blob,
  options: ImportOptions,
): Promise<FileOutcome> {
  return withStaging(library, async () => {
    if (!(await hasRoom(file.size))) throw new UserError('library-full');
    try {
      const { staging, items, setUp } = await stageFile(library, file, options);
      options.signal?.throwIfAborted();
      const outcome = await staging.commit((done) =>
        options.onProgress?.({ phase: 'finishing', done, total: items }),
      );
      return { ...outcome, ...(setUp && { setUp }) };
    } catch (error) {
      // The failure is what the reader has to know of; what can't be taken out now, the next import takes out.
      await discardStaged(library).catch(() => undefined);
      throw error;
    }
  });
}

async function stageFile(library: Library, file: Blob, options: ImportOptions) {
  const { signal, onProgress, newId } = options;
  const staging = new Staging(library, newId);
  const total = file.size;
  let batch: IncomingArticle[] = [];
  let characters = 0;
  const imageBytes = new Map<string, number>();
  let items = 0;
  let setUp: SetUp | undefined;
  let turnEnds = performance.now() + TURN_MS;
  const parts = readFile(file, (done) => onProgress?.({ phase: 'reading', done, total }));
  for await (const { kind, value, number } of parts) {
    signal?.throwIfAborted();
    if (kind === 'list') {
      staging.addCollection(toCollection(checkList(value, number)));
      continue;
    }
    if (kind === 'blob') {
      // Before the first of them, the articles that they belong to.
      if (batch.length) await staging.add(batch.splice(0));
      const { content, keptAt, bytes: _, ...image } = await checkBlob(value, number);
      const sum = (imageBytes.get(image.articleId) ?? 0) + content.length;
      imageBytes.set(image.articleId, sum);
      if (sum > MAX_ARTICLE_BYTES)
        throw new UserError('import-invalid', [`blobs #${number}`, 'bytes']);
      const blob = new Blob([content], { type: image.type });
      const isOfFile = await staging.addImage({ ...image, blob, keptAt: Date.parse(keptAt) });
      if (!isOfFile) throw new UserError('import-invalid', [`blobs #${number}`, 'articleId']);
      continue;
    }
    if (kind === 'set-up') {
      setUp = checkSetUp(value);
      continue;
    }
    items += 1;
    const article =
      kind === 'trash'
        ? toTrashed(checkTrashed(value, number), number, options)
        : toArticle(checkItem(value, number), number, options);
    batch.push(article);
    characters += article.revisions.reduce((sum, { body }) => sum + body.html.length, 0);
    if (batch.length >= BATCH_ARTICLES || characters >= BATCH_CHARACTERS) {
      await staging.add(batch);
      batch = [];
      characters = 0;
    }
    if (performance.now() > turnEnds) {
      await nextTurn();
      turnEnds = performance.now() + TURN_MS;
    }
  }
  if (batch.length) await staging.add(batch);
  return { staging, items, setUp };
}

function toCollection({ id, name, createdAt }: CheckedCollection) {
  return { id, name, createdAt: Date.parse(createdAt) };
}

/** An old file must not have the next purge take what it brings back. */
function toTrashed(
  { record, deletedAt }: ReturnType<typeof checkTrashed>,
  number: number,
  options: ImportOptions,
): IncomingArticle {
  const now = options.now.getTime();
  const time = Date.parse(deletedAt);
  const isKept = time > now - KEEP_TRASH_MS && time <= now;
  return { ...toArticle(record, number, options), deletedAt: isKept ? time : now };
}

function toArticle(record: CheckedRecord, number: number, options: ImportOptions): IncomingArticle {
  const revisions = record.revisions.map((each, index) => {
    const { bodyId, savedAt, updatedAt, cleaning, choices, ...original } = each;
    const body: Body = {
      ...original,
      id: bodyId,
      url: withoutTracking(each.url),
      articleId: record.id,
      savedAt: Date.parse(savedAt),
      html: options.sanitize(each.html),
      ...(each.others && {
        others: each.others.map((other) => ({ ...other, html: options.sanitize(other.html) })),
      }),
    };
    const quotes = [...cleaning.removals, ...choices.added, ...cleaning.flags];
    const misplaced = findMisplaced(body, quotes, options);
    if (misplaced) {
      const { where, unit, start, end } = misplaced;
      throw invalid(number, `x_qingwen.revisions.${index}: ${where}:${unit}:${start}-${end}`);
    }
    const reading = options.readingOf({ body, cleaning, choices });
    const row: CleaningRow = {
      bodyId,
      cleaning,
      choices,
      reading,
      updatedAt: Date.parse(updatedAt),
    };
    return { body, cleaning: row };
  });
  const current = record.revisions.find(({ revision }) => revision === record.revision);
  return {
    id: record.id,
    url: addressOf(record.url, current?.url ?? record.url),
    collections: record.collections.map(toCollection),
    bodyId: current?.bodyId ?? '',
    revisions,
  };
}

type Quote = Place & { text: string };

/** A removal must quote what it points at, or what is shown would lack something else. */
function findMisplaced(
  body: Body,
  quotes: readonly Quote[],
  { blockTextsOf }: ImportOptions,
): Quote | undefined {
  const texts = {
    title: body.titles.map(({ text }) => text),
    metadata: body.fields.map(({ value }) => value),
    body: quotes.some(({ where }) => where === 'body') ? blockTextsOf(body) : [],
  };
  return quotes.find(
    ({ where, unit, start, end, text }) =>
      end - start !== text.length || texts[where][unit]?.slice(start, end) !== text,
  );
}

/** Lets the page paint and answer. Not a timer: those run once a second, or a minute, in a tab in the background. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
