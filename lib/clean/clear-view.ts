import type { Span } from '../article';
import { fold } from './fold';

/**
 * A text without the noise that is cut from it anyway (control and invisible characters, pinyin
 * brackets of a page that is certain to have them): what rules match on.
 */
export interface ClearView {
  text: string;
  /** `text` in lower case, ASCII width and Simplified characters; same length. */
  folded: string;
  /** A span of the view as a span of the source. */
  toSource: (start: number, end: number) => Span;
}

/** `noise`: spans of `source` to leave out; in order, may touch, must not overlap. */
export function clearView(source: string, noise: readonly Span[]): ClearView {
  let folded: string | undefined;
  const lazilyFolded = (text: string) => {
    folded ??= fold(text);
    return folded;
  };
  if (!noise.length) {
    return {
      text: source,
      get folded() {
        return lazilyFolded(source);
      },
      toSource: (start, end) => ({ start, end }),
    };
  }
  let text = '';
  let from = 0;
  const offsets = new Uint32Array(source.length);
  let length = 0;
  const keep = (start: number, end: number) => {
    text += source.slice(start, end);
    for (let at = start; at < end; at++) offsets[length++] = at;
  };
  for (const { start, end } of noise) {
    if (start > from) keep(from, start);
    from = Math.max(from, end);
  }
  keep(from, source.length);
  return {
    text,
    get folded() {
      return lazilyFolded(text);
    },
    toSource: (start, end) =>
      end > start
        ? { start: offsets[start] ?? 0, end: (offsets[end - 1] ?? -1) + 1 }
        : { start: offsets[start] ?? source.length, end: offsets[start] ?? source.length },
  };
}

/** Two ordered lists of spans as one. */
export function mergeSpans(a: readonly Span[], b: readonly Span[]): Span[] {
  if (!a.length) return [...b];
  if (!b.length) return [...a];
  return [...a, ...b].sort((one, other) => one.start - other.start || one.end - other.end);
}
