import { wordSegmenter } from '../../text/word-segmenter';

/** Where words begin in a text: 1 at each offset that does. As long as the text and one more. */
export type WordStarts = Uint8Array;

/** Gives the word starts, right at least from `start` to `end`. */
export type FindWordStarts = (start: number, end: number) => WordStarts;

/** Longer runs without punctuation are cut, so that a hostile line costs no more than prose. */
const LONGEST_RUN = 400;
/** Every call has its price: a call a sentence takes six times as long as a call a page. */
const AT_ONCE = 1000;
const UNKNOWN = 2;

let isPrepared = false;

/** Has the browser read its word list while data are on their way, not in the first conversion. */
export function prepareWordStarts(): void {
  if (isPrepared) return;
  isPrepared = true;
  setTimeout(() => wordSegmenter()?.segment('字').containing(0));
}

/**
 * Word starts by the browser's own dictionary, found only where they are asked for, a page at a
 * time: segmenting takes as long as converting. Without `Intl.Segmenter`
 * every character begins a word.
 */
export function createWordStarts(text: string): FindWordStarts {
  const starts = new Uint8Array(text.length + 1).fill(UNKNOWN);
  starts[text.length] = 1;
  return (start, end) => {
    for (let at = start; at <= end && at < text.length; at++) {
      if (starts[at] === UNKNOWN) segmentRun(text, at, starts);
    }
    return starts;
  };
}

/** The word starts of a part of a text, which begins at `offset` and where a word does. */
export function wordStartsFrom(findWordStarts: FindWordStarts, offset: number): FindWordStarts {
  let own: WordStarts | undefined;
  return (start, end) => {
    const all = findWordStarts(offset + start, offset + end);
    own ??= all.subarray(offset);
    return own;
  };
}

function segmentRun(text: string, at: number, starts: WordStarts): void {
  let start = at;
  while (start > 0 && at - start < LONGEST_RUN && isInRun(text, start - 1, starts)) start--;
  let end = at + 1;
  const least = Math.min(at + AT_ONCE, text.length);
  while (end < least && starts[end] === UNKNOWN) end++;
  while (end < text.length && end - at < AT_ONCE + LONGEST_RUN && isInRun(text, end, starts)) end++;
  const words = wordSegmenter();
  if (!words) {
    starts.fill(1, start, end);
    return;
  }
  starts.fill(0, start, end);
  for (const { index } of words.segment(text.slice(start, end))) starts[start + index] = 1;
}

/** Han, kana, letters: all that is no punctuation or space, and not known yet. */
function isInRun(text: string, index: number, starts: WordStarts): boolean {
  if (starts[index] !== UNKNOWN) return false;
  const code = text.charCodeAt(index);
  if (code >= 0x3400 && code < 0xfb00) return true;
  return code > 0x2f && code < 0x3000 && /[\p{L}\p{N}]/u.test(text[index] ?? '');
}
