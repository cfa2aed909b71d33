import { readDate } from './read-date';

const KEPT_IN = ['datetime', 'content', 'title'];
/** Seconds or milliseconds since 1970. */
const COUNTED_IN = ['data-time', 'data-timestamp'];
const COUNT = /^1\d{9}(?:\d{3})?$/;

/**
 * The day that an element keeps beside a time it shows as 'two hours ago', `YYYY-MM-DD`; '' where it
 * keeps none.
 */
export function toldDay(element: Element): string {
  for (const name of KEPT_IN) {
    const date = readDate(element.getAttribute(name) ?? '');
    if (date) return date.slice(0, 10);
  }
  for (const name of COUNTED_IN) {
    const count = element.getAttribute(name) ?? '';
    if (COUNT.test(count))
      return new Date(Number(count.padEnd(13, '0'))).toISOString().slice(0, 10);
  }
  return '';
}
