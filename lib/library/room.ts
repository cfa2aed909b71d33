/**
 * What must be free on the disk before anything is written: the log of a change, the table that LevelDB
 * makes of the last 4 MB of it, and what a compaction writes before it deletes. A write that meets a full
 * disk would leave half a record in that log: see `renew-log.ts`.
 */
export const RESERVE_BYTES = 16_000_000;

/** Whether so many bytes more can be written safely. Where a browser does not say, they can. */
export async function hasRoom(bytes = 0): Promise<boolean> {
  const { quota, usage } = (await globalThis.navigator?.storage?.estimate?.()) ?? {};
  // With `unlimitedStorage` this difference is what is free on the disk.
  return quota === undefined || usage === undefined || quota - usage >= RESERVE_BYTES + bytes;
}
