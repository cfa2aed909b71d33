import { UserError } from '../errors';

const FULL = /quota|no.?space|disk.{0,5}full|NO_DEVICE_SPACE/i;
const BROKEN = new Set([
  ...['UnknownError', 'InvalidStateError', 'OpenFailedError', 'MissingAPIError', 'NotFoundError'],
  ...['DatabaseClosedError', 'AbortError', 'DataError', 'TimeoutError', 'SecurityError'],
]);

/**
 * The trouble with storage that a reader can do something about; null for anything else. A full disk
 * is told by the browser in many ways: as an error inside an aborted transaction, or in words only.
 */
export function classifyDbError(error: unknown): UserError | null {
  if (error instanceof UserError) return error;
  const names: string[] = [];
  let at: unknown = error;
  for (let depth = 0; typeof at === 'object' && at !== null && depth < 10; depth++) {
    const { name, message, inner, cause } = at as Record<string, unknown>;
    const words = `${name} ${message}`;
    if (FULL.test(words)) return new UserError('library-full', [], { cause: error });
    names.push(String(name));
    at = inner ?? cause;
  }
  if (names.includes('VersionError')) return new UserError('library-newer', [], { cause: error });
  if (names.some((name) => BROKEN.has(name))) {
    return new UserError('library-broken', [], { cause: error });
  }
  return null;
}
