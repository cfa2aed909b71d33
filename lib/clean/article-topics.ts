import { coverage } from './keyword-run';
import { type Line, weigh } from './lines';
import type { Unit } from './rule';
import { gramsOf, isTrade, readTopics, type Topics } from './topics';
import { findWords } from './vocabulary';

/** A line so full of a trade's words says nothing about the article. */
const SELLING = 0.25;

/** Whether a line is full of words of a trade. */
export function isSelling(line: Line): boolean {
  const trade = line.hits.filter(({ word }) => isTrade(word.category) && word.strength > 1);
  return trade.length > 0 && coverage(line.folded, trade) >= SELLING;
}

/** Topics come from what reads like the article: no line twice, no titles, no advertising. */
export function readArticleTopics(lines: readonly Line[], titles: readonly Unit[]): Topics {
  const seen = new Map<string, number>();
  for (const { folded } of lines) seen.set(folded, (seen.get(folded) ?? 0) + 1);
  const titleTexts = new Set(titles.map(({ view }) => view.folded.trim()));
  lines.forEach((line, index) => {
    line.index = index;
  });
  const own = lines.filter(
    (line) =>
      line.weight >= 8 &&
      (line.prose || seen.get(line.folded) === 1) &&
      !titleTexts.has(line.folded) &&
      (!isSelling(line) || line.reports),
  );
  return readTopics(own, ofHeading(titles));
}

/** A heading with less says too little to doubt a title. */
const LONG_HEADING = 6;

/** The titles, without those of which the page's one heading has no word while it names no goods: those may be anybody's. */
function ofHeading(titles: readonly Unit[]): string[] {
  const all = titles.map(({ view }) => view.folded);
  const headings = titles.filter(({ kind }) => kind === 'h1');
  const heading = headings[0]?.view.folded ?? '';
  if (headings.length !== 1 || weigh(heading) < LONG_HEADING) return all;
  if (findWords(heading).some(({ word }) => isTrade(word.category))) return all;
  const words = new Set(gramsOf(heading));
  return all.filter((title) => title === heading || gramsOf(title).some((gram) => words.has(gram)));
}
