import Dexie from 'dexie';

/**
 * Has Chromium begin a new log for the databases of this extension; elsewhere it changes nothing.
 *
 * Chromium keeps IndexedDB in LevelDB, and goes on writing into the log that it finds. If the browser was
 * killed in the middle of a write, that log ends in half a record; what is written behind it makes it
 * unreadable, and Chromium answers with deleting all databases, one start later and without a word
 * (https://github.com/google/leveldb/issues/1287). Deleting a database compacts, which begins a new log and
 * drops the old one. The database may be empty: about 25 ms and 2 kB.
 */
export async function renewLog(name = 'qingwen-renewal'): Promise<void> {
  const scratch = new Dexie(name);
  scratch.version(1).stores({ nothing: '++' });
  await scratch.open();
  await scratch.delete();
}
