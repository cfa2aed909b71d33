import { useEffect, useState } from 'preact/hooks';
import type { ArticleRow, Library } from '../library/db';

interface Wanted {
  query: string;
  collectionId: string | null;
  limit: number;
  /** Another value searches anew: something has changed. */
  refreshed: unknown;
}

export interface Found {
  query: string;
  rows: ArticleRow[];
  /** Nothing more will come of this search. */
  isDone: boolean;
  error: unknown;
}

/** Hits are shown as they come, but not more often than anybody could see. */
const SHOW_EVERY_MS = 60;

/** What a search has found so far; null where nothing is searched for. */
export function useSearch(library: Library | null, wanted: Wanted): Found | null {
  const { query, collectionId, limit, refreshed } = wanted;
  const [found, setFound] = useState<Found | null>(null);
  // `refreshed` is there to search anew.
  useEffect(() => {
    if (!library || !query) {
      setFound(null);
      return;
    }
    const search = new AbortController();
    const { signal } = search;
    const run = async () => {
      // Its table of characters is larger than all that the first paint of a list needs.
      const { searchArticles } = await import('../library/search');
      const rows: ArticleRow[] = [];
      let shownAt = performance.now();
      const scope = collectionId === null ? {} : { collectionId };
      for await (const row of searchArticles(library, query, { limit, signal, ...scope })) {
        if (signal.aborted) return;
        rows.push(row);
        if (performance.now() - shownAt < SHOW_EVERY_MS) continue;
        shownAt = performance.now();
        setFound({ query, rows: [...rows], isDone: false, error: null });
      }
      if (!signal.aborted) setFound({ query, rows, isDone: true, error: null });
    };
    run().catch((error) => {
      if (!signal.aborted) setFound({ query, rows: [], isDone: true, error });
    });
    return () => search.abort();
  }, [library, query, collectionId, limit, refreshed]);
  return found;
}
