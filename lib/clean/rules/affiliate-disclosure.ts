import { defineRule } from '../rule';
import { findLines } from '../whole-lines';

const DISCLOSURE =
  /we (?:may|might) (?:earn|receive|get) (?:a |an )?(?:small |affiliate )?commission|as an amazon associate|(?:contains|includes) affiliate links|affiliate disclosure|this (?:post|article) (?:is|was) sponsored|in partnership with|アフィリエイト(?:広告|リンク)|本文.{0,10}(?:推广|赞助)/;

/** Flagged only: a reader has a right to it, often by law. */
export const affiliateDisclosure = defineRule({
  id: 'affiliate-disclosure',
  kind: 'E12',
  reason: {
    en: 'says that somebody pays for the article',
    'zh-Hans': '说明文章有人付费',
    'zh-Hant': '說明文章有人付費',
  },
  where: ['body'],
  confidence: 0.5,
  examples: {
    spam: [],
    inContext: ['We may earn a commission'],
    prose: ['As an Amazon Associate we earn from qualifying purchases.'],
  },
  mayFind: (page) => DISCLOSURE.test(page.folded),
  find: (unit, page) =>
    findLines(unit, page, ({ folded, weight }) =>
      weight <= 120 && DISCLOSURE.test(folded) ? 0.5 : 0,
    ),
});
