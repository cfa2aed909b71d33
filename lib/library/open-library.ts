import { UserError } from '../errors';
import { classifyDbError } from './classify-db-error';
import { type ArticleRow, Library } from './db';
import { listArticles } from './read-articles';

const BLOCKED_TIMEOUT_MS = 3_000;
/**
 * Where several pages open at once, only the first is told that it is blocked; the requests of the
 * others wait behind it without a word.
 */
const OPEN_TIMEOUT_MS = 6_000;

/**
 * Opens the library. Throws `UserError`: `library-blocked` (another window holds the old version for
 * 3 s), `library-full`, `library-broken`. One of a newer Qingwen opens with `readOnly` set. `beside` is called
 * once the library can be read, which is a round trip before it is open.
 */
export async function openLibrary(
  name?: string,
  beside?: (library: Library) => void,
): Promise<Library> {
  const library = new Library(name, beside);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: typeof timer;
  const blocked = new Promise<never>((_, reject) => {
    library.on('blocked', () => {
      timer ??= setTimeout(() => reject(new UserError('library-blocked')), BLOCKED_TIMEOUT_MS);
    });
    waiting = setTimeout(() => reject(new UserError('library-blocked')), OPEN_TIMEOUT_MS);
  });
  try {
    await Promise.race([library.open(), blocked]);
    return library;
  } catch (error) {
    library.close();
    if (error instanceof UserError) throw error;
    throw classifyDbError(error) ?? new UserError('library-broken', [], { cause: error });
  } finally {
    clearTimeout(timer);
    clearTimeout(waiting);
  }
}

/** A library that is being opened, and the rows that its list begins with. */
export interface OpeningList {
  opening: Promise<Library>;
  /** Never there where the library can't be opened. */
  firstRows: Promise<ArticleRow[]>;
}

/** Opens the library for a page that shows a list. */
export function openList(limit: number, name?: string): OpeningList {
  let give: (rows: Promise<ArticleRow[]>) => void = () => {};
  const firstRows = new Promise<ArticleRow[]>((resolve) => {
    give = resolve;
  });
  // Where they can't be read, neither can the list that follows them, and that one tells why.
  firstRows.catch(() => undefined);
  const opening = openLibrary(name, (library) => give(listArticles(library, { limit })));
  return { opening, firstRows };
}
