import { fold } from './fold';
import { ADVERTS, type Part } from './put-in-places';
import { isTitleReplaced, sellingParts } from './replaced-title';
import type { Cut, PageContext, Unit } from './rule';
import { isTrade } from './topics';
import { type Category, findWords, type WordHit } from './vocabulary';

/** In so many places, or in the title, and the page was hacked by who sells it. */
const ENOUGH_PLACES = 2;

/** Whether a word names goods of a trade that the article is not about. */
function namesGoods({ topics }: PageContext, { word }: WordHit): boolean {
  return word.strength > 1 && isTrade(word.category) && !topics.isAbout(word.category);
}

/** Tells whether a part names goods that the page sells elsewhere: in what others cut, in its title, or in two of some parts. */
export function readSold(
  page: PageContext,
  cuts: readonly Cut[],
  parts: readonly Part[],
): (part: Part) => boolean {
  const goodsOf = (folded: string) => findWords(folded).filter((hit) => namesGoods(page, hit));
  const goodsIn = ({ line, start, end }: Part) =>
    line.hits.filter((hit) => hit.start >= start && hit.end <= end && namesGoods(page, hit));
  const counts = new Map<Category, number>();
  const count = (hits: readonly WordHit[], places: number) => {
    for (const category of new Set(hits.map(({ word }) => word.category)))
      counts.set(category, (counts.get(category) ?? 0) + places);
  };
  const cutIn = new Map<Unit, Cut[]>();
  for (const cut of cuts) {
    if (!ADVERTS.test(cut.kind)) continue;
    count(goodsOf(fold(cut.unit.text.slice(cut.start, cut.end))), 1);
    const known = cutIn.get(cut.unit);
    if (known) known.push(cut);
    else cutIn.set(cut.unit, [cut]);
  }
  // A part may hold what others cut, and have been counted so.
  const isCounted = ({ line, start, end }: Part) => {
    const own = cutIn.get(line.unit);
    if (!own) return false;
    const whole = line.unit.view.toSource(line.start + start, line.start + end);
    return own.some((cut) => cut.start < whole.end && cut.end > whole.start);
  };
  for (const part of parts) if (!isCounted(part)) count(goodsIn(part), 1);
  const [own] = page.titles;
  if (own && (isTitleReplaced(page) || sellingParts(page).length))
    count(goodsOf(own.view.folded), ENOUGH_PLACES);
  return (part) =>
    goodsIn(part).some(({ word }) => (counts.get(word.category) ?? 0) >= ENOUGH_PLACES);
}
