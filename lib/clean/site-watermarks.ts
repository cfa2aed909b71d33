import type { Span } from '../article';
import { HOST, PART_OF_HOST } from './calls';
import { findObfuscatedHosts, isMixed, mayHoldHosts } from './hosts';
import { JOINS } from './joining-words';
import { type Line, weigh } from './lines';
import { lieOf } from './quotations';
import { isReport } from './reports';
import { CUT_AT, type Finding, type PageContext } from './rule';
import { splitSentences } from './sentences';
import { FINISHED } from './tells';
import { isTrade } from './topics';
import { findWords, type WordHit } from './vocabulary';
import { tornCallBefore, withCall } from './watermark-calls';

/** Words of a reading site that tells readers where they are or where to go on. Folded. */
const SITE =
  /小说|书屋|书城|书院|书坊|书阁|文学|阁|吧$|中文网|读书|阅读|看书|追书|\bapp\b|网址|域名|网站|本站|(?<![一二两三四五六七八九十几这那每多第半])本书|更新|首发|全文|章节|书友|(?:扣扣|qq)[群羣裙]|novel|chapter/;
/** The same without words that any site has. */
const READING =
  /小说|书屋|书城|书院|书坊|书阁|文学网|中文网|看书|追书|书友|章节|本书|全文|首发|记住|无弹窗|最快|手机用户|手机版|阅读|域名|转码|畅读模式|书站|novel|chapter/;
const APPEAL =
  /手打|手机党(?:首选|必备)?|就来|就上|尽在|首更|推荐给.{0,8}(?:读者|朋友|书友)|您能找到|支持作者|记住|收藏|请到|访问|搜索|阅读网址|首发|最快|最新章节|手机用户|电脑用户|手机版|无弹窗|无广告|免费阅读|请看|上(?![的面边头])[^。]{1,10}看|关注|下载|换源|朗读|红包|领取|书友群|加入书签|请大家|支持正版|转载|盗版|推荐阅读|记牢|浏览器输入|加更|早更|五星|(?:告诉|分享给|推荐给).{0,6}(?:好友|朋友|书友)|read (?:this|the latest|it|more|first) (?:chapter|novel|book)?.{0,20}(?:at|on|only)|for (?:more|the latest) chapters|visit|support (?:us|the author)/;
/** Speaks to whoever reads the site. */
const ADDRESSES =
  /^[\s(（【]{0,2}(?:小提示|温馨提示|提示|友情提示|本书|各位(?:书友|读者)|喜欢(?:本书|这本)|觉得《)/;
/** Longer pieces are the story. */
const LONGEST = 90;

/** What a page has anywhere that speaks for a reading site. */
export interface SiteTraces {
  /** Host names that are disguised. */
  hosts: boolean;
  /** Those of `SPEAKS` that it has. */
  speaks: readonly RegExp[];
}

/** `folded`: the text of the whole page; `url`: its address. */
export function tracesOfSites(folded: string, url: string): SiteTraces {
  return {
    hosts: mayHoldHosts(folded, url),
    speaks: SPEAKS.filter((pattern) => pattern.test(folded)),
  };
}

/** A part of a line, weighed. Offsets are those of the line. */
interface Part extends Span {
  confidence: number;
  /** Nothing but a host in brackets. */
  isHost: boolean;
  /** Speaks for a reading site, if not loudly. */
  murmurs: boolean;
}

/** Names other books of the site to the end of its sentence. */
const POINTS = /^(?:推荐阅读|推薦閱讀|新书推荐|新書推薦)[:：]/;

/** What stands beside a watermark and speaks as it does, is its own. */
const BY_COMPANY = 0.88;

/** What reading sites say of themselves in a line, sentence by sentence and bracket by bracket. */
export function* findSiteWatermarks(
  line: Line,
  page: PageContext,
  traces: SiteTraces,
): Iterable<Finding> {
  const { view } = line.unit;
  const hosts = traces.hosts ? findObfuscatedHosts(line.text, line.folded, page.url) : [];
  if (!hosts.length && !maySpeak(line, traces)) return;
  const parts = splitWatermarks(line.text).map((span) => weighPart(line, page, span, hosts));
  const joins = (part: Part, beside: Part | undefined) =>
    beside !== undefined && beside.confidence >= CUT_AT && (part.isHost || part.murmurs);
  const isOwnHost = ({ start, end, isHost }: Part) =>
    isHost && page.url.includes(hostOf(line.folded.slice(start, end)) ?? ' ');
  parts.forEach((part, index) => {
    // The site's own address in brackets, in the middle of what it says of itself.
    if (isOwnHost(part) && (parts[index - 1]?.murmurs || parts[index + 1]?.murmurs)) {
      part.confidence = BY_COMPANY;
    }
  });
  for (const [step, order] of [
    [-1, [...parts.keys()]],
    [1, [...parts.keys()].reverse()],
  ] as const) {
    for (const index of order) {
      const part = parts[index];
      if (part && part.confidence < CUT_AT && joins(part, parts[index + step])) {
        part.confidence = BY_COMPANY;
      }
    }
  }
  parts.forEach((part, index) => {
    if (isNameBetween(line.text, part, parts[index - 1], parts[index + 1])) {
      part.confidence = BY_COMPANY;
    }
  });
  parts.forEach((part, index) => {
    const next = parts[index + 1];
    if (!next || !part.murmurs || !isNameBehind(line, part, next)) return;
    part.confidence = Math.max(part.confidence, BY_COMPANY);
    next.confidence = Math.max(next.confidence, BY_COMPANY);
  });
  for (const { start, end, confidence } of parts) {
    if (!confidence) continue;
    const bracketed = BRACKETS.test(line.text.slice(start, end));
    const isWhole =
      bracketed ||
      SPACED.test(line.text.slice(start, end)) ||
      POINTS.test(line.text.slice(start, end));
    const own = isWhole ? { start, end } : watermarkRegion(line, start, end, hosts);
    yield { ...view.toSource(line.start + own.start, line.start + own.end), confidence };
  }
  for (const { start, end, isOwn } of hosts) {
    const shown = line.text.slice(start, end);
    const wide = (shown.match(/[^\x20-\x7e]/g)?.length ?? 0) >= 3;
    const isSpelled = SPELLED.test(line.folded.slice(start, end));
    const span = withCall(line, around(line.text, start, end));
    const isSure =
      isMixed(shown) || isReadingSite(page) || tornCallBefore(line.folded, start) !== null;
    yield {
      ...view.toSource(line.start + span.start, line.start + span.end),
      confidence: (wide || isOwn || isSpelled) && isSure ? 0.9 : 0.6,
    };
  }
}

/** `l-u-o-y-e 点 …`: letter by letter, with a word for the dot. Folded. */
const SPELLED = /^(?:[a-z0-9][-_.*·]){4,}[a-z0-9]\s?点/;

/** Longer brackets say something of their own. */
const LONGEST_NAME = 12;

/** `一秒记住【某某书屋】，无弹窗免费阅读`: a name in brackets, with nothing between it and a watermark on both sides. */
function isNameBetween(text: string, part: Part, before?: Part, after?: Part): boolean {
  const name = text.slice(part.start, part.end);
  return (
    before?.end === part.start &&
    after?.start === part.end &&
    before.confidence >= CUT_AT &&
    after.confidence >= CUT_AT &&
    /^[【[「『《]/.test(name) &&
    weigh(name) <= LONGEST_NAME
  );
}

/** `一秒记住【某某文库】`: nothing but a sure word of such sites, and a name in heavy brackets right behind it. */
function isNameBehind({ text, hits }: Line, part: Part, next: Part): boolean {
  const name = text.slice(next.start, next.end);
  if (next.start !== part.end || !/^[【[]/.test(name) || weigh(name) > LONGEST_NAME) return false;
  return hits.some(
    ({ word, start, end }) =>
      word.category === 'novel_watermark' &&
      word.strength === 3 &&
      start <= part.start &&
      end >= part.end,
  );
}

const readingSites = new WeakMap<PageContext, boolean>();

/** Whether a page speaks anywhere as only reading sites do. */
function isReadingSite(page: PageContext): boolean {
  let is = readingSites.get(page);
  if (is === undefined) {
    is = page.lines.some(({ hits }) =>
      hits.some(({ word }) => word.category === 'novel_watermark' && word.strength > 1),
    );
    readingSites.set(page, is);
  }
  return is;
}

/** Without the bracket that closes behind it. */
function hostOf(folded: string): string | undefined {
  return HOST.exec(folded)?.[0].replace(/[)\]}>]$/, '');
}

/** Whether a line, or a part of it, can speak for a reading site at all. */
function maySpeak(
  { folded, hits }: Pick<Line, 'folded' | 'hits'>,
  { speaks }: SiteTraces,
): boolean {
  return (
    hits.some(({ word }) => word.category === 'novel_watermark') ||
    speaks.some((pattern) => pattern.test(folded))
  );
}

const BRACKETS = /^[(（【《[「『<＜〔].*[)）】》\]」』>＞〕]$/;

function weighPart(line: Line, page: PageContext, span: Span, hosts: readonly Span[]): Part {
  const { start, end } = span;
  const text = line.text.slice(start, end);
  const nothing = { ...span, confidence: 0, isHost: false, murmurs: false };
  if (weigh(text) > LONGEST) return nothing;
  const folded = line.folded.slice(start, end);
  const isSpaced = SPACED.test(folded);
  // `手 机 用 户`: spaces that keep a filter from reading it.
  const hits = isSpaced
    ? findWords(folded.replace(BETWEEN_HAN, ''))
    : line.hits.filter((hit) => hit.start >= start && hit.end <= end);
  const marks = hits.filter(({ word }) => word.category === 'novel_watermark');
  const sure = marks.filter(({ word }) => word.strength === 3).length;
  const isHidden = hosts.some((each) => each.start >= start && each.end <= end);
  const host = HOST.test(folded) || isHidden;
  const appeal = APPEAL.test(folded);
  if (!marks.length && !host && !appeal && !PROMOTES.test(folded)) return nothing;
  const bracketed = BRACKETS.test(text);
  // A person of the story speaks, or reads what a reading site writes; `『某某书屋·无弹窗·全本免费』` says nobody.
  const isPlate = sure > 0 && SITE.test(folded) && !JOINS.test(folded);
  const spoken = /^[“"「『]/.test(text) && !host && !isPlate;
  const quoted =
    !bracketed &&
    !isSpaced &&
    marks.length > 0 &&
    marks.every((mark) =>
      line.quotations.some(
        (quotation) => quotation.start <= mark.start && quotation.end >= mark.end,
      ),
    );
  const site = SITE.test(folded);
  const isTold =
    sure === 1 &&
    marks.length === 1 &&
    !host &&
    !bracketed &&
    tellsOfSite(text, folded, marks, start);
  let confidence = 0;
  if (spoken) confidence = 0;
  else if (sure >= 2 || (sure && isSpaced)) confidence = 0.95;
  else if (isTold) confidence = 0.6;
  else if (sure && (host || bracketed || site)) confidence = 0.95;
  else if (host && appeal && (READING.test(folded) || bracketed)) confidence = 0.92;
  else if (PROMOTES.test(folded) && READING.test(folded)) confidence = 0.88;
  else if (host && bracketed && LIBRARY.test(folded) && weigh(text) <= 20) confidence = 0.88;
  else if (isHidden && bracketed && WHOLE_TEXT.test(folded)) confidence = 0.9;
  else if (sure && line.weight <= 30) confidence = 0.9;
  else if (bracketed && appeal && site && weigh(text) <= 40 && !/[他她]/.test(folded))
    confidence = 0.88;
  else if (appeal && site && ADDRESSES.test(folded)) confidence = 0.88;
  else if (sure) confidence = 0.6;
  // Talk about such sites: the story is about them.
  if (sure < 2 && !host && confidence > 0.7 && page.topics.overlap(folded, line.index) > 0.6)
    confidence = 0.7;
  const isSaid = !bracketed && lieOf(span, line.quotations) === 'within';
  const reports = isReport(folded);
  if ((reports && !host) || quoted || isSaid) confidence = Math.min(confidence, 0.6);
  const honest = spoken || quoted || isSaid || reports;
  return {
    ...span,
    confidence,
    isHost: host && weigh(folded.replace(HOST, '')) === 0,
    murmurs: !honest && (marks.length > 0 || (appeal && (site || ADDRESSED.test(folded)))),
  };
}

/** What stories on reading sites call themselves. Folded. */
const STORY = /\b(?:story|narrative|tale|author|amazon|platform|site|website|book)\b/;
const SHORTEST_TOLD = 3;

/** A finished sentence with words of its own beside the mark, none of them a reading site's: `无弹窗的旧电脑…`. */
function tellsOfSite(
  text: string,
  folded: string,
  marks: readonly WordHit[],
  from: number,
): boolean {
  if (!FINISHED.test(text)) return false;
  let rest = folded;
  for (const { start, end } of [...marks].reverse())
    rest = `${rest.slice(0, start - from)} ${rest.slice(end - from)}`;
  return (
    weigh(rest) >= SHORTEST_TOLD &&
    JOINS.test(rest) &&
    ![SITE, APPEAL, STORY].some((pattern) => pattern.test(rest))
  );
}

const SPACED = /(?:[\u4e00-\u9fff] ){4}[\u4e00-\u9fff]/;
const BETWEEN_HAN = /(?<=[\u4e00-\u9fff]) (?=[\u4e00-\u9fff])/g;
/** Sends readers to a program or a gift. */
const PROMOTES =
  /下载.{0,12}(?:app|客户端|阅读器).{0,20}(?:章节|红包|免费|阅读|看书)|(?:app|客户端|阅读器)[^。]{0,16}(?:上架|上线|来)(?:啦|了|咯)[^。]{0,12}(?:送|领|得)[^。]{0,8}(?:书币|阅币|红包|代金券|vip|会员)|(?:领|抢).{0,6}红包|看书领/;
/** What a line has that speaks for a reading site; none looks beyond what it matches. */
const SPEAKS = [PART_OF_HOST, APPEAL, PROMOTES, SPACED];
/** What is to be had at a host that is disguised. */
const WHOLE_TEXT = /删减|全本|全集|完整|番外|后续|无错|最新|正版|续集/;
/** Names of reading sites. */
const LIBRARY = /书.{0,2}[阁屋院城吧坊库]|小说|文学|中文网/;

/** Speaks to a visitor. */
const ADDRESSED = /您|好友|的朋友|别忘了|明天继续|大家|网友|推荐阅读/;

/** So much on one side of a watermark is the story, which went on without a full stop between them. */
const OWN_REST = 12;

function watermarkRegion(line: Line, start: number, end: number, hosts: readonly Span[]): Span {
  const folded = line.folded.slice(start, end);
  const words = line.hits.filter(
    ({ word }) => word.category === 'novel_watermark' || isTrade(word.category),
  );
  const ends: Span[] = [...words, ...hosts]
    .filter((span) => span.start >= start && span.end <= end)
    .map((span) => ({ start: span.start - start, end: span.end - start }));
  for (const pattern of [SITE, APPEAL, HOST]) {
    for (const match of folded.matchAll(new RegExp(pattern, 'g'))) {
      ends.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  const first = Math.min(...ends.map((span) => span.start));
  const last = Math.max(...ends.map((span) => span.end));
  return {
    start: weigh(folded.slice(0, first)) >= OWN_REST ? start + first : start,
    end: weigh(folded.slice(last)) >= OWN_REST ? start + last : end,
  };
}

/** With the brackets that hold nothing but the host. */
function around(text: string, start: number, end: number) {
  const opens = /[(（【《[「『<＜]\s?$/.test(text.slice(Math.max(0, start - 2), start));
  const closes = /^\s?[)）】》\]」』>＞]/.exec(text.slice(end, end + 2));
  return opens && closes ? { start: start - 1, end: end + closes[0].length } : { start, end };
}

const BRACKETED = /[（(【[「『<＜〔][^（()）【】[\]「」『』<>＜＞〔〕]{4,90}[)）】\]」』>＞〕]/g;

/** Bracketed remarks by themselves, and the sentences between them. */
function splitWatermarks(text: string): Span[] {
  const pieces: Span[] = [];
  let from = 0;
  const addSentences = (to: number) => {
    for (const { start, end } of splitSentences(text.slice(from, to))) {
      pieces.push({ start: from + start, end: from + end });
    }
  };
  for (const match of text.matchAll(BRACKETED)) {
    addSentences(match.index);
    from = match.index + match[0].length;
    pieces.push({ start: match.index, end: from });
  }
  addSentences(text.length);
  return pieces.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}
