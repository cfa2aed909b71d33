import { type LocatedBlock, locateBlocks } from '../html/blocks';
import { weighText } from './weigh-text';

/** Shorter lines are labels, and buttons. */
const MIN_SENTENCE = 24;
const ENDS = /[。！？!?.…]["'”’」』)）]?$/;

/**
 * A conversation of which Readability took the longest posts, with the sentences that it left: a question
 * of one line before its answers, an answer of one line after them. Where what it left stands between
 * what it took, the whole region.
 */
export function keepSentences(chosen: Element, region: Element): Element {
  const plain = ({ text }: LocatedBlock) => text.replace(/\s+/g, '');
  const taken = new Set(locateBlocks(chosen).map(plain));
  const lines = locateBlocks(region);
  const first = lines.findIndex((line) => taken.has(plain(line)));
  const last = lines.findLastIndex((line) => taken.has(plain(line)));
  const headline = lines.findIndex(({ container }) => container?.localName === 'h1');
  const isLeft = (line: LocatedBlock) => !taken.has(plain(line)) && isSentence(line);
  if (first < 0 || lines.slice(first, last).some(isLeft)) return region;
  chosen.prepend(
    ...lines
      .slice(headline + 1, first)
      .filter(isLeft)
      .map(paragraphOf),
  );
  chosen.append(
    ...lines
      .slice(last + 1)
      .filter(isLeft)
      .map(paragraphOf),
  );
  return chosen;
}

function isSentence({ text, container }: LocatedBlock): boolean {
  const line = text.trim();
  return container !== null && weighText(line) >= MIN_SENTENCE && ENDS.test(line);
}

/** A line as a paragraph of its own; its container must be known. */
export function paragraphOf({ text, container }: LocatedBlock): Element {
  const paragraph = (container as Element).ownerDocument.createElement('p');
  // With its links, where nothing else stands in its place.
  if (container?.textContent?.trim() === text.trim()) {
    paragraph.append(...container.cloneNode(true).childNodes);
  } else paragraph.textContent = text.trim();
  return paragraph;
}
