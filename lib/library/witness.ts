import { type IdentityRecord, type Library, readCounters, write } from './db';

/** What is known of a library outside of it, so that one that the browser has lost is missed. */
export interface Witness {
  /** The library's identity: one that was made anew has another. */
  library: string;
  /** How many articles it held, with those in the trash. */
  articles: number;
  /** When that last changed, in milliseconds since 1970. */
  at: number;
}

/** Articles that went without anybody deleting them. */
export interface Loss {
  articles: number;
  /** When they were last there, as far as is known; in milliseconds since 1970. */
  at: number;
}

type Stock = Pick<Witness, 'library' | 'articles'>;

/**
 * What the same library may lack before anybody is alarmed: a witness is written after the change that it
 * tells of, so that a browser which was killed between the two leaves it behind by that change.
 */
const SLACK_ARTICLES = 20;

/** Counts the library. One that has no identity is given one. */
export async function takeStock(library: Library, newId: () => string): Promise<Stock> {
  if (!library.isOpen()) await library.open();
  const { meta, trash } = library;
  const [identity, counters, deleted] = await library.transaction('r', [meta, trash], () =>
    Promise.all([readIdentity(library), readCounters(library), trash.count()]),
  );
  const articles = counters.articles + deleted;
  return { library: identity ?? (await giveIdentity(library, newId())), articles };
}

async function readIdentity(library: Library): Promise<string | undefined> {
  return ((await library.meta.get('identity')) as IdentityRecord | undefined)?.id;
}

async function giveIdentity(library: Library, id: string): Promise<string> {
  return write(library, [library.meta], async () => {
    const given = await readIdentity(library);
    if (given === undefined) await library.meta.put({ key: 'identity', id });
    return given ?? id;
  });
}

/** What is missing of what the witness saw; null where nothing is. */
export function findLoss(witness: Witness | null, { library, articles }: Stock): Loss | null {
  if (!witness?.articles) return null;
  const { articles: had, at } = witness;
  if (library !== witness.library) return { articles: had, at };
  const missing = had - articles;
  return missing > had / 2 && missing > SLACK_ARTICLES ? { articles: missing, at } : null;
}
