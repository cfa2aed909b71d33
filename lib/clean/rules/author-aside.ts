import { defineRule } from '../rule';
import { findLines } from '../whole-lines';

const ASIDE =
  /求(?:月|推荐)?票|求(?:订阅|收藏|打赏|评论)|未完待续|新书.{0,6}求|^ps[:：]|感谢.{1,20}(?:打赏|月票)/;

/** Flagged only: the words are the author's. */
export const authorAside = defineRule({
  id: 'author-aside',
  kind: 'E4',
  reason: {
    en: 'is a word of the author outside the story',
    'zh-Hans': '是作者在正文之外的话',
    'zh-Hant': '是作者在正文之外的話',
  },
  where: ['body'],
  confidence: 0.5,
  examples: { spam: [], inContext: ['求月票,求收藏'], prose: ['未完待续的工程让居民失望。'] },
  mayFind: (page) => /求|未完待续|ps[:：]|感谢/.test(page.folded),
  find: (unit, page) =>
    findLines(unit, page, (line) => (line.weight <= 40 && ASIDE.test(line.folded) ? 0.5 : 0)),
});
