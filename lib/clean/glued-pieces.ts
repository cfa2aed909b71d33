import type { Insertion } from './insertions';
import { readLikeness } from './likeness';
import { insertionsIn, meanOf, probabilitiesIn } from './line-insertions';
import { type Line, weigh } from './lines';
import { endsIn } from './put-between';
import { ADVERTS, type CutsIn, NOISE, type Part } from './put-in-places';
import type { Cut, PageContext } from './rule';
import { clashesWith } from './scripts-of-text';
import { readSold } from './sold-categories';
import { tellsOrQuotes } from './strange-parts';
import type { StrangeTongue } from './strange-tongues';
import { ownTitle } from './subject-words';
import { isTrade } from './topics';
import { findWords } from './vocabulary';

/** A part of a sentence that reads as if it was put into it. */
export interface GluedPiece extends Part {
  /** The logarithm of the odds that it was put in. */
  strangeness: number;
}

/** So strange, it is cut or flagged. */
export const SURELY_GLUED = 3;
export const LIKELY_GLUED = 1;
/** Where fewer places were found … */
export const MANY = 3;
/** … it must be so much stranger, more where there was none but a title, and where more were found so much less. */
export const OF_NONE = 1.5;
export const OF_FEW = 0.7;
export const OF_MANY = 0.5;

/** Lines with less are not read further; see `readInsertions`. */
const LEAST = 1;
/** What a mark ends, or a word that adverts end with; such a one may stand so many characters before or behind. */
const ENDS = /[，,；;。！!]/;
const NEAR = 2;
/** So much more behind tells whether such a word ends there. */
const BEHIND = 4;
/** Anybody ends a shorter one so: `周末免费看`. */
const LONG = 8;
const BEGINS = /[，,；;：:。！!？?]/;
/** What stands behind no mark leaves the next one to the article. */
const COMMA = /[，,；;]/;
const SHORTEST = 3;
/** `热线：0500-820-4040`: where to write or ring, with few characters beside it, may be the article's. */
const NUMBER = /\d[\d-]{6,}|\.[a-z]{2,}/;
const FEWEST_BESIDE = 6;
/** When it was written, or somebody joined: adverts have no date. */
const DATE = /\d{4}-\d{1,2}-\d{1,2}(?!\d)/;
const HAN = /[\u4e00-\u9fff]{2}/;
/** The model has not read any. */
const KANA_OR_HANGUL = /[\u3041-\u30fa\uac00-\ud7af]/;
const BRACKETS = '() （） [] 【】 〔〕 「」 『』 “” ‘’ 《》 〈〉'.split(' ');

/** So probably, in the mean, each character of a line was put in. */
const WHOLLY = 0.85;

/** What was glued into lines of a text in Chinese, as it seems, and is no part of what others cut. */
export function gluedIn(
  page: PageContext,
  lines: readonly Line[],
  cutsIn: CutsIn,
  language: StrangeTongue,
): GluedPiece[] {
  if (language.tongue !== 'chinese') return [];
  const isAboutTrade = findWords(ownTitle(page)).some(({ word }) => isTrade(word.category));
  return lines.flatMap((line) => {
    if (!line.prose || KANA_OR_HANGUL.test(line.text)) return [];
    const less = isAboutTrade ? OF_SUBJECT : 0;
    const whole = { start: 0, end: line.text.length };
    const isCut = cutsIn(line, whole).some(({ kind }) => ADVERTS.test(kind));
    // What others left of an advert goes as one.
    const found =
      isCut && meanOf(probabilitiesIn(line), whole) >= WHOLLY
        ? weighGluedIn(line, [{ ...whole, probability: WHOLLY }], less)
        : findGlued(line, less);
    return found.filter((piece) => cutsIn(line, piece).every((cut) => isPartOf(cut, piece)));
  });
}

/** What tells or quotes something is put in less often. */
const OF_TOLD = 4;
/** The page sells the same elsewhere. */
const OF_SOLD = 1;
/** A sentence that tells of goods begins with their name, but does not end there. */
const OF_SOLD_CLAUSE = 2;
/** It is in the other script than the article. */
const OF_SCRIPT = 3;
/** So many pieces are chance, and one in so many characters; each time twice as many speak for all of them. */
const CHANCE = 4;
const CHANCE_IN = 400;
const OF_CROWD = 2.6;
/** Of what its own words in the article cost, which its odds have told for the most part; see `readOwnWords`. */
const OF_COST = 0.3;
/** … and of how much half of the page's sentences are like what is put in, as a list or a notice is by itself. */
const OF_PAGE = 0.1;
const [LEAST_OF_PAGE, MOST_OF_PAGE] = [-8, 5];

/** Whether marks stand at both ends of a piece. */
function isClause({ line: { text }, start, end }: Part): boolean {
  return (start === 0 || BEGINS.test(text.charAt(start - 1))) && ENDS.test(text.charAt(end - 1));
}

/**
 * Pieces of a page, weighed together; `costOf`: see `readOwnWords`, `middle`: how much half of the page's sentences
 * are like what is put in.
 */
export function weighGlued(
  pieces: readonly GluedPiece[],
  page: PageContext,
  cuts: readonly Cut[],
  language: StrangeTongue,
  costOf: (piece: Part) => number,
  middle: number,
): GluedPiece[] {
  const isSold = readSold(page, cuts, pieces);
  const chance = Math.max(CHANCE, page.folded.length / CHANCE_IN);
  const ofCrowd = OF_CROWD * Math.max(0, Math.log2(pieces.length / chance));
  const ofPage = OF_PAGE * Math.max(LEAST_OF_PAGE, Math.min(MOST_OF_PAGE, middle));
  return pieces.map((piece) => ({
    ...piece,
    strangeness:
      piece.strangeness -
      ofPage -
      OF_COST * costOf(piece) -
      (tellsOrQuotes(page, piece, language) ? OF_TOLD : 0) +
      (isSold(piece) ? (isClause(piece) ? OF_SOLD_CLAUSE : OF_SOLD) : 0) +
      (clashesWith(page.script, piece.line.text.slice(piece.start, piece.end)) ? OF_SCRIPT : 0) +
      ofCrowd,
  }));
}

/** Whether a cut is noise in a piece, or of an advert of which the piece has more. */
export function isPartOf({ kind, start, end }: Cut, piece: Part): boolean {
  const { line } = piece;
  const whole = line.unit.view.toSource(line.start + piece.start, line.start + piece.end);
  const isLess = end - start + SHORTEST <= whole.end - whole.start;
  return NOISE.test(kind) || (isLess && start >= whole.start && end <= whole.end);
}

function findGlued(line: Line, less: number): GluedPiece[] {
  const { folded } = line;
  const insertions = insertionsIn(line)
    .find(LEAST)
    .filter(({ start, end }) => start > 0 || end < folded.length);
  return insertions.length ? weighGluedIn(line, insertions, less) : [];
}

function weighGluedIn(line: Line, insertions: readonly Insertion[], less: number): GluedPiece[] {
  const { folded, text } = line;
  const likenessOf = readLikeness(folded);
  return insertions.flatMap(({ start, end: last, probability }) => {
    const ends = endsIn(folded, start, last + NEAR + BEHIND).filter((at) => at <= last + NEAR);
    const isBehindMark = start === 0 || BEGINS.test(text.charAt(start - 1));
    const isOthers = !isBehindMark && COMMA.test(text.charAt(last - 1));
    const end = ends.find((at) => at >= last - NEAR) ?? (isOthers ? last - 1 : last);
    const piece = text.slice(start, end);
    if (
      !HAN.test(piece) ||
      weigh(piece) < SHORTEST ||
      !isBalanced(piece) ||
      DATE.test(piece) ||
      isBareNumber(folded.slice(start, end))
    )
      return [];
    const odds = Math.log(probability / (1 - probability));
    const isEnded = (end - start >= LONG && ends.includes(end)) || ENDS.test(text.charAt(end - 1));
    const strangeness =
      strangenessOf(end - start, likenessOf(start, end), odds) +
      (isEnded ? OF_END : 0) -
      (!ENDS.test(text.charAt(end - 1)) && QUALIFIES.test(text.charAt(end)) ? OF_QUALIFIED : 0) -
      less;
    return [{ line, start, end, strangeness }];
  });
}

function isBareNumber(folded: string): boolean {
  return NUMBER.test(folded) && (folded.match(/[\u4e00-\u9fff]/g)?.length ?? 0) < FEWEST_BESIDE;
}

/** Whether each bracket and each quotation that begins or ends in a text does both. */
function isBalanced(text: string): boolean {
  return BRACKETS.every(
    ([open = '', close = '']) => text.split(open).length === text.split(close).length,
  );
}

/** An article about a trade quotes and tells what it says. */
const OF_SUBJECT = 1.5;
const OF_END = 1.2;
/** Behind it stands what it says more of: `免费观看的渠道`. */
const QUALIFIES = /[的之]/;
const OF_QUALIFIED = 2.1;
const OF_CHARACTER = 0.18;
const MOST_CHARACTERS = 16;
const MOST_ODDS = 6;
const OF_LIKENESS = 0.3;
const [LEAST_LIKENESS, MOST_LIKENESS] = [-3, 9];
const OF_ANY = -3;

/**
 * By a logistic regression on what the model found in marked pages that it was not trained on, as all that is weighed
 * here: most tells how surely it was put in, how long it is, and how much it is like what is put in. `odds`: the
 * logarithm of those that all of it was put in.
 */
function strangenessOf(characters: number, likeness: number, odds: number): number {
  return (
    OF_ANY +
    OF_LIKENESS * Math.max(LEAST_LIKENESS, Math.min(MOST_LIKENESS, likeness)) +
    OF_CHARACTER * Math.min(MOST_CHARACTERS, characters) +
    Math.min(MOST_ODDS, odds)
  );
}
