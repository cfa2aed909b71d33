import type { Cleaning, ReaderChoices, ReadingText } from '../article';
import { UserError } from '../errors';
import { partsOf } from './article-row';
import { articleTables, showRevision } from './articles';
import { type Library, write } from './db';
import { readParts } from './read-articles';
import { dropRenditions } from './renditions';

/**
 * What the reader decided about the current revision of an article, with what it reads then. `at` is the
 * time of the change. Throws `not-found`.
 */
export async function changeChoices(
  library: Library,
  { id, choices, reading }: { id: string; choices: ReaderChoices; reading: ReadingText },
  at?: { now: Date },
): Promise<void> {
  await change(library, id, { choices, reading }, at);
}

/** What other rules make of the current revision; the original stays as it is. Throws `not-found`. */
export async function changeCleaning(
  library: Library,
  {
    id,
    cleaning,
    choices,
    reading,
  }: { id: string; cleaning: Cleaning; choices: ReaderChoices; reading: ReadingText },
  at?: { now: Date },
): Promise<void> {
  await change(library, id, { cleaning, choices, reading }, at);
}

async function change(
  library: Library,
  id: string,
  changed: { cleaning?: Cleaning; choices: ReaderChoices; reading: ReadingText },
  at?: { now: Date },
): Promise<void> {
  await write(library, articleTables(library), async () => {
    const row = await library.articles.get(id);
    const [body, before] = row ? await readParts(library, row.bodyId) : [];
    if (!row || !body || !before) throw new UserError('not-found');
    const updatedAt = at?.now.getTime() ?? before.updatedAt;
    const cleaning = { ...before, ...changed, updatedAt };
    await library.cleanings.put(cleaning);
    await dropRenditions(library, id);
    await showRevision(library, partsOf(row), body, cleaning, false);
  });
}
