import { CHAT } from './calls';
import { fold } from './fold';
import { CUT_AT, type Finding, type PageContext, type Unit } from './rule';
import { isTrade } from './topics';
import { findWords } from './vocabulary';

/** What is hidden within the text was put there. */
const OF_HIDDEN = 2;
/** So much of it tells. */
const MOST_HIDDEN = 500;

/** How many places of a page surely sell something that it is not about. */
export function evidenceOf(page: PageContext, found: ReadonlyMap<Unit, Finding[]>): number {
  let places = 0;
  for (const findings of found.values())
    places += Number(findings.some(({ confidence = 0 }) => confidence >= CUT_AT));
  const isHidden = page.body.some(({ text, block }) =>
    (block?.facts.hidden ?? []).some(({ start, end }) => {
      const hidden = text.slice(start, Math.min(end, start + MOST_HIDDEN));
      return CHAT.test(fold(hidden)) || sells(page, hidden);
    }),
  );
  return places + (isHidden ? OF_HIDDEN : 0) + Number(sellsInTitles(page));
}

/** Whether a title of the page names a trade in what is no part of it: `一杆秤要钻多少颗星_代办学历证书`. */
export function sellsInTitles(page: PageContext): boolean {
  return page.titles.some(({ index, view }) =>
    (page.title.siteNames.get(index) ?? []).some(({ start, end }) =>
      sells(page, view.text.slice(start, end)),
    ),
  );
}

function sells({ topics }: PageContext, text: string): boolean {
  return findWords(fold(text)).some(
    ({ word }) => word.strength > 1 && isTrade(word.category) && !topics.isAbout(word.category),
  );
}
