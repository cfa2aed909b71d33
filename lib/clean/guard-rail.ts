import type { Found } from './merge-overlaps';
import { CUT_AT, type PageContext, type Rule, type Unit } from './rule';

/** Of an article's characters, what rules may cut together unless they are sure. */
const MOST_CUT = 0.15;
/** The same for findings that are as good as certain. */
const MOST_CUT_SURELY = 0.5;
const SURELY = 0.88;
/** Short articles have as much furniture as long ones. */
const ALWAYS_ALLOWED = 300;
/** What is flagged in place of a cut. */
const FLAGGED = 0.6;

export type FoundInUnit = [unit: Unit, found: Found];

/**
 * Turns cuts into flags where a rule must have misread the page: where it would take a large part
 * of the article, or a paragraph of two sentences and more without one suspicious word in it.
 */
export function applyGuardRail(
  findings: FoundInUnit[],
  page: PageContext,
  rules: ReadonlyMap<string, Rule>,
): FoundInUnit[] {
  const size = page.body.reduce((sum, { view }) => sum + view.text.length, 0);
  const counts = ([unit, found]: FoundInUnit) =>
    unit.where === 'body' &&
    found.confidence >= CUT_AT &&
    !found.replacement &&
    rules.get(found.rule)?.guard !== 'exempt';
  const refused = new Set<Found>();
  for (const entry of findings) {
    if (counts(entry) && isInnocentProse(entry, page)) refused.add(entry[1]);
  }
  const counted = findings
    .filter((entry) => counts(entry) && !refused.has(entry[1]))
    .sort(([, a], [, b]) => b.confidence - a.confidence);
  let cut = 0;
  let unsure = 0;
  const covered = new Map<Unit, [number, number][]>();
  for (const [unit, found] of counted) {
    const spans = covered.get(unit) ?? [];
    if (spans.some(([start, end]) => start <= found.start && end >= found.end)) continue;
    const length = found.end - found.start;
    const isSure = found.confidence >= SURELY;
    // What is sure leaves room for what is not: a page full of advertising has doubtful lines too.
    if (
      cut + length > Math.max(ALWAYS_ALLOWED, MOST_CUT_SURELY * size) ||
      (!isSure && unsure + length > Math.max(ALWAYS_ALLOWED, MOST_CUT * size))
    ) {
      refused.add(found);
      continue;
    }
    cut += length;
    if (!isSure) unsure += length;
    covered.set(unit, [...spans, [found.start, found.end]]);
  }
  if (!refused.size) return findings;
  return findings.map(([unit, found]) =>
    refused.has(found) ? [unit, { ...found, confidence: FLAGGED }] : [unit, found],
  );
}

const SENTENCE = /(?<![^。！？!?.\n])[^。！？!?.\n]{8,}(?:[。！？!?]|\.(?=\s|$))/g;

function isInnocentProse([unit, { start, end, confidence }]: FoundInUnit, page: PageContext) {
  if (confidence >= SURELY) return false;
  const text = unit.text.slice(start, end);
  if (text.length < 40 || (text.match(SENTENCE)?.length ?? 0) < 2) return false;
  return !page
    .linesOf(unit)
    .some(
      (line) =>
        line.hits.some(({ word }) => word.strength >= 2) &&
        unit.view.toSource(line.start, line.end).end > start &&
        unit.view.toSource(line.start, line.end).start < end,
    );
}
