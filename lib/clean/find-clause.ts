import type { Span } from '../article';
import { advertConfidence, callsTo, endOfContacts, mentionsTrades, Piece, pieceOf } from './advert';
import { CALL, CLINIC } from './calls';
import { fold } from './fold';
import { foreignLinks } from './foreign-links';
import { JOINS } from './joining-words';
import { type Line, weigh } from './lines';
import { brandsOfPage, promotingLinks } from './page-brands';
import type { Finding, PageContext } from './rule';
import { isSpelledOut } from './spelled-out';
import { countTones, endOfTones } from './tone';
import { isTrade } from './topics';

const CLAUSES = /[^，,；;：:]+[，,；;：:]?/g;
const MOST_CLAUSES = 3;
const SURE_OF_CLAUSE = 0.84;
/** So much of a sentence beside what was put into it. */
const OWN_CLAUSES = 8;

/**
 * Clauses that sell within a sentence of the article: a word of a trade together with an account, an
 * address or a call, and a rest that names nothing of it.
 */
export function findClause(
  line: Line,
  page: PageContext,
  { start: from, end: to }: Span,
): Finding | null {
  const piece = pieceOf(line, page, from, to);
  if (!piece.hits.some(({ word }) => isTrade(word.category) && word.strength > 1)) return null;
  if (piece.reports || mentionsTrades(piece, page, line.index)) return null;
  const clauses = [...piece.text.matchAll(CLAUSES)].map(({ 0: text, index }) => ({
    start: from + index,
    end: from + index + text.length,
  }));
  // A paragraph that is one such sentence is all of it advertising.
  const isPart = from > 0 || to < line.text.length;
  let best: (Span & { confidence: number }) | null = null;
  for (let length = 1; length <= Math.min(MOST_CLAUSES, clauses.length - 1); length++) {
    for (let at = 0; at + length <= clauses.length; at++) {
      const start = clauses[at]?.start ?? from;
      const end = clauses[at + length - 1]?.end ?? to;
      const own = new Piece(line, page, start, end);
      // Half a bracket is no clause.
      if (count(own.text, /[(（【[]/g) !== count(own.text, /[)）】\]]/g)) continue;
      if (sellsOnlyInLinks(line, page, start, end)) continue;
      if (!sellsIn(line, { start, end })) continue;
      if (!callsTo(own) && !own.hits.some(isSpelledOut) && !(isPart && namesGoods(own))) continue;
      const confidence = advertConfidence(own, page, line.index);
      if (confidence >= SURE_OF_CLAUSE && confidence > (best?.confidence ?? 0)) {
        best = { start, end, confidence };
      }
    }
  }
  if (!best) return null;
  const { confidence } = best;
  const run = isPart ? withNeighbours(best, clauses, line) : best;
  const { start } = run;
  const end = endOfSelling(line, run);
  const rest = `${line.text.slice(from, start)}${line.text.slice(end, to)}`;
  // A line that is one sentence and names in its other clauses what the page sells elsewhere.
  if (!isPart && brandsOfPage(page).namedIn(fold(rest)) !== '')
    return { ...line.unit.view.toSource(line.start + from, line.start + to), confidence };
  if (weigh(rest) < OWN_CLAUSES || sellsIn(line, { start: from, end: start })) return null;
  if (sellsIn(line, { start: end, end: to }) || countTones(rest.toLowerCase()) > 0) return null;
  // What stands at the end of the sentence takes the comma before it, and leaves the full stop.
  const last = end === to;
  const stop = last ? (/[。！？.!?]+$/.exec(line.text.slice(start, end))?.[0].length ?? 0) : 0;
  return {
    ...line.unit.view.toSource(
      line.start + start - Number(last && start > from),
      line.start + end - stop,
    ),
    confidence,
  };
}

/** So many letters that join words to a sentence behind the last that sells are the article's. */
const OWN_END = 6;

/** Where the clauses stop selling: without a comma the article may go on behind its last word that does. */
function endOfSelling(line: Line, { start, end }: Span): number {
  const folded = line.folded.slice(start, end);
  const words = line.hits.filter(
    (hit) => hit.start >= start && hit.end <= end && isTrade(hit.word.category),
  );
  const last = Math.max(
    endOfTones(folded),
    endOfContacts(folded),
    ...words.map((hit) => hit.end - start),
  );
  const rest = folded.slice(last);
  const word = AFTER_WORD.exec(rest)?.[0].length ?? 0;
  if (word > 0 && isKoreanSentence(rest.slice(word))) return start + last + word;
  const letters = rest.match(/\p{Script=Han}/gu)?.length ?? 0;
  const goesOn = /^\p{Script=Han}/u.test(rest) && letters >= OWN_END && JOINS.test(rest);
  return goesOn && !CALL.test(rest) ? start + last : end;
}

/** The rest of a Korean word that sells, and the codes behind it. */
const AFTER_WORD = /^[\p{L}\d]{0,6}(?: [a-z\d_@-]{2,16})*(?= \p{Script=Hangul})/u;
/** So many letters behind what sells are the article's where they end as a Korean sentence does. */
const KOREAN_END = 12;

function isKoreanSentence(rest: string): boolean {
  const letters = rest.match(/\p{Script=Hangul}/gu)?.length ?? 0;
  return letters >= KOREAN_END && /다[.]?$/.test(rest) && JOINS.test(rest) && !CALL.test(rest);
}

/** A sure word and another one of a trade in the tone of a seller, which no clause of a writer has. */
function namesGoods({ folded, hits }: Piece): boolean {
  const told = hits.filter(({ word }) => isTrade(word.category) && word.strength > 1);
  return (
    new Set(told.map(({ word }) => word.token)).size > 1 &&
    told.some(({ word }) => word.strength === 3) &&
    countTones(folded) > 0
  );
}

/** With the clauses beside it that name a trade in the tone of a seller: they were put in with it. */
function withNeighbours(found: Span, clauses: readonly Span[], line: Line): Span {
  let { start, end } = found;
  const sells = (clause: Span) =>
    line.hits.some(
      (hit) => hit.start >= clause.start && hit.end <= clause.end && isTrade(hit.word.category),
    ) && countTones(line.folded.slice(clause.start, clause.end)) > 0;
  for (const clause of clauses) if (clause.start === end && sells(clause)) end = clause.end;
  for (const clause of [...clauses].reverse()) {
    if (clause.end === start && sells(clause)) start = clause.start;
  }
  return { start, end };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Whether a span of a line has a word of a trade that is not harmless. */
export function sellsIn(line: Line, { start, end }: Span): boolean {
  return line.hits.some(
    (hit) =>
      hit.start >= start && hit.end <= end && isTrade(hit.word.category) && hit.word.strength > 1,
  );
}

/**
 * Words of a trade that stand in links alone are `pasted-link`'s. Links of the page's own site only
 * where nothing beside them sells.
 */
export function sellsOnlyInLinks(
  line: Line,
  page: PageContext,
  start: number,
  end: number,
): boolean {
  const whole = { start: line.start + start, end: line.start + end };
  const links = promotingLinks(line.unit, page, whole);
  if (!links.length) return false;
  if (links.length > foreignLinks(line.unit, page, whole).length) {
    const rest = links.reduce(
      (text, link) => text.replace(fold(line.unit.text.slice(link.start, link.end)), ' '),
      line.folded.slice(start, end),
    );
    if (countTones(rest) > 0 || CALL.test(rest)) return false;
  }
  const words = line.hits.filter(
    (hit) => hit.start >= start && hit.end <= end && isTrade(hit.word.category),
  );
  // What sells without any such word does so by what stands beside the link.
  if (!words.length && CLINIC.test(line.folded.slice(start, end))) return false;
  return words.every((hit) => {
    const span = line.unit.view.toSource(line.start + hit.start, line.start + hit.end);
    return links.some((link) => link.start <= span.start && link.end >= span.end);
  });
}

/** So much beside a link is a sentence of its own; see `weigh`. */
const OWN_SENTENCE = 10;

/** Whether a link was put into the article's own sentence: the rest of it is long, and nobody sells with it. */
export function isAroundLink(
  { start, end }: Span,
  rest: string,
  page: PageContext,
  line: Line,
): boolean {
  return (
    weigh(rest) >= OWN_SENTENCE &&
    countTones(rest) === 0 &&
    sellsOnlyInLinks(line, page, start, end)
  );
}
