import type { Span } from '../article';
import { alienNames } from './alien-names';
import { gluedOffers, OF_NUMBER } from './glued-offers';
import { gluedRuns } from './glued-runs';
import { type Line, weigh } from './lines';
import { speaksForOffice } from './office-notices';
import { ENDS, endsSentence, isGlued, REACHES } from './put-in-ends';
import { englishOffers } from './put-in-english';
import { evidenceOf } from './put-in-evidence';
import { JOINED, type Score, scoresOf } from './put-in-scores';
import { ACCOUNT, NUMBER, PROMISES, WORD_FOR_DOT } from './put-in-signs';
import { CLAUSES, HAN, readWords, withoutTrades } from './put-in-words';
import { isTitleReplaced } from './replaced-title';
import { isReport, isWritten } from './reports';
import { CUT_AT, type Finding, type PageContext, type Unit } from './rule';
import { type Goods, readSoldWords, type SoldWords } from './sold-words';
import { subjectWords } from './subject-words';
import { isTrade } from './topics';

/** So much makes clauses an offer. */
const ENOUGH = 2.5;
/** The same on a page whose title is its own. */
const ENOUGH_ELSEWHERE = 3;
const OFFER = 0.84;
const MOST_CLAUSES = 4;
const LONGEST = 60;
const SHORTEST = 8;
/** The same, of which a sentence has one that goes on around what was put into it without a comma. Folded. */
const GOES_ON = /[了着就才又再把被给过]/;
/** Somebody tells what was. Folded. */
const TELLS = /[我他她它]|说|曾|当时|记者|后来|已经|那[天时年]|(?<!数)据|介绍|表示/;

/** What nearly every offer has; most lines of most pages are told from one at a glance. Folded. */
const MAY = new RegExp(
  [NUMBER, ACCOUNT, WORD_FOR_DOT, ...PROMISES.map(({ pattern }) => pattern)]
    .map(({ source }) => source)
    .join('|'),
);

/**
 * Offers of trades that no list has, in a paragraph of a page whose title was replaced, or that surely
 * advertises elsewhere: sentences, or clauses between commas, that name nothing of the article and have
 * several signs of a seller.
 */
export function findPutIn(
  page: PageContext,
  found: ReadonlyMap<Unit, Finding[]>,
): [Line, Finding][] {
  const isReplaced = isTitleReplaced(page);
  const evidence = isReplaced ? ENOUGH_EVIDENCE : evidenceOf(page, found);
  if (!evidence) return [];
  const enough = isReplaced || evidence >= MUCH_EVIDENCE ? ENOUGH : ENOUGH_ELSEWHERE;
  const names = [...alienNames(page)];
  const sold = readSoldWords(page);
  let words: ReturnType<typeof readWords> | undefined;
  const timesOf = (word: string) => {
    words ??= readWords(page, (line, part) => isSold(line, part, names, found));
    return words.get(word) ?? 0;
  };
  const isKnownWord = (word: string) => timesOf(word) > 1 && !sold.has(word);
  const spansIn = (line: Line): Span[] => {
    const { folded } = line;
    if (!HAN.test(folded)) return isReplaced ? englishOffers(line, isKnownWord) : [];
    const isPlain =
      !sellsIn(line) && !MAY.test(folded) && !names.some((name) => folded.includes(name));
    if (isPlain && sold.of(folded).words < FEWEST_SOLD) return [];
    return [
      ...offersIn(line, page, isKnownWord, { names, sold }, enough),
      ...(isReplaced
        ? [...gluedOffers(line, page, isKnownWord), ...gluedRuns(line, page, isKnownWord)]
        : []),
    ];
  };
  const offers = page.lines.flatMap((line) => {
    const { kind, block } = line.unit;
    if (!/^(?:p|li|div|text)$/.test(kind) || block?.within.includes('blockquote')) return [];
    const spans =
      isReplaced && isEcho(line, sold) ? [{ start: 0, end: line.text.length }] : spansIn(line);
    return spans
      .map((span) => line.unit.view.toSource(line.start + span.start, line.start + span.end))
      .filter((span) => !isKnown(line.unit, span, found))
      .map((span): [Line, Finding] => [line, { ...span, confidence: OFFER }]);
  });
  const supported = evidence + new Set(offers.map(([line]) => line)).size;
  return supported >= ENOUGH_EVIDENCE ? offers : [];
}

/** Of what the title sells, a line has so many words by chance. */
const FEWEST_SOLD = 3;
/** So much of a line in words of the title makes it an echo of that; less where it says how to reach somebody. */
const MOSTLY = 0.5;
const PARTLY = 0.33;
const FEWEST_ECHOED = 4;
const BARS = /[|｜、,，]/;

/** A line by itself that lists what the title lists, or sells it: the article may be about the same trade. */
function isEcho({ folded, text, quotations, prose }: Line, sold: SoldWords): boolean {
  if (quotations.length || (prose && /。$/.test(text))) return false;
  if (JOINED.test(folded) || GOES_ON.test(folded) || TELLS.test(folded) || isReport(folded))
    return false;
  const { words, share } = sold.ofTitle(folded);
  if (words < FEWEST_ECHOED) return false;
  const reaches = REACHES.some((pattern) => pattern.test(folded));
  return share >= (reaches ? PARTLY : MOSTLY) && (reaches || BARS.test(folded));
}

/** Places that sell, offers of this kind among them, on a page whose title is its own. */
const ENOUGH_EVIDENCE = 3;
const MUCH_EVIDENCE = 5;

/** The same, added to what is known. */
export function addPutIn(page: PageContext, found: Map<Unit, Finding[]>): void {
  for (const [{ unit }, finding] of findPutIn(page, found)) {
    const known = found.get(unit);
    if (known) known.push(finding);
    else found.set(unit, [finding]);
  }
}

function sellsIn({ hits }: Line): boolean {
  return hits.some(({ word }) => word.strength > 1 && isTrade(word.category));
}

interface Clause extends Span, Score {
  /** So many of its words are the article's, too. */
  known: number;
}

function offersIn(
  line: Line,
  page: PageContext,
  isKnownWord: (word: string) => boolean,
  { names, sold }: Goods,
  enough: number,
): Span[] {
  const clauses = [...line.text.matchAll(CLAUSES)].map(({ 0: text, index }): Clause => {
    // The mark that ends what somebody said in front of it.
    const closed = /^[」』”’）)]+/.exec(text)?.[0].length ?? 0;
    const span = { start: index + closed, end: index + text.length };
    return {
      ...span,
      ...scoresOf(line, page, span, names, sold),
      known: [...subjectWords(withoutTrades(line, page, span))].filter(
        (word) =>
          !OF_CONTACTS.test(word) &&
          !names.some((name) => name.includes(word) || word.includes(name)) &&
          isKnownWord(word),
      ).length,
    };
  });
  const offers: Span[] = [];
  for (let at = 0; at < clauses.length; at++) {
    let best = 0;
    let score = 0;
    let sells = false;
    let isSure = false;
    let isSold = false;
    let strength = 0;
    for (let length = 1; length <= MOST_CLAUSES; length++) {
      const clause = clauses[at + length - 1];
      if (!clause || isOwn(clause)) break;
      score += clause.score - KNOWN * clause.known;
      sells ||= clause.sells;
      isSure ||= clause.isSure;
      isSold ||= clause.isSold;
      strength = Math.max(strength, clause.strength);
      const more = isSold ? (OF_TRADE[strength] ?? 0) : 0;
      if (!clause.score && !isTerse(line, clause)) break;
      const begins = (clauses[at]?.signs ?? 0) >= SURE || asksInFront(line, clauses[at]);
      if (begins && clause.score > 0 && (sells || more) && isSure && score + more >= enough)
        best = length;
      // A sentence is over, and no question leads on to the next.
      if (/[。！!】〕\]]\s*$/.test(line.text.slice(clause.start, clause.end))) break;
    }
    const start = clauses[at]?.start ?? 0;
    const end = clauses[at + best - 1]?.end ?? start;
    const offer = { start, end };
    if (!best || !isOffer(line, offer) || isGlued(line, page, offer, { names, sold })) continue;
    offers.push({ start: endsSentence(line, end) ? leadOf(line, clauses, at) : start, end });
    at += best - 1;
  }
  return offers;
}

/** What a word of a trade adds by its strength, where something else sells beside it. */
const OF_TRADE = [0, 0, 0.5, 1.25];

/** Whoever says where to write says so. */
const OF_CONTACTS = /^(?:电话|微信|联系|热线|客服)$/;
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
  const number = NUMBER.exec(folded);
  if (number && OF_NUMBER.test(folded.slice(number.index + number[0].length))) return false;
  if (isWritten(line.folded.slice(startOfSentence(line, start), end))) return false;
  if (isReport(folded) || TELLS.test(folded.replace(CALLS_TO_HER, ' '))) return false;
  // An address stands where an offer ends.
  if (
    GOES_ON.test(folded.replace(/了(?=也能)|[再才](?=付)|就(?=[选找上能])/g, '')) &&
    !REACHES.some((pattern) => endsWith(folded, pattern))
  )
    return false;
  if (!ACCOUNT.test(folded) && isOfOffice(line, { start, end })) return false;
  return !line.quotations.some((quotation) => quotation.start < end && quotation.end > start);
}

/** An office says so near by. */
const NEAR = 200;

/** An office lets people know it in the sentence of which an offer is a part. */
function isOfOffice(line: Line, { start, end }: Span): boolean {
  const to = line.sentences.find((one) => one.end >= end)?.end ?? end;
  const from = Math.max(startOfSentence(line, start), start - NEAR);
  return speaksForOffice(line.folded.slice(from, Math.min(to, end + NEAR)));
}

function startOfSentence({ sentences }: Line, at: number): number {
  return sentences.findLast(({ start }) => start <= at)?.start ?? 0;
}

const CALLS_TO_HER = /(?:[加找问]|联系)[他她我]们?/g;
const BEHIND = 4;

function endsWith(folded: string, pattern: RegExp): boolean {
  const found = pattern.exec(folded);
  return found !== null && found.index + found[0].length + BEHIND >= folded.length;
}

/** With less a clause begins no offer. */
const SURE = 0.5;

/** What surely advertises, or has a name that the page sells, is no part of the article. */
function isSold(
  line: Line,
  { start, end }: Span,
  names: readonly string[],
  found: ReadonlyMap<Unit, Finding[]>,
): boolean {
  const folded = line.folded.slice(start, end);
  return (
    names.some((name) => folded.includes(name)) ||
    isKnown(line.unit, line.unit.view.toSource(line.start + start, line.start + end), found)
  );
}

function isKnown(unit: Unit, { start, end }: Span, found: ReadonlyMap<Unit, Finding[]>): boolean {
  return (found.get(unit) ?? []).some(
    (each) => (each.confidence ?? 0) >= CUT_AT && each.start < end && each.end > start,
  );
}
