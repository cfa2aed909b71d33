import type { ArticleRow, Library } from '../library/db';
import { cursorOf, listArticles, readArticle } from '../library/read-articles';
import { type Recleaned, reclean } from './reclean';

/** Which articles: by their ids, those of a collection, or all. */
export type Scope = { ids: readonly string[] } | { collectionId: string } | { all: true };

interface Options {
  /** The rules that are switched off for an address. */
  disabledRulesFor: (url: string) => Promise<string[]>;
  signal?: AbortSignal;
}

const PAGE = 50;

/**
 * Cleans articles again, one at a time, newest first, and stores nothing. Null stands for an article that
 * can no longer be read. Throws `signal.reason`.
 */
export async function* recleanArticles(
  library: Library,
  scope: Scope,
  { disabledRulesFor, signal }: Options,
): AsyncGenerator<{ row: ArticleRow; recleaned: Recleaned | null }, void, void> {
  for await (const row of rowsOf(library, scope)) {
    signal?.throwIfAborted();
    const saved = await readArticle(library, row.id);
    const disabledRules = saved ? await disabledRulesFor(saved.body.url) : [];
    yield { row, recleaned: saved && reclean(saved, { disabledRules }) };
  }
}

async function* rowsOf(library: Library, scope: Scope): AsyncGenerator<ArticleRow, void, void> {
  if ('ids' in scope) {
    for (const row of await library.articles.bulkGet([...scope.ids])) if (row) yield row;
    return;
  }
  const where = 'all' in scope ? {} : scope;
  let page = await listArticles(library, { ...where, limit: PAGE });
  for (let last = page.at(-1); last; last = page.at(-1)) {
    yield* page;
    page = await listArticles(library, { ...where, limit: PAGE, before: cursorOf(last) });
  }
}
