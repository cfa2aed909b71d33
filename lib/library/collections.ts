import { UserError } from '../errors';
import { collectionIdsOf, collectionTimesOf, fitText } from './article-row';
import { type ArticleRow, type Collection, type Library, write } from './db';

const MAX_NAME = 100;
const BATCH = 200;

/** A name as it is kept and compared: well-formed, composed, white space folded, at most 100 UTF-16 units. */
export function collectionName(name: string): string {
  return fitText(name.normalize('NFC').replace(/\s+/g, ' ').trim(), MAX_NAME).trim();
}

/** Makes a collection; where one of that name exists, gives its id. */
export async function createCollection(
  library: Library,
  { name }: { name: string },
  { now, newId }: { now: Date; newId: () => string },
): Promise<string> {
  const wanted = collectionName(name);
  return write(library, [library.collections], async () => {
    const existing = await findByName(library, wanted);
    if (existing) return existing.id;
    const id = newId();
    const createdAt = now.getTime();
    await library.collections.add({ id, name: wanted, createdAt, count: 0, deletedAt: null });
    return id;
  });
}

/** Throws `name-taken` where another collection has the name, `not-found` where there is none to rename. */
export async function renameCollection(
  library: Library,
  { id, name }: { id: string; name: string },
): Promise<void> {
  const wanted = collectionName(name);
  await write(library, [library.collections], async () => {
    const other = await findByName(library, wanted);
    if (other && other.id !== id) throw new UserError('name-taken', [wanted]);
    if (!(await library.collections.update(id, { name: wanted }))) {
      if (!(await library.collections.get(id))) throw new UserError('not-found');
    }
  });
}

/** The articles stay, and what was in it is remembered until the next purge. */
export async function deleteCollection(
  library: Library,
  id: string,
  { now }: { now: Date },
): Promise<void> {
  await write(library, [library.collections], async () => {
    await library.collections.update(id, { deletedAt: now.getTime() });
  });
}

/** Brings a deleted collection back with its articles; with a number after its name where that was taken since. */
export async function restoreCollection(library: Library, id: string): Promise<void> {
  await write(library, [library.collections], async () => {
    const collection = await library.collections.get(id);
    if (!collection) throw new UserError('not-found');
    if (collection.deletedAt === null) return;
    let name = collection.name;
    for (let number = 2; await findByName(library, name); number++) {
      name = `${collection.name} ${number}`;
    }
    await library.collections.update(id, { name, deletedAt: null });
  });
}

/** All collections but deleted ones, by name, each with its `count`. */
export async function listCollections(library: Library): Promise<Collection[]> {
  const collections = await library.collections.orderBy('name').toArray();
  return collections.filter(({ deletedAt }) => deletedAt === null);
}

/** How far a long change has come, in articles. */
export interface Progress {
  done: number;
  total: number;
}

interface Membership {
  ids: readonly string[];
  collectionId: string;
}

/** Puts articles in a collection, in batches; those that are in it stay. Throws `not-found`. */
export async function addToCollection(
  library: Library,
  membership: Membership,
  onProgress?: (progress: Progress) => void,
): Promise<void> {
  await changeMembership(library, membership, true, onProgress);
}

/** Takes articles out of a collection, in batches. */
export async function removeFromCollection(
  library: Library,
  membership: Membership,
  onProgress?: (progress: Progress) => void,
): Promise<void> {
  await changeMembership(library, membership, false, onProgress);
}

async function changeMembership(
  library: Library,
  { ids, collectionId }: Membership,
  isAdded: boolean,
  onProgress: ((progress: Progress) => void) | undefined,
): Promise<void> {
  for (let from = 0; from < ids.length; from += BATCH) {
    const batch = [...new Set(ids.slice(from, from + BATCH))];
    await write(library, [library.articles, library.collections], async () => {
      const collection = await library.collections.get(collectionId);
      if (!collection || collection.deletedAt !== null) throw new UserError('not-found');
      const rows = (await library.articles.bulkGet(batch)).filter((row) => row !== undefined);
      const before = rows.filter((row) => collectionIdsOf(row).includes(collectionId) !== isAdded);
      const changed = before.map((row) => {
        const others = collectionIdsOf(row).filter((id) => id !== collectionId);
        return withCollections(row, isAdded ? [...others, collectionId] : others);
      });
      await library.articles.bulkPut(changed);
      const sizes = (all: ArticleRow[]) =>
        all.reduce((sum, { collectionTimes }) => sum + collectionTimes.length, 0);
      const count = collection.count + sizes(changed) - sizes(before);
      await library.collections.update(collectionId, { count });
    });
    onProgress?.({ done: Math.min(from + BATCH, ids.length), total: ids.length });
  }
}

/** The row of an article in other collections. */
export function withCollections(row: ArticleRow, collectionIds: readonly string[]): ArticleRow {
  const { id, savedAt } = row;
  return { ...row, collectionTimes: collectionTimesOf(collectionIds, { articleId: id, savedAt }) };
}

async function findByName(library: Library, name: string): Promise<Collection | undefined> {
  const named = await library.collections.where({ name }).toArray();
  return named.find(({ deletedAt }) => deletedAt === null);
}
