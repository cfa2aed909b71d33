import type { Line } from './lines';
import { beginsNotice } from './notices';
import type { PageContext } from './rule';

/** So much of a page's prose stands in the box of the article; a notice or a teaser may stand elsewhere. */
const MOST_PROSE = 0.95;
/** Fewer sentences say nothing about where the article stands. */
const FEWEST_LINES = 3;
const LEAST_PROSE = 100;

/**
 * Lines that stand outside the innermost box of the page in which (nearly) all of the article's prose
 * stands. None where its prose is spread over boxes, or little.
 */
export function linesOutside({ lines }: Pick<PageContext, 'lines'>): ReadonlySet<Line> {
  const weights = new Map<number, number>();
  let all = 0;
  let count = 0;
  for (const line of lines) {
    if (!line.prose || line.edge !== null || beginsNotice(line.folded)) continue;
    all += line.weight;
    count++;
    for (const box of line.unit.block?.boxes ?? []) {
      weights.set(box, (weights.get(box) ?? 0) + line.weight);
    }
  }
  if (count < FEWEST_LINES || all < LEAST_PROSE) return new Set();
  let innermost = -1;
  // A box has a higher number than those around it.
  for (const [box, weight] of weights) {
    if (weight >= MOST_PROSE * all && box > innermost) innermost = box;
  }
  if (innermost < 0) return new Set();
  return new Set(lines.filter(({ unit }) => !unit.block?.boxes.includes(innermost)));
}
