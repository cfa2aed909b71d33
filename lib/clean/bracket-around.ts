import type { Span } from '../article';

/** Opening brackets and, in the same order, those that close them. */
export interface Brackets {
  opening: string;
  closing: string;
  /** Longer remarks say something of their own (characters, with both brackets). */
  longest: number;
}

/** The bracket around a span of a text, with both its marks; null where it stands in none. */
export function bracketAround(
  text: string,
  { start, end }: Span,
  { opening, closing, longest }: Brackets,
): Span | null {
  for (let at = start - 1; at >= 0 && end - at <= longest; at--) {
    const mark = text.charAt(at);
    if (closing.includes(mark)) return null;
    const kind = opening.indexOf(mark);
    if (kind < 0) continue;
    const close = text.indexOf(closing.charAt(kind), end);
    return close >= 0 && close - at <= longest ? { start: at, end: close + 1 } : null;
  }
  return null;
}
