import Dexie from 'dexie';
import type { Library } from './db';

/** One revision of an article, by what its key alone tells. */
export interface Revision {
  revision: number;
  savedAt: number;
  bodyId: string;
}

/** The bodies of an article, oldest first. */
export function revisionsOf(library: Library, articleId: string) {
  return library.bodies
    .where('[articleId+savedAt+revision]')
    .between([articleId, Dexie.minKey, Dexie.minKey], [articleId, Dexie.maxKey, Dexie.maxKey]);
}

/** The revisions of an article, oldest first. Reads keys only: bodies may be large. */
export async function readRevisions(library: Library, articleId: string): Promise<Revision[]> {
  const revisions: Revision[] = [];
  await revisionsOf(library, articleId).eachKey((key, { primaryKey }) => {
    const [, savedAt, revision] = key as unknown as [string, number, number];
    revisions.push({ revision, savedAt, bodyId: primaryKey });
  });
  return revisions;
}
