import { applySteps } from './apply-steps';
import type { Dictionary } from './dictionary';
import { findPath, type Step, widthAt } from './find-path';
import type { FindWordStarts, WordStarts } from './word-starts';

/**
 * Runs a text through one dictionary after the other (characters first, a region's forms and words
 * then) and tells the result as steps over the text that went in. Words are found once, in that text.
 */
export function runStages(
  text: string,
  stages: readonly Dictionary[],
  findWordStarts: FindWordStarts,
  settled: readonly Step[] = [],
): Step[] {
  const [first, ...rest] = stages;
  if (!first) return [];
  let steps = findPath(text, first, findWordStarts, settled);
  for (const stage of rest) {
    const between = applySteps(text, steps);
    const made = placeInResult(steps);
    const keepsLengths = steps.every(({ start, end, to }) => to.length === end - start);
    const sourceOf = keepsLengths ? sameOffset : findSources(steps, between.length);
    const wanted = new Set(settled.map((step) => step.start));
    const kept = made.filter(({ to }, index) => to && wanted.has(steps[index]?.start ?? -1));
    const carried = keepsLengths ? findWordStarts : carryStarts(sourceOf, findWordStarts, between);
    const next = findPath(between, stage, carried, kept);
    steps = compose(text, between, made, next, sourceOf);
  }
  return steps;
}

/** The same steps over the text that they make. */
function placeInResult(steps: readonly Step[]): Step[] {
  let grown = 0;
  return steps.map(({ start, end, to }) => {
    const from = start + grown;
    grown += to.length - (end - start);
    return { start: from, end: from + to.length, to };
  });
}

/** For an offset of the steps' result the offset it came from; -1 inside a step that changed its length. */
type SourceOf = (offset: number) => number;

const sameOffset: SourceOf = (offset) => offset;

function findSources(steps: readonly Step[], length: number): SourceOf {
  const sources = new Int32Array(length + 1);
  let at = 0;
  let source = 0;
  const copy = (until: number) => {
    while (source < until) sources[at++] = source++;
  };
  for (const { start, end, to } of steps) {
    copy(start);
    if (to.length === end - start) continue;
    sources.fill(-1, at, at + to.length);
    sources[at] = start;
    at += to.length;
    source = end;
  }
  while (at <= length) sources[at++] = source++;
  return (offset) => sources[offset] ?? -1;
}

function carryStarts(
  sourceOf: SourceOf,
  findWordStarts: FindWordStarts,
  between: string,
): FindWordStarts {
  const starts: WordStarts = new Uint8Array(between.length + 1);
  return (start, end) => {
    let first = start;
    while (first > 0 && sourceOf(first) < 0) first--;
    let last = end;
    while (last < between.length && sourceOf(last) < 0) last++;
    const own = findWordStarts(sourceOf(first), sourceOf(last));
    for (let at = start; at <= end; at++) {
      const source = sourceOf(at);
      starts[at] = source < 0 ? 0 : (own[source] ?? 1);
    }
    return starts;
  };
}

/**
 * Joins the steps that made `between` of a text and those of a later stage, until each begins and ends
 * where a source offset is known; what stays as it was is left out.
 */
function compose(
  text: string,
  between: string,
  made: readonly Step[],
  later: readonly Step[],
  sourceOf: SourceOf,
): Step[] {
  const composed: Step[] = [];
  let at = 0;
  let start = 0;
  let to = '';
  const add = (part: string, end: number) => {
    at = end;
    to += part;
    const source = sourceOf(end);
    if (source < 0) return;
    if (text.slice(start, source) !== to) composed.push({ start, end: source, to });
    start = source;
    to = '';
  };
  const skip = (until: number) => {
    if (until <= at) return;
    at = until;
    start = sourceOf(until);
  };
  let next = 0;
  const copy = (until: number) => {
    for (let step = made[next]; step && step.start < until; step = made[++next]) {
      skip(step.start);
      while (at < Math.min(step.end, until)) {
        const end = at + widthAt(between, at);
        add(between.slice(at, end), end);
      }
      if (step.end > until) return;
    }
    skip(until);
  };
  for (const step of later) {
    copy(step.start);
    add(step.to, step.end);
  }
  copy(between.length);
  return composed;
}
