import {
  type BlockFacts,
  NO_CHOICES,
  type ReaderChoices,
  type Removal,
  removalKey,
} from '../article';
import { type LocatedBlock, locateBlocks, readBlocks } from '../html/blocks';
import { sanitizeToFragment, serialize } from '../html/sanitize';
import { type ReadingSource, readingText } from './reading-text';
import { removalsInForce } from './removals-in-force';

/** The stored parts that a reading is derived from. */
export interface RenderSource extends Omit<ReadingSource, 'blocks'> {
  html: string;
  facts: readonly (readonly [number, BlockFacts])[];
}

export type Show =
  /** Less the removals in force. */
  | 'clean'
  /** Everything, the removals in force marked as `<del data-removal="KEY">`, what stands for them as `<ins>`. */
  | 'marked'
  /** As extracted. */
  | 'original';

/**
 * The body as it is shown, sanitised once more on the way: data from an import or an older version
 * passes the wall too. Needs a DOM.
 */
export function renderBody(
  source: RenderSource,
  choices: ReaderChoices = NO_CHOICES,
  show: Show = 'clean',
): DocumentFragment {
  const fragment = sanitizeToFragment(source.html);
  if (show === 'original') return fragment;
  const inForce = removalsInForce(source, choices).filter(({ where }) => where === 'body');
  if (!inForce.length) return fragment;
  const blocks = locateBlocks(fragment);
  for (const removal of inForce.reverse()) {
    const block = blocks[removal.unit];
    if (!block) continue;
    if (show === 'marked') markSpan(block, removal);
    else cutSpan(block, removal);
  }
  if (show === 'clean') {
    for (const unit of new Set(inForce.map((removal) => removal.unit))) {
      const block = blocks[unit];
      if (block) prune(block, fragment);
    }
  }
  return fragment;
}

/** The cleaned body as HTML. */
export function cleanedHtml(source: RenderSource, choices: ReaderChoices = NO_CHOICES): string {
  return serialize(renderBody(source, choices, 'clean'));
}

/** What a stored article reads, from its stored parts. Needs a DOM. */
export function readingTextOf(source: RenderSource, choices: ReaderChoices = NO_CHOICES) {
  const blocks = readBlocks(sanitizeToFragment(source.html), source.facts);
  return readingText({ ...source, blocks }, choices);
}

/** Works from the end of a block to its start, so that earlier offsets stay true. */
function cutSpan({ pieces }: LocatedBlock, { start, end, replacement }: Removal): void {
  let toInsert = replacement;
  for (const piece of pieces) {
    const from = Math.max(start, piece.start);
    const to = Math.min(end, piece.end);
    if (from >= to) continue;
    if (piece.node.nodeType === 1) {
      (piece.node as Element).remove();
      continue;
    }
    const text = piece.node as Text;
    text.replaceData(from - piece.start, to - from, toInsert);
    toInsert = '';
  }
}

function markSpan({ pieces }: LocatedBlock, removal: Removal): void {
  const { start, end, replacement } = removal;
  let last: Element | null = null;
  for (const piece of pieces) {
    const from = Math.max(start, piece.start);
    const to = Math.min(end, piece.end);
    if (from >= to || piece.node.nodeType === 1) continue;
    const text = piece.node as Text;
    const rest = text.splitText(from - piece.start);
    rest.splitText(to - from);
    const mark = text.ownerDocument.createElement('del');
    mark.dataset.removal = removalKey(removal);
    rest.replaceWith(mark);
    mark.append(rest);
    last = mark;
  }
  if (last && replacement) {
    const inserted = last.ownerDocument.createElement('ins');
    inserted.textContent = replacement;
    last.after(inserted);
  }
}

/** Takes out what a block's removals left empty, and its parents as far as they are empty too. */
function prune({ pieces, container }: LocatedBlock, root: DocumentFragment): void {
  for (const { node } of pieces) {
    let at: Element | null = node.parentElement;
    while (at && at !== container && isEmpty(at)) {
      const parent: Element | null = at.parentElement;
      at.remove();
      at = parent;
    }
  }
  let at: Element | null = container;
  while (at && at.parentNode && at !== (root as Node) && isEmpty(at)) {
    const parent: Element | null = at.parentElement;
    // A row keeps its cells, or the columns after them would shift.
    if ((at.localName === 'td' || at.localName === 'th') && parent && !isEmpty(parent)) return;
    at.remove();
    at = parent;
  }
}

function isEmpty(element: Element): boolean {
  return !/\S/.test(element.textContent ?? '') && !element.querySelector('img, hr');
}
