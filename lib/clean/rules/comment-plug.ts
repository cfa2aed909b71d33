import { HOST } from '../calls';
import { foreignLinks } from '../foreign-links';
import { defineRule } from '../rule';
import { isTrade } from '../topics';
import { findLines } from '../whole-lines';

/** What machines write under articles to leave a link. Folded. */
const PLUG =
  /(?:(?:feel free to|please|also|do|kindly) (?:visit|surf to|check out|look at|stop by|take a look at)|here is|look at|(?:visit|check out)) my (?:own )?(?:web ?-?(?:site|page|blog)|page|site|blog|homepage)|my (?:web ?-?(?:site|page|blog)|homepage|blog post)\s?(?:[;:–—-]|\.{2,})/;
/** The same in Japanese, Chinese and German. Folded. */
const FOREIGN_PLUG =
  /(?:私|当方|うち)の(?:サイト|ブログ|ホームページ|hp)(?:に|へ|も|にも|へも)[^。]{0,6}(?:游びに来て|游びに(?:いら|お越)し|お越し|ご访问|覗いて)|欢迎(?:来|到|访问|光临|浏览)?我的(?:网站|博客|空间|主页|店铺)|besuch(?:en sie|t|e)? (?:doch |auch |gerne? ){0,2}meine (?:web)?(?:seite|site)/;
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
    prose: [
      'You can look at my page of tide tables before you set out.',
      'よろしければ私のブログにも遊びに来てください。潮見表を毎月載せています。',
      '欢迎来我的网站看潮汐表，每月一号更新。',
      'Besuchen Sie doch meine Seite mit den Gezeiten, wenn der Hafen zu ist.',
    ],
  },
  mayFind: ({ folded }) =>
    (folded.includes('my ') && PLUG.test(folded)) ||
    FOREIGN_PLUG.test(folded) ||
    /トラックバック|trackback|pingback/.test(folded),
  find: (unit, page) =>
    findLines(unit, page, (line) => {
      if (line.edge === 'tail' && line.weight <= LONGEST && TRACKBACK.test(line.folded)) return 0.9;
      if (line.weight > LONGEST) return 0;
      if (!PLUG.test(line.folded) && !FOREIGN_PLUG.test(line.folded)) return 0;
      const sells =
        foreignLinks(unit, page, line).length > 0 ||
        HOST.test(line.folded) ||
        line.hits.some(({ word }) => isTrade(word.category) && word.strength > 1);
      return sells ? 0.9 : 0.4;
    }),
});
