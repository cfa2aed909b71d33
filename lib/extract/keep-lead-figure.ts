import { weighText } from './weigh-text';

/** Longer ones are texts of their own. */
const MAX_CAPTION = 240;
/** A paragraph that is found again by its words. */
const MIN_PARAGRAPH = 60;
const HEADLINE = 'h1, h2';

/**
 * Puts the picture between the headline and the text, with what is said under it, before a choice that has
 * neither: Readability takes the box of the paragraphs, and many sites set that picture in front of the box.
 * Only where it is the one captioned picture of the region, and all three stand in one box.
 */
export function keepLeadFigure(chosen: Element, region: Element): void {
  const figures = [...region.querySelectorAll('figure')].filter(
    (one) => one.querySelector('img') && one.querySelector('figcaption')?.textContent?.trim(),
  );
  const [figure] = figures;
  if (!figure || figures.length > 1 || figure.querySelector(`a, ${HEADLINE}`)) return;
  const caption = figure.querySelector('figcaption')?.textContent ?? '';
  const said = plain(caption);
  if (weighText(caption) > MAX_CAPTION || plain(chosen.textContent ?? '').includes(said)) return;
  const box = figure.parentElement;
  const headline = box?.querySelector(HEADLINE);
  if (!box || !headline || !isBefore(headline, figure)) return;
  const opening = [...chosen.querySelectorAll('p')].find(
    (one) => weighText(one.textContent ?? '') >= MIN_PARAGRAPH,
  );
  const words = plain(opening?.textContent ?? '');
  const text = [...box.querySelectorAll('p')].find(
    (one) => words !== '' && plain(one.textContent ?? '') === words,
  );
  if (text && isBefore(figure, text)) chosen.prepend(figure.cloneNode(true));
}

const isBefore = (one: Element, other: Element) =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

const plain = (text: string) => text.replace(/[\s\p{P}]+/gu, '').toLowerCase();
