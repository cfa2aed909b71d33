import type { Span } from '../article';
import { without } from './advert';
import { CALL } from './calls';
import { firstWhere } from './first-where';
import type { Line } from './lines';
import {
  ACCOUNT,
  NAMED_NUMBER,
  NUMBER,
  OPEN_ACCOUNT,
  PROMISES,
  SERVICES,
  WORD_FOR_DOT,
} from './put-in-signs';
import type { PageContext } from './rule';
import { type SoldWords, speaksOfSold } from './sold-words';
import { countTones } from './tone';
import { isTrade } from './topics';
import type { WordHit } from './vocabulary';

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
  /** Of the strongest word of a trade; 0 where there is none. */
  strength: number;
  /** It has other signs of a seller than one word of a trade: such a word alone is told as often. */
  isSold: boolean;
}

export const BRACKETED = /^[【〔[].*[】〕\]]$/;
/** Words with which writers join others; who advertises in a few words has none. Folded. */
export const JOINED = /[的了是着们吗呢吧他她它我这那]/;

const NAMED = 2;
const REACHED = 2;
const NAMED_REACHED = 1;
const TRADE = 0.75;
/** Of a word that only sellers have. */
const SURE = 3;
const OF_TONE = 0.5;
const MOST_TONES = 2;
const KANA = /[\u3040-\u30ff]/;
const known = new WeakMap<Line, boolean>();

/** Read once: a long line has many parts. */
function hasKana(line: Line): boolean {
  const has = known.get(line) ?? KANA.test(line.folded);
  known.set(line, has);
  return has;
}

const TELEGRAPHIC = 0.5;
const TWO_SERVICES = 1;
/** So many words of what is sold sell by themselves. */
const OF_SOLD = 4;

/** Words of trades that the article is not about, within a span of a line. */
export function tradesIn({ hits }: Line, page: PageContext, { start, end }: Span): WordHit[] {
  // A long line has thousands, one behind the other.
  const found: WordHit[] = [];
  for (let at = firstWhere(hits.length, (index) => (hits[index]?.start ?? end) >= start); ; at++) {
    const hit = hits[at];
    if (!hit || hit.start >= end) return found;
    const { category } = hit.word;
    if (hit.end <= end && isTrade(category) && !page.topics.isAbout(category)) found.push(hit);
  }
}

/** `names`: what the page sells; `sold`: the words with which it sells in its title. */
export function scoresOf(
  line: Line,
  page: PageContext,
  { start, end }: Span,
  names: readonly string[],
  sold: SoldWords,
): Score {
  const folded = line.folded.slice(start, end);
  const words = hasKana(line) ? [] : tradesIn(line, page, { start, end });
  const rest = without(
    folded,
    words.map((hit) => ({ start: hit.start - start, end: hit.end - start })),
  );
  const strength = Math.max(0, ...words.map(({ word }) => word.strength));
  const isSellers = strength === SURE;
  let promised = 0;
  let isSure = BRACKETED.test(line.text.slice(start, end));
  let isSold = new Set(words.map(({ word }) => word.token)).size > 1;
  for (const { weight, isEveryday, pattern } of PROMISES) {
    if (!pattern.test(folded)) continue;
    promised += weight;
    isSure ||= !isEveryday;
    // A promise that is a word of the trade is no other one.
    isSold ||= (!isEveryday || isSellers) && pattern.test(rest);
  }
  if ((folded.match(SERVICES)?.length ?? 0) > 1) {
    promised += TWO_SERVICES;
    isSure = true;
  }
  const isNamed = names.some((name) => folded.includes(name));
  const tones = Math.min(MOST_TONES, countTones(rest)) * OF_TONE;
  const number = NUMBER.exec(folded);
  let reached = 0;
  if (number) reached += NAMED_NUMBER.test(folded.slice(0, number.index)) ? NAMED_REACHED : REACHED;
  const hasAccount = ACCOUNT.test(folded) || (strength > 0 && OPEN_ACCOUNT.test(folded));
  if (hasAccount) reached += REACHED;
  if (WORD_FOR_DOT.test(folded)) reached += REACHED;
  const shared = sold.of(folded);
  const isOfTitle = speaksOfSold(shared);
  const signs =
    promised + reached + tones + (isNamed || isOfTitle ? NAMED : 0) + (strength ? TRADE : 0);
  return {
    sells:
      promised > 0 ||
      (isNamed && reached + tones + strength > 0) ||
      (strength > 0 && hasAccount) ||
      (isOfTitle && (reached > 0 || strength > 1 || shared.words >= OF_SOLD)),
    signs,
    isSure: isSure || reached > 0 || isNamed || isOfTitle || strength > 0,
    score: signs && !JOINED.test(folded) ? signs + TELEGRAPHIC : signs,
    strength,
    isSold: isSold || reached + tones > 0 || (isSellers && CALL.test(rest)),
  };
}
