import type { Span } from '../article';
import { isKana } from './decisive-characters';

/**
 * What stands among Chinese and is none: addresses, names after @, code in backticks.
 * Each alternative is bounded, so that no text makes it slow. In an address Han characters belong
 * to it only after a delimiter, and a sentence never does: in https://a.example/后台?q=头发 all do, in
 * www.a.example的说明 none.
 */
const FOREIGN = new RegExp(
  [
    '`[^`\\n]{1,300}`',
    "(?:https?|ftp|file):\\/\\/[\\w.~:/?#[\\]@!$&'()*+,;=%-]{1,2000}(?:(?<=[/=&?#_+.-])\\p{Script=Han}{1,12}(?!\\p{Script=Han})[\\w.~:/?#@!$&*+,;=%-]{0,400}){0,20}",
    '(?<![\\w.-])(?:[\\w-]{1,63}\\.){1,6}[a-z]{2,24}\\/[\\w.~:/?#@!$&*+,;=%-]{0,2000}(?:(?<=[/=&?#_+.-])\\p{Script=Han}{1,12}(?!\\p{Script=Han})[\\w.~:/?#@!$&*+,;=%-]{0,400}){0,20}',
    '(?<![\\w.+-])[\\w.+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,4}',
    '(?<![\\w.])@[\\p{L}\\p{N}_-]{1,30}',
    '[A-Za-z]:\\\\[^\\s，。；、]{1,260}',
  ].join('|'),
  'gu',
);

/** A run of Han and kana is Japanese from this share of kana on; の between Chinese words is not. */
const JAPANESE_RUN = 0.2;

/** Spans that a converter must leave alone, in order, not overlapping. */
export function findMasked(text: string): Span[] {
  const spans: Span[] = [];
  if (/[`:@./]/.test(text)) {
    for (const match of text.matchAll(FOREIGN)) {
      spans.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  return hasKana(text) ? mergeSpans([...spans, ...findJapanese(text)]) : spans;
}

function hasKana(text: string): boolean {
  return /[\u3041-\u30ff\uff66-\uff9f]/.test(text);
}

/** Runs between punctuation that hold enough kana. */
function findJapanese(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(
    /[\p{Script=Han}\u3041-\u3096\u30a1-\u30ff々〆\uff66-\uff9f]+/gu,
  )) {
    const run = match[0];
    let kana = 0;
    for (let index = 0; index < run.length; index++) if (isKana(run.charCodeAt(index))) kana++;
    if (kana < 2 || kana < JAPANESE_RUN * run.length) continue;
    spans.push({ start: match.index, end: match.index + run.length });
  }
  return spans;
}

/** Sorts spans and joins those that overlap. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
