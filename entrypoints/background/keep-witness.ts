import { findLoss, takeStock } from '../../lib/library/witness';
import { safety } from '../../lib/preferences';
import { library } from './library';

let running: Promise<void> = Promise.resolve();

/** Looks whether the browser has lost articles since they were last counted, and counts them anew. */
export function keepWitness(): Promise<void> {
  running = running.catch(() => undefined).then(compare);
  return running;
}

/** Until then the answer that somebody waits for is there. */
const SOON_MS = 200;
let isDue = false;

/** The same a moment after a change. */
export function keepWitnessSoon(): void {
  if (isDue) return;
  isDue = true;
  setTimeout(() => {
    isDue = false;
    keepWitness().catch(console.warn);
  }, SOON_MS);
}

async function compare(): Promise<void> {
  const opened = await library();
  if (opened.readOnly) return;
  const witness = await safety.witness.getValue();
  const stock = await takeStock(opened, () => crypto.randomUUID());
  const loss = findLoss(witness, stock);
  if (loss) {
    const told = await safety.loss.getValue();
    if (!told || told.articles < loss.articles) await safety.loss.setValue(loss);
  }
  const isNews = witness?.library !== stock.library || witness.articles !== stock.articles;
  if (isNews) await safety.witness.setValue({ ...stock, at: Date.now() });
}
