import type { Dictionary, Entry, Word } from './dictionary';
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
 * out, and gives what changes. An entry that begins or ends in the middle of a word, and reaches
 * over that word's other end, pays for it: 一出 is an entry, but 一出来 is 一 + 出来. Of equal paths
 * the one whose later words are longer wins. `settled` steps (in order, not overlapping) are taken
 * as they are, also where they change nothing.
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
  let index = from;
  while (index < limit) {
    const entry = dictionary.entryAt(text, index);
    if (!entry) {
      index += widthAt(text, index);
      continue;
    }
    const first = matchesOf(entry, text, index, limit);
    if (!first) {
      index = addCharacter(text, index, limit, entry, steps);
      continue;
    }
    // Everything that overlaps, directly or through others, is decided together.
    const candidates: (Word[] | undefined)[] = [first];
    let regionEnd = index + lengthOfLast(first);
    for (let at = index + 1; at < regionEnd; at++) {
      const inner = dictionary.entryAt(text, at);
      const matches = inner ? matchesOf(inner, text, at, limit) : undefined;
      candidates[at - index] = matches;
      if (matches) regionEnd = Math.max(regionEnd, at + lengthOfLast(matches));
    }
    const starts = findWordStarts(index, regionEnd);
    const choices = decide(text, index, regionEnd, candidates, starts);
    const start = index;
    while (index < regionEnd) {
      const word = choices[index - start];
      if (word) {
        const end = index + word.from.length;
        if (word.to !== word.from) steps.push({ start: index, end, to: word.to });
        index = end;
      } else {
        const own = dictionary.entryAt(text, index);
        index = addCharacter(text, index, regionEnd, own, steps);
      }
    }
  }
}

/** Returns where the character ends. */
function addCharacter(
  text: string,
  start: number,
  limit: number,
  entry: Entry | null,
  steps: Step[],
): number {
  const end = start + widthAt(text, start);
  if (end > limit) return limit;
  if (entry && entry.to !== null) steps.push({ start, end, to: entry.to });
  return end;
}

/** What the rest of a region costs from each of its offsets; one for all regions, of which a text has thousands. */
let costs = new Float64Array(64);

/** The words that the best path takes where they begin; it goes character by character elsewhere. */
function decide(
  text: string,
  start: number,
  end: number,
  candidates: (Word[] | undefined)[],
  starts: WordStarts,
): (Word | undefined)[] {
  const size = end - start;
  if (costs.length <= size) costs = new Float64Array(size * 2);
  costs[size] = 0;
  const choices: (Word | undefined)[] = new Array(size);
  for (let at = size - 1; at >= 0; at--) {
    const width = Math.min(widthAt(text, start + at), size - at);
    const begin = starts[start + at] ? 1 : INSIDE;
    let best = begin + (costs[at + width] ?? 0);
    let choice: Word | undefined;
    for (const word of candidates[at] ?? []) {
      const { length } = word.from;
      const cut = cutCost(text, starts, start + at, start + at + length);
      const cost = begin + cut + (costs[at + length] ?? 0);
      // The margin keeps sums of fractions from deciding ties.
      if (cost < best - 1e-6) {
        best = cost;
        choice = word;
      }
    }
    costs[at] = best;
    choices[at] = choice;
  }
  return choices;
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

/** The words of an entry that stand at an offset, shortest first; undefined for none. */
function matchesOf(entry: Entry, text: string, index: number, limit: number): Word[] | undefined {
  let found: Word[] | undefined;
  for (const word of entry.wordsBefore(text.charCodeAt(index + widthAt(text, index)))) {
    if (index + word.from.length > limit || !standsAt(text, index, word.from)) continue;
    if (found) found.push(word);
    else found = [word];
  }
  return found;
}

/** As `startsWith`, which takes several times as long for a few characters. */
function standsAt(text: string, index: number, word: string): boolean {
  // The first two are what it was found by.
  for (let at = 2; at < word.length; at++) {
    if (text.charCodeAt(index + at) !== word.charCodeAt(at)) return false;
  }
  return true;
}

function lengthOfLast(words: Word[]): number {
  return words[words.length - 1]?.from.length ?? 0;
}

/** UTF-16 units of the character at an offset. */
export function widthAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code >= 0xd800 && code < 0xdc00 && index + 1 < text.length ? 2 : 1;
}
