import type { Dictionary, Layer, Word } from '../../../lib/script/engine/dictionary';

export type Entry = readonly [from: string, to: string];

/** Words and characters that are all at hand, as a layer or searched as they are. */
export interface WordList extends Layer, Dictionary {
  /** Of two entries with one key the first counts. */
  add: (entry: Entry) => void;
}

export function createWordList(...lists: Iterable<Entry>[]): WordList {
  const characters = new Map<string, string>();
  const words = new Map<string, Word[]>();
  const wordsOf = (first: string, next: string) => words.get(first + next) ?? [];
  const add = ([from, to]: Entry) => {
    const [first = ''] = from;
    if (from === first) {
      if (!characters.has(from)) characters.set(from, to);
      return;
    }
    const key = first + from.charAt(first.length);
    const known = words.get(key) ?? [];
    if (known.some((word) => word.from === from)) return;
    words.set(
      key,
      [...known, { from, to }].sort((a, b) => a.from.length - b.from.length),
    );
  };
  for (const list of lists) for (const entry of list) add(entry);
  return {
    add,
    wordsOf,
    wordsAt(text, index) {
      const first = String.fromCodePoint(text.codePointAt(index) ?? 0);
      return wordsOf(first, text.charAt(index + first.length));
    },
    convertCharacter: (character) => characters.get(character) ?? character,
  };
}
