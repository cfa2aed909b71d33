import Dexie from 'dexie';
import { foldText } from '../text/fold-text';
import type { ArticleRow, Library, SearchChunk, SearchFilter, TailText } from './db';
import { mayHold } from './search-filter';
import { SEPARATOR } from './search-index';

export interface SearchOptions {
  limit: number;
  collectionId?: string;
  signal?: AbortSignal;
}

/** Texts that were read stay in memory up to so many characters (two bytes each): about 30,000 articles. */
const CACHED_CHARACTERS = 32_000_000;

/** So many filters are read at once: few at first, so that the newest articles are there at once. */
const FIRST_FILTERS = 16;
const MORE_FILTERS = 128;

/** So many chunks are read at once, from one on and doubled each time: a wait for each would add up to most of a search. */
const MOST_CHUNKS = 16;

interface Cache {
  chunks: Map<number, SearchChunk>;
  filters: Map<number, Uint8Array>;
  characters: number;
  /** Reads all filters, if somebody is about to search. */
  warming: Promise<void> | null;
}

/** Chunks only ever lose dead texts, so what was read once stays true. */
const caches = new WeakMap<Library, Cache>();

/** A text that holds all terms. Whether it is still that of its article is seen when the row is read. */
interface Hit {
  id: string;
  version: number;
  savedAt: number;
}

type ChunkKey = Pick<SearchFilter, 'chunk' | 'newest'>;

/**
 * The articles whose title, site or text hold every term of a query (parted by white space), newest first,
 * each as soon as it is certain that none newer follows. Exact: a term is a run of characters, be it one,
 * folded by `foldText`. No terms find nothing. Ends early where `signal` is aborted.
 */
export async function* searchArticles(
  library: Library,
  query: string,
  { limit, collectionId, signal }: SearchOptions,
): AsyncGenerator<ArticleRow, void, void> {
  const terms = termsOf(query);
  if (!terms.length || limit <= 0) return;
  const cache = cacheOf(library);

  const members = collectionId === undefined ? null : await readMembers(library, collectionId);
  const { tail, directory } = await readStart(library);
  const candidates = candidatesOf(library, cache, directory, terms);
  let hits = tail.filter(({ text }) => holds(text, terms)) as Hit[];
  let left = limit;
  let size = 1;
  let next = (await candidates.next()).value;
  for (;;) {
    if (signal?.aborted) return;
    if (members) hits = hits.filter(({ id }) => members.has(id));
    hits.sort(newestFirst);
    // What is as new as the newest text of the next chunk has to wait for it.
    const newest = next?.newest ?? Number.NEGATIVE_INFINITY;
    const waiting = hits.findIndex(({ savedAt }) => savedAt <= newest);
    const certain = hits.splice(0, waiting < 0 ? hits.length : waiting);
    for await (const row of validRows(library, certain, left)) {
      if (signal?.aborted) return;
      yield row;
      left -= 1;
      if (left <= 0) return;
    }
    if (!next) return;
    const group: number[] = [];
    for (; next && group.length < size; next = (await candidates.next()).value) {
      group.push(next.chunk);
    }
    for (const chunk of await readChunks(library, cache, group)) {
      hits.push(...hitsIn(chunk, terms));
    }
    size = Math.min(size * 2, MOST_CHUNKS);
  }
}

/**
 * Reads what tells which texts can't hold a term, so that it is there when somebody has typed one. Where that
 * fails, the search itself tells of it.
 */
export async function warmSearch(library: Library): Promise<void> {
  const cache = cacheOf(library);
  cache.warming ??= readAllFilters(library, cache)
    .catch(console.warn)
    .finally(() => {
      cache.warming = null;
    });
  await cache.warming;
}

async function readAllFilters(library: Library, { filters }: Cache): Promise<void> {
  const keys = await library.searchFilters.orderBy('[newest+chunk]').reverse().primaryKeys();
  const unread = keys.filter((chunk) => !filters.has(chunk));
  for (let from = 0; from < unread.length; from += MORE_FILTERS) {
    await readFilters(library, filters, unread.slice(from, from + MORE_FILTERS));
  }
}

async function readFilters(
  library: Library,
  filters: Map<number, Uint8Array>,
  chunks: readonly number[],
): Promise<void> {
  for (const filter of await library.searchFilters.bulkGet([...chunks])) {
    if (filter) filters.set(filter.chunk, filter.bits);
  }
}

function cacheOf(library: Library): Cache {
  const cache = caches.get(library) ?? {
    ...{ chunks: new Map(), filters: new Map(), characters: 0, warming: null },
  };
  caches.set(library, cache);
  return cache;
}

/** The terms of a query, folded as the texts are. */
function termsOf(query: string): string[] {
  return [...new Set(foldText(query).split(/\s+/).filter(Boolean))];
}

function newestFirst(a: Hit, b: Hit): number {
  return b.savedAt - a.savedAt || (a.id < b.id ? 1 : -1);
}

function holds(text: string, terms: readonly string[]): boolean {
  return terms.every((term) => text.includes(term));
}

function hitsIn({ ids, versions, times, text }: SearchChunk, terms: readonly string[]): Hit[] {
  if (!holds(text, terms)) return [];
  return text.split(SEPARATOR).flatMap((each, index) => {
    if (!holds(each, terms)) return [];
    return [{ id: ids[index] ?? '', version: versions[index] ?? 0, savedAt: times[index] ?? 0 }];
  });
}

/** The texts that are in no chunk yet, and all chunks, in one moment: a text that moves from one to the other is not missed. */
async function readStart(library: Library): Promise<{ tail: TailText[]; directory: ChunkKey[] }> {
  const { searchTail, searchFilters } = library;
  return library.transaction('r', [searchTail, searchFilters], async () => {
    const [tail, keys] = await Promise.all([
      searchTail.toArray(),
      searchFilters.orderBy('[newest+chunk]').reverse().keys(),
    ]);
    const directory = (keys as unknown as [number, number][]).map(([newest, chunk]) => ({
      newest,
      chunk,
    }));
    return { tail, directory };
  });
}

/** The chunks that may hold every term, in the order of `directory`. */
async function* candidatesOf(
  library: Library,
  cache: Cache,
  directory: readonly ChunkKey[],
  terms: readonly string[],
): AsyncGenerator<ChunkKey, undefined, void> {
  const { filters } = cache;
  for (let from = 0, size = FIRST_FILTERS; from < directory.length; ) {
    const keys = directory.slice(from, from + size);
    if (from > 0) await cache.warming;
    const unread = keys.flatMap(({ chunk }) => (filters.has(chunk) ? [] : [chunk]));
    if (unread.length) await readFilters(library, filters, unread);
    from += size;
    size = MORE_FILTERS;
    for (const key of keys) {
      const bits = filters.get(key.chunk);
      if (bits && terms.every((term) => mayHold(bits, term))) yield key;
    }
  }
  return undefined;
}

async function readChunks(
  library: Library,
  cache: Cache,
  numbers: readonly number[],
): Promise<SearchChunk[]> {
  const unread = numbers.filter((number) => !cache.chunks.has(number));
  const read = unread.length ? await library.searchChunks.bulkGet(unread) : [];
  const fresh = new Map(read.flatMap((chunk) => (chunk ? [[chunk.chunk, chunk]] : [])));
  const chunks = numbers.flatMap((number) => cache.chunks.get(number) ?? fresh.get(number) ?? []);
  for (const chunk of fresh.values()) {
    if (cache.characters + chunk.text.length > CACHED_CHARACTERS) continue;
    cache.chunks.set(chunk.chunk, chunk);
    cache.characters += chunk.text.length;
  }
  return chunks;
}

/** The rows of hits that are still what their articles read, in batches: the caller stops when it has enough. */
async function* validRows(
  library: Library,
  hits: readonly Hit[],
  wanted: number,
): AsyncGenerator<ArticleRow, void, void> {
  const size = Math.min(wanted, 200);
  for (let from = 0; from < hits.length; from += size) {
    const batch = hits.slice(from, from + size);
    const rows = await library.articles.bulkGet(batch.map(({ id }) => id));
    for (const [index, row] of rows.entries()) {
      if (row && row.textVersion === batch[index]?.version) yield row;
    }
  }
}

async function readMembers(library: Library, collectionId: string): Promise<Set<string>> {
  const ids = await library.articles
    .where('collectionTimes')
    .between([collectionId, Dexie.minKey, Dexie.minKey], [collectionId, Dexie.maxKey, Dexie.maxKey])
    .primaryKeys();
  return new Set(ids);
}
