import { INSERTIONS } from './data/insertions.data';
import { type ClassedWords, COARSE, FINE, readWordClasses } from './word-classes';

/** How many keys of characters and pairs the model has, a power of two: some pairs share one by chance … */
const KEYS = 1 << 17;
const SHIFT = 32 - 17;
/** … and how many weights each has, by where the character or the pair stands. */
const OF_KEY = 8;
/** Behind them, for the first character of a word and for the others, those of fine classes of words … */
const CLASSES_FROM = KEYS * OF_KEY;
/** … and those of pairs of coarse ones. */
const PAIRS_FROM = CLASSES_FROM + FINE * 2 * OF_KEY;
export const WEIGHTS = PAIRS_FROM + COARSE * COARSE * 2 * OF_KEY;
/** Weights are stored as symbols, this one for none … */
export const NO_WEIGHT = 79;
/** … and so many steps of them are 1. */
export const STEPS = 10;

const OUTSIDE = 1;
const [BLANK, DIGIT, LETTER] = [32, 48, 97];

/** Digits, Latin letters and blanks are alike: which they are tells nothing. */
function tokenOf(code: number): number {
  if (code >= 48 && code <= 57) return DIGIT;
  if (code >= 97 && code <= 122) return LETTER;
  return code <= 32 || code === 0xa0 || code === 0x3000 ? BLANK : code;
}

function keyOf(token: number, before = 0): number {
  const mixed = Math.imul(token, 0x85ebca6b) ^ Math.imul(before, 0x9e3779b1);
  return (Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35) >>> SHIFT) * OF_KEY;
}

/** So many characters around a place are weighed. */
const AROUND = 2;
/**
 * Keys of a place: that of its character, that of the pair with the one in front, that of the class of its word, and
 * those of the pairs of classes with the word in front of that, and behind.
 */
const [SINGLE, PAIR, WORD, BEFORE, BEHIND, OF_PLACE] = [0, 1, 2, 3, 4, 5];

/** What speaks for something: so many places on, which key, and which of its weights. */
class Template {
  readonly offsets: Int32Array;
  readonly kinds: Int32Array;
  readonly size: number;

  constructor(parts: readonly (readonly [on: number, key: number, kind: number])[]) {
    this.offsets = Int32Array.from(parts, ([on, key]) => (AROUND + on) * OF_PLACE + key);
    this.kinds = Int32Array.from(parts, ([, , kind]) => kind);
    this.size = parts.length;
  }

  /** Where the weights are. */
  placesAt(keys: Int32Array, at: number): number[] {
    return Array.from(this.offsets, (offset, index) => {
      return (keys[at * OF_PLACE + offset] ?? 0) + (this.kinds[index] ?? 0);
    });
  }

  sumAt(keys: Int32Array, at: number, weights: ArrayLike<number>): number {
    const { offsets, kinds, size } = this;
    const base = at * OF_PLACE;
    let sum = 0;
    for (let part = 0; part < size; part++)
      sum += weights[(keys[base + (offsets[part] ?? 0)] ?? 0) + (kinds[part] ?? 0)] ?? 0;
    return sum;
  }
}

/** That a character was put in. */
export const INSIDE = new Template([
  [0, SINGLE, 0],
  [-2, SINGLE, 1],
  [2, SINGLE, 2],
  [0, PAIR, 0],
  [1, PAIR, 1],
  [0, WORD, 0],
  [0, BEFORE, 0],
  [0, BEHIND, 5],
]);
/** That what was put in begins at a character … */
export const BEGINS = new Template([
  [-1, SINGLE, 3],
  [0, SINGLE, 4],
  [0, PAIR, 2],
  [-1, PAIR, 3],
  [1, PAIR, 4],
  [-1, WORD, 2],
  [0, WORD, 1],
  [-1, BEFORE, 2],
  [0, BEFORE, 1],
  [0, BEHIND, 6],
]);
/** … or ended in front of it. */
export const ENDS = new Template([
  [-1, SINGLE, 5],
  [0, SINGLE, 6],
  [0, PAIR, 5],
  [-1, PAIR, 6],
  [1, PAIR, 7],
  [-1, WORD, 3],
  [0, WORD, 4],
  [-1, BEFORE, 4],
  [0, BEFORE, 3],
  [0, BEHIND, 7],
]);

/** The keys of a folded text. */
export function readKeys(folded: string): Int32Array {
  const places = folded.length + 1 + 2 * AROUND;
  const keys = new Int32Array(places * OF_PLACE);
  let before = OUTSIDE;
  for (let place = 0; place < places; place++) {
    const at = place - AROUND;
    const token = at >= 0 && at < folded.length ? tokenOf(folded.charCodeAt(at)) : OUTSIDE;
    keys[place * OF_PLACE + SINGLE] = keyOf(token);
    keys[place * OF_PLACE + PAIR] = keyOf(token, before);
    before = token;
  }
  putKeysOfWords(keys, readWordClasses(folded), folded.length);
  return keys;
}

const classKey = (fine: number, isWithin: number) => CLASSES_FROM + (fine * 2 + isWithin) * OF_KEY;
const pairKey = (first: number, next: number, isWithin: number) =>
  PAIRS_FROM + ((first * COARSE + next) * 2 + isWithin) * OF_KEY;

function putKeysOfWords(keys: Int32Array, words: ClassedWords, length: number): void {
  const { count, ends, fine, coarse } = words;
  const put = (at: number, key: readonly [word: number, before: number, behind: number]) =>
    keys.set(key, (AROUND + at) * OF_PLACE + WORD);
  const outside = [classKey(0, 0), pairKey(0, 0, 0), pairKey(0, 0, 0)] as const;
  for (let on = 1; on <= AROUND; on++) put(-on, outside);
  for (let on = 0; on <= AROUND; on++) put(length + on, outside);
  for (let index = 0, at = 0; index < count; index++) {
    const before = coarse[index - 1] ?? 0;
    const own = coarse[index] ?? 0;
    const behind = coarse[index + 1] ?? 0;
    for (let isWithin = 0; at < (ends[index] ?? 0); at++) {
      const base = (AROUND + at) * OF_PLACE;
      keys[base + WORD] = classKey(fine[index] ?? 0, isWithin);
      keys[base + BEFORE] = pairKey(before, own, isWithin);
      keys[base + BEHIND] = pairKey(own, behind, isWithin);
      isWithin = 1;
    }
  }
  keys[(AROUND + length) * OF_PLACE + BEFORE] = pairKey(coarse[count - 1] ?? 0, 0, 0);
}

/** Logarithms of odds: of each character, and of each place that something begins or ends there. */
export interface Scores {
  inside: Float64Array;
  begins: Float64Array;
  ends: Float64Array;
}

export interface Weights {
  values: ArrayLike<number>;
  /** What a value of 1 stands for. */
  unit: number;
}

/** Of `count` places of a text with such keys. */
export function scoresOf(
  template: Template,
  keys: Int32Array,
  count: number,
  { values, unit }: Weights,
): Float64Array {
  const scores = new Float64Array(count);
  for (let at = 0; at < count; at++) scores[at] = template.sumAt(keys, at, values) * unit;
  return scores;
}

/** `inside`: what was read of them before. */
export function readScores(
  keys: Int32Array,
  length: number,
  weights: Weights,
  inside = scoresOf(INSIDE, keys, length, weights),
): Scores {
  return {
    inside,
    begins: scoresOf(BEGINS, keys, length + 1, weights),
    ends: scoresOf(ENDS, keys, length + 1, weights),
  };
}

let known: Weights | undefined;

/** Those that were learnt. */
export function readWeights(): Weights {
  if (!known) {
    const values = new Int8Array(WEIGHTS);
    for (let place = 0; place < WEIGHTS; place++)
      values[place] = INSERTIONS.charCodeAt(place) - NO_WEIGHT;
    known = { values, unit: 1 / STEPS };
  }
  return known;
}
