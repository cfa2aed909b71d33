import type { Span } from '../article';
import { mentionsTrades, pieceOf } from './advert';
import { sellsIn } from './find-clause';
import { type Line, weigh } from './lines';
import type { Finding, PageContext } from './rule';
import { countTones } from './tone';
import { isTrade } from './topics';

/** Three and more names with spaces between them, as nobody sets them in a Japanese sentence. */
const RUN =
  /(?<![\u3040-\u30ff\u4e00-\u9fff])[\u30a1-\u30fe\u4e00-\u9fff]{2,10}(?:[ \u3000][\u30a1-\u30fe\u4e00-\u9fff]{2,10}){2,12}/g;
/** Names among them that end in a kana. */
const WITH_KANA = /(?:後払い|代引き)$/;
const HIRAGANA = /^[\u3041-\u309f]/;
const KANA = /[\u3041-\u309f]/;
/** So much of a sentence beside what was put into it. */
const OWN_REST = 8;

/** Search words of a trade in a Japanese sentence that names nothing else of it: `ブランド 偽物 通販`. */
export function findSpacedRun(line: Line, page: PageContext, sentence: Span): Finding | null {
  const { start: from, end: to } = sentence;
  const sure = line.hits.filter(
    ({ start, end, word }) =>
      start >= from && end <= to && word.strength === 3 && isTrade(word.category),
  );
  if (!sure.length || !KANA.test(line.text.slice(from, to))) return null;
  if (sure.some(({ word }) => page.topics.isAbout(word.category))) return null;
  const piece = pieceOf(line, page, from, to);
  if (piece.reports || mentionsTrades(piece, page, line.index)) return null;
  for (const { 0: run, index } of piece.text.matchAll(RUN)) {
    const span = { start: from + index, end: endOf(line.text, from + index + run.length) };
    if (!sure.some(({ start, end }) => start >= span.start && end <= span.end)) continue;
    // The last name goes on as a word of the sentence.
    if (HIRAGANA.test(line.text.slice(span.end))) return null;
    const rest = line.text.slice(from, span.start) + line.text.slice(span.end, to);
    if (weigh(rest) < OWN_REST || countTones(rest.toLowerCase()) > 0) return null;
    if (sellsIn(line, { start: from, end: span.start })) return null;
    if (sellsIn(line, { start: span.end, end: to })) return null;
    return {
      ...line.unit.view.toSource(line.start + span.start, line.start + span.end),
      confidence: 0.86,
    };
  }
  return null;
}

function endOf(text: string, end: number): number {
  return WITH_KANA.test(text.slice(end - 2, end + 1)) ? end + 1 : end;
}
