import { isChapter } from '../chapters';
import { type Line, weigh } from '../lines';
import { lieOf } from '../quotations';
import { defineRule, type Finding, type PageContext } from '../rule';
import { splitSentences } from '../sentences';

/** What reading sites speak of, and stories hardly ever: each different word counts. Folded, marks between characters taken out. */
const SITE_WORDS =
  /防盗|正文|正版|盗版|章节|本章|本文|内容未完|未完|手打|刷新|浏览器|阅读模式|畅读模式|阅读|乱码|乱序|翻页|下一页|上一页|第\d+页|左滑|右滑|订阅|购买|收藏|书架|书签|更新|完整版|小可爱|书友|读者|读书|看书|追书|小说|书屋|书院|客户端|\bapp\b|网址|域名|首发|转码|无弹窗|无广告|加载|提醒您|本站|全本|求票|月票|推荐票|广告/g;
/** Those that no story speaks of: a story may well be about readers and their novels. */
const NEVER_TOLD =
  /防盗|盗版|正版|章节|本章|本文|未完|手打|刷新|乱码|乱序|阅读模式|畅读模式|左滑|右滑|订阅|收藏|书架|更新|完整版|小可爱|书友|追书|客户端|\bapp\b|网址|域名|首发|转码|无弹窗|无广告|提醒您|本站|求票|月票|推荐票/g;
/** Speaks to whoever reads the page. */
const OPENS = /^\P{L}{0,3}(?:温馨|友情|特别|重要)?(?:提示|通知|提醒|公告)[:：]/u;
/** Names other books of the site. */
const OTHER_BOOKS =
  /^\P{L}{0,3}(?:本书|本文|看过本书的|喜欢本书的)?(?:读者|书友|人)(?:们)?(?:还|也)(?:追|看|在[看追读]|喜欢|读)[^。]{0,4}[:：]\P{L}?[《「]/u;
/** What writers of such sites beg for. */
const BEGS = /求(?:月票|推荐票|订阅|收藏|打赏|票|首订)/g;
const FEWEST_BEGS = 2;
const BRACKETED = /[【[(（〔][^【】[\]()（）〔〕]{6,80}[】\])）〕]/g;
/** What sites put between two clauses or sentences without a bracket, by its form. Folded. */
const FORMS = [
  // A program with which to read, and what is given for it.
  /(?<=^|[,，。；;!！?？])(?:看|读|追)?正版[^,，。他她我]{0,16}(?:下载|安装)[^,，。他她我]{1,14}(?:app|客户端)[,，](?:新人|新用户|首次|注册)?[^,，。他她我]{0,4}(?:领|送|得)[^,，。他她我]{1,6}(?:书币|阅币|代金券|红包)[,，。!！]?/g,
  // A group of readers, and what its owner gives.
  /(?:书友|读者|催更)[群裙][^,，。]{0,3}[\d零〇一二三四五六七八九壹贰叁肆伍陆柒捌玖]{4,12}[,，](?:进群|加群|入群|暗号)[^。]{0,16}[,，](?:群主|管理)[^,，。]{0,3}(?:红包|福利)[,，。!！]?/g,
  // Its number, in words or with marks between its digits.
  /(?<=^|[,，。！？!?”」\s])\s{0,4}(?:书友|读者|催更|追书|本书)[^,，。\s]{0,4}[群裙羣]号?[:：]\s?(?:[零〇o一二三四五六七八九壹贰叁肆伍陆柒捌玖\d][·.•\s-]{0,2}){6,14}(?![零〇一二三四五六七八九\d])/g,
  // Where to report what is wrong with a chapter.
  /『(?:本章|章节)[^』]{0,10}(?:有误|错误|缺失|乱码)[^』]{0,6}(?:点此|点击)[^』]{0,4}(?:报错|举报|反馈)[^』]{0,24}』/g,
];
const MAY_BE_FORM = /正版|[群裙羣]|章节?[^』]{0,10}[误错缺乱]/;
const LONGEST = 80;
const IN_BRACKETS = 3;
/** In those that only sites use. */
const IN_HEAVY_BRACKETS = 2;
const IN_THE_OPEN = 3;
/** Of these so many are of the kind that no story speaks of. */
const SURE_IN_BRACKETS = 1;
const SURE_IN_THE_OPEN = 2;

/** What a reading site says to its readers in the middle of a chapter: locked text, lost pages, other books. */
export const chapterNag = defineRule({
  id: 'chapter-nag',
  kind: 'E2',
  reason: {
    en: 'is what a reading site says to its visitors, not part of the story',
    'zh-Hans': '是小说网站对读者说的话，不是正文',
    'zh-Hant': '是小說網站對讀者說的話，不是正文',
  },
  where: ['body'],
  confidence: 0.88,
  spares: ['code', 'quotes'],
  examples: {
    spam: [],
    inContext: [
      '【本章设有防盗，订阅不足的读者两天后再来看正文】',
      '（内容未完，左滑进入第2页）',
      '本书读者还在追：《某某》《某某》',
      '看正版请下载某某书app，新人领三百书币，',
      '书友交流裙：七三零·二二·〇一八五',
      '（各位看官，喜欢《某某》的别忘了收藏）',
      '（客官先别走，下页才是好戏，请往后翻）',
      '若页面空白或乱序，请退出浏览器的畅读模式',
    ],
    prose: [
      '正版的下载卡夹在书里，新人领一枚书签。',
      '他把章节有误的那一页折了角，点此报错四个字印得很小。',
      '（他没有读完那一页，就把灯吹了。）',
      '（客官走了，他把账本翻到下一页。）',
      '他是读者，也是第一个买下这本书的人。',
      '读者群：一个三十年前认识的老人。',
      '【第三节车厢的门开着】',
      '（这本小说的读者，大多已经老了。）',
      '书店的读者翻开小说，看书看到下一页。',
    ],
  },
  mayFind: (page) => isChapter(page),
  *find(unit, page): Iterable<Finding> {
    if (/^(?:td|th|h[1-6])$/.test(unit.kind)) return;
    for (const line of page.linesOf(unit)) {
      if (
        line.weight <= LONGEST &&
        (OTHER_BOOKS.test(line.folded) ||
          TURNS_PAGE.test(line.folded) ||
          opensNag(line) ||
          begs(line) ||
          namesOwnBook(line, page))
      ) {
        yield unit.view.toSource(line.start, line.end);
        continue;
      }
      if (MAY_BE_FORM.test(line.folded)) {
        for (const form of FORMS) {
          for (const { 0: found, index } of line.folded.matchAll(form)) {
            const start = line.start + index;
            yield unit.view.toSource(start, start + found.length);
          }
        }
      }
      for (const { start, end } of nagsIn(line)) {
        yield unit.view.toSource(line.start + start, line.start + end);
      }
    }
  },
});

/** Whether a text has so many different words of reading sites, read through the marks that hide them: `读.书`. */
function hasWords(folded: string, fewest: number, sure: number): boolean {
  const plain = folded.replace(/(?<=[\u4e00-\u9fff])[.·。丶\s*_-](?=[\u4e00-\u9fff])/g, '');
  const count = (words: RegExp) => new Set(plain.match(words)).size;
  return count(SITE_WORDS) >= fewest && count(NEVER_TOLD) >= sure;
}

/** `求月票！求订阅！` */
function begs({ folded, quotations }: Line): boolean {
  return (
    !quotations.length && !/。$/.test(folded) && new Set(folded.match(BEGS)).size >= FEWEST_BEGS
  );
}

/** Speaks to whoever reads on. */
const TO_READERS =
  /看官|各位|读者|书友|喜欢|中意|爱看|别忘|记得|收藏|书签|书角|翻页|下[页回章]|催更|投票/;
/** `（客官别走，下页才是正戏，请往后翻）`: by itself in brackets. */
const TURNS_PAGE =
  /^[(（[【〔][^()（）他她我]{0,6}(?:客官|看官|各位|诸位|小主|亲)[^()（）他她我]{0,20}下一?页[^()（）他她我]{0,12}翻[^()（）他她我]{0,6}[)）\]】〕]$/;
const OWN_BOOK = /《([^《》]{2,20})》/;

/** `（…喜欢《某某》的别忘了收藏）`: a remark by itself with the name of the book, which nobody in the book knows. */
function namesOwnBook({ folded }: Line, { titles }: PageContext): boolean {
  if (!/^[(（[【〔].*[)）\]】〕]$/.test(folded) || !TO_READERS.test(folded)) return false;
  const book = OWN_BOOK.exec(folded)?.[1];
  return book !== undefined && titles.some(({ view }) => view.folded.includes(book));
}

function opensNag({ folded, quotations }: Line): boolean {
  return (
    OPENS.test(folded) &&
    !quotations.length &&
    hasWords(folded, IN_HEAVY_BRACKETS, SURE_IN_BRACKETS)
  );
}

/** So much on one side of the words of reading sites is the story, into whose sentence they were put. */
const OWN_SIDE = 12;

/** The clauses of a folded sentence that speak as reading sites do, and what is short around them. */
function withoutStory(folded: string, at: number): { start: number; end: number } {
  const words = [...folded.matchAll(SITE_WORDS)];
  const first = words[0]?.index ?? 0;
  const last = words.at(-1);
  const begins = Math.max(...[...',，。；;'].map((mark) => folded.lastIndexOf(mark, first))) + 1;
  const ends = last ? last.index + last[0].length : folded.length;
  return {
    start: at + (weigh(folded.slice(0, begins)) >= OWN_SIDE ? begins : 0),
    end: at + (weigh(folded.slice(ends)) >= OWN_SIDE ? ends : folded.length),
  };
}

function nagsIn(line: Line): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const { 0: aside, index } of line.text.matchAll(BRACKETED)) {
    const span = { start: index, end: index + aside.length };
    const folded = line.folded.slice(span.start, span.end);
    if (
      hasWords(
        folded,
        /^[【〔[]/.test(folded) ? IN_HEAVY_BRACKETS : IN_BRACKETS,
        SURE_IN_BRACKETS,
      ) &&
      lieOf(span, line.quotations) !== 'within'
    ) {
      found.push(span);
    }
  }
  for (const span of splitSentences(line.text)) {
    if (found.some(({ start, end }) => span.start < end && span.end > start)) continue;
    const folded = line.folded.slice(span.start, span.end);
    if (weigh(folded) > LONGEST || lieOf(span, line.quotations) !== 'apart') continue;
    if (/[“”"「」『』]/.test(folded)) continue;
    if (hasWords(folded, IN_THE_OPEN, SURE_IN_THE_OPEN) && !/[他她它我]/.test(folded))
      found.push(withoutStory(folded, span.start));
  }
  return found;
}
