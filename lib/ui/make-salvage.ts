import { type Salvage, salvageLibrary } from '../export/salvage';
import { readingTextOf } from '../reading/render';
import { readSetUp } from '../stored-set-up';
import { renderOf } from './make-export';
import { renderSourceOf } from './render-source';

/** What can be read of a broken library. Loaded when somebody asks for it. */
export async function makeSalvage(now: Date): Promise<Salvage> {
  return salvageLibrary('qingwen', renderOf(), {
    now,
    setUp: await readSetUp(),
    readingOf: (body, cleaning) => readingTextOf(renderSourceOf({ body, cleaning })),
  });
}
