import {
  gluedIn,
  isPartOf,
  LIKELY_GLUED,
  MANY,
  OF_FEW,
  OF_MANY,
  OF_NONE,
  SURELY_GLUED,
  weighGlued,
} from './glued-pieces';
import { readLikeness } from './likeness';
import { type Line, weigh } from './lines';
import { isLoose, looseLinks } from './loose-pieces';
import { findLowerCase } from './lower-case-runs';
import { partsBetween } from './put-between';
import {
  ADVERTS,
  type CutsIn,
  holdsAdverts,
  NOISE,
  type Part,
  readCuts,
  readOwnWords,
} from './put-in-places';
import type { Cut, Finding, PageContext, Unit } from './rule';
import { findOpening } from './sentence-openers';
import { hasOwnEdge, offerOf, tellsOrQuotes } from './strange-parts';
import { type Kind, type StrangeTongue, tongueOf } from './strange-tongues';

interface Piece extends Part {
  kind: Kind;
  likeness: number;
  /** Its beginning or its end reads like the article. */
  isMixed: boolean;
}

const SURE = 4;
const OF_SURE = 0.5;
/** What begins or ends like that has of the article, too. */
const MIXED = -4;
/** What sells in a sentence in Chinese speaks against it. */
const OF_OFFER = 0.75;
const MOST_OF_OFFER = 3 * OF_OFFER;
const SELLING = new Set<Kind>(['sentence', 'loose']);
/** Items of lists are written in few words by anybody. */
const OF_ITEM = 3;

const CUT = 0.82;
const FLAG = 0.6;
const SHORTEST = 7;
const LONGEST = 80;
/** No text of that weight has so many characters, blanks and signs among them. */
const LONGEST_TEXT = 400;
const ASIDES = /[【〔（(⟨〖『[][^【】〔〕（）()⟨⟩〖〗『』[\]]{4,60}[】〕）)⟩〗』\]]/g;

/**
 * Pieces of the text by themselves (lines, sentences, what stands between brackets) that read like what is put
 * into pages and unlike the rest of this one: the more surely something was put in elsewhere, the sooner.
 */
export function findStrange(page: PageContext, cuts: readonly Cut[]): Map<Unit, Finding[]> {
  const found = new Map<Unit, Finding[]>();
  const language = page.letters === 'han' || holdsAdverts(page, cuts) ? tongueOf(page) : null;
  const { cutsIn, evidence, isMarked } = readCuts(page, cuts, language?.putIn ?? ADVERTS);
  for (const { line, start, end } of findLowerCase(page, cutsIn, evidence)) {
    const span = line.unit.view.toSource(line.start + start, line.start + end);
    addFinding(found, line.unit, { ...span, confidence: CUT });
  }
  if (!language) return found;
  const open = page.lines.filter((line) => isOpen(line) && !isGone(line, cutsIn));
  const glued = isMarked ? gluedIn(page, open, cutsIn, language) : [];
  const candidates = open
    // Nothing but lines is looked at where nothing else was put in.
    .flatMap((line) => piecesOf(line, page, language, isMarked))
    .flatMap((piece) => {
      const cuts = cutsIn(piece.line, piece);
      const isBetween = piece.kind === 'between';
      if (cuts.every((cut) => NOISE.test(cut.kind) || (isBetween && isPartOf(cut, piece))))
        return [piece];
      const isSentence = piece.kind === 'sentence' || piece.line.sentences.length === 1;
      return isSentence ? restOf(piece, cuts, language) : [];
    });
  if (!candidates.length && !glued.length) return found;
  const middle = middleOf(open, language, cutsIn);
  const least = middle + language.moreThanOthers;
  const moreOfFew = evidence < 1 ? OF_NONE : evidence < MANY ? OF_FEW : 0;
  const isStyle = isOwnStyle(open, candidates);
  const costOf = readOwnWords(page, candidates, glued, cutsIn, language);
  const weighed = candidates
    .filter((piece) => !(isStyle && piece.kind === 'line') && !tellsOrQuotes(page, piece, language))
    .map((piece) => {
      const { line, kind, start, end } = piece;
      // What stands behind the words of an item is none.
      const isShortItem =
        isItem(page, line) &&
        (kind === 'line' || (language.tongue === 'chinese' && kind !== 'between'));
      const isShort = weigh(line.text.slice(start, end)) <= language.short;
      const ofKind = (isShortItem ? OF_ITEM : 0) + (isShort ? language.ofShort : 0);
      return { piece, likeness: piece.likeness - costOf(piece) - ofKind };
    });
  // Lines that are strange enough are places where something was put in, too, each so much of one.
  const sure = new Set(
    weighed.flatMap(({ piece, likeness }) => (likeness >= SURE ? piece.line : [])),
  );
  const weighedGlued = weighGlued(glued, page, cuts, language, costOf, middle);
  for (const { line, strangeness } of weighedGlued)
    if (strangeness >= SURELY_GLUED + moreOfFew) sure.add(line);
  const places = Math.floor(evidence + OF_SURE * sure.size);
  for (const { piece, likeness } of weighed) {
    const { unit, start } = piece.line;
    const from = language.cutFrom[piece.kind];
    const enough = Math.max(least, from[Math.min(places, from.length - 1)] ?? 0);
    const mayBeOffer =
      places > 1 && mayOffer(language, piece.kind) && likeness >= enough - MOST_OF_OFFER;
    const isEnough =
      likeness >= enough ||
      (mayBeOffer && likeness + OF_OFFER * offerOf(piece.line, page, piece) >= enough);
    const isCut = isEnough && !piece.isMixed;
    if (!isCut && (!places || likeness < language.flagFrom[piece.kind])) continue;
    const span = unit.view.toSource(start + piece.start, start + piece.end);
    addFinding(found, unit, { ...span, confidence: isCut ? CUT : FLAG });
  }
  for (const { line, start, end, strangeness } of places ? weighedGlued : []) {
    if (strangeness < LIKELY_GLUED + moreOfFew) continue;
    const span = line.unit.view.toSource(line.start + start, line.start + end);
    const isCut = strangeness >= SURELY_GLUED + moreOfFew - (places > MANY ? OF_MANY : 0);
    addFinding(found, line.unit, { ...span, confidence: isCut ? CUT : FLAG });
  }
  return found;
}

/** Whether others cut a line as a whole. */
function isGone(line: Line, cutsIn: CutsIn): boolean {
  const whole = line.unit.view.toSource(line.start, line.end);
  return cutsIn(line, { start: 0, end: line.text.length }).some(
    ({ start, end }) => start <= whole.start && end >= whole.end,
  );
}

/** What others left of a sentence of which they cut a part, where that is strange by itself, too. */
function restOf(
  piece: Piece,
  cuts: readonly Cut[],
  { tongue, flagFrom, isPiece }: StrangeTongue,
): Piece[] {
  const { line, start, end } = piece;
  const { view } = line.unit;
  let rest = '';
  for (let at = start; at < end; at++) {
    const { start: place } = view.toSource(line.start + at, line.start + at + 1);
    if (!cuts.some((cut) => cut.start <= place && cut.end > place)) rest += line.folded.charAt(at);
  }
  const likeness = readLikeness(rest, tongue)(0, rest.length);
  const isStrange = likeness >= flagFrom.loose && weigh(rest) >= SHORTEST && isPiece.test(rest);
  return isStrange ? [{ ...piece, kind: 'loose', likeness }] : [];
}

function mayOffer({ tongue }: StrangeTongue, kind: Kind): boolean {
  return tongue === 'chinese' && SELLING.has(kind);
}

/** A part of what was found says nothing more, unless it is surer. */
function addFinding(found: Map<Unit, Finding[]>, unit: Unit, finding: Finding): void {
  const own = found.get(unit) ?? [];
  const isPart = own.some(
    ({ start, end, confidence = 0 }) =>
      start <= finding.start && end >= finding.end && confidence >= (finding.confidence ?? 0),
  );
  if (!isPart) found.set(unit, [...own, finding]);
}

/** So many lines that read a little alike, and none or few of them much, are how the page is written: a list of gifts, a poem. */
const MOST_STRANGE = 5;
const MOST_STRANGE_SHARE = 0.2;
const FEW_SURE = 0.25;

function isOwnStyle(lines: readonly Line[], pieces: readonly Piece[]): boolean {
  const alike = pieces.filter(({ kind }) => kind === 'line');
  const sure = alike.filter(({ likeness }) => likeness >= SURE);
  return (
    alike.length > MOST_STRANGE &&
    alike.length > MOST_STRANGE_SHARE * lines.length &&
    sure.length < FEW_SURE * alike.length
  );
}

/** A list that is one block with a line for each item is one, too. */
const LINES_OF_LIST = 3;

function isItem(page: PageContext, { unit }: Line): boolean {
  return unit.kind === 'li' || page.linesOf(unit).length > LINES_OF_LIST;
}

/** Cells, headings and quotations are short anyway. */
const OPEN = new Set(['p', 'li', 'dd', 'div', 'text']);

function isOpen({ unit }: Line): boolean {
  return OPEN.has(unit.kind) && !unit.block?.within.includes('blockquote');
}

/** What of a line is strange enough to be cut, or to be flagged where something was put in. */
function piecesOf(
  line: Line,
  page: PageContext,
  language: StrangeTongue,
  isMarked: boolean,
): Piece[] {
  const { tongue, flagFrom, cutFrom, isPiece, clauses } = language;
  if (!isMarked && (line.prose || line.weight < SHORTEST || line.weight > LONGEST)) return [];
  const likenessOf = readLikeness(line.folded, tongue);
  const pieces: Piece[] = [];
  const add = (start: number, end: number, kind: Kind) => {
    const likeness = likenessOf(start, end);
    const less = mayOffer(language, kind) ? MOST_OF_OFFER : 0;
    const least = isMarked ? flagFrom[kind] - less : (cutFrom[kind][0] ?? 0);
    if (likeness < least || end - start > LONGEST_TEXT) return;
    const folded = line.folded.slice(start, end);
    const weight = weigh(folded);
    if (weight < SHORTEST || weight > LONGEST || !isPiece.test(folded)) return;
    const mayMix = tongue === 'chinese' && kind !== 'between' && line.prose;
    const isMixed = mayMix && hasOwnEdge(likenessOf, { start, end }, MIXED);
    pieces.push({ line, kind, start, end, likeness, isMixed });
  };
  add(0, line.text.length, 'line');
  if (!isMarked) return pieces;
  if (line.sentences.length > 1)
    for (const { start, end } of line.sentences)
      if (isWhole(line, start, end)) add(start, end, kindOf(line, start, end));
  for (const { start, end } of looseLinks(line, page)) add(start, end, 'link');
  if (tongue === 'japanese')
    for (const { start, end } of line.sentences) {
      const opening = findOpening(line, start, end);
      if (opening !== null) add(start, opening, 'loose');
    }
  for (const { 0: text, index } of line.text.matchAll(ASIDES))
    if (text.length < line.text.length) add(index, index + text.length, 'aside');
  for (const { start, end } of line.sentences) {
    // Up to the last comma: behind it each character would look for another one to the end.
    const sentence = line.text.slice(start, end);
    const lastComma = Math.max(...COMMAS.map((mark) => sentence.lastIndexOf(mark)));
    for (const { 0: text, index } of sentence.slice(0, lastComma + 1).matchAll(clauses))
      add(start + index, start + index + text.length, 'clause');
  }
  if (tongue === 'chinese' && line.prose)
    for (const { start, end } of partsBetween(line, page, likenessOf)) add(start, end, 'between');
  return pieces;
}

/** What stands between brackets is no sentence, even if no other stands in front of it. */
function kindOf(line: Line, start: number, end: number): Kind {
  const [aside] = line.text.slice(start, end).match(ASIDES) ?? [];
  if (aside?.length === end - start) return 'aside';
  return isLoose(line, start, end) ? 'loose' : 'sentence';
}

const COMMAS = [...',，;；、'];
const CLOSES = /[】』]$/;

/** Not what a closing bracket cut off, or a question mark in the place of a lost character. */
function isWhole({ text }: Line, start: number, end: number): boolean {
  if (text.charAt(end - 1) === '?' && /[\u4e00-\u9fff]/.test(text.charAt(end))) return false;
  const isClosed = CLOSES.test(text.charAt(end - 1)) && end < text.length;
  const isBehind = CLOSES.test(text.slice(Math.max(0, start - 2), start).trimEnd());
  return (!isClosed || /[【『]/.test(text.charAt(start))) && !isBehind;
}

/** How much half of the sentences of some lines, but those that others cut, are like what is put in, at most. */
function middleOf(lines: readonly Line[], { tongue }: StrangeTongue, cutsIn: CutsIn): number {
  const all = lines.flatMap((line) => {
    const likenessOf = readLikeness(line.folded, tongue);
    return line.sentences.flatMap((sentence) =>
      cutsIn(line, sentence).length ? [] : [likenessOf(sentence.start, sentence.end)],
    );
  });
  return all.sort((a, b) => a - b)[all.length >> 1] ?? 0;
}
