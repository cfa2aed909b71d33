import type { Span } from '../article';
import { foreignLinks } from './foreign-links';
import type { Line } from './lines';
import type { PageContext } from './rule';

const ENDS = /[.。!！?？…:：;；)）\]】”"’」』]$/;

/** `iPads were …`, `pH …`: sentences may begin so. */
const BRAND = /^\p{Ll}{1,2}\p{Lu}/u;

/** So much around a place tells what ends or begins there. */
const NEAR = 8;

/** Whether a sentence that others stand in front of has no end, or begins in lower case. */
export function isLoose({ text }: Line, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start).trimEnd();
  const piece = text.slice(start, end).trim();
  return (
    before !== '' &&
    ENDS.test(before) &&
    (!ENDS.test(piece) || (/^\p{Ll}/u.test(piece) && !BRAND.test(piece)))
  );
}

/** The place of the text of a line that stands at an offset of its unit, or first behind it. */
function placeIn({ unit: { view }, start, end }: Line, offset: number): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (view.toSource(middle, middle + 1).start < offset) low = middle + 1;
    else high = middle;
  }
  return low - start;
}

/** Texts of links to other sites that stand between sentences, or behind them, and have no end. */
export function looseLinks(line: Line, page: PageContext): Span[] {
  const { unit, text } = line;
  return foreignLinks(unit, page, { start: line.start, end: line.end }).flatMap((link) => {
    const span = { start: placeIn(line, link.start), end: placeIn(line, link.end) };
    const before = text.slice(Math.max(0, span.start - NEAR), span.start).trimEnd();
    const after = text.slice(span.end, span.end + NEAR).trimStart();
    const isBehind = before !== '' && /[.。!！?？…]["”’」』)）]?$/.test(before);
    const isInFront = after === '' || /^[\p{Lu}\p{Lo}]/u.test(after);
    return isBehind && isInFront && !ENDS.test(text.slice(span.start, span.end).trim())
      ? [span]
      : [];
  });
}
