import type { Step } from './find-path';

/** The text with what its steps (in order, not overlapping) make of it. */
export function applySteps(text: string, steps: readonly Step[]): string {
  if (steps.length === 0) return text;
  let result = '';
  let from = 0;
  for (const { start, end, to } of steps) {
    result += text.slice(from, start) + to;
    from = end;
  }
  return result + text.slice(from);
}
