import { UserError } from '../errors';
import { LIBRARY_FORMAT, LIBRARY_FORMAT_VERSION } from '../library/record';
import { ItemsHash } from '../library/text-hash';
import { readLines } from './read-lines';

/** A part of a file, as JSON gives it: nothing of it is checked. */
export interface FilePart {
  kind: 'list' | 'item' | 'trash' | 'blob' | 'set-up';
  /** Counts the parts of a kind from 1. */
  number: number;
  value: unknown;
}

/** A file that another program has laid out anew is read as a whole; a larger one would hold up the page. */
const MAX_WHOLE = 64_000_000;

/** How our own files begin: an item a line, however many there are. */
const PORTABLE_LINES = /^\[[ \t]*\r?\n(?:\{"|\][ \t\r]*(?:\n|$))/;
const LIBRARY_LINES = /^\{"format":"[^"\n]*",[^\n]*,[ \t]*\r?\n"lists":\[[ \t\r]*\n/;
const SNIFF = 4_096;

/**
 * The parts of a file of ours, `library` or `portable`, in order. Throws `UserError`: `import-unreadable`
 * (no JSON, or not of this kind), `import-newer`, `import-cut` (its end is missing, or it does not match
 * what the end says of it). `onBytes` is told how much was read.
 */
export async function* readFile(
  file: Blob,
  onBytes: (bytes: number) => void = () => {},
): AsyncGenerator<FilePart, void, void> {
  const start = await readStart(file);
  if (LIBRARY_LINES.test(start)) {
    yield* readLibraryLines(readLines(file, onBytes));
  } else if (PORTABLE_LINES.test(start)) {
    yield* readPortableLines(readLines(file, onBytes));
  } else if (/^\s*[[{]/.test(start) && file.size <= MAX_WHOLE) {
    yield* readWhole(file);
    onBytes(file.size);
  } else {
    throw new UserError('import-unreadable');
  }
}

async function readStart(file: Blob): Promise<string> {
  try {
    return (await file.slice(0, SNIFF).text()).replace(/^\uFEFF/, '');
  } catch (cause) {
    throw new UserError('import-unreadable', [], { cause });
  }
}

type Lines = AsyncGenerator<string, void, void>;

async function* readLibraryLines(lines: Lines): AsyncGenerator<FilePart, void, void> {
  checkFormat(parseJson(`${(await nextLine(lines)).replace(/,\s*$/, '')}}`));
  await nextLine(lines);
  for await (const { value, number } of readArray(lines)) yield { kind: 'list', number, value };
  if ((await nextLine(lines)) !== '"bookmarks":[') throw new UserError('import-unreadable');
  const hash = new ItemsHash();
  for await (const { value, number, text } of readArray(lines)) {
    await hash.add(text);
    yield { kind: 'item', number, value };
  }
  const items = hash.count;
  let tail = await nextLine(lines);
  // Files of the first two versions have none.
  if (tail === '"trash":[') {
    for await (const { value, number, text } of readArray(lines)) {
      await hash.add(text);
      yield { kind: 'trash', number, value };
    }
    tail = await nextLine(lines);
  }
  let blobs = 0;
  // Files of the first version have none.
  if (tail === '"blobs":[') {
    for await (const { value, number } of readArray(lines)) {
      blobs = number;
      yield { kind: 'blob', number, value };
    }
    tail = await nextLine(lines);
  }
  let head = '{';
  for (; /^"(?:rules|settings)":/.test(tail); tail = await nextLine(lines)) head += tail;
  const end = parseJson(head + tail);
  yield* setUpOf(end);
  checkEnd(end, hash, { items, blobs });
  await expectEnd(lines);
}

async function* readPortableLines(lines: Lines): AsyncGenerator<FilePart, void, void> {
  await nextLine(lines);
  for await (const { value, number } of readArray(lines)) yield { kind: 'item', number, value };
  await expectEnd(lines);
}

/** The items of an array, one a line, and the line that closes it. */
async function* readArray(
  lines: Lines,
): AsyncGenerator<{ value: unknown; number: number; text: string }, void, void> {
  for (let number = 1; ; number++) {
    const line = await nextLine(lines);
    if (line === ']' || line === '],') return;
    const text = line.endsWith(',') ? line.slice(0, -1) : line;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (cause) {
      // The last line of a file that was cut is half an item; a broken one in the middle is something else.
      const isLast = (await lines.next()).done;
      throw isLast
        ? new UserError('import-cut', [], { cause })
        : new UserError('import-unreadable', [`#${number}`], { cause });
    }
    yield { value, number, text };
  }
}

async function nextLine(lines: Lines): Promise<string> {
  const next = await lines.next();
  if (next.done) throw new UserError('import-cut');
  return next.value;
}

async function expectEnd(lines: Lines): Promise<void> {
  if (!(await lines.next()).done) throw new UserError('import-unreadable');
}

async function* readWhole(file: Blob): AsyncGenerator<FilePart, void, void> {
  let text = '';
  let whole: unknown;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    whole = JSON.parse(text);
  } catch (cause) {
    const isCut = text !== '' && !/[\]}]\s*$/.test(text.slice(-100));
    throw new UserError(isCut ? 'import-cut' : 'import-unreadable', [], { cause });
  }
  if (Array.isArray(whole)) {
    yield* partsOf('item', whole);
    return;
  }
  checkFormat(whole);
  const { lists, bookmarks, trash = [], blobs = [] } = whole as Record<string, unknown>;
  if (![lists, bookmarks, trash, blobs].every(Array.isArray)) throw new UserError('import-cut');
  yield* partsOf('list', lists as unknown[]);
  const hash = new ItemsHash();
  for (const item of bookmarks as unknown[]) await hash.add(JSON.stringify(item));
  const items = hash.count;
  for (const item of trash as unknown[]) await hash.add(JSON.stringify(item));
  checkEnd(whole, hash, { items, blobs: (blobs as unknown[]).length });
  yield* partsOf('item', bookmarks as unknown[]);
  yield* partsOf('trash', trash as unknown[]);
  yield* partsOf('blob', blobs as unknown[]);
  yield* setUpOf(whole);
}

function* setUpOf(end: unknown): Generator<FilePart> {
  const { rules, settings } = end as Record<string, unknown>;
  if (rules === undefined && settings === undefined) return;
  yield { kind: 'set-up', number: 1, value: { rules, settings } };
}

function* partsOf(kind: FilePart['kind'], values: readonly unknown[]): Generator<FilePart> {
  for (const [index, value] of values.entries()) yield { kind, number: index + 1, value };
}

function checkFormat(head: unknown): void {
  const { format, formatVersion } = (head ?? {}) as Record<string, unknown>;
  if (format !== LIBRARY_FORMAT) throw new UserError('import-unreadable', ['format']);
  if (typeof formatVersion !== 'number') throw new UserError('import-invalid', ['formatVersion']);
  if (formatVersion > LIBRARY_FORMAT_VERSION) throw new UserError('import-newer');
}

function checkEnd(
  tail: unknown,
  { count, value }: ItemsHash,
  { items, blobs }: { items: number; blobs: number },
): void {
  const told = tail as Record<string, unknown>;
  const { end, sha256, trashCount = 0, blobCount = 0 } = told;
  const isWhole = told.count === items && trashCount === count - items && blobCount === blobs;
  if (end !== true || sha256 !== value || !isWhole) {
    throw new UserError('import-cut');
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UserError('import-cut', [], { cause });
  }
}
