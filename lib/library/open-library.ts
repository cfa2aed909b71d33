import { UserError } from '../errors';
import { classifyDbError } from './classify-db-error';
import { Library } from './db';

const BLOCKED_TIMEOUT_MS = 3_000;
/**
 * Where several pages open at once, only the first is told that it is blocked; the requests of the
 * others wait behind it without a word.
 */
const OPEN_TIMEOUT_MS = 6_000;

/**
 * Opens the library. Throws `UserError`: `library-blocked` (another window holds the old version for
 * 3 s), `library-full`, `library-broken`. One of a newer Qingwen opens with `readOnly` set.
 */
export async function openLibrary(name?: string): Promise<Library> {
  const library = new Library(name);
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
