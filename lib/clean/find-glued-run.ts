import type { Span } from '../article';
import { mentionsTrades, pieceOf } from './advert';
import { CHAT, HOST, PHONE } from './calls';
import { coverage } from './keyword-run';
import { type Line, weigh } from './lines';
import type { Promotions } from './promotions';
import type { Finding, PageContext } from './rule';
import { countTones } from './tone';
import { isTrade, tellingOverlap } from './topics';
import type { WordHit } from './vocabulary';

/** Where a clause begins, looking back from a word: marks, brackets that closed, symbols. */
const BOUNDARY = /(?:^|[,，、;；:：،؛。！？!?”」』)）】》✅☎★☆▶◀◆●|｜>]\s{0,2})$/;
/** Scripts without spaces between words: there a space is a boundary too. */
const UNSPACED = /[\u3040-\u9fff\u0e00-\u0e7f]/;
/** What keywords are followed by, whatever the language: odds, sums, years, `online`, `free`, accounts. */
const FILLING =
  /^(?:[\s·・•\-–]{0,2}(?:rtp|(?:dana|qris|pulsa|gopay|ovo)(?=\s?\d)|\d[\d.,]{0,6}\s?(?:%|tl|k|rb|ribu|元|원|บาท|฿|rub|usdt)?(?![\p{L}\d])|บาทละ|线上|在线|免费|平台|官网|入口|计划群|推荐|第一|最新|最快|无料|무료(?:체험)?|추천|순위|trực tuyến|đổi thưởng|đổi thẻ|uy tín|hôm nay|mới nhất|terbaru|terpercaya|resmi|hari ini|malam ini|çevrimsiz|veren siteler|güncel|online|free|welcome(?! to)|ออนไลน์|ฟรี|در تلگرام|آنلاین|رایگان|@[\w.-]{3,30}))/u;
const MOST_FILLINGS = 6;
/** Between two words of a run stand at most so many letters (see `weigh`) that are neither; none without spaces. */
const WIDEST_GAP = 5;
/** Words that somebody puts in front of goods, and how long they are together. */
const LONGEST_HEAD = 8;
const PRAISE =
  /好评|第一|最新|最好|玩家|热门|人气|正规|专业|top|best|terbaik|terbaru|link|alternatif/;
/** The rest of the sentence is the article's. */
const OWN_REST = 8;
/** A sure word so long is a phrase that nobody but a seller has. */
const PHRASE = 4;
/** Goes on with the word in front of it as no clause begins: `老虎机也…`, `…馆`. Folded. */
const PART_OF_IT =
  /^(?:[了过也都里上中和与及或室馆店部厂场案节展赛会演拍改叫指害骗]|以[后前]|这?一?个?词|[两二几三四]个?字|[只就曾并又仍还][是有在不])/;
const CAPITAL = /\p{Lu}/u;
/** Kana and Hangul join a word to what follows. */
const JOINED = /[\u3041-\u309f\uac00-\ud7a3]/;
/** So much of a run in words of trades. */
const COVERED = 0.4;
/** Of what a run says, so much may stand in the article by chance. */
const CHANCE = 0.1;

/**
 * Search words stuck into a sentence without anything between them and it, on a page that sells their
 * trade elsewhere too: from where a clause begins to the last of them. What stands behind is the
 * article's and stays. null where the words are a part of the sentence. `promotions`: null where the
 * sentence is sure to advertise by itself.
 */
export function findGluedRun(
  line: Line,
  page: PageContext,
  { start: from, end: to }: Span,
  promotions: Promotions | null,
): Finding | null {
  const hits = line.hits.filter(
    ({ start, end, word }) =>
      start >= from && end <= to && isTrade(word.category) && !page.topics.isAbout(word.category),
  );
  if (!hits.some(({ word }) => word.strength > 1)) return null;
  const isKnown = !promotions || promotions.sells(hits, line.index);
  if (!isKnown && !promotions.sellsAnything(line.index)) return null;
  const piece = pieceOf(line, page, from, to);
  if (piece.reports || mentionsTrades(piece, page, line.index)) return null;
  for (const run of runsOf(line, hits)) {
    const own = line.hits.filter(({ start, end }) => start >= run.start && end <= run.end);
    const isStuck = isStuckIn(line, own, run, from) || isPriced(line, own, run, from);
    const first = startOf(line, run.start, from) ?? (isStuck ? run.start : null);
    if (first === null || !(isKnown || isStuck)) continue;
    const last = endOf(line, run.end, to);
    if (
      last - first >= to - from ||
      !isSearch(line, own, run, { start: first, end: last }, first === from)
    )
      continue;
    const shifted = own.map((hit) => ({
      ...hit,
      start: hit.start - run.start,
      end: hit.end - run.start,
    }));
    if (coverage(line.folded.slice(run.start, run.end), shifted) < COVERED) continue;
    // What is hardly ever in honest text needs no proof that the article doesn't say it.
    const isSure = own.some(({ word }) => word.strength === 3);
    const said = line.folded.slice(first, last);
    if (!isSure && tellingOverlap(page.topics, said, line.index) > CHANCE) continue;
    if (!isOwnRest(line, page, from, first, last, to)) continue;
    return {
      ...line.unit.view.toSource(line.start + first, line.start + withSpace(line, last)),
      confidence: 0.86,
    };
  }
  return null;
}

/**
 * One word may be the article's. Two are not, nor a sure one with its price, its `online`, nor any with
 * its praise, nor a long phrase that nobody but a seller has.
 */
function isSearch(
  line: Line,
  own: readonly WordHit[],
  run: Span,
  whole: Span,
  isFirst: boolean,
): boolean {
  const told = own.filter(({ word }) => word.strength > 1);
  const sure = own.filter(({ word }) => word.strength === 3);
  const rest = line.folded.slice(whole.end);
  if (/^[的是被]/.test(rest)) return false;
  if (new Set(told.map(({ word }) => word.token)).size > 1 || whole.start < run.start) return true;
  if (PART_OF_IT.test(rest)) return false;
  if (whole.end > run.end) return sure.length > 0 || own.length > 1;
  if (own.length > 1 && sure.length) return true;
  const [next = ''] = line.text.slice(whole.end).trimStart();
  // One word in front of what is no clause by itself is its subject.
  if (isFirst ? !CAPITAL.test(next) : JOINED.test(next)) return false;
  return sure.some(({ start, end }) => weigh(line.folded.slice(start, end)) >= PHRASE);
}

/** What governs a noun: behind it even such words are the sentence's. Folded. */
const GOVERNS =
  /(?:^|[\s"“(])(?:an?|the|of|for|to|in|on|at|by|with|from|about|into|and|or|as|like|than|called|named|via|per|its?|his|her|their|our|my|your|this|that|these|those|whether|if|how|why|when|where|what|which|reading|saying|titled|no|any|some|search(?:ed|ing)?|typed?|google[ds]?|wrote|write|reads?|said|says?|is|was|were|are|been?|find|found|see|saw|use[ds]?|sells?|sold|buy|bought|offer(?:s|ed)?|visit(?:ed)?|play(?:s|ed)?|link(?:s|ed)?|word(?:s|ed)?|phrases?) $/;
/** Words that join: in a run of search words there are none. Folded. */
const JOINING =
  /\b(?:the|an?|of|and|or|to|for|is|are|was|were|that|which|who|with|by|from|has|have|had|not|you|your|we|our)\b/;
/** So many words of a run, and sure ones among them. */
const FEWEST_OF_RUN = 3;
const FEWEST_SURE = 2;

/** `could be kept open best online casino no deposit bonus for ambulances`: sure words in a row, which nothing in front of them governs. */
function isStuckIn(line: Line, own: readonly WordHit[], run: Span, from: number): boolean {
  const before = line.folded.slice(from, run.start);
  const said = line.folded.slice(run.start, run.end);
  const sure = new Set(own.filter(({ word }) => word.strength === 3).map(({ word }) => word.token));
  return (
    own.length >= FEWEST_OF_RUN &&
    sure.size >= FEWEST_SURE &&
    /^[a-z\d\s]+$/.test(said) &&
    /[a-z] $/.test(before) &&
    !GOVERNS.test(before) &&
    !JOINING.test(said)
  );
}

/** What somebody pays in, and how much. Folded. */
const STAKE = /^\s(?:dana|qris|pulsa|gopay|ovo|deposit|depo)?\s?\d{1,4}\s?(?:k|rb|ribu)(?![a-z])/;
const GOVERNS_INDONESIAN =
  /(?:^|\s)(?:main|bermain|situs|judi|untuk|di|ke|dari|dan|atau|yang|dengan|tentang|pada|iklan|kata|link) $/;

/** `berarti kehilangan slot depo dana 5k uang makan`: a sure word with its stake, which nothing in front of it governs. */
function isPriced({ folded }: Line, own: readonly WordHit[], run: Span, from: number): boolean {
  const before = folded.slice(from, run.start);
  return (
    own.some(({ word }) => word.strength === 3) &&
    STAKE.test(folded.slice(run.end)) &&
    /[a-z] $/.test(before) &&
    !GOVERNS.test(before) &&
    !GOVERNS_INDONESIAN.test(before)
  );
}

/** Words of trades with hardly anything between them. */
function runsOf({ folded }: Line, hits: readonly WordHit[]): Span[] {
  const runs: Span[] = [];
  for (const { start, end } of hits) {
    const last = runs.at(-1);
    const gap = last ? folded.slice(last.end, start) : '';
    if (last && weigh(gap) <= WIDEST_GAP && !/[。！？!?，,、،;；:：的是了]/.test(gap))
      last.end = end;
    else runs.push({ start, end });
  }
  return runs;
}

/** Where the clause of a run begins, if nothing but praise stands before it; null otherwise. */
function startOf({ folded }: Line, start: number, from: number): number | null {
  const before = folded.slice(from, start);
  if (BOUNDARY.test(before)) return start;
  if (/[\s\u3000]$/.test(before) && UNSPACED.test(before.trimEnd().slice(-1))) return start;
  const clause = /[^,，、;；:：،؛。！？!?”」』)）】》]*$/.exec(before)?.[0].trimStart() ?? '';
  return weigh(clause) <= LONGEST_HEAD && PRAISE.test(clause) ? start - clause.length : null;
}

function endOf({ folded }: Line, end: number, to: number): number {
  let last = end;
  for (let step = 0; step < MOST_FILLINGS; step++) {
    const more = FILLING.exec(folded.slice(last, to))?.[0].length ?? 0;
    if (!more) break;
    last += more;
  }
  return last;
}

/** With the space behind it, which was put in with it. */
function withSpace({ folded }: Line, last: number): number {
  return /\s/.test(folded[last] ?? '') ? last + 1 : last;
}

function isOwnRest(
  line: Line,
  page: PageContext,
  from: number,
  first: number,
  last: number,
  to: number,
): boolean {
  const rest = `${line.folded.slice(from, first)} ${line.folded.slice(last, to)}`;
  if (weigh(rest) < OWN_REST || CHAT.test(rest) || PHONE.test(rest) || HOST.test(rest))
    return false;
  const sells = line.hits.some(
    ({ start, end, word }) =>
      start >= from &&
      end <= to &&
      (end <= first || start >= last) &&
      isTrade(word.category) &&
      word.strength > 1,
  );
  if (sells) return false;
  return countTones(rest) === 0 || tellingOverlap(page.topics, rest, line.index) >= CHANCE;
}
