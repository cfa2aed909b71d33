import type { Span } from '../../article';
import { HOST } from '../calls';
import { findObfuscatedHosts } from '../hosts';
import type { Line } from '../lines';
import { weigh } from '../lines';
import { lieOf } from '../quotations';
import { isReport } from '../reports';
import { CUT_AT, defineRule, type Finding, type PageContext } from '../rule';
import { splitSentences } from '../sentences';
import { isTrade } from '../topics';
import { findWords } from '../vocabulary';

/** Words of a reading site that tells readers where they are or where to go on. Folded. */
const SITE =
  /小说|书屋|书城|书院|书坊|书阁|文学|阁|吧$|中文网|读书|阅读|看书|追书|\bapp\b|网址|域名|网站|本站|本书|更新|首发|全文|章节|书友|novel|chapter/;
/** The same without words that any site has. */
const READING =
  /小说|书屋|书城|书院|书坊|书阁|文学网|中文网|看书|追书|书友|章节|本书|全文|首发|记住|无弹窗|最快|手机用户|手机版|阅读|域名|转码|畅读模式|书站|novel|chapter/;
const APPEAL =
  /手打|就来|就上|尽在|首更|推荐给.{0,8}(?:读者|朋友|书友)|您能找到|支持作者|记住|收藏|请到|访问|搜索|阅读网址|首发|最快|最新章节|手机用户|电脑用户|手机版|无弹窗|无广告|免费阅读|请看|上.{1,10}看|关注|下载|换源|朗读|红包|领取|书友群|加入书签|请大家|支持正版|转载|盗版|推荐阅读|记牢|浏览器输入|加更|早更|五星|(?:告诉|分享给|推荐给).{0,6}(?:好友|朋友|书友)|read (?:this|the latest|it|more|first) (?:chapter|novel|book)?.{0,20}(?:at|on|only)|for (?:more|the latest) chapters|visit|support (?:us|the author)/;
/** Speaks to whoever reads the site. */
const ADDRESSES =
  /^[\s(（【]{0,2}(?:小提示|温馨提示|提示|友情提示|本书|各位(?:书友|读者)|喜欢(?:本书|这本)|觉得《)/;
/** `本章未完`, `请点击下一页`: paging of a reading site. */
const PAGING =
  /^[\s(（【「『\-—~…*]{0,4}(?:(?:亲|小主|各位|书友|这)[^。！？]{0,10})?(?:本节(?:还没完|未完|没完)|本章(?:还?未完|还有|没有完|内容未完|节未完|完$)|(?:请|继续)?点击?(?:击)?下一页|下一页(?:继续|更精彩)|未完,?请(?:翻|点)|后面(?:更|还)精彩|章节(?:报错|错误|有误)|(?:点此|点击)(?:举报|报错)|加入书签|(?:上|下)一(?:章|页)|返回(?:目录|书页|列表)|目录$|存书签|投推荐票|打赏|书签|温馨提示:?按|按\s?(?:回车|键盘)|to be continued on the next page|chapter continues on (?:the )?next page)/;
const PAGING_WORDS =
  /本节(?:还没|未|没)完|翻到下一页|本章(?:还?未完|内容未完|节未完|还有后[文续])|点击?下一页|下一页继续|后面更精彩|章节(?:报错|错误)|加入书签|返回目录|方便下次阅读|继续(?:后面)?精彩(?:内容|阅读)/;
/** Longer pieces are the story. */
const LONGEST = 90;

export const novelWatermark = defineRule({
  id: 'novel-watermark',
  kind: 'E1',
  reason: {
    en: 'is the mark of a reading site, not part of the story',
    'zh-Hans': '是小说网站的水印，不是正文',
    'zh-Hant': '是小說網站的浮水印，不是正文',
  },
  where: ['body'],
  confidence: 0.95,
  spares: ['code', 'quotes'],
  examples: {
    spam: [
      '【请记住本站域名:某某书屋 www.moumou.example】',
      '本章未完,请点击下一页继续阅读!',
      '天才一秒记住某某小说网,最快更新无弹窗。',
      '（首发于ｗｗｗ．ｍｏｕｍｏｕｓｈｕ．ｃｏｍ）',
      '墨#雨#书#屋#首#发',
      '防盗章节，订阅不足七成的读者请于明日刷新',
      '本节还没完，翻到下一页接着看更精彩的后文！',
      '(小贴士：敲回车回书目，方向键翻章)',
    ],
    prose: [
      '“请记住我的地址,”老人说,“城南第三家。”',
      '他翻到下一页,纸上只有一行字。',
      '他敲回车换行,再把光标移回目录。',
      '那本小说的最新章节讲的是一场雪。',
      '棋子一共四组:红*黄*蓝,另一组是白的。',
      '春·夏·秋·冬四幅屏风挂在堂屋里。',
    ],
  },
  *find(unit, page): Iterable<Finding> {
    if (unit.kind === 'td' || unit.kind === 'th') return;
    for (const line of page.linesOf(unit)) {
      const paging = isOwnContents(line, page) ? 0 : pagingConfidence(line);
      if (paging) {
        yield { ...unit.view.toSource(line.start, line.end), confidence: paging };
        continue;
      }
      yield* inSentences(line, page);
      yield* betweenWords(line);
    }
  },
});

/** `按回车键返回书目，按←键返回上一页`. */
const HOT_KEYS =
  /^[^。]{0,8}(?:按[^。]{0,6}(?:回车|enter|←|→)[^。]{0,10}键[^。]{0,6}(?:返回|进入)|[按敲](?:回车|enter)[^。,]{0,8}回(?:书目|目录|书页|书架))/;

function pagingConfidence({ folded, weight }: Line): number {
  if (weight <= 60 && HOT_KEYS.test(folded)) return 0.95;
  if (weight > 40 || !PAGING.test(folded)) return 0;
  return PAGING_WORDS.test(folded) || weight <= 8 || HOST.test(folded) ? 0.95 : 0;
}

/** `目录` by itself heads the contents of a book, unless other controls stand beside it. */
function isOwnContents({ folded, index }: Line, { lines }: PageContext): boolean {
  return (
    /^\P{L}*目录\P{L}*$/u.test(folded) &&
    [index - 1, index + 1].every((near) => {
      const line = lines[near];
      return !line || !pagingConfidence(line);
    })
  );
}

/** `墨#雨#书#屋#首#发`: one odd mark between all characters, as only those write who must not be found. */
const ODD =
  /([#╳×~*^☆★❤♥])[\u4e00-\u9fff](?:\1[\u4e00-\u9fff]){3,40}\1|(?<![#╳×~*^☆★❤♥])[\u4e00-\u9fff]([#╳×~*^☆★❤♥])[\u4e00-\u9fff](?:\2[\u4e00-\u9fff]){2,40}(?!\2)/g;
/** Keeps a chapter from those who did not pay. */
const LOCKED = /防盗章节?[,:：][^，。「」“”]{0,30}(?:刷新|再看|购买|替换)/g;

function* betweenWords(line: Line): Iterable<Finding> {
  for (const pattern of [ODD, LOCKED]) {
    for (const { 0: found, index } of line.folded.matchAll(pattern)) {
      const start = line.start + index;
      yield { ...line.unit.view.toSource(start, start + found.length), confidence: 0.9 };
    }
  }
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

function* inSentences(line: Line, page: PageContext): Iterable<Finding> {
  const { view } = line.unit;
  const hosts = findObfuscatedHosts(line.text, line.folded);
  if (!hosts.length && !maySpeak(line)) return;
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
  for (const { start, end } of hosts) {
    const wide = (line.text.slice(start, end).match(/[^\x20-\x7e]/g)?.length ?? 0) >= 3;
    const span = around(line.text, start, end);
    yield {
      ...view.toSource(line.start + span.start, line.start + span.end),
      confidence: wide ? 0.9 : 0.6,
    };
  }
}

/** Without the bracket that closes behind it. */
function hostOf(folded: string): string | undefined {
  return HOST.exec(folded)?.[0].replace(/[)\]}>]$/, '');
}

/** What every address has in it. Folded. */
const PART_OF_HOST = /\.[!-~]|:\/\//;

/** Whether a line, or a part of it, can speak for a reading site at all. */
function maySpeak({ folded, hits }: Pick<Line, 'folded' | 'hits'>): boolean {
  return (
    hits.some(({ word }) => word.category === 'novel_watermark') ||
    PART_OF_HOST.test(folded) ||
    APPEAL.test(folded) ||
    PROMOTES.test(folded) ||
    SPACED.test(folded)
  );
}

const BRACKETS = /^[(（【《[「『<＜].*[)）】》\]」』>＞]$/;

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
  const host = HOST.test(folded) || hosts.some((each) => each.start >= start && each.end <= end);
  const appeal = APPEAL.test(folded);
  if (!marks.length && !host && !appeal && !PROMOTES.test(folded)) return nothing;
  const bracketed = BRACKETS.test(text);
  // A person of the story speaks, or reads what a reading site writes.
  const spoken = /^[“"「『]/.test(text) && !host;
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
  let confidence = 0;
  if (spoken) confidence = 0;
  else if (sure >= 2 || (sure && isSpaced)) confidence = 0.95;
  else if (sure && (host || bracketed || site)) confidence = 0.95;
  else if (host && appeal && (READING.test(folded) || bracketed)) confidence = 0.92;
  else if (PROMOTES.test(folded) && READING.test(folded)) confidence = 0.88;
  else if (host && bracketed && LIBRARY.test(folded) && weigh(text) <= 20) confidence = 0.88;
  else if (sure && line.weight <= 30) confidence = 0.9;
  else if (bracketed && appeal && site && weigh(text) <= 40) confidence = 0.88;
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

const SPACED = /(?:[\u4e00-\u9fff] ){4}[\u4e00-\u9fff]/;
const BETWEEN_HAN = /(?<=[\u4e00-\u9fff]) (?=[\u4e00-\u9fff])/g;
/** Sends readers to a program or a gift. */
const PROMOTES =
  /下载.{0,12}(?:app|客户端|阅读器).{0,20}(?:章节|红包|免费|阅读|看书)|(?:领|抢).{0,6}红包|看书领/;
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

const BRACKETED = /[（(【[「『<＜][^（()）【】[\]「」『』<>＜＞]{4,90}[)）】\]」』>＞]/g;

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
