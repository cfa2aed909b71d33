import type { Script, Span } from '../article';
import { findMasked } from './find-masked';

/** `outer`: “ ” and 「 」 alone; `full`: also ‘ ’ and 『 』. */
export type QuoteStyle = 'off' | 'outer' | 'full';

const FORMS: Record<Script, [from: string, to: string][]> = {
  hant: [
    ['“”', '「」'],
    ['‘’', '『』'],
  ],
  hans: [
    ['「」', '“”'],
    ['『』', '‘’'],
  ],
};

const LATIN = /[\p{Script=Latin}\p{Nd}]/u;
const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef—…]/u;

/**
 * Adds the quotation marks of the target script to a text's changes. Marks are paired; a pair
 * changes only where Chinese stands beside it, or in it if it stands alone. So an apostrophe, an
 * English sentence with its quotes, and a mark without its mate stay as they are.
 */
export function changeQuotes<Change extends Span & { to: string }>(
  text: string,
  changes: readonly Change[],
  style: QuoteStyle,
  target: Script,
): (Change | (Span & { to: string }))[] {
  if (style === 'off' || !/[“‘「『]/.test(text)) return [...changes];
  const forms = FORMS[target].slice(0, style === 'outer' ? 1 : 2);
  const masked = findMasked(text);
  const marks: (Span & { to: string })[] = [];
  for (const [from, to] of forms) {
    for (const [open, close] of findPairs(text, from[0] ?? '', from[1] ?? '', masked)) {
      if (!isChinese(text, open, close)) continue;
      marks.push({ start: open, end: open + 1, to: to[0] ?? '' });
      marks.push({ start: close, end: close + 1, to: to[1] ?? '' });
    }
  }
  const free = marks.filter(
    (mark) => !changes.some(({ start, end }) => mark.start < end && start < mark.end),
  );
  return [...changes, ...free].sort((a, b) => a.start - b.start);
}

function findPairs(text: string, open: string, close: string, masked: readonly Span[]) {
  const pairs: [open: number, close: number][] = [];
  const waiting: number[] = [];
  let mask = 0;
  for (let index = 0; index < text.length; index++) {
    while (masked[mask] && index >= (masked[mask]?.end ?? 0)) mask++;
    if (index >= (masked[mask]?.start ?? text.length)) continue;
    if (text[index] === open) waiting.push(index);
    else if (text[index] === close && !isApostrophe(text, index)) {
      const start = waiting.pop();
      if (start !== undefined) pairs.push([start, index]);
    }
  }
  return pairs;
}

/** that’s, the ’90s: a mark with a Latin letter on each side, or a space before and a letter after. */
function isApostrophe(text: string, index: number): boolean {
  if (text[index] !== '’') return false;
  return LATIN.test(text[index + 1] ?? '');
}

function isChinese(text: string, open: number, close: number): boolean {
  const before = neighbour(text, open, -1);
  const after = neighbour(text, close, 1);
  if (CHINESE.test(before) || CHINESE.test(after)) return true;
  if (LATIN.test(before) || LATIN.test(after)) return false;
  return /\p{Script=Han}/u.test(text.slice(open + 1, close));
}

/** The nearest character that is no space and no quotation mark. */
function neighbour(text: string, index: number, step: 1 | -1): string {
  let at = index + step;
  while (at >= 0 && at < text.length && /[\s“”‘’「」『』]/.test(text[at] ?? '')) at += step;
  return text[at] ?? '';
}
