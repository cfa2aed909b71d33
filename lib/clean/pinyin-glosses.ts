import { readingsOf } from './chinese-characters';
import { isPointless } from './pinyin-counts';
import type { PinyinBracket } from './pinyin-evidence';

/** What tells the glosses of an author from the brackets of a kit on the same page. */
export interface Glosses {
  /** Characters with two readings on the page: a kit knows one only. */
  polyphones: ReadonlySet<string>;
  /** The author annotates whole words, not only the character that the example is about. */
  ofWords: boolean;
  /** Examples hold what no kit does: a character with two readings, or one that is alike in both scripts. */
  inExamples: boolean;
  /** They are looked for outside examples as well. */
  anywhere: boolean;
}

export function findGlosses(brackets: readonly PinyinBracket[]): Glosses {
  const readings = new Map<string, string>();
  const polyphones = new Set<string>();
  const toned = brackets.filter(({ kind }) => kind === 'toned');
  for (const { character, syllable, tone } of toned) {
    const reading = `${syllable}${tone}`;
    const known = readings.get(character);
    if (known === undefined) readings.set(character, reading);
    else if (known !== reading) polyphones.add(character);
  }
  const ofWords = toned.some(
    ({ character, traditional, example }) =>
      !traditional &&
      !polyphones.has(character) &&
      [...example].some((other) => polyphones.has(other)),
  );
  const inExamples = toned.some(
    ({ character, traditional, example }) => example && (!traditional || polyphones.has(character)),
  );
  return { polyphones, ofWords, inExamples, anywhere: true };
}

/**
 * Whether a toned bracket may be the author's: behind a character that no kit converts or that has two
 * readings here, with another reading than the first, and in an example. In `「重(chóng)復(fù)」` the
 * second is a kit's: the example is about the character before it, and 復 has no other reading.
 */
export function isGloss(
  bracket: PinyinBracket,
  { polyphones, ofWords, anywhere }: Glosses,
): boolean {
  const { character, traditional, example } = bracket;
  if (!anywhere && !example) return false;
  if (!traditional || !isPointless(bracket) || polyphones.has(character)) return true;
  if (!example) return false;
  if (ofWords || readingsOf(character).length > 1) return true;
  return [...example].some((other) => !polyphones.has(other) && !readingsOf(other).length);
}
