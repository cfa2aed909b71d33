import type { Span } from '../article';
import { type Line, weigh } from './lines';
import type { PageContext } from './rule';
import { hasOwnEdge, offerOf } from './strange-parts';

/** A mark behind which a clause begins. Behind a colon stands what somebody says or lists. */
const ENDS_CLAUSE = /[，,；;。！？!?…]/;
const ENDS_SENTENCE = /[。！？!?…]/;
const COMMA = /[，,；;]/;
/** Marks of other kinds belong to what they stand behind. */
const CLOSES = /[”」』"）)】\]]/;

/** So many clauses are put in at once. */
const MOST_CLAUSES = 3;
/** What is left on a side of it is so much unlike it. */
const OWN_BEHIND = -2.5;
const OWN_BEFORE = -1.5;
const OWN_TOGETHER = -5;
/** So much of what is the article's behind it; see `weigh`. */
const OWN_REST = 4;
/** No clause at either end of it is the article's. */
const OF_CLAUSE = 0;
const SHORTEST_REST = 3;
/** So little like what is put in is no end of it. */
const OWN_EDGE = -1.4;
/** Who points at what was told before tells on. Folded. */
const POINTS = /^[那这此其]/;
/** What stands in front of a sentence says where to write, in the middle of one anything of an advert; see `offerOf`. */
const WRITES = 3;
const SELLS = 1;
/** Another place to end at is so much better: what ends here is a part of a word, or goes on. */
const BETTER = 4;
/** So much likelier are the two parts of a clause than the other way round. */
const LEAST_ODDS = 4;
/** Less like it is not even flagged; see `strange-tongues.ts`. */
const LEAST_LIKE = 1;

/**
 * What adverts end with where nothing sets them apart from what follows: what one pays, when one has it,
 * what one needn't bring, where to click. Folded.
 */
const ENDS = new RegExp(
  [
    /免费(?:看|领|进|入群|试[听读看用]|下载|观看|估价|咨询|收听|阅读|体验)|下载|官网|入口|走势图?/,
    /[赚送减返][\d一二三四五六七八九十百千万]{1,4}(?:[元块%]|[百千万]元?)?(?![\d分之一二三四五六七八九十百千万])|返[利水现]百?分?之?[\d.一二三四五六七八九十百]{1,4}%?/,
    /[\d一二三四五六七八九]{1,2}折(?![叠扇断线返射衣旧扣价算])|半价|[元百千万件]起(?![来身初点源步始义诉立伏草因飞床诉])|包邮|免运费?/,
    /(?:当[天日]|秒|快速|立即|极速|三天|即日|[一三五十]分钟)(?:拨款|放款|下款|批款|到账|送达|出证|拿证|发货|取件|交件|核贷)|秒(?:出结果|通过|批|开)/,
    /(?<![面书钱背提布皮药荷腰沙])包(?:中|过|会|教会|成功|查)|不(?:成|过|中)不收[费钱]?|不收费|随[叫传]随到/,
    /免(?:订金|定金|押金|到场|照会|审核|联考|打码|服务费|挂号费|登记|担保|抵押|留车|实名)|无需(?:打码|审核|抵押|担保|到场)|零首付|货到付款|后付款?/,
    /一条龙|到府(?:对保|估价|服务)|上门(?:服务|取件|估价)|可(?:约|领|查|代办)|能[做办]|试算/,
    /(?:点击|识别|长按|扫码|立即|马上|点此|收藏)(?:下单|领取|查看|观看|关注|进群|加群|申请|开户|咨询|阅读|订阅)/,
    /(?:继续|免费|在线)阅读|方可(?:阅读|查看|下载)|(?:阅读|显示|查看|加载)全文|不迷路|全网(?:最快|首发)|无广告|看后续/,
    /在线(?:发牌|观看|看|播放|直播|聊天)|寂寞聊天|排行榜|推荐榜|(?:教程|精彩)视频|全文阅读/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);
/** An account, a number or an address. Folded. */
const CONTACTS =
  /(?:(?<![\d.,/:-])(?:0\d{2,3}[- ]?[\dx×*]{3,4}[- ]?[\dx×*]{3,4}|400[- ]?[\dx×*]{3,4}[- ]?[\dx×*]{3,4}|[零〇一二三四五六七八九]{3,4}-[零〇一二三四五六七八九]{3,4}-?[零〇一二三四五六七八九]{3,5})|(?:[加薇微vq赖芯信号]|line|id)(?:信|号|hao)?\s?[:：@]?\s?[a-z][a-z0-9_-]{4,24}|[a-z0-9-]{3,30}\.(?:example|com|net|org|cn|cc|vip|top|xyz))(?=[\u4e00-\u9fff]{2})/g;

/** Where what was put into a sentence may end, though no mark stands there. */
export function endsIn(folded: string, start: number, end: number): number[] {
  const part = folded.slice(start, end);
  return [ENDS, CONTACTS].flatMap((pattern) =>
    [...part.matchAll(pattern)].map(({ 0: text, index }) => start + index + text.length),
  );
}

/**
 * Parts of the sentences of a line that read like what is put in, between clauses that don't: from a mark to
 * a comma, or to a word that adverts end with. `likenessOf`: see `readLikeness`.
 */
export function partsBetween(
  line: Line,
  page: PageContext,
  likenessOf: (start: number, end: number) => number,
): Span[] {
  const { folded } = line;
  const bounds = boundsOf(folded);
  const ends = sentenceEnds(folded);
  const parts: Span[] = [];
  let sentence = 0;
  for (let from = 0; from + 1 < bounds.length; from++) {
    const start = bounds[from] ?? 0;
    if (ENDS_SENTENCE.test(folded.charAt(start - 1))) sentence = start;
    if (start > sentence && likenessOf(sentence, start) > OWN_BEFORE) continue;
    for (let to = from + 1; to <= from + MOST_CLAUSES && to < bounds.length; to++) {
      const [clause = 0, end = 0] = [bounds[to - 1], bounds[to]];
      if (clause > start && ENDS_SENTENCE.test(folded.charAt(clause - 1))) break;
      const last = ends(end);
      const before = { start: sentence, end: start };
      const glued = gluedEnd(line, likenessOf, start, { start: clause, end }, before, last);
      if (glued) parts.push({ start, end: glued });
      // Each of the clauses in front of the last was put in.
      if (likenessOf(clause, end) <= OF_CLAUSE) break;
      if (glued || end === last || !COMMA.test(folded.charAt(end - 1))) continue;
      const part = { start, end };
      if (
        likenessOf(start, end) >= LEAST_LIKE &&
        isOwn(line, likenessOf, before, { start: end, end: last }) &&
        !POINTS.test(folded.slice(start, start + 1)) &&
        !hasOwnEdge(likenessOf, part, OWN_EDGE) &&
        (start > sentence || !GOES_ON.test(folded.slice(end))) &&
        offerOf(line, page, part) >= (start === sentence ? WRITES : SELLS)
      )
        parts.push(part);
    }
  }
  return parts;
}

/** Where clauses begin, and the end of the text. */
function boundsOf(folded: string): number[] {
  const bounds = [0];
  for (let at = 1; at < folded.length; at++)
    if (
      ENDS_CLAUSE.test(folded.charAt(at - 1)) &&
      !ENDS_CLAUSE.test(folded.charAt(at)) &&
      !CLOSES.test(folded.charAt(at))
    )
      bounds.push(at);
  bounds.push(folded.length);
  return bounds;
}

/** Tells where the sentence ends that a place is in; places are asked in any order. */
function sentenceEnds(folded: string): (from: number) => number {
  const ends = [...folded.matchAll(/[。！？!?…]/g)].map(({ index }) => index + 1);
  return (from) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    return ends[low] ?? folded.length;
  };
}

/** Without what stands in front of it such a clause is none. Folded. */
const GOES_ON = /^(?:并|而|但|所以|因此|则|就|也|还|便|却|且|以|使|让|从而|因而|于是|那)/;

function isOwn(
  { folded }: Line,
  likenessOf: (start: number, end: number) => number,
  before: Span,
  behind: Span,
): boolean {
  const after = likenessOf(behind.start, behind.end);
  const front = before.end > before.start ? likenessOf(before.start, before.end) : 0;
  return (
    after <= OWN_BEHIND &&
    front + after <= OWN_TOGETHER &&
    weigh(folded.slice(behind.start, behind.end)) >= OWN_REST
  );
}

/** Where in its last clause what was put in ends; 0 where nothing tells. */
function gluedEnd(
  line: Line,
  likenessOf: (start: number, end: number) => number,
  start: number,
  clause: Span,
  before: Span,
  last: number,
): number {
  const { folded } = line;
  const oddsAt = (at: number) => likenessOf(start, at) - likenessOf(at, last);
  // Most clauses are told at a glance: no beginning of theirs is like what is put in.
  let isLike = false;
  for (let at = clause.start + 1; at < clause.end && !isLike; at++)
    isLike = likenessOf(start, at) >= LEAST_LIKE;
  if (!isLike) return 0;
  let most = -Infinity;
  for (let at = clause.start + 1; at < clause.end; at++) most = Math.max(most, oddsAt(at));
  if (most < LEAST_ODDS) return 0;
  const ends = endsIn(folded, clause.start, clause.end).filter(
    (end) =>
      /(?![的地得之者们等和与及或已于是为将由在有也都还])[\u4e00-\u9fff]/.test(
        folded.charAt(end),
      ) &&
      weigh(folded.slice(end, clause.end)) >= SHORTEST_REST &&
      isOwn(line, likenessOf, before, { start: end, end: last }),
  );
  if (!ends.length) return 0;
  const best = ends.reduce((one, other) => (oddsAt(other) > oddsAt(one) ? other : one));
  return oddsAt(best) >= most - BETTER ? best : 0;
}
