import fs from 'node:fs';

export const TALLIED = ['kills', 'lostLibraries', 'lostArticles'] as const;
export type Tallied = (typeof TALLIED)[number];

/** Counts for `npm run test:soak`, which a test that ends at the first failure can't do by its result. */
export function tally(what: Tallied, times = 1): void {
  const file = process.env.QINGWEN_TALLY;
  if (file) fs.appendFileSync(file, `${what}\n`.repeat(times));
}

/** Counts what was acknowledged and is gone: a library where nothing of it is left. */
export function tallyLoss(acknowledged: number, missing: number): void {
  if (missing > 0 && missing === acknowledged) tally('lostLibraries');
  tally('lostArticles', missing);
}
