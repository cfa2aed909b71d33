import { looksBadlyConverted } from '../script/looks-badly-converted';
import { hasReading, isSyllable, readSyllable } from './chinese-characters';
import { gbkCharacter } from './gbk';
import { ENOUGH_TONED, isPointless, type PinyinCounts } from './pinyin-counts';
import type { PinyinBracket } from './pinyin-evidence';
import { findQuotations } from './quotations';

/** `尼龍K(shéng)`: a letter with a toned reading, no part of a word in Latin letters. */
const LONE_LETTER =
  /(?<![A-Za-z0-9\u00c0-\u024f] ?)([@-Z_a-z])\(((?:[a-z\u00e0-\u01dc]|[\u0300-\u030c]){1,8})\)/g;
/** In longer quotations people speak; in shorter ones damage is shown. */
const LONGEST_EXAMPLE = 24;

/**
 * Letters with a reading that are what is left of characters: the second byte of a Traditional one that
 * is read so. Each letter counts once with each reading; what is shown in a quotation does not count.
 */
export function countLoneLetters(texts: readonly string[]): number {
  const seen = new Map<string, boolean>();
  for (const text of texts) {
    if (!text.includes('(')) continue;
    const examples = findQuotations(text).filter(
      ({ start, end }) => end - start <= LONGEST_EXAMPLE,
    );
    for (const { 0: whole, 1: letter = '', 2: written = '', index } of text.matchAll(LONE_LETTER)) {
      const read = readSyllable(written);
      if (!read || read.tone === 5 || !isSyllable(read.syllable)) continue;
      if (examples.some(({ start, end }) => start <= index && end >= index + whole.length))
        continue;
      const key = `${letter}${written}`;
      if (!seen.has(key)) seen.set(key, isSecondByte(letter, read.syllable, read.tone));
    }
  }
  return [...seen.values()].filter(Boolean).length;
}

function isSecondByte(letter: string, syllable: string, tone: number): boolean {
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    if (hasReading(gbkCharacter(lead, letter.charCodeAt(0)), syllable, tone)) return true;
  }
  return false;
}

/** One letter may be chance, or an option in a list. */
const ENOUGH_LETTERS = 2;
/** Other signs of a kit that weigh as much; see `page-marks.ts`. */
const ENOUGH_SIGNS = 3;
/** Nearly all stand behind common characters, in their commonest reading. */
const POINTLESS = 0.8;
/** Whoever glosses a text does it in a few places, or everywhere. */
const ENOUGH_PLACES = 4;
const MOST_A_PLACE = 4;
const MOST_CHAINED = 0.2;

/** So many characters have a bracket, then none, then one again. */
const ENOUGH_WAVERING = 2;

/**
 * Characters that have a bracket, farther on none, and still farther one again. Whoever glosses a text
 * does it where a character is first met, or everywhere; a kit draws lots.
 */
export function countWavering(
  texts: readonly string[],
  brackets: readonly PinyinBracket[],
): number {
  const stages = new Map<string, number>();
  for (const { kind, character } of brackets) if (kind === 'toned') stages.set(character, 0);
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) {
      const character = text[at] ?? '';
      const stage = stages.get(character);
      if (stage === undefined || stage === AGAIN) continue;
      const next = text[at + 1];
      const isAnnotated = next === '(' || next === '（';
      // Odd stages wait for a bare one.
      if (isAnnotated !== (stage === BRACKET)) stages.set(character, stage + 1);
    }
  }
  return [...stages.values()].filter((stage) => stage === AGAIN).length;
}

const BRACKET = 1;
const AGAIN = 3;

/**
 * Whether brackets that most occurrences of their characters don't have are a kit's all the same: behind
 * converted characters only, where no reader needs them, one here and one there, beside damage to the
 * bytes of other characters or another sign of a kit; or where they come and go behind the same
 * characters, in a text that was converted as kits do it.
 */
export function isSparseKit(
  { toned, tonedOnTraditional, pointless, chained, examples, twoReadings, inTitle }: PinyinCounts,
  brackets: readonly PinyinBracket[],
  texts: readonly string[],
  otherMarks: number,
): boolean {
  if (toned < ENOUGH_TONED || tonedOnTraditional < toned) return false;
  if (twoReadings || examples || chained > MOST_CHAINED * toned) return false;
  if (pointless < POINTLESS * toned) return false;
  const places = new Set(brackets.filter(({ kind }) => kind === 'toned').map(({ unit }) => unit));
  if (places.size < ENOUGH_PLACES) return false;
  const wavers = countWavering(texts, brackets) >= ENOUGH_WAVERING;
  if (!wavers && toned > MOST_A_PLACE * places.size) return false;
  if (otherMarks >= ENOUGH_SIGNS) return true;
  // In a title they stand where nobody learns to read.
  if (
    wavers &&
    toned >= 2 * ENOUGH_TONED &&
    (inTitle > 0 || looksBadlyConverted(texts.join('\n')))
  ) {
    return true;
  }
  const letters = countLoneLetters(texts);
  return letters >= ENOUGH_LETTERS || (letters > 0 && inTitle > 0);
}

/** So many stand behind characters that any reader knows. */
const MOSTLY_EVERYDAY = 0.75;
/** Of the occurrences of the annotated characters, so many have a bracket. */
const MOSTLY_COMPLETE = 0.7;

/**
 * Whether brackets in a text that was converted badly are the converter's: all right, most behind characters
 * that any reader knows, converted or alike in both scripts, one here and one there within words. An
 * author who is converted so glosses what readers don't know, shows examples or teaches polyphones.
 */
export function areConverters(
  { toned, chained, examples, twoReadings, complete }: PinyinCounts,
  brackets: readonly PinyinBracket[],
  texts: readonly string[],
): boolean {
  if (toned < ENOUGH_TONED || twoReadings || examples) return false;
  if (chained > MOST_CHAINED * toned || complete < MOSTLY_COMPLETE) return false;
  const own = brackets.filter(({ kind }) => kind === 'toned');
  if (new Set(own.map(({ unit }) => unit)).size < ENOUGH_PLACES) return false;
  if (own.some(({ fits }) => !fits)) return false;
  if (own.filter(({ inWord }) => inWord).length * 2 < toned) return false;
  const everyday = own.filter((bracket) => !bracket.traditional || isPointless(bracket));
  return everyday.length >= MOSTLY_EVERYDAY * toned && looksBadlyConverted(texts.join('\n'));
}
