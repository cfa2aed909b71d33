import type { Span } from '../article';
import { type Line, weigh } from './lines';
import { JOINED, tradesIn } from './put-in-scores';
import { PROMISES } from './put-in-signs';
import type { PageContext } from './rule';
import { subjectWords } from './subject-words';
import { countTones } from './tone';

/** Parts of a run between spaces, which Chinese sentences don't have. */
const LONGEST_PART = 16;
const FEWEST_PARTS = 2;
/** So much behind it is the sentence in front of which it was put. */
const OWN_REST = 8;
const SURE = 3;
/** Behind such a word even a sure one is a part of the sentence. Folded. */
const GOVERNS = /[的了在看玩买卖说叫是有和与及把被给对于为从到用搜查找打做]$/;
/** What people search beside such words, and where a clause ends. Folded. */
const TAIL =
  /^(?:在?这里(?:看|买|玩)|在线(?:观看|看|玩|直播)?|官网|入口|网址|下载|直播|平台|最新|大全|结果|开奖|走势图?|app|\s){0,4}(?=[,，。；;！!？?]|$)/;
const WIDEST_GAP = 4;
const SHORTEST_FRONT = 3;

/**
 * Words that people search, put in front of a paragraph with spaces between them, or two sure ones in a
 * row put behind a clause of it, on a page whose title was replaced. `isKnown`: whether the article has a
 * word. Offsets are the line's.
 */
export function gluedRuns(
  line: Line,
  page: PageContext,
  isKnown: (word: string) => boolean,
): Span[] {
  if (!line.hits.some(({ word }) => word.strength === SURE)) return [];
  const leading = leadingRun(line, page, isKnown);
  return leading ? [leading] : runsBehind(line, page);
}

/** `新开传奇私服 今日刚开 上线就送 国庆回老家，…`: up to the last part that sells. */
function leadingRun(
  line: Line,
  page: PageContext,
  isKnown: (word: string) => boolean,
): Span | null {
  const { text, folded } = line;
  let end = 0;
  let next = 0;
  let selling = 0;
  let isSure = false;
  for (const { 0: part, index } of text.matchAll(/[^\s\u3000]+[\s\u3000]+/gy)) {
    const span = { start: index, end: index + part.length };
    const own = folded.slice(span.start, span.end);
    if (span.start !== next || weigh(part) > LONGEST_PART || /[，,。；;：:]/.test(part)) break;
    next = span.end;
    const words = tradesIn(line, page, span);
    const sells =
      words.length > 0 ||
      countTones(own) > 0 ||
      PROMISES.some(({ isEveryday, pattern }) => !isEveryday && pattern.test(own));
    if (!sells && (end === 0 || JOINED.test(own) || [...subjectWords(own)].some(isKnown))) break;
    isSure ||= words.some(({ word }) => word.strength === SURE);
    if (!sells) continue;
    selling++;
    end = span.end;
  }
  const rest = { start: end, end: text.length };
  const isOwn = weigh(folded.slice(end)) >= OWN_REST && !tradesIn(line, page, rest).length;
  return selling >= FEWEST_PARTS && isSure && isOwn ? { start: 0, end } : null;
}

/** `窯溫一變澳洲幸運10開獎直播在這裏看，…` */
function runsBehind(line: Line, page: PageContext): Span[] {
  const { folded } = line;
  const sure = tradesIn(line, page, { start: 0, end: folded.length }).filter(
    ({ word }) => word.strength === SURE,
  );
  return sure.slice(1).flatMap((last, index) => {
    const first = sure[index];
    if (!first || first.word.token === last.word.token) return [];
    const gap = folded.slice(first.end, last.start);
    if (gap.length > WIDEST_GAP || /[,，。；;、的了是]/.test(gap)) return [];
    const front =
      /[^,，。；;！!？?：:、\s]*$/.exec(
        folded.slice(Math.max(0, first.start - 80), first.start),
      )?.[0] ?? '';
    if (front.length < SHORTEST_FRONT || !/^[\u4e00-\u9fff]+$/.test(front) || GOVERNS.test(front))
      return [];
    const tail = TAIL.exec(folded.slice(last.end));
    if (!tail) return [];
    const span = { start: first.start, end: last.end + tail[0].length };
    const isSaid = line.quotations.some(({ start, end }) => start < span.end && end > span.start);
    return isSaid || line.reports ? [] : [span];
  });
}
