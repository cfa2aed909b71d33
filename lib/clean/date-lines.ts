import type { Line } from './lines';

export const DATE =
  /(\d{4})\s{0,2}[-/.年]\s{0,2}(\d{1,2})\s{0,2}[-/.月]\s{0,2}(\d{1,2})\s{0,2}日?(?:\s{0,3}(?:星期|周)[一二三四五六日天])?(?:[\st]{0,3}(\d{1,2}):(\d{2})(?::(\d{2}))?)?/;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const GERMAN_MONTHS: Record<string, string> = { mär: 'mar', mai: 'may', okt: 'oct', dez: 'dec' };
/** In German too: `14. Februar 2023`. */
export const ENGLISH_DATE =
  /(?:(\d{1,2})(?:st|nd|rd|th|\.)? )?(jan|feb|mar|mär|apr|may|(?<=\. )mai(?![a-z])|jun|jul|aug|sept?|oct|okt|nov|dec|dez)[a-z]{0,6}\.? (?:(\d{1,2})(?:st|nd|rd|th)?,? )?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? )?(\d{4})/;
const WEEKDAY =
  /(?:星期|周)[一二三四五六日天]|礼拜|(?:mon|tues|wednes|thurs|fri|satur|sun)day|[月火水木金土日]曜日|요일/;

/** `2024-05-06`, with `T07:08[:09]` where the text has a time; null where it has no date. */
export function readDate(folded: string): string | null {
  const date = DATE.exec(folded);
  const pad = (part: string | undefined) => (part ?? '').padStart(2, '0');
  if (date) {
    const [, year = '', month = '', day = '', hour, minute, second] = date;
    if (!isDate(Number(year), Number(month), Number(day))) return null;
    const time =
      hour && Number(hour) < 24 && Number(minute) < 60
        ? `T${pad(hour)}:${pad(minute)}${second ? `:${pad(second)}` : ''}`
        : '';
    return `${year}-${pad(month)}-${pad(day)}${time}`;
  }
  const english = ENGLISH_DATE.exec(folded);
  if (!english) return null;
  const [, before, name = '', after, year = ''] = english;
  const start = name.slice(0, 3);
  const month = MONTHS.indexOf(GERMAN_MONTHS[start] ?? start) + 1;
  const day = Number(before ?? after ?? 0);
  return isDate(Number(year), month, day)
    ? `${year}-${pad(String(month))}-${pad(String(day))}`
    : null;
}

function isDate(year: number, month: number, day: number): boolean {
  return year >= 1900 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** Lines that are a date and nothing else: the article's at its head, or the site's clock. */
export function findDateLines(lines: readonly Line[], published: string | null) {
  const clocks: Line[] = [];
  const dates: { line: Line; value: string }[] = [];
  for (const line of lines) {
    if (line.edge === null || line.text.length > 60) continue;
    // A cell is what its row says it is.
    if (line.unit.kind === 'td' || line.unit.kind === 'th') continue;
    const value = readDate(line.folded);
    if (!value || !isOnlyDate(line.folded)) continue;
    const day = value.slice(0, 10);
    const same = published?.slice(0, 10) === day;
    if (WEEKDAY.test(line.folded) && !same) {
      // Without a date of the article's own it might be that date.
      if (published ? day > published.slice(0, 10) || line.edge === 'head' : isClock(line)) {
        clocks.push(line);
      }
      continue;
    }
    // At the end an organisation signs with the date: that is a part of the notice.
    if (line.edge === 'head' && (same || !published)) dates.push({ line, value });
  }
  return { clocks, dates };
}

const CLOCK = /今天是|现在时间|当前时间|北京时间|today is/;

function isClock(line: Line): boolean {
  return line.index === 0 || CLOCK.test(line.folded);
}

function isOnlyDate(folded: string): boolean {
  const rest = folded
    .replace(DATE, '')
    .replace(ENGLISH_DATE, '')
    .replace(new RegExp(WEEKDAY, 'g'), '')
    .replace(CLOCK, '')
    .replace(/农历[^\s,]{0,12}|上午|下午|\d{1,2}:\d{2}(?::\d{2})?|[ap]\.?m\.?/g, '');
  return !/[\p{L}\p{N}]/u.test(rest);
}
