import type { Span } from '../article';
import { without } from './advert';
import type { Line } from './lines';
import { tradesIn } from './put-in-scores';
import type { PageContext } from './rule';
import { subjectWords } from './subject-words';

/** A clause ends with any mark but that between the items of a list; what stands in brackets is one. */
export const CLAUSES =
  /[【〔[][^【】〔〕[\]]{4,60}[】〕\]]|(?:(?![【〔[][^【】〔〕[\]]{4,60}[】〕\]])[^，,；;。！!？?])+[，,；;。！!？?]*/g;
/** A line in Chinese. */
export const HAN = /[\u4e00-\u9fff]{4}/;
/** A clause without the words of trades in it, which other offers have, too. Folded. */
export function withoutTrades(line: Line, page: PageContext, { start, end }: Span): string {
  const words = tradesIn(line, page, { start, end });
  return without(
    line.folded.slice(start, end),
    words.map((hit) => ({ start: hit.start - start, end: hit.end - start })),
  );
}

/** In how many clauses of the page each word stands. What names a trade that the article is not about is no part of it. */
export function readWords(
  page: PageContext,
  isSold: (line: Line, part: Span) => boolean,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of page.lines) {
    const { folded, sentences } = line;
    const parts = HAN.test(folded)
      ? [...folded.matchAll(CLAUSES)].map(({ 0: { length }, index }) => ({
          start: index,
          end: index + length,
        }))
      : sentences;
    for (const part of parts) {
      if (tradesIn(line, page, part).some(({ word }) => word.strength > 1)) continue;
      if (isSold(line, part)) continue;
      for (const word of subjectWords(folded.slice(part.start, part.end)))
        counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const title = page.titles[page.title.index]?.view.folded ?? '';
  for (const word of subjectWords(title)) counts.set(word, (counts.get(word) ?? 0) + 2);
  return counts;
}
