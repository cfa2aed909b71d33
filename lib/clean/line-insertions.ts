import type { Span } from '../article';
import { type ReadInsertions, readInsertions } from './insertions';
import type { Line } from './lines';

const known = new WeakMap<Line, ReadInsertions>();

/** What was put into a line in Chinese; read once. */
export function insertionsIn(line: Line): ReadInsertions {
  let read = known.get(line);
  if (!read) {
    read = readInsertions(line.folded);
    known.set(line, read);
  }
  return read;
}

/** How probably each character of a line in Chinese was put into it. */
export const probabilitiesIn = (line: Line): Float64Array => insertionsIn(line).probabilities();

/** The mean of a part of probabilities. */
export function meanOf(probabilities: Float64Array, { start, end }: Span): number {
  let sum = 0;
  for (let at = start; at < end; at++) sum += probabilities[at] ?? 0;
  return sum / Math.max(1, end - start);
}

/** The mean for those of a part of a line in Chinese that were put in as it is likeliest read; 0 where none were. */
export function meanOfPutIn(line: Line, { start, end }: Span): number {
  const marks = insertionsIn(line).likeliest();
  const probabilities = probabilitiesIn(line);
  let sum = 0;
  let count = 0;
  for (let at = start; at < end; at++) {
    if (!marks[at]) continue;
    sum += probabilities[at] ?? 0;
    count++;
  }
  return sum / Math.max(1, count);
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
