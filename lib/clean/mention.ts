import type { Span } from '../article';
import type { Line } from './lines';
import { TRADES, type WordHit } from './vocabulary';

/** Introduces words as words: `such as`, 例如, のような. Folded. */
const INTRODUCES =
  /\bsuch as\b|\bfor (?:example|instance)\b|\be\.g\.|\b(?:phrases?|key ?words?|terms|words|slogans?|titles?|headlines?|sentences?) (?:such|like|as|into|of)\b|\bso-called\b|\b(?:typed|typing|googled)\b|\b(?:reads?|reading|says?|saying|called|entitled|promis(?:es|ed|ing)): ?["“]?|例如|比如|譬如|诸如|所谓|像是|之类|字样|等(?:词|字|语|广告|标语)|这(?:样|类|些|种)的?(?:词|字|话|句|广告|标题|网址|短信|信息)|的(?:词|字句|标语|标题)|广告(?:语|词)|写着|写道|写成|名为|\bis (?:an?|the) (?:phrase|word|term|expression)\b|こうした|のような|といった|などの(?:语|言叶|文字)|という|と书か|같은|라는|이라는|처럼|등의/;

/** Speaks about advertising that nobody asked for, as those do who study it or suffer from it. Folded. */
const ON_SPAM =
  /垃圾(?:广告|信息|短信|邮件|评论)|黑链|挂马|被挂|暗链|被(?:黑|入侵|篡改|植入|劫持)|篡改|黑帽|搜索引擎|词库|小广告|广告(?:语|词)|刷屏|过滤(?:器|词|规则)|屏蔽词|敏感词|违禁词|骗局|骗子|诈骗|\bspam|\bjunk (?:e-?mail|mail|folder|letters?)\b|\b(?:mail|word|content|comment) filters?\b|search engine|\bseo\b|\bhack(?:ed|ers?)\b|hijack|malware|phishing|\bscam|\bsharks?\b|乗っ取|伪(?:の|通贩|サイト|ショップ)|诈欺|迷惑メール|不正アクセス|스팸|도배|광고를|광고 글|피싱|사기|해킹/;

/** A sentence as this module needs it; offsets are its own. */
interface Sentence {
  folded: string;
  /** Words of trades in it. */
  sells: readonly WordHit[];
  /** Parts of it that stand between quotation marks. */
  quoted: readonly Span[];
  /** Accounts and addresses in it. */
  contacts: () => readonly Span[];
  /** It calls to do something. */
  calls: () => boolean;
}

/**
 * Whether a sentence mentions advertising rather than being it: all it sells stands between
 * quotation marks, or it introduces the words as words. `isOnSpam`: the article speaks of such
 * advertising elsewhere.
 */
export function isMention(
  { folded, sells, quoted, contacts, calls }: Sentence,
  isOnSpam: boolean,
): boolean {
  const isQuoted = (span: Span) =>
    quoted.some(({ start, end }) => start <= span.start && end >= span.end);
  const telling = sells.filter(({ word }) => word.strength >= 2);
  if (telling.length && forbids(folded, telling)) return true;
  const introduces = INTRODUCES.test(folded);
  if (telling.length && telling.every(isQuoted)) {
    return isOnSpam || introduces || contacts().every(isQuoted);
  }
  // Words that are harmless alone are the quotation's where the article is on such quotations.
  if (isOnSpam && sells.length && sells.every(isQuoted) && contacts().every(isQuoted)) return true;
  if (!introduces && !isOnSpam) return false;
  if (contacts().length) return introduces && isOnSpam;
  const isRun = telling.length > 2 && /[_|｜]/.test(folded);
  return introduces ? isOnSpam || (!isRun && !calls()) : telling.length > 0 && !calls();
}

/** In front of what is not allowed. Folded. */
const NO = /(?:^|[\s(“"])(?:no|nor|keine?|sin|nada de|pas de|niente|geen|brak) $/;

/** `No affiliate links, no betting tips.`: all that a sentence names it rules out. */
function forbids(folded: string, hits: readonly WordHit[]): boolean {
  return !/!/.test(folded) && hits.every(({ start }) => NO.test(folded.slice(0, start)));
}

/** So many other lines make it a subject of the article. */
const ENOUGH_LINES = 2;

/** The title, among the numbers of lines. */
const TITLE = -1;

/** Lines that speak about advertising nobody asked for or quote it, and the title if it does; see `isOnSpam`. */
export function linesOnSpam(lines: readonly Line[], title: string): ReadonlySet<number> {
  const numbers = lines
    .filter((line) => ON_SPAM.test(line.folded) || quotesTrades(line))
    .map(({ index }) => index);
  return new Set(ON_SPAM.test(title) ? [TITLE, ...numbers] : numbers);
}

function quotesTrades({ hits, quotations }: Line): boolean {
  const telling = hits.filter(({ word }) => TRADES.has(word.category) && word.strength >= 2);
  return (
    telling.length > 0 &&
    telling.every((hit) => quotations.some(({ start, end }) => start < hit.start && end > hit.end))
  );
}

/** Whether an article speaks of such advertising beside the line `except`. */
export function isOnSpam(lines: ReadonlySet<number>, except: number): boolean {
  return lines.size - Number(lines.has(except)) >= ENOUGH_LINES;
}

/** Longer lists are no examples. */
const MOST_EXAMPLES = 12;

/** An item of a list that a sentence of the article announces: `the ends of list items:`. */
export function isListedExample(lines: readonly Line[], index: number): boolean {
  let at = index;
  while (lines[at]?.unit.kind === 'li' && index - at < MOST_EXAMPLES) at--;
  return at < index && lines[at]?.prose === true && /[:：]$/.test(lines[at]?.text ?? '');
}
