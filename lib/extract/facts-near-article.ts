import type { MetadataField } from '../article';
import { readDate } from './read-date';
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
  add: Add,
): void {
  addAround(lines, blocks, add);
  addTimes(lines, add);
}

/** How many lines from the article's ends facts about it may stand. */
const NEAR = 24;
const MAX_FACT_WEIGHT = 240;
const FIRST_LINE = 40;

/** Dates and names in the short lines just before the article, in its head and just after it. */
function addAround(lines: readonly PageLine[], blocks: readonly { text: string }[], add: Add) {
  const plain = (text: string) => text.replace(/\s+/g, '').slice(0, FIRST_LINE);
  const prose = blocks.filter(({ text }) => weighText(text) >= 60);
  const [first, last] = [prose[0], prose.at(-1)].map((block) => block && plain(block.text));
  const start = lines.findIndex(({ text }) => plain(text) === first);
  const end = lines.findLastIndex(({ text }) => plain(text) === last);
  const near: PageLine[] = [];
  if (start >= 0) near.push(...lines.slice(Math.max(0, start - NEAR), start).reverse());
  near.push(...blocks.slice(0, 3).map(({ text }) => ({ text, element: null })));
  if (end >= 0) near.push(...lines.slice(end + 1, end + 4));
  const short = near.filter(({ text }) => weighText(text) < MAX_FACT_WEIGHT);
  const dated = short.find(({ text }) => !isClock(text) && readDate(text));
  if (dated) add('published', dated.text, 'near-article');
  const before = start < 0 ? [] : lines.slice(Math.max(0, start - FAR), start).reverse();
  const after = end < 0 ? [] : lines.slice(end + 1, end + FAR);
  for (const { text } of [...short, ...before, ...after]) {
    if (weighText(text) > MAX_FACT_WEIGHT) continue;
    const by = BY.exec(text) ?? (readDate(text) ? NAME_FIRST.exec(text) : null);
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
    .find((names) => names && !/[图圖表完责編编]/.test(names));
  add(
    'byline',
    reporterIn([...tail, ...blocks.slice(0, ENDS)]) ?? signed ?? reporterIn(near),
    'signature',
  );
}

function addTimes(lines: readonly PageLine[], add: Add) {
  for (const { text, element } of lines) {
    if (!element?.isConnected || weighText(text) > 150 || isClock(text) || !/\d{2}/.test(text))
      continue;
    if (element.closest('nav, aside, footer')) continue;
    if (!element.matches(DATE_ELEMENTS) && !element.querySelector('time')) continue;
    const time = element.querySelector('time[datetime]') ?? element;
    const date = readDate(time.getAttribute('datetime') ?? '') ?? readDate(text);
    if (date) return add('published', date, 'time');
  }
}

/** The site's clock: a bare date with its weekday. */
function isClock(text: string): boolean {
  return (
    /(?:星期|礼拜|禮拜|周|週)[一二三四五六日天]/.test(text) &&
    !/[:：]\s?\d{4}/.test(text) &&
    !/\d{1,2}:\d{2}/.test(text)
  );
}
