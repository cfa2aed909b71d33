import type { MetadataField } from '../article';
import { readDate, readDayOf, readEitherDay } from './read-date';
import { weighText } from './weigh-text';

/** Takes a fact, if it is one. */
export type Add = (
  name: MetadataField['name'],
  value: string | null | undefined,
  from: string,
) => void;

/** A line of the page, and whether it stands in a link or in something that shows lists of other pages. */
export interface PageLine {
  text: string;
  element: Element | null;
}

const DATE_ELEMENTS =
  '[itemprop~="datePublished"], time[pubdate], time[datetime], time, [class*="publish" i], [class*="pubtime" i], [class*="pub_time" i], [class*="pub-date" i], [class*="post-date" i], [class*="entry-date" i], [class*="article-date" i], [class*="article-time" i], [class~="date" i], [class~="time" i], [id*="pubtime" i], [id*="pubdate" i]';

/** Dates and names that stand around the article and at its ends, in no labelled line. */
export function addFactsNearArticle(
  lines: readonly PageLine[],
  blocks: readonly { text: string }[],
  url: string,
  add: Add,
): void {
  addAround(lines, blocks, url, add);
}

/** How many lines from the article's ends facts about it may stand. */
const NEAR = 24;
/** Of the article's last paragraphs, how many may be that with which it ends on the page. */
const LAST = 6;
const MAX_FACT_WEIGHT = 240;
const FIRST_LINE = 40;

/** Where another line has a date, that of these is not when the article came out. */
const SENTENCE = /[。！？.!?]["'”’」』)）]?\s*$/;
const UPDATED = /^\W*(?:last\s)?(?:updated|modified|reviewed)\b/i;

/** Dates and names in the short lines just before the article, in its head and just after it. */
function addAround(
  lines: readonly PageLine[],
  blocks: readonly { text: string }[],
  url: string,
  add: Add,
) {
  const plain = (text: string) => text.replace(/\s+/g, '').slice(0, FIRST_LINE);
  const prose = blocks.filter(({ text }) => weighText(text) >= 60);
  const first = prose[0] && plain(prose[0].text);
  const begins = (text: string, wanted = '') => {
    // Most lines differ in their first letter.
    return text.trimStart().charAt(0) === wanted.charAt(0) && plain(text) === wanted;
  };
  const start = lines.findIndex(({ text }) => begins(text, first));
  let end = -1;
  // The last lines may have been put together otherwise than on the page.
  for (const { text } of prose.slice(-LAST).reverse()) {
    const last = plain(text);
    end = lines.findLastIndex((line) => begins(line.text, last));
    if (end >= 0) break;
  }
  const near: PageLine[] = [];
  if (start >= 0) near.push(...lines.slice(Math.max(0, start - NEAR), start).reverse());
  near.push(...blocks.slice(0, 3).map(({ text }) => ({ text, element: null })));
  if (end >= 0) near.push(...lines.slice(end + 1, end + 4));
  const short = near.filter(({ text }) => weighText(text) < MAX_FACT_WEIGHT);
  const dated = short.filter(
    ({ text, element }) => readDate(text) && !isClock(text) && !(element && isElsewhere(element)),
  );
  const told = dated.find(({ text }) => !UPDATED.test(text) && !SENTENCE.test(text)) ?? dated[0];
  const day = told ? null : short.map(({ text }) => readDayOf(text, url)).find(Boolean);
  add('published', told?.text ?? day, 'near-article');
  const before = start < 0 ? [] : lines.slice(Math.max(0, start - FAR), start).reverse();
  const after = end < 0 ? [] : lines.slice(end + 1, end + FAR);
  for (const { text } of [...short, ...before, ...after]) {
    if (weighText(text) > MAX_FACT_WEIGHT) continue;
    const by = BY.exec(text) ?? (readDate(text) ? postedBy(text) : null);
    if (by) {
      add('byline', by[1], 'label:by');
      break;
    }
  }
  addSignature(blocks, short, add);
}

const FAR = 40;
const LATIN_NAME =
  "\\p{Lu}[\\p{L}.\u2019'-]*(?:\\s+(?:(?:de|van|der|von|di|da|la)\\s+)?\\p{Lu}[\\p{L}.\u2019'-]*){0,3}";
/** By Somebody; Written by Somebody and Somebody Else. */
const BY = new RegExp(
  `(?:^|[|•·,]\\s*)\\s*(?:(?:[Ww]ritten|[Pp]osted|[Ww]ords|[Ss]tory)\\s+by|[Bb][Yy]):?\\s+(${LATIN_NAME}(?:(?:\\s+and\\s+|,\\s+)${LATIN_NAME})*)(?=\\s*(?:$|[|,•·\\n(]|[-–—]\\s|\\s{2}|on\\s|\\d))`,
  'u',
);
/** Somebody | Senior Writer | July 2, 2025 */
const NAME_FIRST = new RegExp(`^\\s*(${LATIN_NAME.replace('{0,3}', '{1,3}')})\\s*[|•·]`, 'u');

/** How Chinese blogs say who put an entry out, where they say when. */
const POSTED_BY = [
  /^[\s\p{P}]*由\s?([^\s，。,；;：:]{1,20}?)\s?(?:张贴|張貼|发表|發表|发布|發布|發佈|撰写|撰寫|贴出|貼出|提交|上传|上傳)(?=[\s@于於在])/u,
  /^[\s\p{P}]*(?!本|文章|原文|首次|最|系统|系統|管理|网站|網站)([^\s，。,；;：:\d][^\s，。,；;：:]{0,19})\s{1,4}(?:发表|發表|发布|發布|發佈|张贴|張貼)(?:于|於)(?=[\s:：]{0,3}\d{4})/u,
  /^posted\s@\s\d{4}[\d\s:/-]{4,20}\s([^\s，。,；;：:\d][^\s，。,；;：:]{0,19})\s/iu,
];

function postedBy(text: string): RegExpExecArray | null {
  for (const pattern of [NAME_FIRST, ...POSTED_BY]) {
    const found = pattern.exec(text);
    if (found) return found;
  }
  return null;
}

const HAN_NAME = '[\\u4e00-\\u9fff·]{2,5}?';
const HAN_NAMES = `${HAN_NAME}(?:[\\s、,，]{1,3}${HAN_NAME}){0,5}?`;
const REPORTER = new RegExp(
  `(?:记者|記者|通讯员|通訊員|撰稿人|实习生)[\\s:：]{0,3}(${HAN_NAMES})\\s*(?:[/／文图摄]|发自|發自|报道|報導|$|[)）】\\]])`,
  'u',
);
const SIGNED = new RegExp(
  `[(（]\\s*(?:文[/／]|作者[:：]?|撰文[:：]?)?(${HAN_NAMES})(?:\\s+[\\u4e00-\\u9fff]{2,3}(?:报道|報導))?\\s*[)）]$`,
  'u',
);
const ENDS = 3;
/** The hundred names that four of five Chinese people bear, in both scripts. */
const SURNAMES =
  '王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏锺鐘钟汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文';
const NAME_LINE = new RegExp(
  `^[${SURNAMES}][\\u4e00-\\u9fff]{1,2}(?:[\\s、,，]{1,3}[${SURNAMES}][\\u4e00-\\u9fff]{1,2}){0,4}$`,
  'u',
);

/** Chinese papers sign in the first or the last lines: （记者 某某）, □ 本报记者 某某, （某某）. */
function addSignature(
  blocks: readonly { text: string }[],
  near: readonly { text: string }[],
  add: Add,
) {
  const tail = blocks.slice(-ENDS).reverse();
  const reporterIn = (lines: readonly { text: string }[]) => {
    for (const { text } of lines) {
      const line = text.trim();
      const found = REPORTER.exec(line.slice(-60)) ?? REPORTER.exec(line.slice(0, 80));
      if (found) return found[1];
    }
    return undefined;
  };
  const signed = tail
    .map(({ text }) => SIGNED.exec(text.trim().slice(-40))?.[1])
    .find((names) => names && !/[图圖表完责編编楼樓]/.test(names));
  // A line of nothing but names, between the title and the text.
  const named = [...blocks.slice(0, ENDS), ...near.slice(0, ENDS)]
    .map(({ text }) => text.trim())
    .find((text) => NAME_LINE.test(text));
  add(
    'byline',
    reporterIn([...tail, ...blocks.slice(0, ENDS)]) ?? signed ?? named ?? reporterIn(near),
    'signature',
  );
}

const ELSEWHERE = '[class*="comment" i], [class*="related" i], [class*="recent" i]';

/** Whether an element belongs to other pages than this one, or to none. */
export function isElsewhere(element: Element): boolean {
  if (element.closest(ELSEWHERE)) return true;
  const around = element.closest('nav, aside, footer');
  if (!around) return false;
  // An article's own footer; an `aside` that was never closed holds the page.
  return !(
    (around.localName === 'footer' && around.closest('article')) ||
    around.querySelector('h1, article')
  );
}

/** The first date that stands in an element made for one. Before the page is taken apart. */
export function addTimes(lines: readonly PageLine[], add: Add) {
  let isSettled = false;
  // Asked once an element: all lines of a text may stand in one.
  const areTimes = new Map<Element, boolean>();
  for (const { text, element } of lines) {
    if (!element || !/\d{2}/.test(text) || weighText(text) > 150 || isClock(text)) continue;
    const isTime =
      areTimes.get(element) ??
      (element.matches(DATE_ELEMENTS) || element.querySelector('time') !== null);
    areTimes.set(element, isTime);
    if (!isTime) continue;
    if (isElsewhere(element)) continue;
    const time = element.querySelector('time[datetime]') ?? element;
    const said = time.getAttribute('datetime') ?? '';
    const date = readDate(said) ?? readDate(text);
    if (date) return add('published', date, 'time');
    const either = isSettled ? [] : readEitherDay(said || text);
    if (either.length === 0) continue;
    // Once: it means to read every line of the page.
    isSettled = true;
    const settled = settleDay(either, lines);
    if (settled) return add('published', settled, 'time');
  }
}

/** Of two days that a date may be, the one that the page also writes in a way that is sure. */
function settleDay(days: readonly string[], lines: readonly PageLine[]): string | null {
  const told = days.filter((day) => lines.some(({ text }) => readDate(text)?.startsWith(day)));
  return told.length === 1 ? (told[0] ?? null) : null;
}

/** The site's clock: a bare date with its weekday. */
function isClock(text: string): boolean {
  return (
    /(?:星期|礼拜|禮拜|周|週)[一二三四五六日天]/.test(text) &&
    !/[:：]\s?\d{4}/.test(text) &&
    !/\d{1,2}:\d{2}/.test(text)
  );
}
