import type { Span } from '../article';
import { alienNames } from './alien-names';
import { gluedOffers } from './glued-offers';
import { type Line, weigh } from './lines';
import { speaksForOffice } from './office-notices';
import { englishOffers } from './put-in-english';
import { BRACKETED, JOINED, type Score, scoresOf } from './put-in-scores';
import { ACCOUNT, NUMBER, PROMISES, SERVICES, WORD_FOR_DOT } from './put-in-signs';
import { isTitleReplaced } from './replaced-title';
import { isReport } from './reports';
import { CUT_AT, type Finding, type PageContext, type Unit } from './rule';
import { subjectWords } from './subject-words';

/** So much makes clauses an offer. */
const ENOUGH = 2.5;
const OFFER = 0.84;
const MOST_CLAUSES = 4;
const LONGEST = 60;
const SHORTEST = 8;
/** A clause ends with any mark but that between the items of a list; what stands in brackets is one. */
const CLAUSES =
  /[【〔[][^【】〔〕[\]]{4,60}[】〕\]]|(?:(?![【〔[][^【】〔〕[\]]{4,60}[】〕\]])[^，,；;。！!？?])+[，,；;。！!？?]*/g;
const HAN = /[\u4e00-\u9fff]{4}/;
/** The same, of which a sentence has one that goes on around what was put into it without a comma. Folded. */
const GOES_ON = /[了着就才又再把被给过]/;
/** Somebody tells what was. Folded. */
const TELLS = /[我他她它]|说|曾|当时|记者|后来|已经|那[天时年]|据|介绍|表示/;

/** What nearly every offer has; most lines of most pages are told from one at a glance. Folded. */
const MAY = new RegExp(
  [NUMBER, ACCOUNT, WORD_FOR_DOT, ...PROMISES.map(({ pattern }) => pattern)]
    .map(({ source }) => source)
    .join('|'),
);

/**
 * Offers of trades that no list has, in a paragraph of a page whose title was replaced: sentences, or
 * clauses between commas, that name nothing of the article and have several signs of a seller.
 */
export function findPutIn(
  page: PageContext,
  found: ReadonlyMap<Unit, Finding[]>,
): [Line, Finding][] {
  if (!isTitleReplaced(page)) return [];
  const names = [...alienNames(page)];
  let words: ReturnType<typeof readWords> | undefined;
  const timesOf = (word: string) => {
    words ??= readWords(page);
    return words.get(word) ?? 0;
  };
  const isKnownWord = (word: string) => timesOf(word) > 1;
  const spansIn = (line: Line): Span[] => {
    const { folded } = line;
    if (!HAN.test(folded)) return englishOffers(line, isKnownWord);
    if (!MAY.test(folded) && !names.some((name) => folded.includes(name))) return [];
    return [...offersIn(line, page, isKnownWord, names), ...gluedOffers(line, page, isKnownWord)];
  };
  return page.lines.flatMap((line) => {
    const { kind, block } = line.unit;
    if (!/^(?:p|li|div|text)$/.test(kind) || block?.within.includes('blockquote')) return [];
    return spansIn(line)
      .map((span) => line.unit.view.toSource(line.start + span.start, line.start + span.end))
      .filter((span) => !isKnown(line.unit, span, found))
      .map((span): [Line, Finding] => [line, { ...span, confidence: OFFER }]);
  });
}

/** The same, added to what is known. */
export function addPutIn(page: PageContext, found: Map<Unit, Finding[]>): void {
  for (const [{ unit }, finding] of findPutIn(page, found)) {
    const known = found.get(unit);
    if (known) known.push(finding);
    else found.set(unit, [finding]);
  }
}

interface Clause extends Span, Score {
  /** So many of its words are the article's, too. */
  known: number;
}

function offersIn(
  line: Line,
  page: PageContext,
  isKnownWord: (word: string) => boolean,
  names: readonly string[],
): Span[] {
  const clauses = [...line.text.matchAll(CLAUSES)].map(({ 0: text, index }): Clause => {
    const span = { start: index, end: index + text.length };
    const folded = line.folded.slice(span.start, span.end);
    return {
      ...span,
      ...scoresOf(line, page, span, names),
      known: [...subjectWords(folded)].filter(isKnownWord).length,
    };
  });
  const offers: Span[] = [];
  for (let at = 0; at < clauses.length; at++) {
    let best = 0;
    let score = 0;
    let sells = false;
    let isSure = false;
    for (let length = 1; length <= MOST_CLAUSES; length++) {
      const clause = clauses[at + length - 1];
      if (!clause || isOwn(clause)) break;
      score += clause.score - KNOWN * clause.known;
      sells ||= clause.sells;
      isSure ||= clause.isSure;
      if (!clause.score && !isTerse(line, clause)) break;
      const begins = (clauses[at]?.signs ?? 0) >= SURE || asksInFront(line, clauses[at]);
      if (begins && clause.score > 0 && sells && isSure && score >= ENOUGH) best = length;
      // A sentence is over, and no question leads on to the next.
      if (/[。！!】〕\]]\s*$/.test(line.text.slice(clause.start, clause.end))) break;
    }
    const start = clauses[at]?.start ?? 0;
    const end = clauses[at + best - 1]?.end ?? start;
    const offer = { start, end };
    if (!best || !isOffer(line, offer) || isGlued(line, offer, names)) continue;
    offers.push({ start: endsSentence(line, end) ? leadOf(line, clauses, at) : start, end });
    at += best - 1;
  }
  return offers;
}

/** A word that an offer has by chance in common with an article. */
const KNOWN = 0.75;

function isOwn({ known, score }: Clause): boolean {
  return known > 1 || (known > 0 && score <= KNOWN);
}

/** A clause without signs between others asks a question, or joins no words. */
function isTerse(line: Line, { start, end }: Span): boolean {
  const folded = line.folded.slice(start, end);
  return (
    asksInFront(line, { start, end }) || ![JOINED, GOES_ON, TELLS].some((own) => own.test(folded))
  );
}

function asksInFront(line: Line, clause: Span | undefined): boolean {
  return clause !== undefined && /[?？]$/.test(line.text.slice(clause.start, clause.end));
}

const ENDS = /[。！!？?]\s*$/;

function endsSentence({ text }: Line, end: number): boolean {
  return end === text.length || ENDS.test(text.slice(0, end));
}

/** So much of what is sold may stand in front of the first sign of a seller, and so much behind the last. */
const LONGEST_HEAD = 4;
const LONGEST_TAIL = 1;

/**
 * Whether letters of a sentence that goes on around it may stand at an end of what was put in: it does not
 * begin or end where the sentence does, and the signs of a seller don't reach so far.
 */
function isGlued(line: Line, { start, end }: Span, names: readonly string[]): boolean {
  const begins = start === 0 || ENDS.test(line.text.slice(0, start));
  if (begins && endsSentence(line, end)) return false;
  if (BRACKETED.test(line.text.slice(start, end))) return false;
  const folded = line.folded.slice(start, end).replace(/[，,；;。！!？?\s]+$/, '');
  let first = folded.length;
  let last = 0;
  for (const { start: from, end: to } of signsIn(folded, names)) {
    first = Math.min(first, from);
    last = Math.max(last, to);
  }
  return (!begins && first > LONGEST_HEAD) || last + LONGEST_TAIL < folded.length;
}

function signsIn(folded: string, names: readonly string[]): Span[] {
  const spans = names
    .map((name) => ({ start: folded.indexOf(name), end: folded.indexOf(name) + name.length }))
    .filter(({ start }) => start >= 0);
  const patterns = [...REACHES, SERVICES, ...PROMISES.map(({ pattern }) => pattern)];
  for (const pattern of patterns) {
    for (const { 0: found, index } of folded.matchAll(new RegExp(pattern.source, 'g')))
      spans.push({ start: index, end: index + found.length });
  }
  return spans;
}

/** What is sold may be named in front of its price: `手工串珠、剪线头，日结一百五。` */
const LONGEST_LEAD = 16;

/** Where the sentence begins, if all of it in front of an offer is in a few words that the article hasn't. */
function leadOf(line: Line, clauses: readonly Clause[], at: number): number {
  const start = clauses[at]?.start ?? 0;
  for (let front = at - 1; front >= 0; front--) {
    const clause = clauses[front];
    const text = clause ? line.folded.slice(clause.start, clause.end) : '';
    if (!clause || ENDS.test(text)) return clause?.end ?? start;
    const isStrange = clause.known === 0 && ![JOINED, GOES_ON, TELLS].some((own) => own.test(text));
    if (!isStrange || start - clause.start > LONGEST_LEAD) return start;
  }
  return start > LONGEST_LEAD ? start : 0;
}

function isOffer(line: Line, { start, end }: Span): boolean {
  const folded = line.folded.slice(start, end);
  const weight = weigh(folded);
  if (weight < SHORTEST || weight > LONGEST) return false;
  if (isReport(folded) || TELLS.test(folded.replace(CALLS_TO_HER, ' '))) return false;
  // An address stands where an offer ends.
  if (GOES_ON.test(folded) && !REACHES.some((pattern) => endsWith(folded, pattern))) return false;
  if (!ACCOUNT.test(folded) && isOfOffice(line, { start, end })) return false;
  return !line.quotations.some((quotation) => quotation.start < end && quotation.end > start);
}

/** An office lets people know it in the sentence of which an offer is a part. */
function isOfOffice({ sentences, folded }: Line, { start, end }: Span): boolean {
  const from = Math.max(
    0,
    ...sentences.filter((one) => one.start <= start).map((one) => one.start),
  );
  const to = sentences.find((one) => one.end >= end)?.end ?? end;
  return speaksForOffice(folded.slice(from, to));
}

const CALLS_TO_HER = /[加找问][他她]/g;
const REACHES = [NUMBER, ACCOUNT, WORD_FOR_DOT];
const BEHIND = 4;

function endsWith(folded: string, pattern: RegExp): boolean {
  const found = pattern.exec(folded);
  return found !== null && found.index + found[0].length + BEHIND >= folded.length;
}

/** With less a clause begins no offer. */
const SURE = 0.75;

/** In how many clauses of the page each word stands. */
function readWords(page: PageContext): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { folded, sentences } of page.lines) {
    const parts = HAN.test(folded)
      ? [...folded.matchAll(CLAUSES)].map(([clause]) => clause)
      : sentences.map(({ start, end }) => folded.slice(start, end));
    for (const part of parts)
      for (const word of subjectWords(part)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const title = page.titles[page.title.index]?.view.folded ?? '';
  for (const word of subjectWords(title)) counts.set(word, (counts.get(word) ?? 0) + 2);
  return counts;
}

function isKnown(unit: Unit, { start, end }: Span, found: ReadonlyMap<Unit, Finding[]>): boolean {
  return (found.get(unit) ?? []).some(
    (each) => (each.confidence ?? 0) >= CUT_AT && each.start < end && each.end > start,
  );
}
