import type { CharacterTable } from './pack';

/** A word of two or more characters and what it becomes. */
export interface Word {
  from: string;
  to: string;
}

/** A list of words: for their first character (one code point) gives those that go on with a UTF-16 unit. */
export type Layer = (first: string) => ((next: string) => Word[]) | null;

/** What a text is searched for. */
export interface Dictionary {
  /** What begins with the character at an offset; null where that stays and begins no word. */
  entryAt: (text: string, index: number) => Entry | null;
}

/** What begins with a character. */
export interface Entry {
  /** What it becomes on its own; null where it stays. */
  to: string | null;
  /** The words that may stand before a UTF-16 unit (NaN: at the end of a text), shortest first. */
  wordsBefore: (next: number) => readonly Word[];
}

/** Beginnings kept at most: some megabytes. An article of 8,000 characters has about 3,300. */
const MOST_KEPT = 50_000;

/**
 * Joins layers of words and a table of characters into one dictionary, read where a text has the beginning of
 * a word: most texts need few of them. The first layer that has a word wins.
 */
export function buildDictionary(
  layers: readonly Layer[],
  characters: Pick<CharacterTable, 'get'>,
): Dictionary {
  const entries = new Map<number, Entry | null>();
  let kept = 0;
  const keep = () => {
    if (++kept <= MOST_KEPT) return;
    entries.clear();
    kept = 0;
  };
  const createEntry = (first: string): Entry | null => {
    const changed = characters.get(first) ?? first;
    const to = changed === first ? null : changed;
    const lists: ((next: string) => Word[])[] = [];
    for (const layer of layers) {
      const list = layer(first);
      if (list) lists.push(list);
    }
    return to === null && lists.length === 0 ? null : new KnownEntry(to, lists, keep);
  };
  return {
    entryAt(text, index) {
      const code = text.codePointAt(index) ?? 0;
      let entry = entries.get(code);
      if (entry === undefined) {
        entry = createEntry(String.fromCodePoint(code));
        entries.set(code, entry);
        keep();
      }
      return entry;
    },
  };
}

const NO_WORDS: readonly Word[] = [];

/** A class: thousands of closures that do the same are slower for the browser to call. */
class KnownEntry implements Entry {
  private known: Map<number, readonly Word[]> | undefined;

  constructor(
    readonly to: string | null,
    private readonly lists: readonly ((next: string) => Word[])[],
    private readonly keep: () => void,
  ) {}

  wordsBefore(next: number): readonly Word[] {
    if (this.lists.length === 0 || Number.isNaN(next)) return NO_WORDS;
    this.known ??= new Map();
    let words = this.known.get(next);
    if (!words) {
      words = collectWords(this.lists, String.fromCharCode(next));
      this.known.set(next, words);
      this.keep();
    }
    return words;
  }
}

function collectWords(lists: readonly ((next: string) => Word[])[], next: string): readonly Word[] {
  let found: Word[] = [];
  for (const list of lists) {
    const words = list(next);
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
