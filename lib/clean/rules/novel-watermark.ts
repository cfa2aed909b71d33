import { HOST } from '../calls';
import { isChapter } from '../chapters';
import { type Line, weigh } from '../lines';
import { defineRule, type Finding, type PageContext } from '../rule';
import { findSpelledSites, type SiteSpelling, spellingOf } from '../site-spellings';
import { findSiteWatermarks, type SiteTraces, tracesOfSites } from '../site-watermarks';
import { speaksOfControls } from '../speaks-of-controls';
import { findSpelledRows, IN_ROWS, setsRows } from '../spelled-rows';

/** `本章未完`, `请点击下一页`: paging of a reading site. */
const PAGING =
  /^[\s(（【「『\-—~…*]{0,4}(?:(?:亲|小主|各位|书友|这)[^。！？]{0,10})?(?:本节(?:还没完|未完|没完)|本章(?:还?未完|还有|没有完|内容未完|节未完|完$)|(?:请|继续)?点[击开]?下一页|下一页(?:继续|更精彩)|未完,?请(?:翻|点)|后面(?:更|还)精彩|章节(?:报错|错误|有误)|(?:点此|点击)(?:举报|报错)|加入书签|(?:上|下)一(?:章|页)|返回(?:目录|书页|列表)|目录$|存书签|投推荐票|打赏|书签|温馨提示:?按|按\s?(?:回车|键盘)|to be continued on the next page|chapter continues on (?:the )?next page)/;
const PAGING_WORDS =
  /本节(?:还没|未|没)完|翻到下一页|本章(?:还?未完|内容未完|节未完|还有后[文续])|点击?下一页|下一页继续|后面更精彩|章节(?:报错|错误)|加入书签|返回目录|方便下次阅读|继续(?:后面)?精彩(?:内容|阅读)/;
/** Nothing but such controls: `上一章 目录 下一章`. */
const CONTROLS =
  /^(?:(?:[上下]一[章页]|(?:返回|回到?)?(?:目录|书页|书架|列表)|加入书签|存书签|书签|投推荐票|推荐票|打赏|章节(?:报错|错误|有误)|(?:点此|点击)(?:举报|报错)|(?:请|继续)?点?击?下一页(?:继续(?:阅读)?|更精彩)?|本[章节](?:完|未完|还?没完)|未完,?请(?:翻|点)[^。]{0,6}|没有了?|第?\d+(?:\/\d+)?页?|后面(?:更|还)精彩|温馨提示)\P{L}*)+$/u;
export const novelWatermark = defineRule({
  id: 'novel-watermark',
  kind: 'E1',
  reason: {
    en: 'is the mark of a reading site, not part of the story',
    'zh-Hans': '是小说网站的水印，不是正文',
    'zh-Hant': '是小說網站的浮水印，不是正文',
  },
  where: ['body'],
  confidence: 0.95,
  spares: ['code', 'quotes'],
  examples: {
    spam: [
      '【请记住本站域名:某某书屋 www.moumou.example】',
      '本章未完,请点击下一页继续阅读!',
      '天才一秒记住某某小说网,最快更新无弹窗。',
      '墨雨书屋首发ωωω·moyu·шn',
      '最新网址发布邮箱 moyu@mail.example 请牢记',
      '（首发于ｗｗｗ．ｍｏｕｍｏｕｓｈｕ．ｃｏｍ）',
      '墨#雨#书#屋#首#发',
      '防盗章节，订阅不足七成的读者请于明日刷新',
      '本节还没完，翻到下一页接着看更精彩的后文！',
      '(小贴士：敲回车回书目，方向键翻章)',
      '各位看官，这一章被分成了两截，翻页以后接着读，好戏还在后头！',
      '这一章还没有完，请戳“下一页”接着看！',
      '〔想看不删减的全本，就到m.moumousg丶cc〕',
    ],
    prose: [
      '“请记住我的地址,”老人说,“城南第三家。”',
      '他翻到下一页,纸上只有一行字。',
      '下一页是空白的。',
      '这一章还没有写完，他翻到下一页，坐着不动。',
      '本页没有结束，请她按下一页的样子抄。',
      '无弹窗的旧电脑，只能看文字。',
      '本章未完的手稿停在第二十页。',
      '书签掉了',
      '那一章被分成了三段来讲。',
      '她翻页以后接着读，灯油快尽了。',
      '按空格往下滚的轮子，是他自己装的。',
      '他敲回车换行,再把光标移回目录。',
      '那本小说的最新章节讲的是一场雪。',
      '棋子一共四组:红*黄*蓝,另一组是白的。',
      '春·夏·秋·冬四幅屏风挂在堂屋里。',
      '他在纸上写下ωωω三个希腊字母，又划掉了。',
      '新网址发布在墙报上，写信到 office@mail.example 的人请记住附上姓名。',
      '他把地址记住了，到书屋去看书。',
    ],
  },
  prepare: (page: PageContext): Traces => ({
    ...tracesOfSites(page.folded, page.url),
    between: BETWEEN.some(({ trace }) => trace.test(page.folded)),
    spelling: spellingOf(page),
    chapter: isChapter(page),
    rows: page.body.some(({ view }) => IN_ROWS.test(view.text)) && !setsRows(page.lines),
  }),
  *find(unit, page, prepared): Iterable<Finding> {
    if (unit.kind === 'td' || unit.kind === 'th') return;
    const traces = prepared as Traces;
    const isHeading = /^h[1-6]$/.test(unit.kind);
    for (const line of page.linesOf(unit)) {
      const paging = pagingConfidence(line, traces.chapter);
      if (paging && !isOwnContents(line, page) && !speaksOfControls(page)) {
        yield { ...unit.view.toSource(line.start, line.end), confidence: paging };
        continue;
      }
      yield* findSiteWatermarks(line, page, traces);
      if (traces.between) yield* betweenWords(line);
      for (const { start, end } of traces.rows && !isHeading ? findSpelledRows(line) : []) {
        yield { ...unit.view.toSource(line.start + start, line.start + end), confidence: 0.9 };
      }
      if (!traces.spelling) continue;
      for (const { start, end } of findSpelledSites(line, traces.spelling)) {
        yield { ...unit.view.toSource(line.start + start, line.start + end), confidence: 0.9 };
      }
    }
  },
});

/** What the page has anywhere; most pages have none of it, and no line is asked then. */
interface Traces extends SiteTraces {
  /** Marks between all characters; lines for those who did not pay. */
  between: boolean;
  /** How its own name may be spelled, where it is a reading site. */
  spelling: SiteSpelling | null;
  /** Words with a symbol between all characters. */
  rows: boolean;
  /** The page shows a chapter. */
  chapter: boolean;
}

/** `各位看官，这一章被分成了两截，翻页以后接着读`: a chapter on several pages. */
const IN_PARTS =
  /(?:[这本]一?章|章节)(?:的?内容)?(?:被|已|太长)?[^。「」“”]{0,6}(?:分成|分为|拆成|切成|分[了作])[^。「」“”]{1,6}(?:截|页|段|部分|次)|(?:翻页|翻到?(?:下页|第\s?\d{1,3}\s?页)|点?下一页)(?:以后|之后|后)?[^。「」“”]{0,4}(?:接着|继续|往下)(?:读|看|阅读)/;
/** `这一章还没有完，请戳“下一页”接着看`: whole. */
const UNFINISHED =
  /^\P{L}*(?:这一?|本)[章节回页](?:的?内容)?(?:还|尚|并)?(?:没有?|未)(?:完|结束|读完|写完)[,!。…]{0,2}\s?(?:请|快|继续)?(?:[点戳按翻]|进入|移步)[^。他她它我]{0,3}下一?[页章节][^。他她它我]{0,12}$/u;
const PAGES = /翻页|下一?页|分页|第\s?\d{1,3}\s?页/;

/** `按回车键返回书目，按←键返回上一页`. */
const HOT_KEYS =
  /^[^。]{0,8}(?:按[^。]{0,6}(?:回车|enter|←|→)[^。]{0,10}键[^。]{0,6}(?:返回|进入)|[按敲](?:回车|enter)[^。,]{0,8}回(?:书目|目录|书页|书架))/;

/** `按左箭头回上一章，按右箭头进下一章`: what two keys of a reader do. */
const KEYS =
  /按(?:键盘)?[^。,]{0,6}(?:箭头|方向键|空格|[←→]|回车|enter)键?[^。,他她我]{0,6}(?:[上下]一[章页]|目录|书目|往下滚)/g;
const TWO_KEYS = 2;

/** So much in front of what says so is a sentence of the story. */
const OWN_SENTENCE = 18;

function isMostlyOnParts(folded: string): boolean {
  const at = folded.search(IN_PARTS);
  return at >= 0 && weigh(folded.slice(0, at)) < OWN_SENTENCE;
}

function pagingConfidence({ folded, weight }: Line, ofChapter: boolean): number {
  if (weight <= 40 && UNFINISHED.test(folded)) return 0.95;
  if (weight <= 60 && HOT_KEYS.test(folded)) return 0.95;
  if (
    ofChapter &&
    weight <= 60 &&
    /^\P{L}*按/u.test(folded) &&
    (folded.match(KEYS)?.length ?? 0) >= TWO_KEYS
  )
    return 0.95;
  if (weight <= 50 && PAGES.test(folded) && !/[他她它我]/.test(folded) && isMostlyOnParts(folded))
    return 0.9;
  if (weight > 40 || !PAGING.test(folded) || /^\P{L}*本[章节](?:未|没)?完的/u.test(folded))
    return 0;
  return PAGING_WORDS.test(folded) || (weight <= 8 && CONTROLS.test(folded)) || HOST.test(folded)
    ? 0.95
    : 0;
}

/** `目录` by itself heads the contents of a book, unless other controls stand beside it. */
function isOwnContents({ folded, index }: Line, { lines }: PageContext): boolean {
  return (
    /^\P{L}*目录\P{L}*$/u.test(folded) &&
    [index - 1, index + 1].every((near) => {
      const line = lines[near];
      return !line || !pagingConfidence(line, false);
    })
  );
}

/** `墨#雨#书#屋#首#发`: one odd mark between all characters, as only those write who must not be found. */
const ODD =
  /([#╳×~*^☆★❤♥])[\u4e00-\u9fff](?:\1[\u4e00-\u9fff]){3,40}\1|(?<![#╳×~*^☆★❤♥])[\u4e00-\u9fff]([#╳×~*^☆★❤♥])[\u4e00-\u9fff](?:\2[\u4e00-\u9fff]){2,40}(?!\2)/g;
/** `悠.悠.小.說.網`: the name of a reading site with dots between its characters. */
const DOTTED =
  /(?<![\u4e00-\u9fff])(?:(?<=[a-z])[.·丶])?[\u4e00-\u9fff](?:[.·丶][\u4e00-\u9fff]){1,6}[.·丶](?:网|说|书[.·丶][屋院城吧库阁]|阁)(?![.·丶])/g;
/** Keeps a chapter from those who did not pay. */
const LOCKED = /防盗章节?[,:：][^，。「」“”]{0,30}(?:刷新|再看|购买|替换)/g;

/** `最新网址发布邮箱 … 请牢记`: where a site tells by mail how it is called today. */
const MAILED =
  /(?:最新|永久|备用|发布|本站|的){0,3}(?:网址|域名|地址)(?:发布|获取|更新)?(?:页|邮箱|邮件)?[:：\s]{0,2}[\w.+-]{2,40}@[\w.-]{4,40}\s?(?:请)?(?:牢记|记住|收藏|记牢|勿忘)/g;

/** Each with what any match of it has in it. */
const BETWEEN = [
  { pattern: ODD, trace: /[#╳×~*^☆★❤♥]/ },
  { pattern: DOTTED, trace: /[.·丶](?:网|说|阁)/ },
  { pattern: LOCKED, trace: /防盗章/ },
  { pattern: MAILED, trace: /@[^。]{0,50}(?:牢|记|收藏|勿忘)/ },
];

function* betweenWords(line: Line): Iterable<Finding> {
  for (const { pattern, trace } of BETWEEN) {
    if (!trace.test(line.folded)) continue;
    for (const { 0: found, index } of line.folded.matchAll(pattern)) {
      const own = pattern === ODD ? ownOfRow(line.folded, index, found) : { first: 0, last: 0 };
      const start = line.start + index + own.first;
      const end = line.start + index + found.length - own.last;
      yield { ...line.unit.view.toSource(start, end), confidence: 0.9 };
    }
  }
}

/** What a row of a reading site's words ends with. Folded. */
const ENDS_ROW =
  /(?:书[屋城院阁库吧坊]|小说|文学|中文|网|阁|站|首[发更]|手打|更新|最[快新]|免费|阅读|无弹窗|全文|整理|制作|转载|发布)$/;

/**
 * How much of a row with a mark between all characters is the story's, where that goes on without a mark of a
 * sentence: `他说*墨*雨*书*屋*首*发*走吧` has marks around the row, and `他说墨*雨*书*屋*首*发走吧` none.
 */
function ownOfRow(folded: string, index: number, found: string): { first: number; last: number } {
  const isHan = (text: string | undefined) => /[\u4e00-\u9fff]/.test(text ?? '');
  const goesOn = isHan(found.at(-1)) && isHan(folded[index + found.length]);
  const bare = found.replace(/[^\u4e00-\u9fff]/g, '');
  if (!goesOn || ENDS_ROW.test(bare)) return { first: 0, last: 0 };
  const isBegun = isHan(found[0]) && isHan(folded[index - 1]);
  return { first: Number(isBegun), last: Number(isBegun || ENDS_ROW.test(bare.slice(0, -1))) };
}
