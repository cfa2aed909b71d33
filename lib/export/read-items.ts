import { collectionIdsOf } from '../library/article-row';
import { listCollections } from '../library/collections';
import type { ArticleRow, Body, CleaningRow, Collection, Library } from '../library/db';
import { cursorOf, listArticles, type SavedArticle } from '../library/read-articles';
import { revisionsOf } from '../library/revisions';

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
/** An article may be large: fewer are read with all their revisions than are listed. */
const READ_AT_ONCE = 10;

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
    for (let from = 0; from < rows.length; from += READ_AT_ONCE) {
      const some = rows.slice(from, from + READ_AT_ONCE);
      try {
        yield* await readTogether(library, some, collections);
      } catch (error) {
        if (!onUnreadable || !library.isOpen()) throw error;
        yield* readOneByOne(library, some, collections, onUnreadable);
      }
    }
  }
}

/** What lies in the trash, as `readItems` gives articles, with the moment when it was deleted. */
export async function* readTrash(
  library: Library,
  onUnreadable?: (row: ArticleRow, error: unknown) => void,
): AsyncGenerator<ExportItem & { deletedAt: number }, void, void> {
  const collections = new Map((await listCollections(library)).map((each) => [each.id, each]));
  for (let last = ''; ; ) {
    const page = await library.trash.where('id').above(last).limit(READ_AT_ONCE).toArray();
    if (!page.length) return;
    last = page.at(-1)?.id ?? last;
    for (const { row, deletedAt } of page) {
      try {
        const [item] = await readTogether(library, [row], collections);
        if (item) yield { ...item, deletedAt };
      } catch (error) {
        if (!onUnreadable || !library.isOpen()) throw error;
        onUnreadable(row, error);
      }
    }
  }
}

/** Finds out which of some articles it is that can't be read. */
async function* readOneByOne(
  library: Library,
  rows: readonly ArticleRow[],
  collections: ReadonlyMap<string, Collection>,
  onUnreadable: (row: ArticleRow, error: unknown) => void,
): AsyncGenerator<ExportItem, void, void> {
  for (const row of rows) {
    let items: ExportItem[] = [];
    try {
      items = await readTogether(library, [row], collections);
    } catch (error) {
      onUnreadable(row, error);
    }
    yield* items;
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

/** Some articles in one transaction, whose requests the database takes together. */
async function readTogether(
  library: Library,
  rows: readonly ArticleRow[],
  collections: ReadonlyMap<string, Collection>,
): Promise<ExportItem[]> {
  const { bodies, cleanings } = library;
  const found = await library.transaction('r', [bodies, cleanings], () =>
    Promise.all(
      rows.map(async ({ id }) => {
        const ids = await revisionsOf(library, id).primaryKeys();
        return Promise.all([bodies.bulkGet(ids), cleanings.bulkGet(ids)]);
      }),
    ),
  );
  return rows.map((row, index) => {
    const [ownBodies = [], ownCleanings = []] = found[index] ?? [];
    const revisions = ownBodies.flatMap((body, at) => {
      const cleaning = ownCleanings[at];
      return body && cleaning ? [{ body, cleaning }] : [];
    });
    return itemOf(row, revisions, collections);
  });
}

function itemOf(
  row: ArticleRow,
  revisions: ExportItem['revisions'],
  collections: ReadonlyMap<string, Collection>,
): ExportItem {
  const current = revisions.find(({ body }) => body.id === row.bodyId);
  if (!current) throw new Error(`Article ${row.id} has no body ${row.bodyId}`);
  const { cleaning, choices, reading } = current.cleaning;
  const order = revisions.map(({ body: { id, revision, savedAt } }) => ({
    revision,
    savedAt,
    bodyId: id,
  }));
  return {
    saved: { row, body: current.body, cleaning, choices, reading, revisions: order },
    revisions,
    collections: collectionIdsOf(row).flatMap((id) => collections.get(id) ?? []),
  };
}
