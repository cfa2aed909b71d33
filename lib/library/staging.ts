import { rowOf } from './article-row';
import { articleTables } from './articles';
import { collectionName } from './collections';
import {
  type Body,
  type CleaningRow,
  type ImageRow,
  type Library,
  type StagedItem,
  type TailText,
  write,
} from './db';
import { moveImages } from './images';
import { addNew, addTrashed, mergeStaged } from './merge-staged';
import { withoutRoute } from './normalise-url';
import { addChunk, chunksOf, searchTextOf } from './search-index';

/** One article to be imported: checked, sanitised, what it reads derived. */
export interface IncomingArticle {
  id: string;
  /** Normalised. */
  url: string;
  collections: IncomingCollection[];
  /** The body to be shown. */
  bodyId: string;
  /** Oldest first. */
  revisions: { body: Body; cleaning: CleaningRow }[];
  /** It goes into the trash; in milliseconds since 1970. */
  deletedAt?: number;
}

export interface IncomingCollection {
  id: string;
  name: string;
  createdAt: number;
}

/**
 * How an import ended, in articles: new ones; known ones with nothing new; known ones with a new revision; and,
 * where there are any, those that came into the trash.
 */
export interface ImportOutcome {
  added: number;
  skipped: number;
  revised: number;
  trashed?: number;
}

/**
 * An import on its way. Large parts go to their place at once, where nothing refers to them; the rows that
 * make them visible wait. `commit` writes all rows in one transaction: before it nothing is seen, after it
 * everything. What is left when the browser is killed is taken out by `discardStaged`. One at a time:
 * see `withStaging` in `sweep-staging.ts`.
 */
export class Staging {
  readonly #library: Library;
  readonly #newId: () => string;
  readonly #ids = new Set<string>();
  readonly #urls = new Set<string>();
  /** Where the images of an article of the file go: by its id there, the id here. */
  readonly #owners = new Map<string, { articleId: string; isStaged: boolean }>();
  readonly #collections = new Map<string, IncomingCollection>();
  #skipped = 0;

  constructor(library: Library, newId: () => string) {
    this.#library = library;
    this.#newId = newId;
  }

  addCollection(collection: IncomingCollection): void {
    const name = collectionName(collection.name);
    if (name && !this.#collections.has(name)) this.#collections.set(name, { ...collection, name });
  }

  /** Writes articles where nobody sees them. Known ones with the same text are passed over. */
  async add(articles: readonly IncomingArticle[]): Promise<void> {
    const library = this.#library;
    // What was saved before fragments counted stands at the address without.
    const urls = [...new Set(articles.flatMap(({ url }) => [url, withoutRoute(url)]))];
    const known = new Map(
      (await library.articles.where('url').anyOf(urls).toArray()).map((row) => [row.url, row]),
    );
    const deleted = await library.trash.where('url').anyOf(urls).toArray();
    const taken = await this.#takenIds(articles);
    const bodies: Body[] = [];
    const cleanings: CleaningRow[] = [];
    const texts: TailText[] = [];
    const items: StagedItem[] = [];
    for (const article of articles) {
      const current = article.revisions.find(({ body }) => body.id === article.bodyId);
      if (!current) throw new Error(`No revision is the current one of ${article.id}`);
      const isTrash = article.deletedAt !== undefined;
      const listed = known.get(article.url);
      const trashed = isTrash ? deleted.filter(({ url }) => url === article.url) : [];
      const before = [
        listed,
        known.get(withoutRoute(article.url)),
        ...trashed.map(({ row }) => row),
      ].find((row) => row?.hash === current.body.hash);
      if (before) {
        if (!isTrash) this.#skipped += 1;
        this.#owners.set(article.id, { articleId: before.id, isStaged: false });
        continue;
      }
      for (const collection of article.collections) this.addCollection(collection);
      const articleId = this.#freeId(article.id, taken);
      this.#owners.set(article.id, { articleId, isStaged: true });
      const own = article.revisions.map(({ body, cleaning }) => {
        const id = this.#freeId(body.id, taken);
        return { body: { ...body, id, articleId }, cleaning: { ...cleaning, bodyId: id } };
      });
      const shown = own[article.revisions.indexOf(current)] ?? current;
      const parts = { url: article.url, collectionIds: [], textVersion: 1 };
      const row = rowOf(parts, shown.body, shown.cleaning);
      const isPacked = !isTrash && !listed && !this.#urls.has(article.url);
      if (!isTrash) this.#urls.add(article.url);
      if (isPacked) {
        const text = searchTextOf(row, shown.cleaning.reading);
        texts.push({ id: articleId, version: 1, savedAt: row.savedAt, text });
      }
      bodies.push(...own.map(({ body }) => body));
      cleanings.push(...own.map(({ cleaning }) => cleaning));
      items.push({
        row,
        isPacked,
        collections: article.collections.map(({ name }) => collectionName(name)),
        bodies: own.map(({ body: { id, hash, savedAt } }) => ({ id, hash, savedAt })),
        ...(isTrash && { deletedAt: article.deletedAt }),
      });
    }
    if (!items.length) return;
    const { searchChunks, searchFilters, staging } = library;
    const tables = [library.bodies, library.cleanings, searchChunks, searchFilters, staging];
    await write(library, tables, async () => {
      await library.bodies.bulkAdd(bodies);
      await library.cleanings.bulkAdd(cleanings);
      const chunks: number[] = [];
      for (const group of chunksOf(texts)) chunks.push(await addChunk(library, group));
      await staging.add({ items, chunks });
    });
  }

  /** Writes an image of an article that was added or passed over; false where there is none such. */
  async addImage(row: ImageRow): Promise<boolean> {
    const owner = this.#owners.get(row.articleId);
    if (!owner) return false;
    const { images, staging } = this.#library;
    // One that is there already must not gain anything before the rest does.
    const stagedFor = owner.isStaged ? owner.articleId : `${owner.articleId} ${this.#newId()}`;
    await write(this.#library, [images, staging], async () => {
      await images.put({ ...row, articleId: stagedFor });
      const waiting = [{ stagedFor, articleId: owner.articleId }];
      await staging.add({ items: [], chunks: [], images: waiting });
    });
    return true;
  }

  /** Makes all that was added visible, or nothing of it. `onProgress`: articles done so far. */
  async commit(onProgress?: (done: number) => void): Promise<ImportOutcome> {
    const library = this.#library;
    const outcome: ImportOutcome = { added: 0, skipped: this.#skipped, revised: 0 };
    return write(library, [...articleTables(library), library.staging], async () => {
      const collectionIds = await this.#makeCollections();
      for (const n of await library.staging.toCollection().primaryKeys()) {
        const batch = await library.staging.get(n);
        if (!batch) continue;
        const listed = batch.items.filter(({ deletedAt }) => deletedAt === undefined);
        const merged = await addNew(library, listed, collectionIds);
        outcome.added += listed.length - merged.length;
        const trashed = await addTrashed(library, batch.items, collectionIds);
        if (trashed) outcome.trashed = (outcome.trashed ?? 0) + trashed;
        for (const item of merged) outcome[await mergeStaged(library, item)] += 1;
        for (const { stagedFor, articleId } of batch.images ?? []) {
          // An article that was merged has taken its images along.
          if (stagedFor !== articleId) await moveImages(library, stagedFor, articleId);
        }
        await library.staging.delete(n);
        const { added, revised, skipped } = outcome;
        onProgress?.(added + revised + skipped + (outcome.trashed ?? 0));
      }
      return outcome;
    });
  }

  async #takenIds(articles: readonly IncomingArticle[]): Promise<Set<string>> {
    const { articles: rows, trash, bodies } = this.#library;
    const ids = articles.map(({ id }) => id);
    const bodyIds = articles.flatMap(({ revisions }) => revisions.map(({ body }) => body.id));
    const taken = await Promise.all([
      rows.where('id').anyOf(ids).primaryKeys(),
      trash.where('id').anyOf(ids).primaryKeys(),
      bodies.where('id').anyOf(bodyIds).primaryKeys(),
    ]);
    return new Set(taken.flat());
  }

  /** The id of the file, or a new one where another article has it: a file must not reach what is stored. */
  #freeId(id: string, taken: ReadonlySet<string>): string {
    const free = taken.has(id) || this.#ids.has(id) ? this.#newId() : id;
    this.#ids.add(free);
    return free;
  }

  /** The collections that the file names, by name: those that exist, and new ones. */
  async #makeCollections(): Promise<Map<string, string>> {
    const { collections } = this.#library;
    const all = await collections.toArray();
    const ids = new Map(
      all.filter(({ deletedAt }) => deletedAt === null).map(({ id, name }) => [name, id]),
    );
    const taken = new Set(all.map(({ id }) => id));
    for (const [name, { id: wanted, createdAt }] of this.#collections) {
      if (ids.has(name)) continue;
      const id = taken.has(wanted) ? this.#newId() : wanted;
      taken.add(id);
      ids.set(name, id);
      await collections.add({ id, name, createdAt, count: 0, deletedAt: null });
    }
    return ids;
  }
}
