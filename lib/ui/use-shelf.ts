import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import { listCollections } from '../library/collections';
import type { ArticleRow, Collection, Library } from '../library/db';
import { countArticles, listArticles } from '../library/read-articles';
import { useLiveQuery } from '../library/use-live-query';
import { markWhenPainted } from './painted';
import { useOpened } from './use-opened';
import { useSearch } from './use-search';

/** Rows that fill what is seen at the first paint. A popup has 450 CSS pixels for them at most, a row takes 50 at least. */
export const FIRST_ROWS = { popup: 9, window: 24 } as const;

/** Rows at a time from then on, as one scrolls. */
const PAGE_ROWS = 50;

export interface Shelf {
  library: Library | null;
  /** Why there is nothing to show. */
  error: unknown;
  collections: Collection[];
  total: number | null;
  /** null: everything. */
  collection: Collection | null;
  chooseCollection: (id: string | null) => void;
  query: string;
  search: (query: string) => void;
  /** To be called when somebody is about to type a query. */
  prepareSearch: () => void;
  /** null while the first of them are being read. */
  rows: ArticleRow[] | null;
  hasMore: boolean;
  showMore: () => void;
  /** Searches anew after a change that a search would not notice. */
  refresh: () => void;
}

/**
 * What the list shows: everything or a collection, live, or what a search found. `firstRows` are
 * asked for before anything is rendered, so that the list is there with the first paint.
 */
export function useShelf(
  opening: Promise<Library>,
  firstRows: Promise<ArticleRow[]>,
  isShown = true,
): Shelf {
  const opened = useOpened(opening);
  const first = useOpened(firstRows);
  const library = opened.value;
  const [collectionId, setCollectionId] = useState<string | null>(null);
  const [query, setQuery] = useState('');
  const [limit, setLimit] = useState(PAGE_ROWS);
  const [refreshes, setRefreshes] = useState(0);

  const listed = useLiveQuery(async () => {
    if (!library) return null;
    const scope = collectionId === null ? {} : { collectionId };
    // One more than is shown tells whether there are more.
    return { collectionId, rows: await listArticles(library, { ...scope, limit: limit + 1 }) };
  }, [library, collectionId, limit]);
  const collections = useLiveQuery(
    async () => (library ? listCollections(library) : []),
    [library],
  );
  const total = useLiveQuery(async () => (library ? countArticles(library) : null), [library]);
  const found = useSearch(library, {
    query,
    collectionId,
    limit: limit + 1,
    refreshed: `${refreshes}:${total.value}`,
  });

  const isListed = listed.value?.collectionId === collectionId;
  const firstShown = collectionId === null ? first.value : null;
  const all = query ? (found?.rows ?? null) : isListed ? (listed.value?.rows ?? null) : firstShown;

  const isFirstShown = isShown && all !== null && !query;
  useLayoutEffect(() => {
    if (isFirstShown) markWhenPainted('list-painted');
  }, [isFirstShown]);
  const isFound = isShown && query !== '' && found?.isDone === true && found.query === query;
  useLayoutEffect(() => {
    if (isFound) markWhenPainted('search-painted');
  }, [isFound]);

  const known = collections.value ?? [];
  return {
    library,
    error: opened.error ?? listed.error ?? found?.error ?? null,
    collections: known,
    total: total.value ?? null,
    collection: known.find(({ id }) => id === collectionId) ?? null,
    chooseCollection: useCallback((id: string | null) => {
      setCollectionId(id);
      setLimit(PAGE_ROWS);
    }, []),
    query,
    search: useCallback((wanted: string) => {
      setQuery(wanted);
      setLimit(PAGE_ROWS);
    }, []),
    prepareSearch: useCallback(() => {
      if (!library) return;
      import('../library/search').then(({ warmSearch }) => warmSearch(library)).catch(console.warn);
    }, [library]),
    rows: all?.slice(0, limit) ?? null,
    hasMore: (all?.length ?? 0) > limit,
    showMore: useCallback(() => setLimit((shown) => shown + PAGE_ROWS), []),
    refresh: useCallback(() => setRefreshes((n) => n + 1), []),
  };
}
