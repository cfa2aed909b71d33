import { LIKENESS } from './data/likeness.data';
import { LIKENESS_ENGLISH } from './data/likeness-english.data';
import { LIKENESS_JAPANESE } from './data/likeness-japanese.data';
import { LIKENESS_KOREAN } from './data/likeness-korean.data';

/** What there is a model of: texts are put into pages in the ways of each. */
export type Tongue = 'chinese' | 'japanese' | 'korean' | 'english';

const MODELS: Record<Tongue, string> = {
  chinese: LIKENESS,
  japanese: LIKENESS_JAPANESE,
  korean: LIKENESS_KOREAN,
  english: LIKENESS_ENGLISH,
};

/** What begins and ends a text, among its tokens. */
export const EDGE = 0x2403;
const [BLANK, DIGIT, LETTER] = [32, 48, 97];
const APOSTROPHES = new Set([39, 0x2019]);

const isLetter = (code: number) => code >= 97 && code <= 122;
const isBlank = (code: number) => code <= 32 || code === 0xa0 || code === 0x3000;

/** The token that a character is or belongs to: digits name prices and numbers, Latin letters accounts, whichever they are. */
function tokenOf(code: number): number {
  if (code >= 48 && code <= 57) return DIGIT;
  if (isLetter(code)) return LETTER;
  return isBlank(code) ? BLANK : code;
}

/** The number of a word: of two words it is hardly ever the same. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

type Take = (at: number, token: number, end: number) => void;

/**
 * Calls with the place of each token of a folded text, its number and where it ends: characters, a run of digits,
 * letters or blanks one of them; in English words.
 */
function readTokens(text: string, tongue: Tongue, take: Take): void {
  for (let at = 0, end = 0; at < text.length; at = end) {
    const code = text.charCodeAt(at);
    const token = tokenOf(code);
    end = at + 1;
    if (token === DIGIT || token === LETTER || token === BLANK) {
      while (end < text.length && tokenOf(text.charCodeAt(end)) === token) end++;
      if (tongue === 'english' && token === LETTER) {
        while (APOSTROPHES.has(text.charCodeAt(end)) && isLetter(text.charCodeAt(end + 1))) {
          end += 2;
          while (isLetter(text.charCodeAt(end))) end++;
        }
        take(at, hashOf(text, at, end), end);
        continue;
      }
    }
    if (tongue !== 'english' || token !== BLANK) take(at, token, end);
  }
}

/** A token, or a pair of them, as one number other than 0. */
function keyOf(token: number, next = 0): number {
  return (next ? Math.imul(token, 0x85ebca6b) ^ Math.imul(next, 0xc2b2ae35) : token) >>> 0 || 1;
}

/** Between the words of a pair; pairs of characters need nothing. */
const JOINT: Record<Tongue, string> = { chinese: '', japanese: '', korean: '', english: ' ' };

/** The items of a text by itself that a model weighs: each token, each pair, and what it begins and ends with. */
export function itemsOf(folded: string, tongue: Tongue): string[] {
  const edge = String.fromCharCode(EDGE);
  const tokens = [edge];
  readTokens(folded, tongue, (at, token, end) =>
    tokens.push(
      token === hashOf(folded, at, end) ? folded.slice(at, end) : String.fromCharCode(token),
    ),
  );
  tokens.push(edge);
  return tokens.flatMap((token, at) => {
    if (!at) return [];
    const pair = `${tokens[at - 1] ?? edge}${JOINT[tongue]}${token}`;
    return at + 1 < tokens.length ? [token, pair] : [pair];
  });
}

/** The key of an item as `itemsOf` names it. */
function keyOfItem(item: string, tongue: Tongue): number {
  if (tongue !== 'english')
    return keyOf(item.charCodeAt(0), item.length > 1 ? item.charCodeAt(1) : 0);
  const [first = 0, next = 0] = item
    .split(JOINT.english)
    .map((name) =>
      isLetter(name.charCodeAt(0)) ? hashOf(name, 0, name.length) : name.charCodeAt(0),
    );
  return keyOf(first, next);
}

/** Weights are stored as symbols, this one for none … */
export const NO_WEIGHT = 79;
/** … and so many steps of them are 1. */
export const STEPS = 8;
/** Between items of the same weight, and between such groups. */
export const [BETWEEN_ITEMS, BETWEEN_GROUPS] = ['\n', '\t'];
/** The item under which the bias is stored. */
export const BIAS = '\uf8ff';

/** Twice as many as a model has keys, and more: few of them share a place. */
const PLACES = 1 << 14;
const SHIFT = 18;

interface Model {
  keys: Uint32Array;
  /** In steps. */
  weights: Int8Array;
  bias: number;
}

const known = new Map<Tongue, Model>();

function placeOf(keys: Uint32Array, key: number): number {
  let place = Math.imul(key, 0x9e3779b1) >>> SHIFT;
  while (keys[place] && keys[place] !== key) place = (place + 1) & (PLACES - 1);
  return place;
}

function readModel(tongue: Tongue): Model {
  const keys = new Uint32Array(PLACES);
  const weights = new Int8Array(PLACES);
  for (const group of MODELS[tongue].split(BETWEEN_GROUPS)) {
    for (const item of group.slice(1).split(BETWEEN_ITEMS)) {
      const key = keyOfItem(item, tongue);
      const place = placeOf(keys, key);
      keys[place] = key;
      weights[place] = group.charCodeAt(0) - NO_WEIGHT;
    }
  }
  const bias = weights[placeOf(keys, keyOfItem(BIAS, tongue))] ?? 0;
  const model = { keys, weights, bias };
  known.set(tongue, model);
  return model;
}

function weightOf({ keys, weights }: Model, key: number): number {
  return weights[placeOf(keys, key)] ?? 0;
}

/**
 * Reads a folded text once; tells of any part of it how much it is like what is put into pages rather than written
 * for them, as the logarithm of the odds, 0 for as much one as the other: by a logistic regression on characters
 * and pairs of characters, in English on words and pairs of words, trained on the texts of `tests/corpus`
 * (`tests/commands/make-likeness.ts`).
 */
export function readLikeness(
  folded: string,
  tongue: Tongue = 'chinese',
): (start: number, end: number) => number {
  const model = known.get(tongue) ?? readModel(tongue);
  const { length } = folded;
  const tokens = new Int32Array(length);
  /** What the tokens in front of each weigh together. */
  const sums = new Int32Array(length + 1);
  /** By place, how many tokens begin in front of it. */
  const counts = new Int32Array(length + 1);
  let count = 0;
  let before = EDGE;
  let from = 0;
  readTokens(folded, tongue, (at, token) => {
    while (from <= at) counts[from++] = count;
    const weight = weightOf(model, keyOf(before, token)) + weightOf(model, keyOf(token));
    tokens[count++] = token;
    sums[count] = (sums[count - 1] ?? 0) + weight;
    before = token;
  });
  while (from <= length) counts[from++] = count;
  return (start, end) => {
    const first = counts[start] ?? 0;
    const after = counts[end] ?? 0;
    const token = tokens[first] ?? EDGE;
    const edges =
      weightOf(model, keyOf(EDGE, token)) -
      weightOf(model, keyOf(tokens[first - 1] ?? EDGE, token)) +
      weightOf(model, keyOf(tokens[after - 1] ?? EDGE, EDGE));
    return (model.bias + (sums[after] ?? 0) - (sums[first] ?? 0) + edges) / STEPS;
  };
}
