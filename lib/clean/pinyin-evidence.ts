import type { Span } from '../article';
import {
  hasReading,
  hasSimplifiedForm,
  isSyllable,
  readSyllable,
  readsAs,
} from './chinese-characters';
import { isOwnLetter, orphanIsAnnotated } from './gbk';
import { countPinyin, ENOUGH_TONED, isPointless, type PinyinCounts } from './pinyin-counts';
import { findGlosses, type Glosses, isGloss } from './pinyin-glosses';
import { findQuotations } from './quotations';
import { CUT_AT } from './rule';
import { areConverters, isSparseKit } from './sparse-pinyin';

/** A bracket with one syllable, or with the character before it again. Offsets of the unit's view. */
export interface PinyinBracket extends Span {
  kind: 'toned' | 'toneless' | 'echo' | 'orphan';
  /** Number of the unit among those that were read. */
  unit: number;
  /** The character before the bracket. */
  character: string;
  syllable: string;
  tone: number;
  traditional: boolean;
  /** The reading is one of the character; null: not known. */
  fits: boolean | null;
  /** The next annotated character follows at once. */
  chained: boolean;
  /** A Han character follows the bracket. */
  inWord: boolean;
  /** The annotated characters of the quotation of a few words that it stands in, as examples are given; '' elsewhere. */
  example: string;
}

/** How sure it is that a kit put the brackets in; 0..1. Below `CUT_AT` they are left in and flagged. */
export interface PinyinEvidence {
  toned: number;
  /** The author's own glosses, where they stand among the kit's brackets. */
  glosses: Glosses | null;
  /** The kit annotates every character, converted or not. */
  isOfEvery: boolean;
  /** Those of a bad converter, behind characters that are alike in both scripts too. */
  areConverters: boolean;
  /** The page is a kit's by other signs as well, and its brackets are: one more of them needs less to be sure of. */
  isCertain: boolean;
  toneless: number;
  echo: number;
  counts: PinyinCounts;
}

// Tone marks may stand as combining characters: letters and marks are alternatives here.
const BRACKET =
  /[(（](?:((?:[a-z\u00e0-\u01dc\u0251\u0261]|[\u0300-\u030c]){1,8})|([\u3400-\u9fff]))[)）]/gi;

/** Every bracket that looks like an annotation of the character before it. */
export function findBrackets(text: string, unit: number): PinyinBracket[] {
  const brackets: PinyinBracket[] = [];
  if (!text.includes('(') && !text.includes('（')) return brackets;
  for (const match of text.matchAll(BRACKET)) {
    const [whole, written, echoed] = match;
    const start = match.index;
    const end = start + whole.length;
    const character = text[start - 1] ?? '';
    const isHan = character >= '\u3400' && character <= '\u9fff';
    const inWord = /[\u3400-\u9fff]/.test(text[end] ?? '');
    const base = { unit, start, end, character, chained: false, inWord, example: '' };
    if (echoed !== undefined) {
      if (echoed === character && hasSimplifiedForm(character)) {
        brackets.push({
          ...base,
          kind: 'echo',
          syllable: '',
          tone: 5,
          traditional: true,
          fits: true,
        });
      }
      continue;
    }
    const read = readSyllable(written ?? '');
    if (!read || !isSyllable(read.syllable)) continue;
    const { syllable, tone } = read;
    if (!isHan) {
      const isOwn = isOwnLetter(text.slice(Math.max(0, start - 4), start - 1), text[end] ?? '');
      if (isOwn && tone !== 5 && orphanIsAnnotated(text.slice(0, start), syllable, tone)) {
        brackets.push({
          ...base,
          kind: 'orphan',
          syllable,
          tone,
          traditional: false,
          fits: true,
        });
      }
      continue;
    }
    // Names in passports are capitalised: 張(Zhang).
    if (tone === 5 && /[A-Z]/.test(written ?? '')) continue;
    const traditional = hasSimplifiedForm(character);
    const fits =
      tone === 5
        ? readsAs(character, syllable)
        : traditional
          ? hasReading(character, syllable, tone)
          : readsAs(character, syllable);
    brackets.push({
      ...base,
      kind: tone === 5 ? 'toneless' : 'toned',
      syllable,
      tone,
      traditional,
      fits,
    });
  }
  const examples = brackets.length
    ? findQuotations(text).filter(({ start, end }) => end - start <= LONGEST_EXAMPLE)
    : [];
  let at = 0;
  for (const { start, end } of examples) {
    while ((brackets[at]?.start ?? Infinity) < start) at++;
    const from = at;
    while ((brackets[at]?.start ?? Infinity) < end) at++;
    const quoted = brackets.slice(from, at);
    const characters = quoted.map(({ character }) => character).join('');
    for (const bracket of quoted) bracket.example = characters;
  }
  brackets.forEach((bracket, number) => {
    const next = brackets[number + 1];
    bracket.chained = next !== undefined && next.start === bracket.end + 1;
  });
  return brackets;
}

/** `“結(jié)構(gòu)檢查”`, with its marks and brackets. */
const LONGEST_EXAMPLE = 24;

const IN_SIMPLIFIED = 0.9;
/** Below it a person may have glossed a text. */
const ENOUGH_DISTINCT = 4;
const ON_TRADITIONAL = 0.95;
/** Kits chain by chance (6 % on the seed); texts for learners do nearly always. */
const MOST_CHAINED = 0.4;
/** A kit heeds no quotation marks. */
const MOST_EXAMPLES = 0.8;
/** A kit annotates a character nearly everywhere, a person where it is first met. */
const COMPLETE = 0.7;
const ENOUGH_ECHOES = 3;
const ENOUGH_TONELESS = 15;
const TONELESS_FIT = 0.8;
const WIDE_APART = 15;

/**
 * What the brackets of a body say about who made them. `texts` are its views without control and
 * invisible characters; `otherMarks` the page's score without its pinyin.
 */
export function weighPinyin(
  texts: readonly string[],
  brackets: readonly PinyinBracket[],
  otherMarks: number,
  inTitles: readonly PinyinBracket[] = [],
): PinyinEvidence {
  const counts = countPinyin(texts, brackets);
  counts.inTitle = inTitles.filter(
    (bracket) => bracket.kind === 'toned' && isPointless(bracket),
  ).length;
  const isSparse = isSparseKit(counts, brackets, texts, otherMarks);
  const isOfEvery = otherMarks >= SIGN_OF_KIT && isOfEveryCharacter(counts);
  const known = Math.max(
    tonedConfidence(counts, otherMarks),
    isSparse ? SPARSE : 0,
    isOfEvery ? OF_EVERY : 0,
  );
  const ofConverter = known < CUT_AT && areConverters(counts, brackets, texts);
  const toned = ofConverter ? OF_CONVERTER : known;
  const glosses = glossesAmong(texts, brackets, { toned, otherMarks });
  return {
    counts,
    toned: glosses ? Math.max(toned, BESIDE_GLOSSES) : toned,
    glosses,
    isOfEvery,
    areConverters: ofConverter,
    isCertain: toned >= CUT_AT && otherMarks >= CERTAIN,
    echo: counts.echoes >= ENOUGH_ECHOES ? 0.99 : counts.echoes && otherMarks >= 5 ? 0.9 : 0.6,
    toneless: tonelessConfidence(counts, otherMarks),
  };
}

const CERTAIN = 5;
const SPARSE = 0.9;
const OF_CONVERTER = 0.85;
const BESIDE_GLOSSES = 0.85;
const SIGN_OF_KIT = 3;
/** Without the author's glosses, brackets miss a character hardly ever. */
const NEARLY_COMPLETE = 0.9;
/** Glosses outside quotations that may stand among those of a kit. */
const FEW_GLOSSES = 0.05;

/** The author's glosses, where the brackets without them are plainly a kit's; null where they aren't. */
function glossesAmong(
  texts: readonly string[],
  brackets: readonly PinyinBracket[],
  { toned: confidence, otherMarks }: { toned: number; otherMarks: number },
): Glosses | null {
  const glosses = findGlosses(brackets);
  if (confidence >= CUT_AT) return glosses.inExamples ? { ...glosses, anywhere: false } : null;
  const isDamaged = brackets.some(({ kind }) => kind === 'orphan');
  if (otherMarks < SIGN_OF_KIT && !isDamaged) return null;
  const rest = brackets.filter((bracket) => bracket.kind !== 'toned' || !isGloss(bracket, glosses));
  const counts = countPinyin(texts, rest);
  const { toned, tonedOnTraditional, distinct, repeated, chained, complete } = counts;
  const others = brackets.filter(
    ({ kind, traditional, example }) => kind === 'toned' && !traditional && !example,
  ).length;
  const isKits =
    toned >= ENOUGH_TONED &&
    tonedOnTraditional === toned &&
    distinct >= ENOUGH_DISTINCT &&
    repeated >= 1 &&
    chained <= MOST_CHAINED * toned &&
    complete >= NEARLY_COMPLETE &&
    others <= FEW_GLOSSES * toned;
  return isKits ? glosses : null;
}

function tonedConfidence(counts: PinyinCounts, otherMarks: number): number {
  const { toned, tonedOnTraditional, distinct, repeated, chained, complete, twoReadings } = counts;
  if (!toned) return 0;
  // Who writes about such pages shows what they look like.
  if (otherMarks < 5 && counts.examples >= MOST_EXAMPLES * toned) return 0.5;
  const onTraditional = tonedOnTraditional / toned;
  // No kit gives a character two readings; who teaches polyphones does.
  const byPerson = twoReadings > 0 && twoReadings * 10 > distinct;
  // A Simplified text whose few Traditional characters are those with a bracket.
  if (
    otherMarks >= 3 &&
    tonedOnTraditional >= ENOUGH_TONED &&
    onTraditional >= 0.8 &&
    isInSimplified(counts) &&
    !byPerson
  ) {
    return IN_SIMPLIFIED;
  }
  const fails = [
    onTraditional < ON_TRADITIONAL,
    toned < ENOUGH_TONED,
    distinct < ENOUGH_DISTINCT,
    repeated < 1,
    chained > MOST_CHAINED * toned,
    complete < COMPLETE,
    byPerson,
  ].filter(Boolean).length;
  if (fails === 0) return 0.98;
  if (otherMarks >= 5 && onTraditional >= 0.8 && !byPerson && fails <= 4) return 0.9;
  if (otherMarks >= 3 && onTraditional >= ON_TRADITIONAL && fails <= 2 && !byPerson) return 0.85;
  // The article's own glosses stand among those of the kit.
  if (
    otherMarks >= 3 &&
    tonedOnTraditional >= 2 * ENOUGH_TONED &&
    onTraditional >= 0.8 &&
    fails <= 1 &&
    !byPerson
  ) {
    return 0.85;
  }
  if (counts.pointless >= 4 && complete >= 0.9 && !byPerson && onTraditional === 1) return 0.82;
  if (
    counts.pointless >= 3 &&
    (repeated >= 1 || counts.inTitle >= 1) &&
    distinct >= 2 &&
    complete >= 0.9 &&
    !byPerson &&
    onTraditional === 1
  ) {
    return 0.85;
  }
  // Long texts: so many that no person wrote them, whatever else is odd.
  if (toned >= 30 && distinct >= 10 && onTraditional >= ON_TRADITIONAL && fails <= 1) return 0.9;
  return 0.5;
}

const OF_EVERY = 0.9;
const MANY = 60;
const MANY_DISTINCT = 40;
const MOSTLY_CHAINED = 0.6;

/**
 * Some kits annotate all there is. A text for learners looks the same but for one thing: among so many
 * characters it has some with two readings, which a table without context never gives.
 */
function isOfEveryCharacter(counts: PinyinCounts): boolean {
  const { toned, distinct, chained, complete, twoReadings } = counts;
  return (
    toned >= MANY &&
    distinct >= MANY_DISTINCT &&
    chained >= MOSTLY_CHAINED * toned &&
    complete >= NEARLY_COMPLETE &&
    twoReadings === 0
  );
}

const FEW_OTHERS = 0.8;

/** A Simplified text: nearly all of its Traditional characters are those with a bracket. */
export function isInSimplified({
  ofTraditional,
  tonedOnTraditional,
  simplified,
}: PinyinCounts): boolean {
  return ofTraditional >= FEW_OTHERS && simplified >= FEW_SIMPLIFIED * tonedOnTraditional;
}

/** A text in Traditional characters that all have a bracket has next to none that are written in Simplified only. */
const FEW_SIMPLIFIED = 0.3;

function tonelessConfidence(counts: PinyinCounts, otherMarks: number): number {
  const { toneless, tonelessFits, echoes, gap } = counts;
  if (!toneless) return 0;
  const fit = tonelessFits / toneless;
  if (echoes >= ENOUGH_ECHOES && fit >= TONELESS_FIT) return 0.97;
  if (fit < TONELESS_FIT) return 0.4;
  if (toneless >= ENOUGH_TONELESS && gap >= 3 && gap <= 9) return 0.9;
  if (toneless >= 6 && gap >= 3 && gap <= 9 && otherMarks >= 5) return 0.85;
  // Wide apart, as no text for learners has them, and every one right: with a sign of a kit.
  if (toneless >= 6 && fit === 1 && gap >= WIDE_APART && otherMarks >= 3) return 0.85;
  return 0.4;
}
