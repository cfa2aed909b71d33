import { collectionIdsOf } from '../library/article-row';
import { cursorOf, listArticles, type SavedArticle } from '../library/articles';
import { listCollections } from '../library/collections';
import type { ArticleRow, Body, CleaningRow, Collection, Library } from '../library/db';
import { readRevisions } from '../library/revisions';

/** All there is about one article. */
export interface ExportItem {
  saved: SavedArticle;
  /** Oldest first. */
  revisions: { body: Body; cleaning: CleaningRow }[];
  collections: Collection[];
}

/** What is exported: articles by their ids, one collection, or everything. */
export type Selection = { ids: readonly string[] } | { collectionId: string } | { all: true };

const PAGE = 50;

/**
 * The articles of a selection, one at a time, newest first (`ids`: in their order). One that can't be read
 * is handed to `onUnreadable` and left out; without that, it throws.
 */
export async function* readItems(
  library: Library,
  selection: Selection,
  onUnreadable?: (row: ArticleRow, error: unknown) => void,
): AsyncGenerator<ExportItem, void, void> {
  const collections = new Map(
    (await selectedCollections(library, selection)).map((each) => [each.id, each]),
  );
  for await (const rows of readRows(library, selection)) {
    for (const row of rows) {
      let item: ExportItem | null = null;
      try {
        item = await readItem(library, row, collections);
      } catch (error) {
        if (!onUnreadable || !library.isOpen()) throw error;
        onUnreadable(row, error);
      }
      if (item) yield item;
    }
  }
}

/** The collections that a selection tells of: from a file of one, nobody learns of the others. */
export async function selectedCollections(
  library: Library,
  selection: Selection,
): Promise<Collection[]> {
  const collections = await listCollections(library);
  if (!('collectionId' in selection)) return collections;
  return collections.filter(({ id }) => id === selection.collectionId);
}

async function* readRows(
  library: Library,
  selection: Selection,
): AsyncGenerator<ArticleRow[], void, void> {
  if ('ids' in selection) {
    for (let from = 0; from < selection.ids.length; from += PAGE) {
      const rows = await library.articles.bulkGet(selection.ids.slice(from, from + PAGE));
      yield rows.filter((row) => row !== undefined);
    }
    return;
  }
  const where = 'all' in selection ? {} : selection;
  let page = await listArticles(library, { ...where, limit: PAGE });
  for (let last = page.at(-1); last; last = page.at(-1)) {
    yield page;
    page = await listArticles(library, { ...where, limit: PAGE, before: cursorOf(last) });
  }
}

async function readItem(
  library: Library,
  row: ArticleRow,
  collections: ReadonlyMap<string, Collection>,
): Promise<ExportItem> {
  const { bodies, cleanings } = library;
  const [order, found] = await library.transaction('r', [bodies, cleanings], async () => {
    const order = await readRevisions(library, row.id);
    const ids = order.map(({ bodyId }) => bodyId);
    return [order, await Promise.all([bodies.bulkGet(ids), cleanings.bulkGet(ids)])] as const;
  });
  const revisions = order.flatMap((_, index) => {
    const body = found[0][index];
    const cleaning = found[1][index];
    return body && cleaning ? [{ body, cleaning }] : [];
  });
  const current = revisions.find(({ body }) => body.id === row.bodyId);
  if (!current) throw new Error(`Article ${row.id} has no body ${row.bodyId}`);
  const { cleaning, choices, reading } = current.cleaning;
  return {
    saved: { row, body: current.body, cleaning, choices, reading, revisions: order },
    revisions,
    collections: collectionIdsOf(row).flatMap((id) => {
      const collection = collections.get(id);
      return collection ? [collection] : [];
    }),
  };
}
