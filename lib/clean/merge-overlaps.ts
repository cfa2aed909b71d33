import type { Flag, Removal } from '../article';
import { CUT_AT, type Finding, type Unit } from './rule';

/** A finding with the rule that made it and its own confidence. */
export interface Found extends Required<Omit<Finding, 'evenQuoted'>> {
  rule: string;
}

/**
 * Makes removals of the findings in one unit. A repair swallows cuts inside its span, a wider cut
 * swallows a repair; overlapping cuts become one with several rules. What is not sure enough and
 * does not go anyway becomes a flag.
 */
export function mergeOverlaps(
  { where, index, text }: Pick<Unit, 'where' | 'index' | 'text'>,
  findings: readonly Found[],
): { removals: Removal[]; flags: Flag[] } {
  const valid = findings.filter(
    ({ start, end }) => Number.isInteger(start) && start >= 0 && end > start && end <= text.length,
  );
  const sure = valid.filter(({ confidence }) => confidence >= CUT_AT);
  const repairs = chooseRepairs(sure.filter(({ replacement }) => replacement));
  const cuts = sure.filter(({ replacement }) => !replacement);
  const kept = repairs.filter((repair) => !cuts.some((cut) => isWider(cut, repair)));
  const pieces = cuts.flatMap((cut) => outside(cut, kept));
  const removals = [
    ...union(pieces),
    ...kept.map((repair) => ({ ...repair, rules: [repair.rule] })),
  ]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, rules, confidence, replacement }) => ({
      where,
      unit: index,
      start,
      end,
      rules,
      text: text.slice(start, end),
      replacement,
      confidence,
    }));
  const flags = valid
    .filter(({ confidence }) => confidence < CUT_AT)
    .filter(({ start, end }) => !removals.some((cut) => cut.start <= start && cut.end >= end))
    .map(({ start, end, rule, confidence }) => ({
      where,
      unit: index,
      start,
      end,
      rule,
      text: text.slice(start, end),
      confidence,
    }));
  return { removals, flags };
}

function isWider(cut: Found, repair: Found): boolean {
  return (
    cut.start <= repair.start &&
    cut.end >= repair.end &&
    cut.end - cut.start > repair.end - repair.start
  );
}

/** Of repairs that overlap, the surest, then the longest. */
function chooseRepairs(repairs: readonly Found[]): Found[] {
  const best = [...repairs].sort(
    (a, b) => b.confidence - a.confidence || b.end - b.start - (a.end - a.start),
  );
  const chosen: Found[] = [];
  for (const repair of best) {
    if (chosen.every(({ start, end }) => end <= repair.start || start >= repair.end)) {
      chosen.push(repair);
    }
  }
  return chosen.sort((a, b) => a.start - b.start);
}

/** The parts of a cut that no repair covers. */
function outside(cut: Found, repairs: readonly Found[]): Found[] {
  const parts: Found[] = [];
  let from = cut.start;
  for (const repair of repairs) {
    if (repair.end <= from) continue;
    if (repair.start >= cut.end) break;
    if (repair.start > from) parts.push({ ...cut, start: from, end: repair.start });
    from = Math.max(from, repair.end);
  }
  if (from < cut.end) parts.push({ ...cut, start: from });
  return parts;
}

type Merged = Omit<Found, 'rule'> & { rules: string[] };

function union(cuts: readonly Found[]): Merged[] {
  const sorted = [...cuts].sort((a, b) => a.start - b.start || b.end - a.end);
  const groups: Found[][] = [];
  let end = -1;
  for (const cut of sorted) {
    const group = groups.at(-1);
    if (group && cut.start < end) group.push(cut);
    else groups.push([cut]);
    end = group && cut.start < end ? Math.max(end, cut.end) : cut.end;
  }
  return groups.map((group) => {
    const best = [...group].sort(
      (a, b) => b.end - b.start - (a.end - a.start) || b.confidence - a.confidence,
    );
    return {
      start: Math.min(...group.map(({ start }) => start)),
      end: Math.max(...group.map((cut) => cut.end)),
      replacement: '',
      rules: [...new Set(best.map(({ rule }) => rule))],
      confidence: Math.max(...group.map(({ confidence }) => confidence)),
    };
  });
}
