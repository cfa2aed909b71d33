import type { Block, BlockFacts, Span } from '../article';

/** Elements that begin a new line. Everything else in the allow-list stands in one. */
const BLOCK_TAGS = new Set(
  (
    'address article aside blockquote caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hr legend li main menu nav ol p pre section summary table tbody td ' +
    'tfoot th thead tr ul'
  ).split(' '),
);

/** Readings of ruby are no part of the text; scripts and styles are none either. */
const SILENT_TAGS = new Set([
  'rt',
  'rp',
  'rtc',
  'script',
  'style',
  'template',
  'noscript',
  'textarea',
  'select',
]);

const CODE_TAGS = new Set(['code', 'kbd', 'samp', 'var', 'pre']);

const TOLD_ANCESTORS = new Set([
  ...['blockquote', 'table', 'figure', 'figcaption', 'li', 'ul', 'ol', 'dl', 'pre', 'details'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
]);

/** A text node or a `<br>` of a block, and where its characters stand in the block's text. */
export interface Piece extends Span {
  node: Text | Element;
}

/** A block with the nodes that its text is made of. */
export interface LocatedBlock {
  /** The nearest block element; the root itself for bare text at its top. */
  container: Element | null;
  pieces: Piece[];
  text: string;
}

export function isBlockElement(element: Element): boolean {
  return BLOCK_TAGS.has(element.localName);
}

/**
 * Cuts what stands under `root` into blocks: each longest run of text that no block element
 * interrupts, in document order. Runs of nothing but white space are none. The same HTML always
 * gives the same blocks, so a block's number and an offset in its text are a lasting place.
 */
export function locateBlocks(root: DocumentFragment | Element): LocatedBlock[] {
  const blocks: LocatedBlock[] = [];
  let pieces: Piece[] = [];
  let text = '';
  const flush = () => {
    if (/\S/.test(text)) {
      blocks.push({ container: blockAround(pieces[0]?.node ?? null, root), pieces, text });
    }
    pieces = [];
    text = '';
  };
  const add = (node: Text | Element, characters: string) => {
    if (!characters) return;
    pieces.push({ node, start: text.length, end: text.length + characters.length });
    text += characters;
  };

  // Not recursive: saved pages nest deeper than the stack.
  let node: Node | null = root.firstChild;
  while (node && node !== root) {
    let descend = false;
    if (node.nodeType === 3) {
      add(node as Text, (node as Text).data);
    } else if (node.nodeType === 1) {
      const element = node as Element;
      if (element.localName === 'br') add(element, '\n');
      else if (!SILENT_TAGS.has(element.localName)) {
        if (isBlockElement(element)) flush();
        descend = element.firstChild !== null;
      }
    }
    if (descend) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && node !== root && node.nodeType === 1 && isBlockElement(node as Element)) flush();
    }
    if (node && node !== root) node = node.nextSibling;
  }
  flush();
  return blocks;
}

/**
 * The blocks as rules and converters see them. `facts` are those that the snapshot saw, by block
 * number; `root` must hold the article's stored HTML.
 */
export function readBlocks(
  root: DocumentFragment | Element,
  facts: readonly (readonly [number, BlockFacts])[] = [],
): Block[] {
  const factsOf = new Map(facts);
  return locateBlocks(root).map(({ container, pieces, text }, index) => ({
    kind: container?.localName ?? 'p',
    text,
    links: linksOf(pieces),
    code: codeOf(pieces),
    within: ancestorsOf(container, root),
    facts: factsOf.get(index) ?? {},
  }));
}

/** The facts of an article's blocks in the form they are stored in: only those that say something. */
export function factsOf(blocks: readonly Block[]): [number, BlockFacts][] {
  return blocks.flatMap(({ facts }, index) =>
    facts.hidden?.length || facts.noise?.length ? [[index, facts] as [number, BlockFacts]] : [],
  );
}

function blockAround(node: Node | null, root: Node): Element | null {
  for (let at = node?.parentNode ?? null; at && at !== root; at = at.parentNode) {
    if (at.nodeType === 1 && isBlockElement(at as Element)) return at as Element;
  }
  return root.nodeType === 1 ? (root as Element) : null;
}

function ancestorsOf(container: Element | null, root: Node): string[] {
  const names: string[] = [];
  for (let at: Node | null = container; at && at !== root; at = at.parentNode) {
    const name = (at as Element).localName;
    if (TOLD_ANCESTORS.has(name)) names.push(name);
  }
  return names.reverse();
}

function linksOf(pieces: readonly Piece[]): Block['links'] {
  const links: Block['links'] = [];
  let last: Element | null = null;
  for (const piece of pieces) {
    const anchor = closestElement(piece.node)?.closest('a[href]') ?? null;
    const href = anchor?.getAttribute('href');
    if (anchor && href) {
      const previous = links.at(-1);
      if (anchor === last && previous) previous.end = piece.end;
      else links.push({ start: piece.start, end: piece.end, href });
    }
    last = anchor;
  }
  return links;
}

function codeOf(pieces: readonly Piece[]): Span[] {
  const spans: Span[] = [];
  for (const { node, start, end } of pieces) {
    let at = closestElement(node);
    while (at && !CODE_TAGS.has(at.localName) && !isBlockElement(at)) at = at.parentElement;
    if (!at || !(CODE_TAGS.has(at.localName) || at.closest('pre'))) continue;
    const previous = spans.at(-1);
    if (previous?.end === start) previous.end = end;
    else spans.push({ start, end });
  }
  return spans;
}

function closestElement(node: Node): Element | null {
  return node.nodeType === 1 ? (node as Element) : node.parentElement;
}
