/** A part of a text node of the article as it was rendered: UTF-16 units, end exclusive. */
export interface SelectedText {
  node: Text;
  from: number;
  to: number;
}

/** For each text node on the page: the rendered one that it shows, and from where. */
export type Twins = Map<Text, { node: Text; from: number }>;

/** Pairs the text nodes of a copy with those that it was made of. */
export function pairTexts(copy: Node, original: Node): Twins {
  const twins: Twins = new Map();
  const copies = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
  const originals = document.createTreeWalker(original, NodeFilter.SHOW_TEXT);
  while (copies.nextNode() && originals.nextNode()) {
    twins.set(copies.currentNode as Text, { node: originals.currentNode as Text, from: 0 });
  }
  return twins;
}

/** What a selection holds of the article; nothing of what lies outside of it. */
export function selectedTexts(
  selection: Selection | null,
  root: Node,
  twins: Twins,
): SelectedText[] {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return [];
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(root)) return [];
  const texts: SelectedText[] = [];
  for (const [text, { node, from }] of twins) {
    if (!root.contains(text) || !range.intersectsNode(text)) continue;
    const start = range.startContainer === text ? range.startOffset : 0;
    const end = range.endContainer === text ? range.endOffset : text.length;
    if (start < end) texts.push({ node, from: from + start, to: from + end });
  }
  return texts;
}
