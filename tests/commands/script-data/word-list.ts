import type { Dictionary, Entry as Found, Word } from '../../../lib/script/engine/dictionary';

export type Entry = readonly [from: string, to: string];

/** Words and characters that are all at hand, searched as they are. */
export interface WordList extends Dictionary {
  /** Of two entries with one key the first counts. */
  add: (entry: Entry) => void;
}

export function createWordList(...lists: Iterable<Entry>[]): WordList {
  const entries = new Map<string, Found & { words: Map<number, Word[]> }>();
  const entryOf = (first: string) => {
    const known = entries.get(first);
    if (known) return known;
    const words = new Map<number, Word[]>();
    const entry = { to: null, words, wordsBefore: (next: number) => words.get(next) ?? [] };
    entries.set(first, entry);
    return entry;
  };
  const characters = new Set<string>();
  const add = ([from, to]: Entry) => {
    const [first = ''] = from;
    const entry = entryOf(first);
    if (from === first) {
      if (!characters.has(from) && from !== to) entry.to = to;
      characters.add(from);
      return;
    }
    const next = from.charCodeAt(first.length);
    const known = entry.words.get(next) ?? [];
    if (known.some((word) => word.from === from)) return;
    entry.words.set(
      next,
      [...known, { from, to }].sort((a, b) => a.from.length - b.from.length),
    );
  };
  for (const list of lists) for (const entry of list) add(entry);
  return {
    add,
    entryAt: (text, index) =>
      entries.get(String.fromCodePoint(text.codePointAt(index) ?? 0)) ?? null,
  };
}
