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
const CODE = [...CODE_TAGS].join();

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
  /** The block elements around the node, the nearest last, and that of the last piece. */
  const around = [root.nodeType === 1 ? (root as Element) : null];
  let container: Element | null = null;
  const flush = () => {
    if (pieces.length === 0) return;
    if (/\S/.test(text)) blocks.push({ container, pieces, text });
    pieces = [];
    text = '';
  };
  const add = (node: Text | Element, characters: string) => {
    const block = around[around.length - 1] ?? null;
    if (block !== container) flush();
    container = block;
    pieces.push({ node, start: text.length, end: text.length + characters.length });
    text += characters;
  };

  // Not recursive: saved pages nest deeper than the stack.
  let node: Node | null = root.firstChild;
  while (node) {
    let inner: Node | null = null;
    if (node.nodeType === 3) {
      const { data } = node as Text;
      if (data) add(node as Text, data);
    } else if (node.nodeType === 1) {
      const part = PARTS.get((node as Element).localName);
      if (part === 'block') flush();
      else if (part === 'break') add(node as Element, '\n');
      if (part !== 'silent') inner = node.firstChild;
      if (part === 'block' && inner) around.push(node as Element);
    }
    if (inner) {
      node = inner;
      continue;
    }
    let next: Node | null = node.nextSibling;
    while (!next && node) {
      node = node.parentNode;
      if (!node || node === root) break;
      if (node === around[around.length - 1]) around.pop();
      next = node.nextSibling;
    }
    node = next;
  }
  flush();
  return blocks;
}

/** What an element is to the blocks around it; all others stand in a line. */
const PARTS = new Map<string, 'block' | 'silent' | 'break'>([
  ...[...BLOCK_TAGS].map((name) => [name, 'block'] as const),
  ...[...SILENT_TAGS].map((name) => [name, 'silent'] as const),
  ['br', 'break'],
]);

/**
 * The blocks as rules and converters see them. `facts` are those that the snapshot saw, by block
 * number; `root` must hold the article's stored HTML.
 */
export function readBlocks(
  root: DocumentFragment | Element,
  facts: readonly (readonly [number, BlockFacts])[] = [],
): Block[] {
  const factsOf = new Map(facts);
  const boxesOf = boxReader(root);
  const hasCode = root.querySelector(CODE) !== null;
  return locateBlocks(root).map(({ container, pieces, text }, index) => ({
    kind: container?.localName ?? 'p',
    text,
    links: linksOf(pieces),
    code: hasCode ? codeOf(pieces) : [],
    within: ancestorsOf(container, root),
    boxes: boxesOf(container),
    facts: factsOf.get(index) ?? {},
  }));
}

/** The facts of an article's blocks in the form they are stored in: only those that say something. */
export function factsOf(blocks: readonly Block[]): [number, BlockFacts][] {
  return blocks.flatMap(({ facts }, index) =>
    facts.hidden?.length || facts.noise?.length ? [[index, facts] as [number, BlockFacts]] : [],
  );
}

function ancestorsOf(container: Element | null, root: Node): string[] {
  const names: string[] = [];
  for (let at: Node | null = container; at && at !== root; at = at.parentNode) {
    const name = (at as Element).localName;
    if (TOLD_ANCESTORS.has(name)) names.push(name);
  }
  return names.reverse();
}

/** Elements that set parts of a page apart from each other. */
const BOX_TAGS = new Set([
  'address',
  'article',
  'aside',
  'center',
  'div',
  'footer',
  'header',
  'main',
  'section',
  'td',
]);

/** Reads the boxes of blocks in document order; a box has the same number for all that stands in it. */
function boxReader(root: Node): (container: Element | null) => number[] {
  const known = new Map<Node, number[]>([[root, []]]);
  let count = 0;
  return (container) => {
    const news: Node[] = [];
    let at: Node | null = container;
    while (at && !known.has(at)) {
      news.push(at);
      at = at.parentNode;
    }
    let boxes = (at && known.get(at)) ?? [];
    for (const node of news.reverse()) {
      if (boxes.length < DEEPEST_BOX && BOX_TAGS.has((node as Element).localName)) {
        boxes = [...boxes, count++];
      }
      known.set(node, boxes);
    }
    return boxes;
  };
}

/** Deeper boxes count as one. */
const DEEPEST_BOX = 24;

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
