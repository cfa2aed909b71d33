import { ownTextOf } from './line-insertions';
import type { Line } from './lines';
import { gramsOf } from './topics';

/** Tells what share of the pairs of a folded Chinese text stand in what of some lines was not put into them; reads them when first asked. */
export function readOwnOverlap(lines: readonly Line[]): (folded: string) => number {
  let own: Set<string> | undefined;
  return (folded) => {
    own ??= new Set(lines.flatMap((line) => gramsOf(ownTextOf(line))));
    const known = own;
    const grams = gramsOf(folded);
    return grams.length ? grams.filter((gram) => known.has(gram)).length / grams.length : 0;
  };
}
