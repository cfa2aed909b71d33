import { weigh } from './lines';
import { DOOR, HEADING, SHORTEST_HEADING } from './own-title';
import type { Unit } from './rule';
import type { TitleSources } from './site-names';
import { countTones } from './tone';
import { gramsOf, isTrade } from './topics';
import { findWords, type WordHit } from './vocabulary';

/** So much of a title's words is in what the article tells: it is the article's. */
const TOLD = 0.15;
/** So much of a heading's words is in the body: it heads it. */
const SPOKEN_OF = 0.08;

/**
 * A title that names goods which the article is not about, where a heading of the page that sells nothing
 * says what the body does and has no word of it. What was put into the body may say the same as the title:
 * only sentences that join their words are asked for its.
 */
export function isUnsaid(unit: Unit, hits: readonly WordHit[], sources: TitleSources): boolean {
  if (!/^(?:title|og:title)$/.test(unit.kind)) return false;
  const { folded } = unit.view;
  const goods = hits.filter(({ word }) => isTrade(word.category));
  const isSold =
    goods.some(({ word }) => word.strength > 1) &&
    (goods.length > 1 || DOOR.test(folded) || countTones(folded) > 0);
  if (!isSold || goods.some(({ word }) => sources.topics.isAbout(word.category))) return false;
  if (sources.topics.overlapTold(folded) >= TOLD) return false;
  const own = new Set(gramsOf(folded));
  return sources.titles.some(({ kind, view: { folded: heading } }) => {
    if (!HEADING.test(kind) || weigh(heading) < SHORTEST_HEADING || countTones(heading))
      return false;
    const grams = gramsOf(heading);
    return (
      !grams.some((gram) => own.has(gram)) &&
      !findWords(heading).some(({ word }) => isTrade(word.category)) &&
      sources.topics.overlap(heading) >= SPOKEN_OF
    );
  });
}
