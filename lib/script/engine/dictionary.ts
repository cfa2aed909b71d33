/** A word of two or more characters and what it becomes. */
export interface Word {
  from: string;
  to: string;
}

/** A list of words, read where a text has their beginning: most texts need few of them. */
export interface Layer {
  /** The words that begin with a character (one code point) and go on with a UTF-16 unit. */
  wordsOf: (first: string, next: string) => Word[];
}

/** What a text is searched for. */
export interface Dictionary {
  /** The words that may stand at an offset, shortest first. */
  wordsAt: (text: string, index: number) => readonly Word[];
  /** What a character becomes on its own. */
  convertCharacter: (character: string) => string;
}

/** Beginnings kept at most: some megabytes. An article of 8,000 characters has about 3,300. */
const MOST_KEPT = 50_000;

/** Joins layers of words and a table of characters into one dictionary; the first layer that has a word wins. */
export function buildDictionary(
  layers: readonly Layer[],
  characters: ReadonlyMap<string, string>,
): Dictionary {
  // By the first character and the unit behind it: numbers, since this is asked for every character.
  const known = new Map<number, Map<number, Word[]>>();
  let kept = 0;
  return {
    wordsAt(text, index) {
      const first = text.codePointAt(index) ?? 0;
      let words = known.get(first);
      if (!words) {
        words = new Map();
        known.set(first, words);
      }
      const at = index + (first > 0xffff ? 2 : 1);
      const next = text.charCodeAt(at);
      let found = words.get(next);
      if (!found) {
        found = collectWords(layers, String.fromCodePoint(first), text.charAt(at));
        if (++kept > MOST_KEPT) {
          known.clear();
          kept = 0;
        } else words.set(next, found);
      }
      return found;
    },
    convertCharacter: (character) => characters.get(character) ?? character,
  };
}

const NO_WORDS: Word[] = [];

function collectWords(layers: readonly Layer[], first: string, next: string): Word[] {
  if (!next) return NO_WORDS;
  let found = NO_WORDS;
  for (const layer of layers) {
    const words = layer.wordsOf(first, next);
    if (found.length === 0) found = words;
    else {
      const before = found;
      found = [
        ...before,
        ...words.filter(({ from }) => !before.some((word) => word.from === from)),
      ];
    }
  }
  return found.length === 0 ? NO_WORDS : found.sort((a, b) => a.from.length - b.from.length);
}
