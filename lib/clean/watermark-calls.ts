import type { Span } from '../article';
import type { Line } from './lines';

/** What a reading site says in front of its address and behind it. Folded. */
const WORDS =
  '天才|一秒钟?|记住|本站|网址|地址|域名|手机版?|电脑版?|用户|请|浏览|访问|登录|掌上|阅读|更方便|最新|最快|章节|小说|更新|首发|免费|无弹窗|看书|到|上|:|,|，|、|!|！';
/** How reading sites are called, in brackets or not. */
const NAME =
  '[【[『《][^【】[\\]『』《》]{1,10}[】\\]』》]|(?:\\d{1,3}|[\\u4e00-\\u9fff]{1,4})?(?:读书|书[屋阁院城坊库]|小说|文学|中文网|(?<=[\\u4e00-\\u9fff])阁)网?';
const PIECE = `(?:${WORDS}|${NAME}|[【[『]|\\s)`;
const BEFORE = new RegExp(`(?:^|[。！？!?”"」』…，,；;])(${PIECE}{1,12})$`);
const BEHIND = new RegExp(`^(?:${PIECE}|[】\\]』]){1,12}(?=$|[。！？!?])`);
/** What a site promises right behind its address, even where the story goes on without a mark. */
const PROMISED = /^\s?(?:无错[字章]?|无广告|无弹窗|更新最?快){1,4}/;
/** Longer calls are found by what they say. */
const REACH = 40;

/** What stands between the characters of a call that no filter is to read: `手-机-阅-读-去`. No mark of a sentence. */
const TEARS = /[-·•．.&`´~*_^|/\\#+=]/;
const HAN = /[\u4e00-\u9fff]/;
const TORN_WORDS = new RegExp(`^(?:${WORDS}|去|来|在|看|全文|手打|正版|首更|独家)+$`);
const FEWEST_TEARS = 2;
const LONGEST_TORN = 24;

/** Where a call with marks between its characters begins that leads up to `end`; null where none does. */
export function tornCallBefore(folded: string, end: number): number | null {
  let bare = '';
  let tears = 0;
  let start: number | null = null;
  for (let at = end - 1; at >= 0 && end - at <= LONGEST_TORN; at--) {
    const character = folded.charAt(at);
    if (TEARS.test(character)) {
      tears++;
      continue;
    }
    if (!HAN.test(character)) break;
    bare = character + bare;
    if (tears >= FEWEST_TEARS && TORN_WORDS.test(bare)) start = at;
  }
  while (start !== null && start > 0 && TEARS.test(folded.charAt(start - 1))) start--;
  return start;
}

/** A mark of the kind behind an address that such a call leads up to. */
export function tearBehind(folded: string, end: number): number {
  return TEARS.test(folded.charAt(end)) ? end + 1 : end;
}

/** A disguised address with what calls to it: `一秒记住【某某书屋】地址：…`. Offsets of the line. */
export function withCall({ folded }: Line, { start, end }: Span): Span {
  const torn = tornCallBefore(folded, start);
  if (torn !== null) return { start: torn, end: tearBehind(folded, end) };
  const before = BEFORE.exec(folded.slice(Math.max(0, start - REACH), start));
  const behind = BEHIND.exec(folded.slice(end, end + REACH));
  const opened = /[【[『][^】\]』]*$/.test(before?.[1] ?? '');
  const closes = opened ? (/^\s?[】\]』]/.exec(folded.slice(end))?.[0].length ?? 0) : 0;
  return {
    start: before?.[1] ? start - before[1].length : start,
    end:
      end +
      (behind && before
        ? behind[0].length
        : closes || (PROMISED.exec(folded.slice(end, end + REACH))?.[0].length ?? 0)),
  };
}
