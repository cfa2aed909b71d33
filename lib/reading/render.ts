import {
  type BlockFacts,
  type Flag,
  NO_CHOICES,
  type Place,
  type ReaderChoices,
  type ReadingText,
  type Removal,
  removalKey,
} from '../article';
import { type LocatedBlock, locateBlocks, readBlocks } from '../html/blocks';
import { sanitizeToFragment, serialize } from '../html/sanitize';
import { cutPlaces, type Places, wholePlaces } from './places';
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
  /**
   * Everything, the removals in force marked as `<del data-removal="KEY">`, what stands for them as
   * `<ins data-replaces="KEY">`, what was left alone as `<mark data-flag="KEY">`.
   */
  | 'marked'
  /** As extracted. */
  | 'original';

/** A body as it is shown, and where its characters stand in the original. */
export interface Rendered {
  body: DocumentFragment;
  /** Worked out when it is asked for: most readers never mark anything. */
  places: () => Places;
}

/**
 * The body as it is shown, sanitised once more on the way: data from an import or an older version
 * passes the wall too. `flags` are marked where removals are. Needs a DOM.
 */
export function renderWithPlaces(
  source: RenderSource,
  choices: ReaderChoices = NO_CHOICES,
  show: Show = 'clean',
  flags: readonly Flag[] = [],
): Rendered {
  return renderInto(sanitizeToFragment(source.html), source, choices, show, flags);
}

/** The same with what it reads as text, which `choices` decide also of the original. Sanitised once for both. */
export function renderWithText(
  source: RenderSource,
  choices: ReaderChoices,
  show: Show,
  flags: readonly Flag[],
): { rendered: Rendered; text: ReadingText } {
  const body = sanitizeToFragment(source.html);
  const text = textOf(body, source, choices);
  return { rendered: renderInto(body, source, choices, show, flags), text };
}

/** Turns a sanitised body into what is shown. */
function renderInto(
  body: DocumentFragment,
  source: RenderSource,
  choices: ReaderChoices,
  show: Show,
  flags: readonly Flag[],
): Rendered {
  if (show === 'original') return { body, places: () => wholePlaces(body) };
  const inForce = removalsInForce(source, choices).filter(({ where }) => where === 'body');
  const blocks = locateBlocks(body);
  if (show === 'marked') {
    for (const place of inTextOrder([...inForce, ...apart(flags, inForce)]).reverse()) {
      const block = blocks[place.unit];
      if (block) markSpan(block, place);
    }
    return { body, places: () => wholePlaces(body) };
  }
  for (const removal of inForce.toReversed()) {
    const block = blocks[removal.unit];
    if (block) cutSpan(block, removal);
  }
  for (const unit of new Set(inForce.map((removal) => removal.unit))) {
    const block = blocks[unit];
    if (block) prune(block, body);
  }
  return { body, places: () => cutPlaces(blocks, inForce) };
}

/** The body as it is shown. Needs a DOM. */
export function renderBody(
  source: RenderSource,
  choices: ReaderChoices = NO_CHOICES,
  show: Show = 'clean',
): DocumentFragment {
  return renderWithPlaces(source, choices, show).body;
}

function inTextOrder<P extends Place>(places: P[]): P[] {
  return places.sort((a, b) => a.unit - b.unit || a.start - b.start);
}

/** The flags in the body that overlap neither a removal nor a flag before them. */
function apart(flags: readonly Flag[], inForce: readonly Removal[]): Flag[] {
  const taken = new Map<number, Place[]>();
  for (const removal of inForce)
    taken.set(removal.unit, [...(taken.get(removal.unit) ?? []), removal]);
  return flags.filter((flag) => {
    if (flag.where !== 'body' || flag.end <= flag.start) return false;
    const others = taken.get(flag.unit) ?? [];
    if (others.some(({ start, end }) => start < flag.end && flag.start < end)) return false;
    taken.set(flag.unit, [...others, flag]);
    return true;
  });
}

/** The cleaned body as HTML. */
export function cleanedHtml(source: RenderSource, choices: ReaderChoices = NO_CHOICES): string {
  return serialize(renderBody(source, choices, 'clean'));
}

/** What a stored article reads, from its stored parts. Needs a DOM. */
export function readingTextOf(
  source: RenderSource,
  choices: ReaderChoices = NO_CHOICES,
): ReadingText {
  return textOf(sanitizeToFragment(source.html), source, choices);
}

function textOf(body: DocumentFragment, source: RenderSource, choices: ReaderChoices): ReadingText {
  return readingText({ ...source, blocks: readBlocks(body, source.facts) }, choices);
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

function markSpan({ pieces }: LocatedBlock, place: Removal | Flag): void {
  const { start, end } = place;
  const key = removalKey(place);
  let last: Element | null = null;
  for (const piece of pieces) {
    const from = Math.max(start, piece.start);
    const to = Math.min(end, piece.end);
    if (from >= to || piece.node.nodeType === 1) continue;
    const text = piece.node as Text;
    const rest = text.splitText(from - piece.start);
    rest.splitText(to - from);
    const mark = text.ownerDocument.createElement('rules' in place ? 'del' : 'mark');
    mark.dataset['rules' in place ? 'removal' : 'flag'] = key;
    rest.replaceWith(mark);
    mark.append(rest);
    last = mark;
  }
  if (last && 'rules' in place && place.replacement) {
    const inserted = last.ownerDocument.createElement('ins');
    inserted.dataset.replaces = key;
    inserted.textContent = place.replacement;
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
  while (at?.parentNode && at !== (root as Node) && isEmpty(at)) {
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
