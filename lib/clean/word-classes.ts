import { WORD_CLASSES } from './data/word-classes.data';

/** A class of words is told by the words that stand beside them: of these there are so many, and fewer coarse ones. */
export const FINE_CLASSES = 200;
export const COARSE_CLASSES = 24;
/** Words of the same two classes are a line: the symbols of both, and the words by their length, a tab between. */
export const FIRST_COARSE = 65;
export const FIRST_FINE = 0x100;
export const LONGEST_WORD = 4;

/** What is no word that is known has classes of its own, behind those of words; 0 is what lies outside of a text. */
const [DIGIT, LETTER, BLANK, UNKNOWN, MARK] = [1, 2, 3, 4, 5];
/** A mark of a folded text has a class of its own, all others have one together. */
const MARKS = ',。!?;:、.()【】[]"“”‘’「」『』《》—…·~-/%+';
/** More than there are classes, powers of two. */
export const FINE = 256;
export const COARSE = 64;

/** Nearly four times as many as there are words: few of them meet another in their place. */
const PLACES = 1 << 17;
const SHIFT = 32 - 17;

interface Classes {
  keys: Int32Array;
  /** The classes, from 1, of the word with such a key. */
  fine: Uint8Array;
  coarse: Uint8Array;
  /** By its first character, the length of the longest word. */
  longest: Uint8Array;
}

/** Unpacked on first use: a page without injected text pays nothing. */
let known: Classes | undefined;

/** The key of a word, from that of all but its last character. */
const keyOf = (before: number, code: number) => (Math.imul(before, 0x01000193) ^ code) | 0 || 1;

function placeOf(keys: Int32Array, key: number): number {
  let place = Math.imul(key, 0x9e3779b1) >>> SHIFT;
  while (keys[place] && keys[place] !== key) place = (place + 1) & (PLACES - 1);
  return place;
}

function unpack(): Classes {
  const keys = new Int32Array(PLACES);
  const fine = new Uint8Array(PLACES);
  const coarse = new Uint8Array(PLACES);
  const longest = new Uint8Array(0x10000);
  for (const line of WORD_CLASSES.split('\n'))
    line.split('\t').forEach((part, shorter) => {
      for (let at = shorter ? 0 : 2; at < part.length; at += shorter + 1) {
        let key = 0;
        for (let on = 0; on <= shorter; on++) key = keyOf(key, part.charCodeAt(at + on));
        const place = placeOf(keys, key);
        keys[place] = key;
        coarse[place] = line.charCodeAt(0) - FIRST_COARSE + 1;
        fine[place] = line.charCodeAt(1) - FIRST_FINE + 1;
        const first = part.charCodeAt(at);
        longest[first] = Math.max(longest[first] ?? 0, shorter + 1);
      }
    });
  return { keys, fine, coarse, longest };
}

function kindOf(code: number): number {
  if (code >= 48 && code <= 57) return DIGIT;
  if (code >= 97 && code <= 122) return LETTER;
  if (code <= 32 || code === 0xa0 || code === 0x3000) return BLANK;
  if (code >= 0x4e00 && code <= 0x9fff) return UNKNOWN;
  return MARK + 1 + MARKS.indexOf(String.fromCharCode(code));
}

/** The words of a text in their order. */
export interface ClassedWords {
  count: number;
  ends: Int32Array;
  /** Classes from 1; both are less than `FINE` and `COARSE`. */
  fine: Uint8Array;
  coarse: Uint8Array;
}

/**
 * The words of a folded Chinese text, as few as it can be read as, and their classes: words of a class have the same
 * words beside them (`tests/commands/make-word-classes.ts`), so that what was learnt of one holds for others. A
 * character of no known word is one by itself.
 */
export function readWordClasses(folded: string): ClassedWords {
  known ??= unpack();
  const { keys, fine, coarse, longest } = known;
  const { length } = folded;
  /** Up to a place: how few words, and where the last is found and its length. */
  const counts = new Int32Array(length + 1).fill(length + 1);
  const places = new Int32Array(length + 1);
  const lengths = new Uint8Array(length + 1);
  counts[0] = 0;
  for (let at = 0; at < length; at++) {
    const count = (counts[at] ?? 0) + 1;
    const most = Math.min(longest[folded.charCodeAt(at)] ?? 0, length - at);
    let key = 0;
    for (let size = 1; size <= Math.max(1, most); size++) {
      key = keyOf(key, folded.charCodeAt(at + size - 1));
      const place = placeOf(keys, key);
      if (size > 1 && !keys[place]) continue;
      const end = at + size;
      if (count >= (counts[end] ?? 0)) continue;
      counts[end] = count;
      places[end] = place;
      lengths[end] = size;
    }
  }
  const count = counts[length] ?? 0;
  const words = {
    count,
    ends: new Int32Array(count),
    fine: new Uint8Array(count),
    coarse: new Uint8Array(count),
  };
  for (let index = count - 1, end = length; index >= 0; index--) {
    const place = places[end] ?? 0;
    const kind = fine[place] ? 0 : kindOf(folded.charCodeAt(end - 1));
    words.ends[index] = end;
    words.fine[index] = kind ? FINE_CLASSES + kind : (fine[place] ?? 0);
    words.coarse[index] = kind ? COARSE_CLASSES + kind : (coarse[place] ?? 0);
    end -= lengths[end] ?? 1;
  }
  return words;
}
