import type { Unit } from './rule';
import { mainLetters } from './scripts-of-text';

/** Of the words of the shorter of the two, so many are in the other: they name the same thing. */
const MIN_SHARED = 0.6;
const MIN_WORDS = 2;
/** Shorter words are articles and prepositions; of longer ones the beginning tells. */
const SHORTEST_WORD = 4;
const STEM = 5;

/** What of a candidate the choice needs. */
export interface HeadlineCandidate {
  unit: Unit;
  /** Folded, without the names of the site. */
  kept: string;
  /** How much it is a run of keywords, 0..1. */
  run: number;
  score: number;
}

/**
 * The headline that readers of a page saw, where its `title` says the same in other words, as it does
 * for search engines: the page's one `h1`, in Latin letters. -1 where `og:title` or structured data
 * repeat the title, where there are several, or where the heading only adds to the title.
 *
 * @param own Index of the page's own title among the candidates.
 */
export function findShownHeadline(candidates: readonly HeadlineCandidate[], own: number): number {
  const title = candidates[own];
  if (title?.unit.kind !== 'title' || title.run > 0) return -1;
  if (mainLetters(title.unit.view.text) !== 'latin') return -1;
  const name = title.kept.trim();
  const isRepeated = candidates.some(
    ({ unit, kept }) => /^(?:og:title|json-ld)$/.test(unit.kind) && kept.trim().startsWith(name),
  );
  const headings = candidates.filter(({ unit }) => unit.kind === 'h1');
  const [heading] = headings;
  if (isRepeated || headings.length !== 1 || !heading || heading.run > 0 || heading.score <= 0) {
    return -1;
  }
  if (heading.kept.trim().startsWith(name) || mainLetters(heading.unit.view.text) !== 'latin') {
    return -1;
  }
  const [shown, said] = [wordsOf(heading.kept), wordsOf(name)];
  const shared = [...shown].filter((word) => said.has(word)).length;
  const isSame = shared >= MIN_WORDS && shared >= Math.min(shown.size, said.size) * MIN_SHARED;
  return isSame ? candidates.indexOf(heading) : -1;
}

function wordsOf(text: string): Set<string> {
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return new Set(
    words.filter((word) => word.length >= SHORTEST_WORD).map((word) => word.slice(0, STEM)),
  );
}
