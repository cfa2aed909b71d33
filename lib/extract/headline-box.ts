import { type LocatedBlock, locateBlocks } from '../html/blocks';
import { weighText } from './weigh-text';

/** A shorter headline may be any word. */
const MIN_HEADLINE = 4;
/** What begins something else is a label, a heading or a link; a sentence, or a line of more than this, goes on. */
const MAX_LABEL = 36;
/** Beside the box, one of its make with a sentence in it is the next part of the same. */
const MIN_PART = 60;

/**
 * The smallest element of a region that holds the headline and all that was chosen: what stands outside
 * it is about other things. Null where that is the whole region, where the page's title is no headline
 * on it, where a paragraph follows it, and where it is one of several of its make.
 */
export function headlineBox(region: Element, chosen: Element, title: string): Element | null {
  const blocks = locateBlocks(region);
  const name = plain(title);
  const isHeadline = ({ text }: LocatedBlock) => {
    const line = plain(text);
    return line.length >= MIN_HEADLINE && name.startsWith(line);
  };
  const taken = new Set(locateBlocks(chosen).map(({ text }) => plain(text)));
  const first = blocks.findIndex((block) => taken.has(plain(block.text)));
  const last = blocks.findLastIndex((block) => taken.has(plain(block.text)));
  const headline = blocks.findIndex(isHeadline);
  if (headline < 0 || first < 0 || headline > last) return null;
  const held = [headline, first, last].map((at) => blocks[at]?.container);
  let box = held[0] ?? null;
  while (box && box !== region && !held.every((one) => one && box?.contains(one))) {
    box = box.parentElement;
  }
  if (!box || box === region || !region.contains(box)) return null;
  const next = blocks.find(({ container }, at) => at > last && !box?.contains(container));
  if (next && goesOn(next)) return null;
  const make = box.getAttribute('class');
  const isPart = [...(box.parentElement?.children ?? [])].some(
    (other) =>
      other !== box &&
      other.localName === box.localName &&
      other.getAttribute('class') === make &&
      weighText(other.textContent ?? '') >= MIN_PART,
  );
  return isPart ? null : box;
}

function goesOn({ text, container }: LocatedBlock): boolean {
  if (!container || /^h[1-6]$/.test(container.localName)) return false;
  if (container.closest('a') || container.querySelector('a')) return false;
  return weighText(text) > MAX_LABEL || /[。！？.!?]\s*$/.test(text);
}

const plain = (text: string) => text.replace(/[\s\p{P}]+/gu, '').toLowerCase();
