import type { Dictionary } from './dictionary';
import { findPath, type Step } from './find-path';
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
  if (!first) return [{ start: 0, end: text.length, to: text }];
  let steps = findPath(text, first, findWordStarts, settled);
  for (const stage of rest) {
    const between = steps.map((step) => step.to).join('');
    const sources = mapToSource(steps, between.length);
    const kept = settled.length ? carryOver(steps, settled) : [];
    const next = findPath(between, stage, carryStarts(sources, findWordStarts, between), kept);
    steps = compose(text, next, sources);
  }
  return steps;
}

/** For each offset of the steps' result the offset it came from; -1 inside a step that changed its length. */
function mapToSource(steps: readonly Step[], length: number): Int32Array {
  const sources = new Int32Array(length + 1).fill(-1);
  let at = 0;
  let end = 0;
  for (const step of steps) {
    sources[at] = step.start;
    if (step.end - step.start === step.to.length) {
      for (let inner = 1; inner < step.to.length; inner++) sources[at + inner] = step.start + inner;
    }
    at += step.to.length;
    end = step.end;
  }
  sources[at] = end;
  return sources;
}

function carryStarts(
  sources: Int32Array,
  findWordStarts: FindWordStarts,
  between: string,
): FindWordStarts {
  const starts: WordStarts = new Uint8Array(between.length + 1);
  return (start, end) => {
    let first = start;
    while (first > 0 && (sources[first] ?? -1) < 0) first--;
    let last = end;
    while (last < between.length && (sources[last] ?? -1) < 0) last++;
    const own = findWordStarts(sources[first] ?? 0, sources[last] ?? 0);
    for (let at = start; at <= end; at++) {
      const source = sources[at] ?? -1;
      starts[at] = source < 0 ? 0 : (own[source] ?? 1);
    }
    return starts;
  };
}

function carryOver(steps: readonly Step[], settled: readonly Step[]): Step[] {
  const carried: Step[] = [];
  const wanted = new Set(settled.map((step) => step.start));
  let at = 0;
  for (const step of steps) {
    const end = at + step.to.length;
    if (wanted.has(step.start) && end > at) carried.push({ start: at, end, to: step.to });
    at = end;
  }
  return carried;
}

/** Joins the steps of a later stage until each begins and ends where a source offset is known. */
function compose(text: string, steps: readonly Step[], sources: Int32Array): Step[] {
  const composed: Step[] = [];
  let start = 0;
  let to = '';
  for (const step of steps) {
    to += step.to;
    const end = sources[step.end] ?? -1;
    if (end < 0) continue;
    composed.push({ start, end, to });
    start = end;
    to = '';
  }
  if (to || start < text.length) composed.push({ start, end: text.length, to });
  return composed;
}
