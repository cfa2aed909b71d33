import type { Span } from '../article';
import { advertConfidence, mayAdvertise, mentionsTrades, type Piece, pieceOf } from './advert';
import { advertSpan } from './advert-region';
import { COVERT } from './calls';
import { findClause, sellsIn, sellsOnlyInLinks } from './find-clause';
import { findSpacedRun } from './find-spaced-run';
import { type Line, weigh } from './lines';
import { isReport } from './reports';
import { CUT_AT, type Finding, type PageContext, type Unit } from './rule';
import { countTones } from './tone';
import { isTrade, tellingOverlap } from './topics';

/** A sentence of a line. Offsets are those of the line. */
interface Sentence {
  start: number;
  end: number;
  piece: Piece;
  /** How sure it is that the sentence advertises, by itself or by its company. */
  confidence: number;
  /** How much of what it says the article says too. */
  known: () => number;
}

/** Advertising in the body, sentence by sentence, as findings of each unit. */
export function findAdverts(page: PageContext): Map<Unit, Finding[]> {
  const found = new Map<Unit, Finding[]>();
  const add = (line: Line, finding: Finding) => {
    const list = found.get(line.unit);
    if (list) list.push(finding);
    else found.set(line.unit, [finding]);
  };
  const read: { line: Line; sentences: Sentence[] }[] = [];
  const quiet = new Set<Line>();
  for (const line of page.lines) {
    const piece = pieceOf(line, page);
    if (!mayAdvertise(piece)) {
      if (!isCell(line)) {
        quiet.add(line);
        read.push({ line, sentences: [] });
      }
      continue;
    }
    const confidence = lineConfidence(line, piece, page);
    const whole = wholeLine(line, confidence, page);
    if (isCell(line)) {
      // A table of data names prices, accounts and goods; only what is sure goes.
      if (whole && confidence >= SURE_OF_CELL) add(line, whole);
      continue;
    }
    if (whole) add(line, whole);
    else read.push({ line, sentences: readSentences(line, page, confidence) });
  }
  const brands = new Set(
    read.flatMap(({ sentences }) =>
      sentences.flatMap(({ confidence, piece }) => (confidence >= CUT_AT ? brandsOf(piece) : [])),
    ),
  );
  for (const entry of read) {
    const { line } = entry;
    // What advertises nothing itself may still speak of a brand that is sold elsewhere.
    const sentences = quiet.has(line) && brands.size ? readSentences(line, page) : entry.sentences;
    keepCompany(sentences, brands, page, line);
    for (const sentence of sentences) {
      const finding = narrow(line, page, sentence, sentence.confidence);
      if (finding) add(line, finding);
    }
  }
  return found;
}

const SURE_OF_CELL = 0.88;

function isCell({ unit }: Line): boolean {
  return unit.kind === 'td' || unit.kind === 'th';
}

/** What of a sentence advertises; clauses of it where the rest is the article's. */
function narrow(line: Line, page: PageContext, sentence: Span, confidence: number): Finding | null {
  const span = confidence ? advertSpan(line, page, sentence) : null;
  const whole = line.unit.view.toSource(line.start + sentence.start, line.start + sentence.end);
  const isWhole = span?.start === whole.start && span.end === whole.end;
  const clause =
    confidence < CUT_AT || isWhole
      ? (findClause(line, page, sentence) ?? findSpacedRun(line, page, sentence))
      : null;
  return clause ?? (span && { ...span, confidence });
}

/** A line that is one advertisement, or sentences that all are. */
function wholeLine(line: Line, confidence: number, page: PageContext): Finding | null {
  if (confidence < CUT_AT) return null;
  if (splitAsides(line, page, { start: 0, end: line.text.length }).length > 1) return null;
  const isOne = line.sentences.length < 2;
  if (isOne && !sellsOnlyInLinks(line, page, 0, line.text.length)) {
    return narrow(line, page, { start: 0, end: line.text.length }, confidence);
  }
  return confidence >= 0.85 && isAllAdvert(line, page)
    ? { ...line.unit.view.toSource(line.start, line.end), confidence }
    : null;
}

function lineConfidence(line: Line, piece: Piece, page: PageContext): number {
  const confidence = advertConfidence(piece, page, line.index);
  return confidence && confidence < CUT_AT && isStrangeHeading(line, piece, page)
    ? BY_COMPANY
    : confidence;
}

/** A heading of several words in a seller's tone, of which the article says none: `Free Chips … Casino Codes`. */
function isStrangeHeading({ unit, index, weight }: Line, piece: Piece, page: PageContext): boolean {
  return (
    /^h[1-6]$/.test(unit.kind) &&
    weight >= LONG_HEADING &&
    countTones(piece.folded) > 0 &&
    !isReport(piece.folded) &&
    !mentionsTrades(piece, page, index) &&
    tellingOverlap(page.topics, piece.folded, index) === 0
  );
}

const LONG_HEADING = 8;

/** `ofLine`: how sure it is of the line as a whole, where that is known. */
function readSentences(line: Line, page: PageContext, ofLine?: number): Sentence[] {
  const spans = line.sentences.flatMap((span) => splitAsides(line, page, span));
  return spans.map(({ start, end }) => {
    const piece = pieceOf(line, page, start, end);
    const isLine = start === 0 && end === line.text.length;
    let known: number | undefined;
    return {
      start,
      end,
      piece,
      confidence: sellsOnlyInLinks(line, page, start, end)
        ? 0
        : ((isLine ? ofLine : undefined) ?? advertConfidence(piece, page, line.index)),
      known: () => {
        known ??= tellingOverlap(page.topics, piece.folded, line.index);
        return known;
      },
    };
  });
}

const ASIDE = /[（(【[][^（）()【】[\]]{6,60}[）)】\]]/g;

/** A bracket that names goods is weighed by itself: it was put into the sentence. */
function splitAsides(line: Line, page: PageContext, { start, end }: Span): Span[] {
  const whole = pieceOf(line, page, start, end);
  const hasAccount = COVERT.test(whole.folded);
  if (
    (!whole.hits.length && !hasAccount) ||
    isReport(whole.folded) ||
    mentionsTrades(whole, page, line.index)
  ) {
    return [{ start, end }];
  }
  const spans: Span[] = [];
  let from = start;
  for (const match of line.text.slice(start, end).matchAll(ASIDE)) {
    const aside = { start: start + match.index, end: start + match.index + match[0].length };
    if (!sellsIn(line, aside) && !COVERT.test(line.folded.slice(aside.start, aside.end))) continue;
    if (aside.start > from) spans.push({ start: from, end: aside.start });
    spans.push(aside);
    from = aside.end;
  }
  if (from < end) spans.push({ start: from, end });
  return spans;
}

/** What the article speaks of in so many of its words is its own. */
const OWN = 0.1;
/** Words of a seller: with other evidence, and alone. */
const SOME_TONES = 2;
const MANY_TONES = 3;
const BY_COMPANY = 0.85;

/**
 * Advertising comes in more than one sentence: those beside a sure one are its own where they speak
 * as it does and the article does not; two doubtful ones side by side, or of a brand that is sold
 * elsewhere on the page, make each other sure.
 */
function keepCompany(
  sentences: Sentence[],
  brands: ReadonlySet<string>,
  page: PageContext,
  line: Line,
): void {
  if (sentences.every(({ confidence }) => !confidence) && !brands.size) return;
  const isFree = ({ piece }: Sentence) =>
    !isReport(piece.folded) && !mentionsTrades(piece, page, line.index);
  const isStrange = (sentence: Sentence) => isFree(sentence) && sentence.known() < OWN;
  sentences.forEach((sentence, index) => {
    const next = sentences[index + 1];
    if (!isDoubtful(sentence) || !isStrange(sentence)) return;
    if (next && isDoubtful(next) && isStrange(next) && tonesOf(sentence, next) >= SOME_TONES) {
      sentence.confidence = BY_COMPANY;
      next.confidence = BY_COMPANY;
    } else if (countTones(sentence.piece.folded) >= MANY_TONES) sentence.confidence = BY_COMPANY;
  });
  for (const sentence of sentences) {
    if (sentence.confidence >= CUT_AT || !isStrange(sentence)) continue;
    const named = brandsOf(sentence.piece).some((brand) => brands.has(brand));
    if (named && (sentence.confidence || countTones(sentence.piece.folded) >= SOME_TONES)) {
      sentence.confidence = BY_COMPANY;
    }
  }
  const follows = (sentence: Sentence | undefined, sure: Sentence) =>
    sentence !== undefined &&
    sentence.confidence < CUT_AT &&
    isStrange(sentence) &&
    (isLeadIn(sentence) ? sentence.start < sure.start : sellsAlong(sentence, page));
  for (const [step, order] of [
    [1, sentences.keys()],
    [-1, [...sentences.keys()].reverse()],
  ] as const) {
    for (const index of order) {
      const sure = sentences[index];
      const next = sentences[index + step];
      if (sure && sure.confidence >= CUT_AT && next && follows(next, sure)) {
        next.confidence = BY_COMPANY;
      }
    }
  }
}

function tonesOf(...sentences: Sentence[]): number {
  return countTones(sentences.map(({ piece }) => piece.folded).join('\n'));
}

function isDoubtful({ confidence }: Sentence): boolean {
  return confidence >= 0.4 && confidence < CUT_AT;
}

/** Speaks as a seller does. */
function sellsAlong({ piece, known }: Sentence, page: PageContext): boolean {
  const tones = countTones(piece.folded);
  const names = piece.hits.some(
    ({ word }) => isTrade(word.category) && !page.topics.isAbout(word.category),
  );
  if (known() === 0 && tones >= (weigh(piece.text) <= SHORT_SENTENCE ? SOME_TONES : MANY_TONES)) {
    return true;
  }
  return names && tones >= SOME_TONES;
}

/** `Struggling with deadlines?`: a short question in front of what is sold as its answer. */
function isLeadIn({ piece }: Sentence): boolean {
  return /[?？]$/.test(piece.text) && weigh(piece.text) <= 20;
}

const BRAND = /\b[A-Z][a-z]+(?:[A-Z][a-z]+|\s[A-Z][a-z]+){1,2}\b/g;

/** Names in capitals that advertising calls itself: `Jackpot Harbor`, `SpinRoyale`. */
function brandsOf({ text }: Piece): string[] {
  return text.match(BRAND) ?? [];
}

const SHORT_SENTENCE = 20;

/** Every sentence of the line advertises, or is short and names goods. */
function isAllAdvert(line: Line, page: PageContext): boolean {
  return line.sentences.every(({ start, end }) => {
    const piece = pieceOf(line, page, start, end);
    if (advertConfidence(piece, page, line.index) >= CUT_AT) return true;
    const names = piece.hits.some(({ word }) => isTrade(word.category) && word.strength >= 2);
    return names && weigh(piece.text) <= SHORT_SENTENCE;
  });
}
