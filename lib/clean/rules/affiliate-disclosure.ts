import { defineRule } from '../rule';
import { findLines } from '../whole-lines';

const DISCLOSURE =
  /we (?:may|might) (?:earn|receive|get) (?:a |an )?(?:small |affiliate )?commission|as an amazon associate|(?:contains|includes) affiliate links|affiliate disclosure|this (?:post|article) (?:is|was) sponsored|in partnership with|アフィリエイト(?:広告|リンク)|本文.{0,10}(?:推广|赞助)/;

/** The line that a site puts on each of its pages, whether a link is paid for or not. */
const BOILERPLATE =
  /^(?:(?:affiliate )?disclosure\s?: )?(?:this|our) (?:post|page|article|site|website|blog|recipe|content|video)s? (?:may|might|could) (?:contain|include) (?:amazon |some )?affiliate links?\b|^(?:dieser (?:beitrag|artikel)|diese seite) (?:kann|enthält ggf\.?) [^.]{0,20}affiliate-?links|^(?:cet article|cette page) peut contenir des liens (?:d['’])?affili|^est[ea] (?:artículo|página|entrada|post|artigo) puede contener enlaces de afiliad|^est[ea] (?:artigo|página|post) pode conter links de afiliad|^(?:本|此)(?:文|站|页面)?可能(?:含有?|包含)(?:联盟|推广|返利)链接/;

/** What an author says of who pays for an article is flagged only: a reader has a right to it, often by law. */
export const affiliateDisclosure = defineRule({
  id: 'affiliate-disclosure',
  kind: 'E12',
  reason: {
    en: 'says that somebody pays for the article',
    'zh-Hans': '说明文章有人付费',
    'zh-Hant': '說明文章有人付費',
  },
  where: ['body'],
  confidence: 0.86,
  examples: {
    spam: ['This post may contain affiliate links. See my disclosure policy for details.'],
    inContext: ['We may earn a commission'],
    prose: [
      'As an Amazon Associate we earn from qualifying purchases.',
      'Some links in this article are affiliate links, and we may earn a small commission.',
    ],
  },
  mayFind: (page) => DISCLOSURE.test(page.folded) || /affili|afilia|链接/.test(page.folded),
  find: (unit, page) =>
    findLines(unit, page, ({ folded, weight }) => {
      if (weight <= 80 && BOILERPLATE.test(folded)) return 0.86;
      return weight <= 120 && DISCLOSURE.test(folded) ? 0.5 : 0;
    }),
});
