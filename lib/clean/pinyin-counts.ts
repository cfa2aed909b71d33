import { countDecisive } from '../script/decisive-characters';
import { hasSimplifiedForm, readingsOf, readsAs, simplifiedCode } from './chinese-characters';
import type { PinyinBracket } from './pinyin-evidence';

/** At least so many brackets: below it a person may have glossed a text. */
export const ENOUGH_TONED = 6;

/** What is counted of the brackets of a body. */
export interface PinyinCounts {
  toned: number;
  tonedOnTraditional: number;
  distinct: number;
  repeated: number;
  chained: number;
  /** Of all occurrences of the annotated characters, the share that carries a bracket. */
  complete: number;
  /** Brackets behind common characters in their commonest reading, where half and more stand inside words: nobody glosses that. */
  pointless: number;
  /** Pointless brackets in titles. */
  inTitle: number;
  /** Of the toned brackets, those in quotations of a few words. */
  examples: number;
  /** Characters with two readings on this page: a kit knows one only. */
  twoReadings: number;
  /**
   * Common characters, alike in both scripts, with a reading of theirs, where no other such character
   * has a bracket and none stands in an example.
   */
  alike: number;
  /** Of all Traditional-only characters, the share that carries a bracket. */
  ofTraditional: number;
  /** Characters of the text that are written in Simplified only, where enough Traditional ones have a bracket. */
  simplified: number;
  echoes: number;
  toneless: number;
  tonelessFits: number;
  /** Han characters between neighbouring toneless brackets, median. */
  gap: number;
}

/** Common, by the table of common characters in its Simplified form; its first reading, of three at most. */
export function isPointless({ character, fits, syllable, tone }: PinyinBracket): boolean {
  if (!fits) return false;
  const readings = readingsOf(character);
  if (readings.length > 3 || readings[0] !== `${syllable}${tone}`) return false;
  return readsAs(String.fromCharCode(simplifiedCode(character.charCodeAt(0))), '') !== null;
}

/** More of them are no slips of a kit's table. */
const MOST_ALIKE = 0.1;

function countAlike(brackets: readonly PinyinBracket[], toned: number): number {
  const alike = brackets.filter(({ kind, traditional }) => kind === 'toned' && !traditional);
  const areKits =
    alike.length <= MOST_ALIKE * toned && alike.every(({ fits, example }) => fits && !example);
  return areKits ? new Set(alike.map(({ character }) => character)).size : 0;
}

/** Counts the brackets of a body; `texts` are its views. */
export function countPinyin(
  texts: readonly string[],
  brackets: readonly PinyinBracket[],
): PinyinCounts {
  const annotated = new Map<string, { times: number; readings: Map<string, number> }>();
  const gaps: number[] = [];
  let toned = 0;
  let tonedOnTraditional = 0;
  let chained = 0;
  let echoes = 0;
  let pointless = 0;
  let inWords = 0;
  let examples = 0;
  let toneless = 0;
  let tonelessFits = 0;
  let last: PinyinBracket | undefined;
  for (const bracket of brackets) {
    if (bracket.kind === 'toned') {
      toned++;
      if (bracket.traditional && bracket.fits) tonedOnTraditional++;
      if (bracket.chained) chained++;
      if (isPointless(bracket)) pointless++;
      if (bracket.inWord) inWords++;
      if (bracket.example) examples++;
      const entry = annotated.get(bracket.character) ?? { times: 0, readings: new Map() };
      entry.times++;
      const reading = `${bracket.syllable}${bracket.tone}`;
      entry.readings.set(reading, (entry.readings.get(reading) ?? 0) + 1);
      annotated.set(bracket.character, entry);
      continue;
    }
    if (bracket.kind === 'echo') echoes++;
    if (bracket.kind === 'toneless') {
      toneless++;
      if (bracket.fits !== false) tonelessFits++;
    }
    if (bracket.kind !== 'orphan') {
      if (last?.unit === bracket.unit) gaps.push(bracket.start - last.end);
      last = bracket;
    }
  }
  let occurrences = 0;
  if (annotated.size) {
    for (const text of texts)
      for (const character of text) if (annotated.has(character)) occurrences++;
  }
  let traditional = 0;
  let simplified = 0;
  if (tonedOnTraditional >= ENOUGH_TONED) {
    for (const text of texts) {
      simplified += countDecisive(text).simplified;
      for (const character of text) if (hasSimplifiedForm(character)) traditional++;
    }
  }
  gaps.sort((a, b) => a - b);
  return {
    toned,
    tonedOnTraditional,
    distinct: annotated.size,
    repeated: [...annotated.values()].filter(({ times }) => times > 1).length,
    chained,
    pointless: inWords * 2 >= toned ? pointless : 0,
    inTitle: 0,
    examples,
    alike: countAlike(brackets, toned),
    ofTraditional: traditional ? tonedOnTraditional / traditional : 0,
    simplified,
    complete: occurrences ? toned / occurrences : 0,
    twoReadings: [...annotated.values()].filter(({ readings }) => readings.size > 1).length,
    echoes,
    toneless,
    tonelessFits,
    gap: gaps[gaps.length >> 1] ?? 0,
  };
}
