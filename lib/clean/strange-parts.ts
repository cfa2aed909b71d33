import type { Span } from '../article';
import { endOfContacts } from './advert';
import { CALL } from './calls';
import type { Line } from './lines';
import { isOnSpam } from './mention';
import type { Part } from './put-in-places';
import { PROMISES } from './put-in-signs';
import { isReport } from './reports';
import type { PageContext } from './rule';
import type { StrangeTongue } from './strange-tongues';
import { refers } from './tells';
import { countTones } from './tone';
import { isTrade } from './topics';

const SHORTEST_REST = 3;
/** Numbers and accounts; a year is none. */
const ACCOUNT = /\d[\d-]{4,}|[a-z]+[\d_-][\da-z_-]*/g;
/** A quotation of more is somebody's words; less is a name. */
const LONGEST_NAME = 8;

/** Whether so much of the beginning or the end of a part is the article's that it was put in behind it or in front. */
export function hasOwnEdge(
  likenessOf: (start: number, end: number) => number,
  { start, end }: Span,
  most: number,
): boolean {
  for (let at = start + SHORTEST_REST; at + SHORTEST_REST <= end; at++)
    if (likenessOf(start, at) <= most || likenessOf(at, end) <= most) return true;
  return false;
}

/** What of a part says what an advert says, whatever it is about: 3 where to write, 2 what hardly anybody else does, 0 nothing. */
export function offerOf(line: Line, page: PageContext, { start, end }: Span): number {
  const folded = line.folded.slice(start, end);
  if (endOfContacts(folded) > 0) return 3;
  if (PROMISES.some(({ isEveryday, pattern }) => !isEveryday && pattern.test(folded))) return 2;
  const trades = line.hits.filter(
    (hit) =>
      hit.start >= start &&
      hit.end <= end &&
      isTrade(hit.word.category) &&
      !page.topics.isAbout(hit.word.category),
  );
  if (trades.some(({ word }) => word.strength > 1)) return 2;
  return trades.length > 0 || countTones(folded) > 0 || CALL.test(folded) ? 1 : 0;
}

/** Whether a part tells or quotes something, or the page speaks there of what is put into pages. */
export function tellsOrQuotes(
  page: PageContext,
  { line, start, end }: Part,
  { tells }: StrangeTongue,
): boolean {
  const folded = line.folded.slice(start, end);
  return (
    tells.test(folded) ||
    refers(folded.replace(ACCOUNT, '')) ||
    isReport(folded) ||
    isOnSpam(page.onSpam(), line.index) ||
    /[:：]$/.test(page.lines[line.index - 1]?.text ?? '') ||
    line.quotations.some(
      (quotation) =>
        quotation.start < end &&
        quotation.end > start &&
        (quotation.start < start ||
          quotation.end > end ||
          quotation.end - quotation.start > LONGEST_NAME),
    )
  );
}
