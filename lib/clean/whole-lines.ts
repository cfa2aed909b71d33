import type { Line } from './lines';
import { lieOf } from './quotations';
import type { Finding, PageContext, Unit } from './rule';

/** Lines at the head and the foot of a body where nags and notices gather. */
const FIRST_LINES = 3;
const LAST_LINES = 8;

/** Cuts whole lines: `weigh` says how sure it is of each (0: not at all). Cells of tables of data are left out. */
export function findLines(unit: Unit, page: PageContext, weigh: (line: Line) => number): Finding[] {
  const found: Finding[] = [];
  if (unit.kind === 'td' || unit.kind === 'th') return found;
  for (const line of page.linesOf(unit)) {
    const confidence = weigh(line);
    if (confidence > 0) found.push({ ...unit.view.toSource(line.start, line.end), confidence });
  }
  return found;
}

/** Whether a line stands where nags and notices gather. */
export function isAtEdge(line: Line, page: PageContext): boolean {
  return (
    line.edge !== null || line.index < FIRST_LINES || line.index >= page.lines.length - LAST_LINES
  );
}

/** The share of a line's characters that are links. */
export function linkShare({ unit, start, end }: Line): number {
  const links = unit.block?.links ?? [];
  if (!links.length) return 0;
  const span = unit.view.toSource(start, end);
  let linked = 0;
  for (const link of links) {
    linked += Math.max(0, Math.min(link.end, span.end) - Math.max(link.start, span.start));
  }
  return linked / Math.max(1, span.end - span.start);
}

/** Whether other prose of the article speaks of what `pattern` names: then it is a subject, not a nag. */
export function isSubject(page: PageContext, pattern: RegExp, except: Line): boolean {
  return sentencesOn(page, pattern).filter((line) => line !== except).length >= MENTIONS;
}

/** A subject is mentioned in so many sentences. */
const MENTIONS = 2;
const sentences = new WeakMap<PageContext, Map<string, Line[]>>();

/** The first sentences of a page that speak of a pattern: as many as can matter, looked for once. */
function sentencesOn(page: PageContext, pattern: RegExp): Line[] {
  const known = sentences.get(page) ?? new Map<string, Line[]>();
  sentences.set(page, known);
  let found = known.get(String(pattern));
  if (!found) {
    found = [];
    for (const line of page.lines) {
      if (line.weight < 12 || !/[。.!?！？]$/.test(line.text) || !pattern.test(line.folded))
        continue;
      if (found.push(line) > MENTIONS) break;
    }
    known.set(String(pattern), found);
  }
  return found;
}

/** Whether all that `pattern` (global) finds in a line stands between quotation marks, and something does. */
export function quotesOnly({ folded, quotations }: Line, pattern: RegExp): boolean {
  if (!quotations.length) return false;
  const found = [...folded.matchAll(pattern)];
  return (
    found.length > 0 &&
    found.every(
      ({ 0: text, index }) =>
        lieOf({ start: index, end: index + text.length }, quotations) === 'within',
    )
  );
}
