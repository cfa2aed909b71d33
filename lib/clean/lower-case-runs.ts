import type { Span } from '../article';
import { weigh } from './lines';
import { looseLinks } from './loose-pieces';
import { type CutsIn, type Part, readOwnWords } from './put-in-places';
import { isReport } from './reports';
import type { PageContext } from './rule';
import { isTrade } from './topics';

/** In so many places something must be put in: what names a trade is one. */
const FEWEST_PLACES = 2;
const WITH_CAPITALS: ReadonlySet<string> = new Set(['latin', 'vietnamese', 'cyrillic']);
/** Four words: fewer are what an abbreviation goes on with. */
const SHORTEST = 8;
const LONGEST = 60;
/** Behind a sentence that ends in a word, in lower case, up to the next that begins as sentences do. */
const RUN = /(?<=\p{Ll}{2}\.\s{1,2})\p{Ll}[^.!?…\n]{10,300}?(?=\s{1,2}["“«]?\p{Lu}|$)/gu;

/**
 * What stands between two sentences, or behind the last of a paragraph, in lower case and without an end, as a
 * sentence of a writer never does, and has no word of the article: in any script that has capitals.
 */
export function findLowerCase(page: PageContext, cutsIn: CutsIn, places: number): Part[] {
  if (!page.letters || !WITH_CAPITALS.has(page.letters)) return [];
  const parts = page.lines
    .filter(({ unit, prose }) => prose && /^(?:p|li|div|text)$/.test(unit.kind))
    .flatMap((line) => {
      const spans: Span[] = [...line.text.matchAll(RUN)].map(({ 0: text, index }) => ({
        start: index,
        end: index + text.length,
      }));
      const links = looseLinks(line, page).filter(({ start }) =>
        /\p{Ll}/u.test(line.text.charAt(start)),
      );
      return [...links, ...spans.filter((span) => !links.some((link) => link.start === span.start))]
        .map((span) => ({ line, kind: 'run', ...span }))
        .filter((part) => isStrange(part) && !cutsIn(line, part).length);
    });
  const traded = parts.filter((part) => namesTrade(part, page)).length;
  const others = Number(parts.length > 1 && traded > 0);
  if (!parts.length || places + traded + others < FEWEST_PLACES) return [];
  const costOf = readOwnWords(page, parts, [], cutsIn, { ofWord: 1, ofAllWords: 0, ofSubject: 1 });
  return parts.filter((part) => costOf(part) === 0);
}

function namesTrade({ line, start, end }: Part, { topics }: PageContext): boolean {
  return line.hits.some(
    (hit) =>
      hit.start >= start &&
      hit.end <= end &&
      hit.word.strength > 1 &&
      isTrade(hit.word.category) &&
      !topics.isAbout(hit.word.category),
  );
}

function isStrange({ line, start, end }: Part): boolean {
  const weight = weigh(line.text.slice(start, end));
  return (
    weight >= SHORTEST &&
    weight <= LONGEST &&
    !isReport(line.folded.slice(start, end)) &&
    !line.quotations.some((each) => each.start < end && each.end > start)
  );
}
