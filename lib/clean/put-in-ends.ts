import type { Span } from '../article';
import { CALL } from './calls';
import { type Line, weigh } from './lines';
import { BRACKETED, tradesIn } from './put-in-scores';
import { ACCOUNT, NUMBER, PROMISES, SERVICES, WORD_FOR_DOT } from './put-in-signs';
import type { PageContext } from './rule';
import type { Goods } from './sold-words';
import { endOfTones } from './tone';

/** Where a sentence ends. */
export const ENDS = /[。！!？?]\s*$/;
/** More blanks do not stand between two sentences. */
const MOST_BLANKS = 8;

const isBehindEnd = (text: string, at: number) =>
  ENDS.test(text.slice(Math.max(0, at - 1 - MOST_BLANKS), at));

/** So much behind an offer is a sentence by itself. */
const OWN_REST = 6;

function restOf({ text }: Line, from: number): string {
  return /^[^。！!？?]*/.exec(text.slice(from))?.[0] ?? '';
}

export function endsSentence({ text }: Line, end: number): boolean {
  return end === text.length || isBehindEnd(text, end);
}

const CALLS = new RegExp(CALL, 'g');
/** So much of what is sold may stand in front of the first sign of a seller, and so much behind the last. */
const LONGEST_HEAD = 4;
const LONGEST_TAIL = 1;

/**
 * Whether letters of a sentence that goes on around it may stand at an end of what was put in: it does not
 * begin or end where the sentence does, and the signs of a seller don't reach so far.
 */
export function isGlued(
  line: Line,
  page: PageContext,
  { start, end }: Span,
  goods: Goods,
): boolean {
  const begins = start === 0 || isBehindEnd(line.text, start);
  if (begins && endsSentence(line, end)) return false;
  // What a sentence begins with, and leaves no other one behind it, is its own.
  if (begins && weigh(restOf(line, end)) < OWN_REST) return true;
  if (BRACKETED.test(line.text.slice(start, end))) return false;
  const folded = line.folded.slice(start, end).replace(/[，,；;。！!？?\s]+$/, '');
  let first = folded.length;
  let last = 0;
  const words = tradesIn(line, page, { start, end }).map((hit) => ({
    start: hit.start - start,
    end: hit.end - start,
  }));
  const signs = signsIn(folded, goods);
  if (words.length) {
    signs.push(...words, { start: folded.length, end: endOfTones(folded) });
    for (const { 0: call, index } of folded.matchAll(CALLS))
      signs.push({ start: index, end: index + call.length });
  }
  for (const { start: from, end: to } of signs) {
    first = Math.min(first, from);
    last = Math.max(last, to);
  }
  if ((!begins || words.length > 0) && first > LONGEST_HEAD) return true;
  // How much it is, or how many, ends with it.
  const rest = folded
    .slice(last)
    .replace(/^[零〇一二两三四五六七八九十百千万点之\d.%％元块厘折]+/, '');
  return rest.length > LONGEST_TAIL;
}

/** Where somebody is to be reached. */
export const REACHES = [NUMBER, ACCOUNT, WORD_FOR_DOT];

function signsIn(folded: string, { names, sold }: Goods): Span[] {
  const spans = names
    .map((name) => ({ start: folded.indexOf(name), end: folded.indexOf(name) + name.length }))
    .filter(({ start }) => start >= 0);
  spans.push(...sold.spansIn(folded));
  const patterns = [...REACHES, SERVICES, ...PROMISES.map(({ pattern }) => pattern)];
  for (const pattern of patterns) {
    for (const { 0: found, index } of folded.matchAll(new RegExp(pattern.source, 'g')))
      spans.push({ start: index, end: index + found.length });
  }
  return spans;
}
