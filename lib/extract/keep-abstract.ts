import { weighText } from './weigh-text';

/** How journals call the box of the summary in front of a paper. */
const ABSTRACT = '[class*="bstract"], [id*="bstract"]';
/** Lists of papers have one for each; this is its label in the paper itself. */
const LABEL = /^[\s【[（(]*(?:摘\s*要|内容提要|要旨|초록|abstract)[\s】\])）:：]/i;
const MIN_WEIGHT = 60;
const MAX_WEIGHT = 4000;

/**
 * Puts the summary of a paper, with its keywords, before a choice that has only the text: journals set it in a box
 * of its own. Only where the region has one, and nothing in it is a heading or leads elsewhere.
 */
export function keepAbstract(chosen: Element, region: Element): void {
  const all = [...region.querySelectorAll(ABSTRACT)].filter((one) =>
    LABEL.test(one.textContent ?? ''),
  );
  const [abstract, ...others] = all.filter(
    (one) => !all.some((box) => box !== one && box.contains(one)),
  );
  if (!abstract || others.length || abstract.querySelector('a[href], h1')) return;
  const weight = weighText(abstract.textContent ?? '');
  if (weight < MIN_WEIGHT || weight > MAX_WEIGHT) return;
  const said = plain(abstract.textContent ?? '');
  if (!plain(chosen.textContent ?? '').includes(said)) chosen.prepend(abstract.cloneNode(true));
}

const plain = (text: string) => text.replace(/[\s\p{P}]+/gu, '').toLowerCase();
