import type { Span } from '../article';
import { CALL, CHAT, HOST, PHONE } from './calls';
import { foreignLinks } from './foreign-links';
import { JOINS } from './joining-words';
import { type Line, weigh } from './lines';
import { weighOffer } from './offer-signs';
import type { PageBrands } from './page-brands';
import type { Finding, PageContext } from './rule';
import { countTones } from './tone';
import { isTrade } from './topics';

/** So much on each side of what was put into a sentence is the sentence. */
const OWN_SIDE = 7;
/** The same on one side only, where nothing of it is on the other. */
const OWN_HALF = 14;
/** So much of its words in the rest of the article. */
const SHARED = 0.12;
/** An address to a reader alone is no offer. */
const SILENT = 0.5;
const CLAUSES = /[^，,；;]+[，,；;]?/g;

/**
 * Narrows a cut of a whole sentence to the clauses that sell, where those around them say nothing to a
 * customer and join words as the article does: somebody put the advertisement between two commas.
 */
export function withoutInnocentClauses(
  line: Line,
  page: PageContext,
  names: PageBrands,
  finding: Finding,
): Finding {
  return withComma(line, narrowed(line, page, names, finding));
}

/** What was put between two commas takes the second with it. */
function withComma({ unit }: Line, finding: Finding): Finding {
  const isBetween =
    COMMA.test(unit.text.charAt(finding.end)) && COMMA.test(unit.text.charAt(finding.start - 1));
  return isBetween ? { ...finding, end: finding.end + 1 } : finding;
}

const COMMA = /[，,；;]/;

function narrowed(line: Line, page: PageContext, names: PageBrands, finding: Finding): Finding {
  const span = spanIn(line, finding);
  if (!span || /[。！？!?].*\p{L}/u.test(line.text.slice(span.start, span.end))) return finding;
  const clauses = [...line.text.slice(span.start, span.end).matchAll(CLAUSES)].map(
    ({ 0: clause, index }) => ({
      start: span.start + index,
      end: span.start + index + clause.length,
    }),
  );
  if (clauses.length < 2) return finding;
  const isInnocent = (clause: Span) => saysNothing(line, page, names, clause);
  const first = clauses.findIndex((clause) => !isInnocent(clause));
  const last = clauses.findLastIndex((clause) => !isInnocent(clause));
  const [from, to] = [clauses[first], clauses[last]];
  if (!from || !to) return finding;
  const before = { start: span.start, end: from.start };
  const after = { start: to.end, end: span.end };
  const isBoth = weightOf(line, before) >= OWN_SIDE && weightOf(line, after) >= OWN_SIDE;
  const keeps = (side: Span) =>
    isBoth ? joins(line, side) : isArticles(line, page, side) && weightOf(line, side) >= OWN_HALF;
  const start = keeps(before) ? from.start : span.start;
  const end = keeps(after) ? to.end : span.end;
  if (start === span.start && end === span.end) return finding;
  return { ...finding, ...line.unit.view.toSource(line.start + start, line.start + end) };
}

/** A finding in offsets of the line; null where it is no part of it. */
function spanIn(line: Line, { start, end }: Span): Span | null {
  const { view } = line.unit;
  const whole = view.toSource(line.start, line.end);
  if (start < whole.start || end > whole.end) return null;
  for (const sentence of [{ start: 0, end: line.text.length }, ...line.sentences]) {
    const own = view.toSource(line.start + sentence.start, line.start + sentence.end);
    if (own.start === start && own.end === end) return sentence;
  }
  return null;
}

function saysNothing(line: Line, page: PageContext, names: PageBrands, clause: Span): boolean {
  const folded = line.folded.slice(clause.start, clause.end);
  return (
    !line.hits.some(
      ({ start, end, word }) => start < clause.end && end > clause.start && isTrade(word.category),
    ) &&
    ![CALL, CHAT, HOST, PHONE].some((pattern) => pattern.test(folded)) &&
    countTones(folded) === 0 &&
    !names.namedIn(folded) &&
    weighOffer(line.text.slice(clause.start, clause.end), folded).most <= SILENT &&
    !foreignLinks(line.unit, page, {
      start: line.start + clause.start,
      end: line.start + clause.end,
    }).length
  );
}

function joins(line: Line, { start, end }: Span): boolean {
  return JOINS.test(line.folded.slice(start, end));
}

function isArticles(line: Line, page: PageContext, side: Span): boolean {
  const folded = line.folded.slice(side.start, side.end);
  return joins(line, side) && page.topics.overlap(folded, line.index) >= SHARED;
}

function weightOf(line: Line, { start, end }: Span): number {
  return weigh(line.text.slice(start, end));
}
