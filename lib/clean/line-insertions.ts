import type { Span } from '../article';
import { probabilitiesOf } from './insertions';
import type { Line } from './lines';

const known = new WeakMap<Line, Float64Array>();

/** How probably each character of a line in Chinese was put into it; read once. */
export function probabilitiesIn(line: Line): Float64Array {
  let probabilities = known.get(line);
  if (!probabilities) {
    probabilities = probabilitiesOf(line.folded);
    known.set(line, probabilities);
  }
  return probabilities;
}

/** The mean of a part of them. */
export function meanOf(probabilities: Float64Array, { start, end }: Span): number {
  let sum = 0;
  for (let at = start; at < end; at++) sum += probabilities[at] ?? 0;
  return sum / Math.max(1, end - start);
}

/** What was put in so improbably was not. */
const OWN = 0.3;
const HAN = /[\u4e00-\u9fff]{2}/;

/** The folded text of a line, blanks in the place of what was put into it at least so probably. */
export function ownTextOf(line: Line, least = OWN): string {
  if (!HAN.test(line.folded)) return line.folded;
  const probabilities = probabilitiesIn(line);
  // By code units, as the probabilities are.
  return line.folded
    .split('')
    .map((character, at) => ((probabilities[at] ?? 0) < least ? character : ' '))
    .join('');
}
