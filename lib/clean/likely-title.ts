import type { DetectedScript } from '../article';
import { readLikeness } from './likeness';
import { weigh } from './lines';
import type { Candidate } from './own-title';
import { clashesWith } from './scripts-of-text';
import { SPOKEN_OF } from './title-runs';
import { isTrade, type Topics } from './topics';
import { findWords } from './vocabulary';

/** What a page calls itself is an advertisement if it reads so much like what is put in … */
export const ADVERT = 4.5;
/** … and so much more than another title of the page. */
export const MORE = 4;
/** The same of what was hung on a headline. */
const HUNG = 2.5;
/** What was cut off a title that somebody hung goods on. */
const SOLD = 4;
const SEPARATORS = /[_|｜]|\s[-–—]\s/;
/** A title in the other script than the article is an advertisement sooner. */
const OF_SCRIPT = 2;
const SHORTEST = 2;
const SHORTEST_HUNG = 8;
/** What a page says of itself beside its title. */
const SAID = /^(?:h1|og:title|json-ld)$/;

const namesGoods = (folded: string) =>
  findWords(folded).some(({ word }) => isTrade(word.category) && word.strength > 1);
const likenessOf = (folded: string) => readLikeness(folded)(0, folded.length);

/**
 * The number of the candidate that reads like a headline, where the page's own title reads like what is put into
 * pages, or has such text behind that headline; 0 where there is none. The body may speak of both: an article
 * about a trade is hacked by those who sell it.
 */
export function findLikelyTitle(
  candidates: readonly Candidate[],
  { overlap }: Pick<Topics, 'overlap'>,
  script: DetectedScript,
): number {
  const [own] = candidates;
  // With names of sites, which are some of what is put in.
  const whole = own?.unit.view.folded.trim() ?? '';
  const kept = own?.kept.trim() ?? '';
  if (!/[\u4e00-\u9fff]{4}/.test(whole)) return 0;
  const likeness = likenessOf(whole);
  const isSold = (own?.siteNames ?? []).some(({ start, end }) =>
    whole
      .slice(start, end)
      .split(SEPARATORS)
      .some((part) => likenessOf(part) >= SOLD && namesGoods(part)),
  );
  const ofScript = clashesWith(script, whole) ? OF_SCRIPT : 0;
  for (const [index, { kept: other, run, unit }] of candidates.entries()) {
    const headline = other.trim();
    if (!index || run > 0 || !SAID.test(unit.kind) || headline.length < SHORTEST) continue;
    if (overlap(headline) < SPOKEN_OF) continue;
    const rest = whole.includes(headline) ? whole.replace(headline, ' ') : '';
    if (rest && weigh(headline) >= SHORTEST_HUNG && weigh(rest) >= weigh(headline)) {
      // Most of what the page calls itself was put around the headline.
      if (likenessOf(rest) >= ADVERT && !kept.startsWith(headline)) return index;
    }
    if (kept.startsWith(headline)) {
      const hung = kept.slice(headline.length);
      if (weigh(hung) >= SHORTEST_HUNG && likenessOf(hung) >= HUNG) return index;
    } else if (!whole.includes(headline) && !headline.includes(kept)) {
      const isOther = likenessOf(headline) <= likeness - MORE + ofScript;
      if (likeness >= ADVERT - ofScript && isOther) return index;
      if (isSold && overlap(headline) >= overlap(kept)) return index;
    }
  }
  return 0;
}
