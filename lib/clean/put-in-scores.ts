import type { Span } from '../article';
import type { Line } from './lines';
import { ACCOUNT, NAMED_NUMBER, NUMBER, PROMISES, SERVICES, WORD_FOR_DOT } from './put-in-signs';
import type { PageContext } from './rule';
import { isTrade } from './topics';

/** What a clause has of a seller. */
export interface Score {
  /** It promises something, or says to whom one may write who has a name that the page sells. */
  sells: boolean;
  /** What it promises, with names and ways to reach somebody. */
  signs: number;
  /** The same, more where it joins no words. */
  score: number;
  /** It has more than everyday words of trade: a sign that only such sellers have, a number, a name. */
  isSure: boolean;
}

export const BRACKETED = /^[【〔[].*[】〕\]]$/;
/** Words with which writers join others; who advertises in a few words has none. Folded. */
export const JOINED = /[的了是着们吗呢吧他她它我这那]/;

const NAMED = 2;
const REACHED = 2;
const NAMED_REACHED = 1;
const TRADE = 0.75;
const TELEGRAPHIC = 0.5;
const TWO_SERVICES = 1;

/** `names`: what the page sells. */
export function scoresOf(
  line: Line,
  page: PageContext,
  { start, end }: Span,
  names: readonly string[],
): Score {
  const folded = line.folded.slice(start, end);
  let promised = 0;
  let isSure = BRACKETED.test(line.text.slice(start, end));
  for (const { weight, isEveryday, pattern } of PROMISES) {
    if (!pattern.test(folded)) continue;
    promised += weight;
    isSure ||= !isEveryday;
  }
  if ((folded.match(SERVICES)?.length ?? 0) > 1) {
    promised += TWO_SERVICES;
    isSure = true;
  }
  const isNamed = names.some((name) => folded.includes(name));
  const isOfTrade = line.hits.some(
    (hit) =>
      hit.start >= start &&
      hit.end <= end &&
      isTrade(hit.word.category) &&
      !page.topics.isAbout(hit.word.category),
  );
  const number = NUMBER.exec(folded);
  let reached = 0;
  if (number) reached += NAMED_NUMBER.test(folded.slice(0, number.index)) ? NAMED_REACHED : REACHED;
  if (ACCOUNT.test(folded)) reached += REACHED;
  if (WORD_FOR_DOT.test(folded)) reached += REACHED;
  const signs = promised + reached + (isNamed ? NAMED : 0) + (isOfTrade ? TRADE : 0);
  return {
    sells: promised > 0 || (isNamed && reached > 0),
    signs,
    isSure: isSure || reached > 0 || isNamed || isOfTrade,
    score: signs && !JOINED.test(folded) ? signs + TELEGRAPHIC : signs,
  };
}
