import { renewLog } from '../../lib/library/renew-log';
import { hasRoom } from '../../lib/library/room';
import { storedItem } from '../../lib/stored-item';

/** Gone when the browser ends or is killed, and when the extension is loaded anew. */
const isBegun = storedItem('session:logBegun', false);

let beginning: Promise<void> | null = null;

/**
 * Has the browser begin a new log, once while it runs: its last run may have ended in the middle of a write.
 * What is written before that is in danger, so nothing here opens the library sooner. Never rejects and never
 * takes long: a library that is in trouble tells of it by itself.
 */
export function beginLog(): Promise<void> {
  beginning ??= Promise.race([begin(), after(LONGEST_MS)]).catch((error) => {
    beginning = null;
    console.warn(error);
  });
  return beginning;
}

/** It takes some 25 ms. */
const LONGEST_MS = 2_000;
const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

async function begin(): Promise<void> {
  if (!import.meta.env.CHROME || (await isBegun.getValue())) return;
  if (!(await hasRoom())) {
    // The next to ask may find some.
    beginning = null;
    return;
  }
  await renewLog();
  await isBegun.setValue(true);
}
