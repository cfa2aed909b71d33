import { type Library, write } from './db';
import { dropImages } from './images';

/** Takes out what an import has written and not made visible. In batches: it may be stopped anywhere. */
export async function discardStaged(library: Library): Promise<void> {
  const { bodies, cleanings, searchChunks, searchFilters, images, staging } = library;
  const tables = [bodies, cleanings, searchChunks, searchFilters, images, staging];
  for (const n of await staging.toCollection().primaryKeys()) {
    await write(library, tables, async () => {
      const batch = await staging.get(n);
      if (!batch) return;
      const ids = batch.items.flatMap((item) => item.bodies.map(({ id }) => id));
      await bodies.bulkDelete(ids);
      await cleanings.bulkDelete(ids);
      await searchChunks.bulkDelete(batch.chunks);
      await searchFilters.bulkDelete(batch.chunks);
      for (const { stagedFor } of batch.images ?? []) await dropImages(library, stagedFor);
      await staging.delete(n);
    });
  }
}

const lockName = ({ name }: Library) => `${name}-import`;

/**
 * Runs one import at a time, in whichever page: what another page has staged is never taken for a
 * leftover. The lock goes with the page that holds it.
 */
export async function withStaging<T>(library: Library, run: () => Promise<T>): Promise<T> {
  return navigator.locks.request(lockName(library), async () => {
    await discardStaged(library);
    return run();
  });
}

/** Takes out what an import left behind whose page was killed; nothing while one runs. */
export async function sweepStaging(library: Library): Promise<void> {
  await navigator.locks.request(lockName(library), { ifAvailable: true }, async (lock) => {
    if (lock) await discardStaged(library);
  });
}
