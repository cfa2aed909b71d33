import type { Block } from '../article';
import { locateBlocks } from '../html/blocks';
import { readDate } from './read-date';
import { weighText } from './weigh-text';

/** A line of a sentence or more, in the unit of `weighText`; teasers and captions have less. */
const MIN_SENTENCE = 80;
/** Of what a choice left, this much is such lines where it took a part of an article. */
const MIN_PROSE_LEFT = 0.77;

/** Whether what Readability left of a region is as much running text as an article is. */
export function isProseLeft(chosen: Element, region: Element): boolean {
  const [taken, all] = [weighLines(chosen), weighLines(region)];
  return all.prose - taken.prose > (all.text - taken.text) * MIN_PROSE_LEFT;
}

/** About five hundred English words, or a thousand Han characters. */
const WORTH_OF_AN_ARTICLE = 3000;
const MIN_PROSE = 0.7;
/** More than this of the page, and it is one section of what the page says. */
const MAX_COVER_ALONE = 0.55;
/** Entries of a diary or an archive are dated, and none of them is the page. */
const MIN_ENTRIES = 3;
const MAX_DATE_LINE = 60;
/** A list of links to elsewhere: so few of its words in sentences, so many in links. */
const MAX_LIST_PROSE = 0.25;
const MIN_LIST_LINKS = 0.3;
/** What stands over such a list is paragraphs; a single line of it introduces the list. */
const MIN_LINES_OVER_LIST = 4;
const MIN_PROSE_OVER_LIST = 0.5;
const MAX_LINKS_OVER_LIST = 0.25;

/**
 * Whether Readability's choice is an article by itself, though it holds little of a page that doesn't
 * say that it is one: by its length, or because it is paragraphs over a list of links.
 *
 * @param cover How much of the page's text it holds, 0..1.
 */
export function standsAlone(chosen: Element, region: Element, cover: number): boolean {
  const taken = weighLines(chosen);
  if (taken.text >= WORTH_OF_AN_ARTICLE) {
    if (taken.prose < taken.text * MIN_PROSE || cover > MAX_COVER_ALONE) return false;
    return countDates(region) < MIN_ENTRIES;
  }
  const all = weighLines(region);
  return (
    all.prose <= all.text * MAX_LIST_PROSE &&
    weighLinks(region) >= all.text * MIN_LIST_LINKS &&
    taken.lines >= MIN_LINES_OVER_LIST &&
    taken.prose >= taken.text * MIN_PROSE_OVER_LIST &&
    weighLinks(chosen) <= taken.text * MAX_LINKS_OVER_LIST
  );
}

/** Two choices are close where neither has more than this many times the text of the other … */
const MAX_CLOSE = 2;
/** … and differ where this much of what was taken is sentences that only one of them has. */
const MIN_DIFFERENT = 0.08;

/** Whether neither of two choices of a page has much more text than the other. */
export function areClose(taken: Element, other: Element): boolean {
  const weights = [taken, other].map((one) => weighText(one.textContent ?? ''));
  return Math.max(...weights) <= Math.min(...weights) * MAX_CLOSE;
}

type Said = Pick<Block, 'text'>;

/** Whether a reader may miss anything in one of two choices that stands in the other: more than a date line or a menu. */
export function differInProse(taken: readonly Said[], other: readonly Said[]): boolean {
  const linesOf = (blocks: readonly Said[]) => new Set(blocks.map(({ text }) => text.trim()));
  const [mine, others] = [linesOf(taken), linesOf(other)];
  const weigh = (lines: readonly string[]) =>
    lines.map(weighText).reduce((sum, weight) => sum + weight, 0);
  const alone = [
    ...[...mine].filter((line) => !others.has(line)),
    ...[...others].filter((line) => !mine.has(line)),
  ];
  const sentences = alone.filter((line) => weighText(line) >= MIN_SENTENCE);
  return weigh(sentences) >= weigh([...mine]) * MIN_DIFFERENT;
}

interface Lines {
  lines: number;
  text: number;
  /** Of the text, what stands in lines of a sentence or more. */
  prose: number;
}

function weighLines(element: Element): Lines {
  const weights = locateBlocks(element).map(({ text }) => weighText(text));
  const sum = (some: number[]) => some.reduce((total, weight) => total + weight, 0);
  const sentences = weights.filter((weight) => weight >= MIN_SENTENCE);
  return { lines: weights.length, text: sum(weights), prose: sum(sentences) };
}

/** How many short lines of a region have a date. */
function countDates(region: Element): number {
  const lines = locateBlocks(region).map(({ text }) => text.trim());
  return lines.filter((line) => line.length <= MAX_DATE_LINE && readDate(line)).length;
}

function weighLinks(element: Element): number {
  const links = [...element.querySelectorAll('a')];
  return links.reduce((sum, link) => sum + weighText(link.textContent ?? ''), 0);
}
