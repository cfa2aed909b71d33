import { formatNumber, uiLanguage } from './i18n';

/** To make a formatter takes longer than to draw a row, so each is made once. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatDate(at: Date, options: Intl.DateTimeFormatOptions): string {
  const key = JSON.stringify(options);
  const formatter = formatters.get(key) ?? new Intl.DateTimeFormat(uiLanguage(), options);
  formatters.set(key, formatter);
  return formatter.format(at);
}

/**
 * Makes what a list writes times with. The first formatter of a page takes longer than its rows do, so
 * that it is better made while the library opens.
 */
export function prepareFormats(): void {
  formatMoment(0);
  formatSaved(0, Date.now());
  formatNumber(0);
}

/** A moment as a list shows it: the time for today, else the day. */
export function formatSaved(ms: number, nowMs: number): string {
  const at = new Date(ms);
  const now = new Date(nowMs);
  const sameDay = at.toDateString() === now.toDateString();
  const options: Intl.DateTimeFormatOptions = sameDay
    ? { timeStyle: 'short' }
    : at.getFullYear() === now.getFullYear()
      ? { month: 'short', day: 'numeric' }
      : { year: 'numeric', month: 'short', day: 'numeric' };
  return formatDate(at, options);
}

/** A moment in full, for tooltips and the reader. */
export function formatMoment(ms: number): string {
  return formatDate(new Date(ms), { dateStyle: 'long', timeStyle: 'short' });
}

/**
 * The date that a page gives for itself (`YYYY-MM-DD`, with a time only if the page has one).
 * The page's own clock is kept: `2024-05-01T08:00+08:00` reads eight o'clock everywhere.
 */
export function formatPublished(published: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?/.exec(published);
  if (!parts) return published;
  const [year = 0, month = 1, day = 1, hour, minute] = parts.slice(1).map(Number);
  const hasTime = parts[4] !== undefined;
  const at = new Date(Date.UTC(year, month - 1, day, hasTime ? hour : 0, hasTime ? minute : 0));
  return formatDate(at, {
    dateStyle: 'long',
    ...(hasTime ? { timeStyle: 'short' } : {}),
    timeZone: 'UTC',
  });
}

const UNITS = ['B', 'kB', 'MB', 'GB'] as const;

/** A size in decimal units, at most one digit after the point. */
export function formatBytes(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < UNITS.length - 1) {
    value /= 1000;
    unit += 1;
  }
  const rounded = unit < 2 || value >= 100 ? Math.round(value) : Math.round(value * 10) / 10;
  return `${formatNumber(rounded)} ${UNITS[unit]}`;
}

/** The host of an address as people say it, without `www.`; the address itself where it has none. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
}
