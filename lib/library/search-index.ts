import type { ReadingText } from '../article';
import { foldText } from '../text/fold-text';
import {
  type ArticleRow,
  type Counters,
  type Library,
  readCounters,
  type SearchChunk,
  type TailText,
  write,
} from './db';
import { filterOf } from './search-filter';

/** A chunk is read as a whole: large enough to be one read for many articles, small enough to stop between two. */
const CHUNK_TEXTS = 200;
const CHUNK_CHARACTERS = 262_144;

/** Stands between two texts of a chunk and is part of neither. */
export const SEPARATOR = '\u0001';

/** What search looks through: title, site, source and text, folded. Terms have no white space, so they never span two lines. */
export function searchTextOf(
  row: Pick<ArticleRow, 'title' | 'site' | 'source'>,
  reading: ReadingText,
) {
  const text = [row.title, row.site, row.source ?? '', ...reading.paragraphs].join('\n');
  return foldText(text).replaceAll(SEPARATOR, ' ');
}

/** The tables that keeping the index takes. */
export function searchTables(library: Library) {
  return [library.searchTail, library.searchChunks, library.searchFilters, library.meta];
}

/**
 * Puts the text of an article in the index, in place of the one before if it `isIndexed`. To be called in
 * the transaction that changes the article, with `row.textVersion` raised already; `counters` are changed,
 * not stored.
 */
export async function indexText(
  library: Library,
  counters: Counters,
  row: ArticleRow,
  reading: ReadingText,
  isIndexed: boolean,
): Promise<void> {
  if (isIndexed) await forgetTexts(library, counters, [row.id]);
  const entry: TailText = {
    id: row.id,
    version: row.textVersion,
    savedAt: row.savedAt,
    text: searchTextOf(row, reading),
  };
  await library.searchTail.put(entry);
  counters.tailTexts += 1;
  counters.tailCharacters += entry.text.length;
  if (counters.tailTexts >= CHUNK_TEXTS || counters.tailCharacters >= CHUNK_CHARACTERS) {
    await packTail(library, counters);
  }
}

/** Takes the texts of articles out: from the tail at once, in chunks they are counted as dead. */
export async function forgetTexts(
  library: Library,
  counters: Counters,
  ids: readonly string[],
): Promise<void> {
  const inTail = (await library.searchTail.bulkGet([...ids])).filter(
    (entry) => entry !== undefined,
  );
  await library.searchTail.bulkDelete(inTail.map(({ id }) => id));
  counters.tailTexts -= inTail.length;
  counters.tailCharacters -= inTail.reduce((sum, { text }) => sum + text.length, 0);
  counters.deadTexts += ids.length - inTail.length;
}

async function packTail(library: Library, counters: Counters): Promise<void> {
  const entries = await library.searchTail.toArray();
  entries.sort((a, b) => b.savedAt - a.savedAt);
  await addChunk(library, entries);
  await library.searchTail.clear();
  counters.tailTexts = 0;
  counters.tailCharacters = 0;
  counters.packedTexts += entries.length;
}

/** Writes one chunk with its filter, in the place of `chunk` if given; gives its number. */
export async function addChunk(
  library: Library,
  entries: readonly TailText[],
  replaced?: number,
): Promise<number> {
  const chunk = packed(entries);
  const number = await library.searchChunks.put(
    replaced === undefined ? chunk : { ...chunk, chunk: replaced },
  );
  await library.searchFilters.put({
    chunk: number,
    newest: Math.max(...chunk.times),
    bits: filterOf(chunk.text),
  });
  return number;
}

/** Cuts entries into groups that each make a chunk. */
export function chunksOf(entries: readonly TailText[]): TailText[][] {
  const groups: TailText[][] = [];
  let characters = Number.POSITIVE_INFINITY;
  for (const entry of entries) {
    const group = groups.at(-1);
    characters += entry.text.length;
    if (group && group.length < CHUNK_TEXTS && characters < CHUNK_CHARACTERS) {
      group.push(entry);
    } else {
      groups.push([entry]);
      characters = entry.text.length;
    }
  }
  return groups;
}

function packed(entries: readonly TailText[]): Omit<SearchChunk, 'chunk'> {
  return {
    ids: entries.map(({ id }) => id),
    versions: entries.map(({ version }) => version),
    times: entries.map(({ savedAt }) => savedAt),
    text: entries.map(({ text }) => text).join(SEPARATOR),
  };
}

/** A quarter of dead texts costs a quarter of every search. */
const DEAD_SHARE = 0.25;
const WORTH_REPACKING = CHUNK_TEXTS;
/** About half a second; whoever deletes waits for it. */
const REPACKED_AT_ONCE = 20;

/**
 * Packs chunks anew without their dead texts, once these are a quarter of all: a few chunks a call, the next
 * call the next ones. A chunk a transaction, so that it may be stopped anywhere.
 */
export async function repackSearch(library: Library): Promise<void> {
  const { deadTexts, packedTexts, repackedTo } = await readCounters(library);
  if (deadTexts < WORTH_REPACKING || deadTexts < packedTexts * DEAD_SHARE) return;
  const chunks = await library.searchChunks
    .where('chunk')
    .above(repackedTo)
    .limit(REPACKED_AT_ONCE)
    .primaryKeys();
  for (const chunk of chunks) {
    await write(library, [library.articles, ...searchTables(library)], () =>
      repackChunk(library, chunk),
    );
  }
  await write(library, [library.meta], async () => {
    const counters = await readCounters(library);
    counters.repackedTo = chunks.length < REPACKED_AT_ONCE ? 0 : (chunks.at(-1) ?? 0);
    await library.meta.put(counters);
  });
}

async function repackChunk(library: Library, number: number): Promise<void> {
  const chunk = await library.searchChunks.get(number);
  if (!chunk) return;
  const rows = await library.articles.bulkGet(chunk.ids);
  const texts = chunk.text.split(SEPARATOR);
  const alive = chunk.ids.flatMap((id, index): TailText[] => {
    const version = chunk.versions[index] ?? 0;
    if (rows[index]?.textVersion !== version) return [];
    return [{ id, version, savedAt: chunk.times[index] ?? 0, text: texts[index] ?? '' }];
  });
  const dead = chunk.ids.length - alive.length;
  if (!dead) return;
  if (alive.length) {
    await addChunk(library, alive, number);
  } else {
    await library.searchChunks.delete(number);
    await library.searchFilters.delete(number);
  }
  const counters = await readCounters(library);
  counters.packedTexts -= dead;
  counters.deadTexts = Math.max(0, counters.deadTexts - dead);
  await library.meta.put(counters);
}
