import type { Span } from '../article';
import { fold } from './fold';
import type { Line } from './lines';
import { isTitleReplaced, sellingParts } from './replaced-title';
import type { Cut, PageContext, Unit } from './rule';
import { ownTitle, subjectWords } from './subject-words';
import { isTrade } from './topics';
import { findWords } from './vocabulary';

/** A part of a line. */
export interface Part extends Span {
  line: Line;
}

/** What others cut of a part of a line. */
export type CutsIn = (line: Line, span: Span) => readonly Cut[];

/** The class of what advertises. */
export const ADVERTS = /^C/;
/** Classes of what is cut within words, whoever wrote them. */
export const NOISE = /^A/;
/** A word of so many lines is of the subject. */
const SUBJECT_LINES = 3;

/** Hidden by any page, for readers of screens or for spiders. */
const HIDDEN = /^D1/;
const ENOUGH_GOODS = 2;

/** Whether a cut is of the classes of what was put in, or of hidden text that sells what the article is not about. */
function isOf(classes: RegExp, cut: Cut, { topics }: PageContext): boolean {
  if (classes.test(cut.kind)) return true;
  if (!HIDDEN.test(cut.kind)) return false;
  let sells = known.get(cut);
  if (sells === undefined) {
    const words = findWords(fold(cut.unit.text.slice(cut.start, cut.end)));
    const goods = words
      .filter(({ word: { category } }) => isTrade(category) && !topics.isAbout(category))
      .map(({ word }) => word.token);
    sells = new Set(goods).size >= ENOUGH_GOODS;
    known.set(cut, sells);
  }
  return sells;
}

const known = new WeakMap<Cut, boolean>();

/** Whether others cut what advertises. */
export function holdsAdverts(page: PageContext, cuts: readonly Cut[]): boolean {
  return cuts.some((cut) => isOf(ADVERTS, cut, page));
}

/**
 * What others cut of a part of a line, and in how many places of the text they cut what was put in; `putIn`: the
 * classes of that.
 */
export function readCuts(page: PageContext, cuts: readonly Cut[], putIn: RegExp) {
  const byUnit = new Map<Unit, Cut[]>();
  for (const cut of cuts) {
    const known = byUnit.get(cut.unit);
    if (known) known.push(cut);
    else byUnit.set(cut.unit, [cut]);
  }
  const cutsIn: CutsIn = (line, span) => {
    const own = byUnit.get(line.unit);
    if (!own) return [];
    const at = line.unit.view.toSource(line.start + span.start, line.start + span.end);
    return own.filter(({ start, end }) => start < at.end && end > at.start);
  };
  const places = byUnit.size
    ? page.lines.filter((line) =>
        cutsIn(line, { start: 0, end: line.text.length }).some((cut) =>
          isOf(line.edge ? ADVERTS : putIn, cut, page),
        ),
      ).length
    : 0;
  const isReplaced = isTitleReplaced(page) || sellingParts(page).length > 0;
  return {
    cutsIn,
    evidence: places + Number(places > 0 && isReplaced),
    isMarked: isReplaced || cuts.some((cut) => isOf(putIn, cut, page)),
  };
}

/**
 * Reads the words of an article without what was put in; asks of a piece what its words speak for it. `glued`: parts of
 * sentences that were likely put in, too.
 */
export function readOwnWords(
  page: PageContext,
  candidates: readonly (Part & { kind: string })[],
  glued: readonly Part[],
  cutsIn: CutsIn,
  { ofWord, ofAllWords, ofSubject }: { ofWord: number; ofAllWords: number; ofSubject: number },
): (piece: Part) => number {
  const strange = new Map<Line, (Part & { kind: string })[]>();
  for (const piece of candidates)
    strange.set(piece.line, [...(strange.get(piece.line) ?? []), piece]);
  const gluedIn = new Map<Line, Part[]>();
  for (const piece of glued) gluedIn.set(piece.line, [...(gluedIn.get(piece.line) ?? []), piece]);
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
    const text = withoutParts(line.folded, gluedIn.get(line) ?? []);
    const words = new Set(
      parts.flatMap(({ start, end }) => [...subjectWords(text.slice(start, end))]),
    );
    own.set(line, words);
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const title = subjectWords(ownTitle(page));
  return ({ line, start, end }) => {
    const words = subjectWords(line.folded.slice(start, end));
    let shared = 0;
    let isSubject = false;
    for (const word of words) {
      const elsewhere = (counts.get(word) ?? 0) - Number(own.get(line)?.has(word) ?? false);
      if (elsewhere > 0) shared++;
      isSubject ||= title.has(word) || elsewhere >= SUBJECT_LINES;
    }
    const share = shared / Math.max(1, words.size);
    return shared * ofWord + share * ofAllWords + (isSubject ? ofSubject : 0);
  };
}

/** Blanks in the place of some parts of a text, which are in order. */
function withoutParts(folded: string, parts: readonly Span[]): string {
  let text = '';
  let from = 0;
  for (const { start, end } of parts) {
    text += folded.slice(from, start).concat(' '.repeat(Math.max(0, end - Math.max(from, start))));
    from = Math.max(from, end);
  }
  return text + folded.slice(from);
}
