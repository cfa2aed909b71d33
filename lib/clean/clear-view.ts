import type { Span } from '../article';
import { fold } from './fold';

/**
 * A text without the noise that is cut from it anyway (control and invisible characters, pinyin
 * brackets of a page that is certain to have them): what rules match on.
 */
export interface ClearView {
  text: string;
  /** `text` in lower case, ASCII width and Simplified characters; same length. */
  readonly folded: string;
  /** A span of the view as a span of the source. */
  toSource(start: number, end: number): Span;
}

/** A text of which nothing is left out. */
class WholeView implements ClearView {
  private known: string | undefined = undefined;

  constructor(readonly text: string) {}

  get folded(): string {
    this.known ??= fold(this.text);
    return this.known;
  }

  toSource(start: number, end: number): Span {
    return { start, end };
  }
}

/** `offsets`: where in the source each character of the text stands. */
class PartialView extends WholeView {
  constructor(
    text: string,
    private readonly offsets: Uint32Array,
    private readonly sourceLength: number,
  ) {
    super(text);
  }

  override toSource(start: number, end: number): Span {
    const { offsets } = this;
    const first = offsets[start] ?? (end > start ? 0 : this.sourceLength);
    return { start: first, end: end > start ? (offsets[end - 1] ?? -1) + 1 : first };
  }
}

/** `noise`: spans of `source` to leave out; in order, may touch, must not overlap. */
export function clearView(source: string, noise: readonly Span[]): ClearView {
  if (!noise.length) return new WholeView(source);
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
  return new PartialView(text, offsets, source.length);
}

/** Two ordered lists of spans as one. */
export function mergeSpans(a: readonly Span[], b: readonly Span[]): Span[] {
  if (!a.length) return [...b];
  if (!b.length) return [...a];
  return [...a, ...b].sort((one, other) => one.start - other.start || one.end - other.end);
}
