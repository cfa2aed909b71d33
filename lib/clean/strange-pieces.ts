import type { Span } from '../article';
import { readLikeness } from './likeness';
import { type Line, weigh } from './lines';
import { isLoose, looseLinks } from './loose-pieces';
import { isOnSpam } from './mention';
import { isTitleReplaced } from './replaced-title';
import { isReport } from './reports';
import type { Cut, Finding, PageContext, Unit } from './rule';
import { type Kind, type StrangeTongue, tongueOf } from './strange-tongues';
import { ownTitle, subjectWords } from './subject-words';
import { refers } from './tells';

interface Piece extends Span {
  line: Line;
  kind: Kind;
  likeness: number;
}

const SUBJECT_LINES = 3;
/** Items of lists are written in few words by anybody. */
const OF_ITEM = 3;

const CUT = 0.82;
const FLAG = 0.6;
const SHORTEST = 7;
const LONGEST = 80;
/** No text of that weight has so many characters, blanks and signs among them. */
const LONGEST_TEXT = 400;
/** Classes of what others put in, and of what sites put between the text. */
const PUT_IN = /^(?:C|D7|E)/;
const ADVERTS = /^C/;
const ASIDES = /[【〔（(⟨〖『[][^【】〔〕（）()⟨⟩〖〗『』[\]]{4,60}[】〕）)⟩〗』\]]/g;
/** A quotation of more is somebody's words; less is a name. */
const LONGEST_NAME = 8;

/**
 * Pieces of the text by themselves (lines, sentences, what stands between brackets) that read like what is put
 * into pages and unlike the rest of this one: the more surely something was put in elsewhere, the sooner.
 */
export function findStrange(page: PageContext, cuts: readonly Cut[]): Map<Unit, Finding[]> {
  const found = new Map<Unit, Finding[]>();
  const { cutsIn, evidence, isMarked } = readCuts(page, cuts);
  const language = page.letters === 'han' || evidence > 0 ? tongueOf(page) : null;
  if (!language) return found;
  const open = page.lines.filter(isOpen);
  const candidates = open
    // Nothing but lines is looked at where nothing else was put in.
    .flatMap((line) => piecesOf(line, page, language, isMarked, evidence > 0))
    .flatMap((piece) => {
      const cuts = cutsIn(piece.line, piece);
      if (!cuts.length) return [piece];
      const isSentence = piece.kind === 'sentence' || piece.line.sentences.length === 1;
      return language.addsOwn && isSentence ? restsOf(piece, cuts, language) : [];
    });
  if (!candidates.length) return found;
  const least = middleOf(open, language, cutsIn) + language.moreThanOthers;
  const isStyle = isOwnStyle(open, candidates);
  const costOf = readWords(page, candidates, cutsIn, language);
  const weighed = candidates
    .filter((piece) => !(isStyle && piece.kind === 'line') && !tellsOrQuotes(page, piece, language))
    .map((piece) => ({
      piece,
      likeness: piece.likeness - costOf(piece) - (piece.line.unit.kind === 'li' ? OF_ITEM : 0),
    }));
  const isCutAt =
    (places: number) =>
    ({ piece: { kind }, likeness }: (typeof weighed)[number]) => {
      const from = language.cutFrom[kind];
      return likeness >= Math.max(least, from[Math.min(places, from.length - 1)] ?? 0);
    };
  // What is surely put in speaks against what is less so.
  const more = language.addsOwn ? linesOf(weighed.filter(isCutAt(evidence))).size : 0;
  const isCut = isCutAt(evidence + more);
  for (const each of weighed) {
    const { piece, likeness } = each;
    const { unit, start } = piece.line;
    const isSure = isCut(each);
    if (!isSure && (!evidence || likeness < language.flagFrom[piece.kind])) continue;
    const span = unit.view.toSource(start + piece.start, start + piece.end);
    addFinding(found, unit, { ...span, confidence: isSure ? CUT : FLAG });
  }
  return found;
}

/** What others left of a sentence of which they cut a part, where it is strange, too. */
function restsOf(
  { line, start, end }: Piece,
  cuts: readonly Cut[],
  { tongue, flagFrom, isPiece }: StrangeTongue,
): Piece[] {
  const { view } = line.unit;
  const isCut = (at: number) => {
    const span = view.toSource(line.start + at, line.start + at + 1);
    return cuts.some((cut) => cut.start < span.end && cut.end > span.start);
  };
  const likenessOf = readLikeness(line.folded, tongue);
  const rests: Piece[] = [];
  for (let from = start; from < end; ) {
    let to = from + 1;
    const isRest = !isCut(from);
    while (to < end && isCut(to) !== isRest) to++;
    const folded = line.folded.slice(from, to);
    const likeness = likenessOf(from, to);
    if (isRest && likeness >= flagFrom.loose && weigh(folded) >= SHORTEST && isPiece.test(folded))
      rests.push({ line, kind: 'loose', start: from, end: to, likeness });
    from = to;
  }
  return rests;
}

function linesOf(weighed: readonly { piece: Piece }[]): Set<Line> {
  return new Set(weighed.map(({ piece }) => piece.line));
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

/** What others cut of a part of a line, and in how many places of the text they cut what was put in. */
function readCuts(page: PageContext, cuts: readonly Cut[]) {
  const byUnit = new Map<Unit, Cut[]>();
  for (const cut of cuts) {
    const known = byUnit.get(cut.unit);
    if (known) known.push(cut);
    else byUnit.set(cut.unit, [cut]);
  }
  const cutsIn = (line: Line, span: Span): readonly Cut[] => {
    const own = byUnit.get(line.unit);
    if (!own) return [];
    const at = line.unit.view.toSource(line.start + span.start, line.start + span.end);
    return own.filter(({ start, end }) => start < at.end && end > at.start);
  };
  const places = byUnit.size
    ? page.lines.filter((line) =>
        cutsIn(line, { start: 0, end: line.text.length }).some(({ kind }) =>
          (line.edge ? ADVERTS : PUT_IN).test(kind),
        ),
      ).length
    : 0;
  const isReplaced = isTitleReplaced(page);
  return {
    cutsIn,
    evidence: places + Number(places > 0 && isReplaced),
    isMarked: isReplaced || cuts.some(({ kind }) => PUT_IN.test(kind)),
  };
}

/** So many lines that read alike are how the page is written: a list of gifts, a poem. */
const MOST_STRANGE = 5;
const MOST_STRANGE_SHARE = 0.2;

function isOwnStyle(lines: readonly Line[], pieces: readonly Piece[]): boolean {
  const alike = pieces.filter(({ kind }) => kind === 'line').length;
  return alike > MOST_STRANGE && alike > MOST_STRANGE_SHARE * lines.length;
}

/** Cells, headings and quotations are short anyway. */
const OPEN = new Set(['p', 'li', 'div', 'text']);

function isOpen({ unit }: Line): boolean {
  return OPEN.has(unit.kind) && !unit.block?.within.includes('blockquote');
}

/** What of a line is strange enough to be cut, or where `mayFlag` to be flagged. */
function piecesOf(
  line: Line,
  page: PageContext,
  { tongue, flagFrom, cutFrom, isPiece, clauses }: StrangeTongue,
  withParts: boolean,
  mayFlag: boolean,
): Piece[] {
  if (!withParts && (line.prose || line.weight < SHORTEST || line.weight > LONGEST)) return [];
  const likenessOf = readLikeness(line.folded, tongue);
  const pieces: Piece[] = [];
  const add = (start: number, end: number, kind: Kind) => {
    const likeness = likenessOf(start, end);
    const least = mayFlag ? flagFrom[kind] : (cutFrom[kind][0] ?? 0);
    if (likeness < least || end - start > LONGEST_TEXT) return;
    const folded = line.folded.slice(start, end);
    const weight = weigh(folded);
    if (weight < SHORTEST || weight > LONGEST || !isPiece.test(folded)) return;
    pieces.push({ line, kind, start, end, likeness });
  };
  add(0, line.text.length, 'line');
  if (!withParts) return pieces;
  if (line.sentences.length > 1)
    for (const { start, end } of line.sentences)
      if (isWhole(line, start, end))
        add(start, end, isLoose(line, start, end) ? 'loose' : 'sentence');
  for (const { start, end } of looseLinks(line, page)) add(start, end, 'link');
  for (const { 0: text, index } of line.text.matchAll(ASIDES))
    if (text.length < line.text.length) add(index, index + text.length, 'aside');
  for (const { start, end } of line.sentences) {
    for (const { 0: text, index } of line.text.slice(start, end).matchAll(clauses))
      add(start + index, start + index + text.length, 'clause');
  }
  return pieces;
}

const CLOSES = /[】』]$/;

/** Not what a closing bracket cut off, or a question mark in the place of a lost character. */
function isWhole({ text }: Line, start: number, end: number): boolean {
  if (text.charAt(end - 1) === '?' && /[\u4e00-\u9fff]/.test(text.charAt(end))) return false;
  const isClosed = CLOSES.test(text.charAt(end - 1)) && end < text.length;
  const isBehind = CLOSES.test(text.slice(Math.max(0, start - 2), start).trimEnd());
  return (!isClosed || /[【『]/.test(text.charAt(start))) && !isBehind;
}

/** How much half of the sentences of some lines, but those that others cut, are like what is put in, at most. */
function middleOf(
  lines: readonly Line[],
  { tongue, addsOwn }: StrangeTongue,
  cutsIn: (line: Line, span: Span) => readonly Cut[],
): number {
  const all = lines.flatMap((line) => {
    const likenessOf = readLikeness(line.folded, tongue);
    return line.sentences.flatMap((sentence) =>
      addsOwn && cutsIn(line, sentence).length ? [] : [likenessOf(sentence.start, sentence.end)],
    );
  });
  return all.sort((a, b) => a - b)[all.length >> 1] ?? 0;
}

function tellsOrQuotes(
  page: PageContext,
  { line, start, end }: Piece,
  { tells }: StrangeTongue,
): boolean {
  const folded = line.folded.slice(start, end);
  return (
    tells.test(folded) ||
    refers(folded) ||
    isReport(folded) ||
    isOnSpam(page.onSpam(), line.index) ||
    /[:：]$/.test(page.lines[line.index - 1]?.text ?? '') ||
    line.quotations.some(
      (quotation) =>
        quotation.start < end &&
        quotation.end > start &&
        (quotation.start < start ||
          quotation.end > end ||
          quotation.end - quotation.start > LONGEST_NAME),
    )
  );
}

/** Reads the words of an article without what was put in; asks of a piece what its words speak for it. */
function readWords(
  page: PageContext,
  candidates: readonly Piece[],
  cutsIn: (line: Line, span: Span) => readonly Cut[],
  { ofWord, ofSubject }: StrangeTongue,
): (piece: Piece) => number {
  const strange = new Map<Line, Piece[]>();
  for (const piece of candidates)
    strange.set(piece.line, [...(strange.get(piece.line) ?? []), piece]);
  const counts = new Map<string, number>();
  const own = new Map<Line, Set<string>>();
  for (const line of page.lines) {
    const pieces = strange.get(line) ?? [];
    if (pieces.some(({ kind }) => kind === 'line')) continue;
    const parts = line.sentences.filter(
      (part) =>
        !pieces.some(({ start, end }) => start <= part.start && end >= part.end) &&
        !cutsIn(line, part).length,
    );
    const words = new Set(
      parts.flatMap(({ start, end }) => [...subjectWords(line.folded.slice(start, end))]),
    );
    own.set(line, words);
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const title = subjectWords(ownTitle(page));
  return ({ line, start, end }) => {
    let cost = 0;
    let isSubject = false;
    for (const word of subjectWords(line.folded.slice(start, end))) {
      const elsewhere = (counts.get(word) ?? 0) - Number(own.get(line)?.has(word) ?? false);
      if (elsewhere > 0) cost += ofWord;
      isSubject ||= title.has(word) || elsewhere >= SUBJECT_LINES;
    }
    return cost + (isSubject ? ofSubject : 0);
  };
}
