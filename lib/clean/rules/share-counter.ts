import type { Line } from '../lines';
import { defineRule, type PageContext } from '../rule';
import { findLines } from '../whole-lines';

const COUNTER =
  /^(?:[\s|·/,，(（[【]{0,3}(?:(?:已有|共有?|约)?\s?[\d.,]+\s?[万k]?\s?[+℃°]?\s?(?:人|次|条|个|位)?\s?(?:网友|用户|读者)?\s?(?:觉得|已)?(?:点?赞(?:同|过)?|阅读|评论|收藏|浏览|喜欢|分享|转发|回复|回帖|查看|热度|在看|打赏|关注|人气|参与|粉丝|likes?|shares?|comments?|views?|reads?|claps?|retweets?|followers?)?|(?:点?赞|[有没]用|[有没]帮助|阅读|评论|收藏|浏览|喜欢|分享|转发|回复|查看|热度|人气|举报|回帖|踩|顶|likes?|shares?|comments?|views?|reads?)\s?[:：(（]?\s?[\d.,]*\s?[万k+]?\s?[)）]?)){1,8}[\s|·/)）\]】]{0,3}$/;
const NAMED =
  /赞|阅读|评论|收藏|浏览|喜欢|分享|转发|回复|回帖|查看|热度|在看|打赏|关注|人气|参与|踩|顶|like|share|comment|view|read|clap|retweet|follower|℃/;

/** What readers of a shopping guide think of a price: `值 89% 不值 11%`. */
const WORTH = /^值\s?\d{1,3}%?\s{0,3}不值\s?\d{1,3}%?$/;
/** One count and its label; a button beside such counts. Folded. */
const COUNT =
  /^(?:跟[着著]做|做过|食谱|作品|文章|粉丝|获赞|阅读|浏览|评论|点?赞|收藏|转发|分享)(?:量|数|次数)?\s?:?\s?\d[\d.,]*\s?[万k]?\s?[次人篇]?$/;
const BUTTON = /^(?:\+\s?)?(?:追踪|关注|订阅)$|^(?:列印|打印|收藏|分享)(?:食谱|本页|本文)$/;
/** What every such button has in it. */
const MAY_BE_BUTTON = /追踪|关注|订阅|列印|打印|收藏|分享/;
/** What readers thought of an answer, and when it was given: `有用(37) 2019-03-22 11:40`. Folded. */
const VOTED =
  /^(?:[有没]用|[有没]帮助|点?赞同?|支持|感谢)\s?\(\d{1,6}\)\s{1,4}\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:\s\d{1,2}:\d{2}(?::\d{2})?)?$/;
const LONGEST_NAME = 12;

/** `阿岩的廚房　食譜 86　粉絲 1,230　＋追蹤`: two counts, a button, and at most the name of whose they are. */
function isProfile({ text, folded, weight }: Line): boolean {
  if (weight > 40 || !/\d/.test(folded)) return false;
  let counts = 0;
  let buttons = 0;
  let names = 0;
  let from = 0;
  for (const part of text.split(/[\u3000|｜・·]/)) {
    const own = folded.slice(from, from + part.length).trim();
    from += part.length + 1;
    if (!own) continue;
    if (COUNT.test(own)) counts++;
    else if (BUTTON.test(own)) buttons++;
    else if (!counts && own.length <= LONGEST_NAME && !/[\d,.:。!?]/.test(own)) names++;
    else return false;
  }
  return counts >= 2 && buttons > 0 && names <= 1;
}

export const shareCounter = defineRule({
  id: 'share-counter',
  kind: 'E16',
  reason: {
    en: 'counts readers, likes or comments',
    'zh-Hans': '是阅读、点赞或评论的计数',
    'zh-Hant': '是閱讀、按讚或評論的計數',
  },
  where: ['body'],
  confidence: 0.95,
  examples: {
    spam: [
      '12人点赞 3评论',
      '阅读 1.2万',
      '值 89% 不值 11%',
      '35 likes · 4 comments',
      '0℃ 0评论',
      '收藏 93 ・ 跟著做 12 ・ 列印食譜',
      '有用（37）　2019-03-22 11:40',
    ],
    prose: [
      '食譜 86　粉絲 1,230　兩樣都是真的',
      '收藏 93 ・ 跟著做 12 ・ 外婆的粥',
      '3000',
      '有用（37）的词条都在下册',
      '共有12人参与了挖掘。',
      '阅读是一件慢事',
    ],
  },
  mayFind: (page) =>
    /\d/.test(page.folded) &&
    (/值|[有没]用\(|帮助\(|同\(|支持\(|感谢\(/.test(page.folded) ||
      NAMED.test(page.folded) ||
      /追踪|订阅|列印|打印/.test(page.folded)),
  prepare: (page: PageContext) => MAY_BE_BUTTON.test(page.folded),
  find: (unit, page, hasButtons) =>
    findLines(unit, page, (line) => {
      const { folded, text, weight } = line;
      if ((hasButtons && isProfile(line)) || WORTH.test(folded) || VOTED.test(folded)) return 0.93;
      return weight <= 24 &&
        text.length <= 60 &&
        // A label: what it counts stands on the next line.
        !/[:：]$/.test(text) &&
        /\d/.test(folded) &&
        NAMED.test(folded) &&
        COUNTER.test(folded)
        ? 0.93
        : 0;
    }),
});
