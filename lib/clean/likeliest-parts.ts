import type { Span } from '../article';
import { insertionsIn, meanOf, meanOfPutIn, probabilitiesIn } from './line-insertions';
import type { Line } from './lines';
import { isSilent, namesNothing } from './own-clauses';
import type { PageContext } from './rule';

const HAN = /[\u4e00-\u9fff]/g;
/** Between characters that are spelled out, half of a quotation, and who speaks: put in with what he says. */
const ODD = /[\p{S}“”「」『』]|^.{1,6}[：:].{0,4}$/u;

/** So probably something was put in, more so of a whole sentence, which a seller may have written … */
const PUT_IN = 0.6;
const PUT_IN_OF_SENTENCE = 0.85;
/** … and what lies outside of it, as a line is likeliest read, with so much less probability … */
const LESS = 0.3;
/** … and so improbably if it is no more than a clause. */
const UNLIKELY = 0.4;
const UNLIKELY_OF_MORE = 0.2;
const COMMA = /[，,；;](?=.)/;
/** Less is as often what adverts end with. */
const SHORTEST_END = 4;

/** A cut in a line in Chinese without the ends of it that lie outside of what was put in as it is likeliest read. */
export function withoutLikelyEnds(line: Line, page: PageContext, { start, end }: Span): Span {
  const marks = insertionsIn(line).likeliest().subarray(start, end);
  const from = start + marks.indexOf(1);
  const to = start + marks.lastIndexOf(1) + 1;
  if (from < start) return { start, end };
  const probabilities = probabilitiesIn(line);
  const core = meanOfPutIn(line, { start: from, end: to });
  if (core < leastOf(line, { start, end })) return { start, end };
  const isOutside = (part: Span) => {
    const text = line.text.slice(part.start, part.end);
    return (
      (text.match(HAN)?.length ?? 0) >= SHORTEST_END &&
      meanOf(probabilities, part) <
        Math.min(core - LESS, COMMA.test(text) ? UNLIKELY_OF_MORE : UNLIKELY) &&
      !ODD.test(text) &&
      isSilent(line, page, part)
    );
  };
  return {
    start: isOutside({ start, end: from }) ? from : start,
    end: isOutside({ start: to, end }) ? to : end,
  };
}

/** So improbably all was put in that lies outside, and so much of it there is. */
const OUTSIDE = 0.06;
const FEWEST_OUTSIDE = 10;

/** Whether what was put into a line in Chinese and what was not are told apart so surely that it is both. */
export function isSurelyMixed(line: Line): boolean {
  const marks = insertionsIn(line).likeliest();
  const outside = probabilitiesIn(line).filter((_, at) => !marks[at]);
  const all = { start: 0, end: line.text.length };
  return (
    outside.length >= FEWEST_OUTSIDE &&
    meanOf(outside, { start: 0, end: outside.length }) < OUTSIDE &&
    meanOfPutIn(line, all) >= PUT_IN_OF_SENTENCE
  );
}

function leastOf({ sentences }: Line, { start, end }: Span): number {
  const isSentence =
    sentences.some((each) => each.start === start) && sentences.some((each) => each.end === end);
  return isSentence ? PUT_IN_OF_SENTENCE : PUT_IN;
}

/** Each character of what stands between adverts was put in less probably … */
const LIKELIER = 0.5;
/** … all of it so improbably, where it is of so many characters … */
const GENUINE = 0.1;
/** `最高时速八十公里`: so improbably that words that offers have, too, don't matter. */
const SURELY_GENUINE = 0.05;
const SHORTEST_MIDDLE = 8;
/** … and on both sides something was put in, behind half as probably, since more of the article may follow there. */
const PUT_IN_BEHIND = PUT_IN / 2;

/**
 * Parts of a cut in a line in Chinese between which the article goes on: `代还信用卡，锅炉是从停产的厂里转来的，网上赌场`
 * went as one, since its sentence begins and ends with adverts.
 */
export function withoutOwnMiddles(line: Line, page: PageContext, { start, end }: Span): Span[] {
  const probabilities = probabilitiesIn(line);
  /** Of all in front of a place, so that a long line with many adverts is read once. */
  const sums = new Float64Array(end - start + 1);
  for (let at = start; at < end; at++)
    sums[at - start + 1] = (sums[at - start] ?? 0) + (probabilities[at] ?? 0);
  const isPutIn = (first: number, last: number, least: number) =>
    (sums[last - start] ?? 0) - (sums[first - start] ?? 0) >= least * (last - first);
  const leastInFront = leastOf(line, { start, end });
  const parts: Span[] = [];
  let from = start;
  for (let at = start; at < end; ) {
    let to = at;
    while (to < end && (probabilities[to] ?? 1) < LIKELIER) to++;
    const isBetween =
      at > from &&
      to < end &&
      to - at >= SHORTEST_MIDDLE &&
      isPutIn(from, at, leastInFront) &&
      isPutIn(to, end, PUT_IN_BEHIND);
    if (isBetween && isOwn(line, page, probabilities, { start: at, end: to })) {
      parts.push({ start: from, end: at });
      from = to;
    }
    at = to + 1;
  }
  return [...parts, { start: from, end }];
}

function isOwn(line: Line, page: PageContext, probabilities: Float64Array, part: Span): boolean {
  const text = line.text.slice(part.start, part.end);
  const mean = meanOf(probabilities, part);
  return (
    (text.match(HAN)?.length ?? 0) >= SHORTEST_MIDDLE &&
    mean < GENUINE &&
    !ODD.test(text) &&
    (mean < SURELY_GENUINE ? namesNothing(line, part) : isSilent(line, page, part))
  );
}
