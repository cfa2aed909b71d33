import type { Survey } from './survey';

/** Of the text of the page's main part: with fewer links there is something to read beside them. */
const MIN_LINKED = 0.85;
/** What introduces a list is a sentence or two; more is an article, and the links are about it. */
const MAX_PROSE = 500;
const MIN_LINKS = 12;

/**
 * The main part of a page that is a list of links: a category, an index, the newest of a subject. There
 * the links are what the page says; null on any other page. `survey` is of the page as it was.
 */
export function findLinkPage(body: Element, survey: Survey): Element | null {
  const mains = body.querySelectorAll('main, [role="main"]');
  const main = mains[0];
  if (!main || mains.length > 1) return null;
  const { links } = survey.of(main);
  const isList =
    links >= MIN_LINKS &&
    survey.linkShareOf(main) >= MIN_LINKED &&
    survey.proseOf(main) <= MAX_PROSE;
  return isList ? main : null;
}
