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
/** Longer calls are found by what they say. */
const REACH = 40;

/** A disguised address with what calls to it: `一秒记住【某某书屋】地址：…`. Offsets of the line. */
export function withCall({ folded }: Line, { start, end }: Span): Span {
  const before = BEFORE.exec(folded.slice(Math.max(0, start - REACH), start));
  const behind = BEHIND.exec(folded.slice(end, end + REACH));
  const opened = /[【[『][^】\]』]*$/.test(before?.[1] ?? '');
  const closes = opened ? (/^\s?[】\]』]/.exec(folded.slice(end))?.[0].length ?? 0) : 0;
  return {
    start: before?.[1] ? start - before[1].length : start,
    end: end + (behind && before ? behind[0].length : closes),
  };
}
