/** What a conversion made of a reading, to be laid over it again without converting. Plain data. */
export interface Rendition {
  facts: string[];
  paragraphs: string[];
  /** The text nodes of the body, in order. */
  texts: string[];
  /** The attributes that conversions touch, by the number of their element. */
  attributes: [element: number, name: string, value: string][];
}

const TOUCHED = ['lang', 'alt', 'title', 'aria-label'];

export function textNodesOf(body: DocumentFragment): Text[] {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

/** The conversion of a body that has just been converted. */
export function readRendition(
  body: DocumentFragment,
  words: Pick<Rendition, 'facts' | 'paragraphs'>,
): Rendition {
  const attributes: Rendition['attributes'] = [];
  for (const [index, element] of body.querySelectorAll('*').entries()) {
    for (const name of TOUCHED) {
      const value = element.getAttribute(name);
      if (value !== null) attributes.push([index, name, value]);
    }
  }
  return { ...words, texts: textNodesOf(body).map(({ data }) => data), attributes };
}

/** Makes of a body what it was when the rendition was read. False, and nothing changed, where it is another body. */
export function applyRendition(body: DocumentFragment, { texts, attributes }: Rendition): boolean {
  const nodes = textNodesOf(body);
  if (nodes.length !== texts.length) return false;
  for (const [index, node] of nodes.entries()) {
    const text = texts[index] ?? '';
    if (node.data !== text) node.data = text;
  }
  const elements = body.querySelectorAll('*');
  for (const [index, name, value] of attributes) {
    if (TOUCHED.includes(name)) elements[index]?.setAttribute(name, value);
  }
  return true;
}
