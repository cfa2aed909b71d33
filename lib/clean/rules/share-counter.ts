import { defineRule } from '../rule';
import { findLines } from '../whole-lines';

const COUNTER =
  /^(?:[\s|·/,，(（[【]{0,3}(?:(?:已有|共有?|约)?\s?[\d.,]+\s?[万k]?\s?[+℃°]?\s?(?:人|次|条|个|位)?\s?(?:网友|用户|读者)?\s?(?:觉得|已)?(?:点?赞(?:同|过)?|阅读|评论|收藏|浏览|喜欢|分享|转发|回复|回帖|查看|热度|在看|打赏|关注|人气|参与|粉丝|likes?|shares?|comments?|views?|reads?|claps?|retweets?|followers?)?|(?:点?赞|阅读|评论|收藏|浏览|喜欢|分享|转发|回复|查看|热度|人气|举报|回帖|踩|顶|likes?|shares?|comments?|views?|reads?)\s?[:：(（]?\s?[\d.,]*\s?[万k+]?\s?[)）]?)){1,8}[\s|·/)）\]】]{0,3}$/;
const NAMED =
  /赞|阅读|评论|收藏|浏览|喜欢|分享|转发|回复|回帖|查看|热度|在看|打赏|关注|人气|参与|踩|顶|like|share|comment|view|read|clap|retweet|follower|℃/;

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
    spam: ['12人点赞 3评论', '阅读 1.2万', '35 likes · 4 comments', '0℃ 0评论'],
    prose: ['3000', '共有12人参与了挖掘。', '阅读是一件慢事'],
  },
  find: (unit, page) =>
    findLines(unit, page, ({ folded, text, weight }) =>
      weight <= 24 &&
      text.length <= 60 &&
      // A label: what it counts stands on the next line.
      !/[:：]$/.test(text) &&
      /\d/.test(folded) &&
      NAMED.test(folded) &&
      COUNTER.test(folded)
        ? 0.93
        : 0,
    ),
});
