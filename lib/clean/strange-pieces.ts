import type { Span } from '../article';
import { readLikeness } from './likeness';
import { type Line, weigh } from './lines';
import { isOnSpam } from './mention';
import { isTitleReplaced } from './replaced-title';
import { isReport } from './reports';
import type { Cut, Finding, PageContext, Unit } from './rule';
import { ownTitle, subjectWords } from './subject-words';
import { refers } from './tells';

/** What stands by itself in a line. */
type Kind = 'line' | 'sentence' | 'aside' | 'clause';

interface Piece extends Span {
  line: Line;
  kind: Kind;
  likeness: number;
}

/** So much like what is put in must a piece be on a page where so many places were; less flags it. */
const CUT_FROM: Record<Kind, readonly number[]> = {
  line: [8, 4.5, 3.5, 2.5, 2],
  sentence: [9, 4.5, 2, 1.5, 1],
  aside: [9, 5.5, 3, 2.5, 2],
  // No clause by itself is sure enough.
  clause: [Infinity],
};
const FLAG_FROM: Record<Kind, number> = { line: 0, sentence: 0, aside: 0, clause: 2 };
/** So much more than half of the page's sentences. */
const MORE_THAN_OTHERS = 7;
/** Each word of the article speaks for a piece, and one of its subject more. */
const OF_WORD = 0.7;
const OF_SUBJECT = 1;
const SUBJECT_LINES = 3;
/** Items of lists are written in few words by anybody. */
const OF_ITEM = 3;

const CUT = 0.82;
const FLAG = 0.6;
const SHORTEST = 7;
const LONGEST = 80;
/** No text of that weight has so many characters, blanks and signs among them. */
const LONGEST_TEXT = 400;
/** A piece in Chinese; readings of characters are others' prey. */
const CHINESE = /^(?!.*[\u0100-\u01dc\u3040-\u30ff]).*[\u4e00-\u9fff]{3}/;
/** Classes of what others put in, and of what sites put between the text. */
const PUT_IN = /^(?:C|D7|E)/;
const ADVERTS = /^C/;
/** Somebody tells something. Folded. */
const TELLS = /[我他她它](?!们?[就吧])|说|曾|当时|记者|后来|已经|那[天时年]|介绍|表示|请勿(?!错过)/;
const CLAUSES = /[^，,；;]+[，,；;]+/g;
const ASIDES = /[【〔（(⟨〖『[][^【】〔〕（）()⟨⟩〖〗『』[\]]{4,60}[】〕）)⟩〗』\]]/g;
/** A quotation of more is somebody's words; less is a name. */
const LONGEST_NAME = 8;

/**
 * Pieces of the text by themselves (lines, sentences, what stands between brackets) that read like what is put
 * into pages and unlike the rest of this one: the more surely something was put in elsewhere, the sooner.
 */
export function findStrange(page: PageContext, cuts: readonly Cut[]): Map<Unit, Finding[]> {
  const found = new Map<Unit, Finding[]>();
  if (page.letters !== 'han') return found;
  const { cutsIn, evidence, isMarked } = readCuts(page, cuts);
  const open = page.lines.filter(isOpen);
  const candidates = open
    // Nothing but lines is looked at where nothing else was put in.
    .flatMap((line) => piecesOf(line, isMarked, evidence > 0))
    .filter((piece) => !cutsIn(piece.line, piece).length);
  if (!candidates.length) return found;
  const least = middleOf(open) + MORE_THAN_OTHERS;
  const isStyle = isOwnStyle(open, candidates);
  const strange = new Set(candidates.filter(({ kind }) => kind === 'line').map(({ line }) => line));
  const costOf = readWords(
    page,
    page.lines.filter((line) => !strange.has(line)),
  );
  for (const piece of candidates) {
    const { line, kind } = piece;
    if ((isStyle && kind === 'line') || tellsOrQuotes(page, piece)) continue;
    const likeness = piece.likeness - costOf(piece) - (line.unit.kind === 'li' ? OF_ITEM : 0);
    const from = CUT_FROM[kind];
    const isCut = likeness >= Math.max(least, from[Math.min(evidence, from.length - 1)] ?? 0);
    if (!isCut && (!evidence || likeness < FLAG_FROM[kind])) continue;
    const { view } = line.unit;
    const span = view.toSource(line.start + piece.start, line.start + piece.end);
    addFinding(found, line.unit, { ...span, confidence: isCut ? CUT : FLAG });
  }
  return found;
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
function piecesOf(line: Line, withParts: boolean, mayFlag: boolean): Piece[] {
  if (!withParts && (line.prose || line.weight < SHORTEST || line.weight > LONGEST)) return [];
  const likenessOf = readLikeness(line.folded);
  const pieces: Piece[] = [];
  const add = (start: number, end: number, kind: Kind) => {
    const likeness = likenessOf(start, end);
    const least = mayFlag ? FLAG_FROM[kind] : (CUT_FROM[kind][0] ?? 0);
    if (likeness < least || end - start > LONGEST_TEXT) return;
    const folded = line.folded.slice(start, end);
    const weight = weigh(folded);
    if (weight < SHORTEST || weight > LONGEST || !CHINESE.test(folded)) return;
    pieces.push({ line, kind, start, end, likeness });
  };
  add(0, line.text.length, 'line');
  if (!withParts) return pieces;
  if (line.sentences.length > 1)
    for (const { start, end } of line.sentences)
      if (isWhole(line, start, end)) add(start, end, 'sentence');
  for (const { 0: text, index } of line.text.matchAll(ASIDES))
    if (text.length < line.text.length) add(index, index + text.length, 'aside');
  for (const { start, end } of line.sentences) {
    const clauses = [...line.text.slice(start, end).matchAll(CLAUSES)];
    for (const { 0: text, index } of clauses)
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

/** How much half of the sentences of some lines are like what is put in, at most. */
function middleOf(lines: readonly Line[]): number {
  const all = lines.flatMap((line) => {
    const likenessOf = readLikeness(line.folded);
    return line.sentences.map(({ start, end }) => likenessOf(start, end));
  });
  return all.sort((a, b) => a - b)[all.length >> 1] ?? 0;
}

function tellsOrQuotes(page: PageContext, { line, start, end }: Piece): boolean {
  const folded = line.folded.slice(start, end);
  return (
    TELLS.test(folded) ||
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

/** Reads the words of the lines of an article; asks of a piece of one what its words speak for it. */
function readWords(page: PageContext, lines: readonly Line[]): (piece: Piece) => number {
  const counts = new Map<string, number>();
  const own = new Map<Line, Set<string>>();
  for (const line of lines) {
    const words = subjectWords(line.folded);
    own.set(line, words);
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const title = subjectWords(ownTitle(page));
  return ({ line, start, end }) => {
    let cost = 0;
    let isSubject = false;
    for (const word of subjectWords(line.folded.slice(start, end))) {
      const elsewhere = (counts.get(word) ?? 0) - Number(own.get(line)?.has(word) ?? false);
      if (elsewhere > 0) cost += OF_WORD;
      isSubject ||= title.has(word) || elsewhere >= SUBJECT_LINES;
    }
    return cost + (isSubject ? OF_SUBJECT : 0);
  };
}
