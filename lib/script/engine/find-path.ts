import { type Dictionary, isHighSurrogate } from './dictionary';
import type { FindWordStarts, WordStarts } from './word-starts';

/** One step of a path: text from `start` up to `end` becomes `to`. */
export interface Step {
  start: number;
  end: number;
  to: string;
}

/** Going on inside a word costs less than beginning one. */
const INSIDE = 0.4;
/** For a first or a last character torn out of a word. */
const CUT = 1.1;
/** The segmenter takes a number and its measure for a word, and 碗面 is meant in 一碗 + 面. */
const CUT_MEASURE = 0.9;
/** The segmenter takes 盘里 for a word, and 光盘 + 里 is meant. */
const AFTER_NOUN = '里裡裏';
const NUMBERS = '一二两兩三四五六七八九十几幾半每这這那哪';

/**
 * Cuts a text into entries of the dictionary and single characters, so that the fewest words come
 * out. An entry that begins or ends in the middle of a word, and reaches over that word's other
 * end, pays for it: 一出 is an entry, but 一出来 is 一 + 出来. Of equal paths the one whose later
 * words are longer wins. `settled` steps (in order, not overlapping) are taken as they are.
 */
export function findPath(
  text: string,
  dictionary: Dictionary,
  findWordStarts: FindWordStarts,
  settled: readonly Step[] = [],
): Step[] {
  const steps: Step[] = [];
  let from = 0;
  for (const step of settled) {
    addPath(text, from, step.start, dictionary, findWordStarts, steps);
    steps.push(step);
    from = step.end;
  }
  addPath(text, from, text.length, dictionary, findWordStarts, steps);
  return steps;
}

function addPath(
  text: string,
  from: number,
  limit: number,
  dictionary: Dictionary,
  findWordStarts: FindWordStarts,
  steps: Step[],
): void {
  const { values } = dictionary;
  let index = from;
  while (index < limit) {
    const first = matchesAt(text, index, limit, dictionary);
    if (!first) {
      const end = Math.min(index + widthAt(text, index), limit);
      const character = text.slice(index, end);
      steps.push({ start: index, end, to: values.get(character) ?? character });
      index = end;
      continue;
    }
    // Everything that overlaps, directly or through others, is decided together.
    const candidates: (number[] | undefined)[] = [first];
    let regionEnd = index + lastOf(first);
    for (let at = index + 1; at < regionEnd; at++) {
      const matches = matchesAt(text, at, limit, dictionary);
      candidates[at - index] = matches;
      if (matches) regionEnd = Math.max(regionEnd, at + lastOf(matches));
    }
    const starts = findWordStarts(index, regionEnd);
    decide(text, index, regionEnd, candidates, values, starts, steps);
    index = regionEnd;
  }
}

function decide(
  text: string,
  start: number,
  end: number,
  candidates: (number[] | undefined)[],
  values: Map<string, string>,
  starts: WordStarts,
  steps: Step[],
): void {
  const size = end - start;
  const costs = new Float64Array(size + 1);
  const choices = new Uint8Array(size);
  for (let at = size - 1; at >= 0; at--) {
    const width = Math.min(widthAt(text, start + at), size - at);
    const begin = starts[start + at] ? 1 : INSIDE;
    let best = begin + (costs[at + width] ?? 0);
    let choice = width;
    for (const length of candidates[at] ?? []) {
      const cut = cutCost(text, starts, start + at, start + at + length);
      const cost = begin + cut + (costs[at + length] ?? 0);
      // The margin keeps sums of fractions from deciding ties.
      if (cost < best - 1e-6) {
        best = cost;
        choice = length;
      }
    }
    costs[at] = best;
    choices[at] = choice;
  }
  for (let at = 0; at < size; ) {
    const width = choices[at] ?? 1;
    const word = text.slice(start + at, start + at + width);
    steps.push({ start: start + at, end: start + at + width, to: values.get(word) ?? word });
    at += width;
  }
}

function cutCost(text: string, starts: WordStarts, start: number, end: number): number {
  const cutsFirst = !starts[start];
  if (!cutsFirst && starts[end]) return 0;
  let crosses = false;
  for (let at = start + 1; at < end && !crosses; at++) crosses = starts[at] === 1;
  if (!crosses) return 0;
  const cutsLast = !starts[end] && !AFTER_NOUN.includes(text[end] ?? '?');
  return (cutsFirst ? firstCut(text, starts, start) : 0) + (cutsLast ? CUT : 0);
}

function firstCut(text: string, starts: WordStarts, start: number): number {
  const isMeasure =
    NUMBERS.includes(text[start] ?? '?') ||
    (starts[start - 1] === 1 && NUMBERS.includes(text[start - 1] ?? '?'));
  return isMeasure ? CUT_MEASURE : CUT;
}

/** Lengths of the entries that stand at an offset, shortest first; undefined for none. */
function matchesAt(
  text: string,
  index: number,
  limit: number,
  { values, lengths }: Dictionary,
): number[] | undefined {
  const mask = lengths.get(text.charCodeAt(index));
  if (!mask) return undefined;
  let found: number[] | undefined;
  for (let length = 2; mask >> length; length++) {
    if (!((mask >> length) & 1) || index + length > limit) continue;
    if (values.has(text.slice(index, index + length))) {
      if (found) found.push(length);
      else found = [length];
    }
  }
  return found;
}

function lastOf(lengths: number[]): number {
  return lengths[lengths.length - 1] ?? 0;
}

function widthAt(text: string, index: number): number {
  return isHighSurrogate(text.charCodeAt(index)) && index + 1 < text.length ? 2 : 1;
}
