import { HOST } from '../calls';
import { foreignLinks } from '../foreign-links';
import { defineRule } from '../rule';
import { isTrade } from '../topics';
import { findLines } from '../whole-lines';

/** What machines write under articles to leave a link. Folded. */
const PLUG =
  /(?:(?:feel free to|please|also|do|kindly) (?:visit|surf to|check out|look at|stop by|take a look at)|here is|look at|(?:visit|check out)) my (?:own )?(?:web ?-?(?:site|page|blog)|page|site|blog|homepage)|my (?:web ?-?(?:site|page|blog)|homepage|blog post)\s?(?:[;:–—-]|\.{2,})/;
/** What a blog's machine puts in front of a link that another machine left. */
const TRACKBACK = /^(?:トラックバック|trackback|pingback)\s?[:：]/;
const LONGEST = 160;

export const commentPlug = defineRule({
  id: 'comment-plug',
  kind: 'C4',
  reason: {
    en: 'is a comment that was left for the sake of its link',
    'zh-Hans': '是为了留下链接而写的评论',
    'zh-Hant': '是為了留下連結而寫的留言',
  },
  where: ['body'],
  confidence: 0.9,
  spares: ['code', 'quotes', 'speech'],
  examples: {
    spam: ['Wonderful post! Also visit my web site; www.cheap-pills.example'],
    prose: ['You can look at my page of tide tables before you set out.'],
  },
  mayFind: ({ folded }) =>
    (folded.includes('my ') && PLUG.test(folded)) ||
    /トラックバック|trackback|pingback/.test(folded),
  find: (unit, page) =>
    findLines(unit, page, (line) => {
      if (line.edge === 'tail' && line.weight <= LONGEST && TRACKBACK.test(line.folded)) return 0.9;
      if (line.weight > LONGEST || !PLUG.test(line.folded)) return 0;
      const sells =
        foreignLinks(unit, page, line).length > 0 ||
        HOST.test(line.folded) ||
        line.hits.some(({ word }) => isTrade(word.category) && word.strength > 1);
      return sells ? 0.9 : 0.4;
    }),
});
