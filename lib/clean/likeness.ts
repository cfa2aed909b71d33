import { LIKENESS } from './data/likeness.data';

/** What begins and ends a text, among its tokens. */
export const EDGE = 0x2403;
const [BLANK, DIGIT, LETTER] = [32, 48, 97];

/** The token that a character is or belongs to: digits name prices and numbers, Latin letters accounts, whichever they are. */
function tokenOf(code: number): number {
  if (code >= 48 && code <= 57) return DIGIT;
  if (code >= 97 && code <= 122) return LETTER;
  return code <= 32 || code === 0xa0 || code === 0x3000 ? BLANK : code;
}

/** Calls with the place and the token of each character of a folded text; a run of digits, letters or blanks is one. */
function readTokens(text: string, take: (at: number, token: number) => void): void {
  let last = 0;
  for (let at = 0; at < text.length; at++) {
    const token = tokenOf(text.charCodeAt(at));
    const isRun = token === DIGIT || token === LETTER || token === BLANK;
    if (!isRun || token !== last) take(at, token);
    last = token;
  }
}

/** A token, or a pair of them, as one number other than 0. */
function keyOf(token: number, next = 0): number {
  return ((token << 16) | next) >>> 0;
}

/** The items of a text by itself that the model weighs: each token, each pair, and what it begins and ends with. */
export function itemsOf(folded: string): string[] {
  const tokens = [EDGE];
  readTokens(folded, (_, token) => tokens.push(token));
  tokens.push(EDGE);
  return tokens.flatMap((token, at) => {
    if (!at) return [];
    const pair = String.fromCharCode(tokens[at - 1] ?? EDGE, token);
    return at + 1 < tokens.length ? [pair.slice(1), pair] : [pair];
  });
}

/** Weights are stored as symbols, this one for none … */
export const NO_WEIGHT = 79;
/** … and so many steps of them are 1. */
export const STEPS = 8;
/** Between items of the same weight, and between such groups. */
export const [BETWEEN_ITEMS, BETWEEN_GROUPS] = ['\n', '\t'];
/** The item under which the bias is stored. */
export const BIAS = '\uf8ff';

/** Twice as many as the model has keys, and more: few of them share a place. */
const PLACES = 1 << 13;
const SHIFT = 19;

interface Model {
  keys: Uint32Array;
  /** In steps. */
  weights: Int8Array;
  bias: number;
}

let known: Model | undefined;

function placeOf(keys: Uint32Array, key: number): number {
  let place = Math.imul(key, 0x9e3779b1) >>> SHIFT;
  while (keys[place] && keys[place] !== key) place = (place + 1) & (PLACES - 1);
  return place;
}

function readModel(): Model {
  const keys = new Uint32Array(PLACES);
  const weights = new Int8Array(PLACES);
  for (const group of LIKENESS.split(BETWEEN_GROUPS)) {
    for (const item of group.slice(1).split(BETWEEN_ITEMS)) {
      const key = keyOf(item.charCodeAt(0), item.length > 1 ? item.charCodeAt(1) : 0);
      const place = placeOf(keys, key);
      keys[place] = key;
      weights[place] = group.charCodeAt(0) - NO_WEIGHT;
    }
  }
  return { keys, weights, bias: weights[placeOf(keys, keyOf(BIAS.charCodeAt(0)))] ?? 0 };
}

function weightOf({ keys, weights }: Model, key: number): number {
  return weights[placeOf(keys, key)] ?? 0;
}

/**
 * Reads a folded text in Chinese once; tells of any part of it how much it is like what is put into pages
 * rather than written for them, as the logarithm of the odds, 0 for as much one as the other: by a logistic
 * regression on characters and pairs of characters, trained on the texts of `tests/corpus`
 * (`tests/commands/make-likeness.ts`).
 */
export function readLikeness(folded: string): (start: number, end: number) => number {
  known ??= readModel();
  const model = known;
  const { length } = folded;
  /** By place, what the tokens in front of it weigh together. */
  const sums = new Int32Array(length + 1);
  let before = EDGE;
  let sum = 0;
  let from = 0;
  readTokens(folded, (at, token) => {
    while (from <= at) sums[from++] = sum;
    sum += weightOf(model, keyOf(before, token)) + weightOf(model, keyOf(token));
    before = token;
  });
  while (from <= length) sums[from++] = sum;
  const tokenAt = (at: number) => (at < 0 || at >= length ? EDGE : tokenOf(folded.charCodeAt(at)));
  return (start, end) => {
    const first = tokenAt(start);
    const edges =
      weightOf(model, keyOf(EDGE, first)) -
      weightOf(model, keyOf(tokenAt(start - 1), first)) +
      weightOf(model, keyOf(tokenAt(end - 1), EDGE));
    return (model.bias + (sums[end] ?? 0) - (sums[start] ?? 0) + edges) / STEPS;
  };
}
