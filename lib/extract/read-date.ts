const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const HAN_DIGITS = '〇一二三四五六七八九';

/** Years that a page can have been published in; others are numbers of something else. */
const FIRST_YEAR = 1970;
const LAST_YEAR = 2100;
/** Dates stand in short lines; what comes later in a long one is prose. */
const MAX_LENGTH = 300;

const TIME =
  /^[\sT,，(（日号號]*(\d{1,2})\s?[:：时時시]\s?(\d{2})(?:\s?[:：分분]\s?(\d{2}))?(?:\.\d+)?\s*([ap]m)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?/i;

/** Every form has one of these; most lines have neither. */
const HAS_YEAR = /\d{4}|年/;

interface Day {
  year: number;
  month: number;
  day: number;
  /** Where the day ends in the text. */
  end: number;
  index: number;
}

/**
 * The first whole date of a text as `YYYY-MM-DD`, with `THH:MM[:SS][±HH:MM]` where a time follows
 * it; null where there is none. Knows ISO forms, 2016年5月19日, 二〇一六年五月十九日, 民國105年5月19日,
 * 2016.5.19, 2016년 5월 19일, 19 May 2016, May 19, 2016, and day and month in either order where
 * only one is possible.
 */
export function readDate(text: string): string | null {
  const line = text.slice(0, MAX_LENGTH);
  if (!HAS_YEAR.test(line)) return null;
  const found = [numbers(line), han(line), minguo(line), english(line), dayFirst(line)].filter(
    (day) => day !== null,
  );
  found.sort((a, b) => a.index - b.index);
  const first = found[0];
  if (!first) return null;
  const date = `${first.year}-${pad(first.month)}-${pad(first.day)}`;
  const time = TIME.exec(line.slice(first.end));
  if (!time) return date;
  let hour = Number(time[1]);
  if (/^pm$/i.test(time[4] ?? '') && hour < 12) hour += 12;
  if (/^am$/i.test(time[4] ?? '') && hour === 12) hour = 0;
  if (hour > 23 || Number(time[2]) > 59) return date;
  const zone = time[5] ? (/^[ZUG]/i.test(time[5]) ? '+00:00' : withColon(time[5])) : '';
  const seconds = time[3] ? `:${time[3]}` : '';
  return `${date}T${pad(hour)}:${time[2]}${seconds}${zone}`;
}

const YEAR_AND_MONTH = /[/_-]((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])(?=[/_-]|[0-3]\d(?:\D|$))/;
/** A day without its year needs its time beside it; without, it is a score or a size. */
const DAY_AND_TIME = /(?<![\d.-])(\d{1,2})(?:[-/]|月)(\d{1,2})日?\s{1,3}\d{1,2}[:：]\d{2}(?!\d)/;

/**
 * `05-19 14:32` as `YYYY-MM-DDTHH:MM`, in the year of the page's address, which must name the same
 * month; null where there is no such day. Never the year that it is now.
 */
export function readDayOf(text: string, url: string): string | null {
  const [, year, month] = YEAR_AND_MONTH.exec(url) ?? [];
  const day = DAY_AND_TIME.exec(text.slice(0, MAX_LENGTH));
  if (!year || !day || Number(day[1]) !== Number(month)) return null;
  return readDate(`${year}-${text.slice(day.index).replace(/月/, '-').replace('日', '')}`);
}

const pad = (value: number) => String(value).padStart(2, '0');
const withColon = (zone: string) =>
  zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;

function dayOf(
  match: RegExpExecArray | null,
  year: number,
  month: number,
  day: number,
): Day | null {
  if (!match || year < FIRST_YEAR || year > LAST_YEAR) return null;
  if (month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return { year, month, day, index: match.index, end: match.index + match[0].length };
}

function numbers(text: string): Day | null {
  const match =
    /(?<!\d)(\d{4})\s?(?:[-/.．]|年|년)\s?(\d{1,2})\s?(?:[-/.．]|月|월)\s?(\d{1,2})(?!\d)\s?[日号號일]?/.exec(
      text,
    ) ?? /(?<!\d)((?:19|20)\d{2})([01]\d)([0-3]\d)(?=T?\d{6}|\D|$)/.exec(text);
  return match && dayOf(match, Number(match[1]), Number(match[2]), Number(match[3]));
}

function han(text: string): Day | null {
  const match =
    /([〇○零Ｏ一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十廿卅]{1,4})[日号號]/.exec(
      text,
    );
  if (!match) return null;
  const year = [...(match[1] ?? '')].map((c) => Math.max(0, HAN_DIGITS.indexOf(c))).join('');
  return dayOf(match, Number(year), hanNumber(match[2] ?? ''), hanNumber(match[3] ?? ''));
}

function hanNumber(text: string): number {
  const [tens, ones] = text.replace('廿', '二十').replace('卅', '三十').split('十');
  if (ones === undefined) return HAN_DIGITS.indexOf(tens ?? '');
  return (tens ? HAN_DIGITS.indexOf(tens) : 1) * 10 + (ones ? HAN_DIGITS.indexOf(ones) : 0);
}

function minguo(text: string): Day | null {
  const match = /(?:民國|民国|中華民國)\s?(\d{2,3})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/.exec(
    text,
  );
  return match && dayOf(match, Number(match[1]) + 1911, Number(match[2]), Number(match[3]));
}

const MONTH_NAME = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';
const MONTH_FIRST = new RegExp(
  `\\b${MONTH_NAME}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?:at\\s+)?(\\d{4})\\b`,
  'i',
);
const DAY_BEFORE = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH_NAME}\\.?,?\\s+(\\d{4})\\b`,
  'i',
);

function english(text: string): Day | null {
  const monthFirst = MONTH_FIRST.exec(text);
  const dayBefore = DAY_BEFORE.exec(text);
  const month = (word = '') => MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
  if (monthFirst) {
    return dayOf(monthFirst, Number(monthFirst[3]), month(monthFirst[1]), Number(monthFirst[2]));
  }
  if (!dayBefore) return null;
  return dayOf(dayBefore, Number(dayBefore[3]), month(dayBefore[2]), Number(dayBefore[1]));
}

const DAY_FIRST = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/;

/** 19.05.2016 and 5/19/2016; 5/6/2016 could be either and is left alone. */
function dayFirst(text: string): Day | null {
  const match = DAY_FIRST.exec(text);
  if (!match) return null;
  const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  if (match[2] === '.' || first > 12) return dayOf(match, year, second, first);
  return second > 12 ? dayOf(match, year, first, second) : null;
}

/** The two days, `YYYY-MM-DD`, that 5/6/2016 may be; none where it is sure or no date. */
export function readEitherDay(text: string): string[] {
  const match = DAY_FIRST.exec(text.slice(0, MAX_LENGTH));
  if (!match || match[2] === '.' || readDate(text) !== null) return [];
  const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  return [dayOf(match, year, first, second), dayOf(match, year, second, first)].flatMap((day) =>
    day ? `${day.year}-${pad(day.month)}-${pad(day.day)}` : [],
  );
}
