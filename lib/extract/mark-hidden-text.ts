import { weighText } from './weigh-text';

/** Names of what a reader may open: tabs, accordions, 'read more', slides. */
const EXPANDABLE =
  /tab(?:s|panel|-?pane|-?content)?\b|accordion|collaps|expand|toggle|spoiler|faq|answer|more|fold|drawer-content|slide|carousel|swiper|step/i;
/** Prose, not labels: shorter hidden text of an expandable is a menu. */
const MIN_PROSE = 200;
/** Hidden in ways that a wall, a fade-in or a script that hasn't run uses for a whole article. */
const PASSING = new Set(['display', 'visibility', 'opacity']);
const INLINE = /^(?:a|abbr|b|bdi|code|em|font|i|mark|s|small|span|strong|sub|sup|time|u)$/;

/**
 * Decides what becomes of text that the live page did not show. Real text that a reader could open
 * (accordions, tabs, an article under a wall) loses its mark; hidden blocks that stand apart from
 * prose go; the rest is wrapped, text node by text node, in spans that carry the mark through
 * Readability.
 */
export function markHiddenText(document: Document): void {
  const marked = [...document.querySelectorAll('[data-qw-hidden]')];
  if (marked.length === 0 || !document.body) return;
  const outermost = marked.filter(
    (element) =>
      element.getAttribute('data-qw-hidden') !== '' &&
      !element.parentElement?.closest('[data-qw-hidden]'),
  );
  const roots = [...new Set(outermost.map(blockRootOf))];
  if (isWholeArticleHidden(document, roots)) {
    for (const element of marked) {
      if (PASSING.has(element.getAttribute('data-qw-hidden') ?? '')) {
        element.removeAttribute('data-qw-hidden');
      }
    }
  }
  for (const root of roots) {
    if (isExpandable(root)) {
      unmark(root);
    } else if (root.localName !== 'body' && !isAmongProse(root)) {
      if (!hasShownText(root)) root.remove();
    }
  }
  wrapMarkedText(document);
  // Readability's own look at styles would take out what was just unmarked.
  for (const element of document.querySelectorAll('[hidden]')) element.removeAttribute('hidden');
}

/** The largest element around a hidden one that shows nothing else. */
function blockRootOf(element: Element): Element {
  const by = element.getAttribute('data-qw-hidden');
  let root = element;
  for (let up = element.parentElement; up && up.localName !== 'body'; up = up.parentElement) {
    if (!everyTextIsHidden(up, by)) break;
    root = up;
  }
  return root;
}

function everyTextIsHidden(element: Element, by: string | null): boolean {
  if (element.childElementCount > 200) return false;
  for (const node of element.childNodes) {
    if (node.nodeType === 3 && /\S/.test(node.textContent ?? '')) return false;
    if (node.nodeType !== 1) continue;
    const child = node as Element;
    if (child.getAttribute('data-qw-hidden') === by) continue;
    if (/\S/.test(child.textContent ?? '') && !everyTextIsHidden(child, by)) return false;
  }
  return true;
}

function weightOfProse(root: Element): number {
  let weight = 0;
  for (const paragraph of root.querySelectorAll('p'))
    weight += weighText(paragraph.textContent ?? '');
  return weight || weighText(root.textContent ?? '') / 2;
}

function linkShare(root: Element): number {
  const all = weighText(root.textContent ?? '');
  let linked = 0;
  for (const link of root.querySelectorAll('a')) linked += weighText(link.textContent ?? '');
  return all ? linked / all : 0;
}

function isWholeArticleHidden(document: Document, roots: Element[]): boolean {
  const hidden = Math.max(
    0,
    ...roots
      .filter((root) => PASSING.has(byOf(root)) && linkShare(root) < 0.3)
      .map((root) => weightOfProse(root)),
  );
  if (hidden < MIN_PROSE * 2) return false;
  let shown = 0;
  for (const paragraph of document.querySelectorAll('p')) {
    if (!paragraph.closest('[data-qw-hidden]')) shown += weighText(paragraph.textContent ?? '');
  }
  return hidden > shown;
}

function byOf(root: Element): string {
  return (
    root.getAttribute('data-qw-hidden') ??
    root.querySelector('[data-qw-hidden]')?.getAttribute('data-qw-hidden') ??
    ''
  );
}

function isExpandable(root: Element): boolean {
  if (!PASSING.has(byOf(root)) && byOf(root) !== 'tiny') return false;
  const told = [root, root.parentElement, root.parentElement?.parentElement]
    .map((element) =>
      element && element.localName !== 'body'
        ? `${element.className} ${element.id} ${element.getAttribute('role') ?? ''}`
        : '',
    )
    .join(' ');
  return (
    EXPANDABLE.test(told) && weighText(root.textContent ?? '') >= MIN_PROSE && linkShare(root) < 0.3
  );
}

/** Whether an element stands in or beside running text that shows. */
function isAmongProse(root: Element): boolean {
  if (INLINE.test(root.localName)) return true;
  for (const sibling of root.parentElement?.childNodes ?? []) {
    if (sibling === root) continue;
    if (sibling.nodeType === 3 && weighText(sibling.textContent ?? '') >= 20) return true;
    if (sibling.nodeType !== 1) continue;
    const element = sibling as Element;
    if (element.localName === 'p' && !element.closest('[data-qw-hidden]')) {
      if (weighText(element.textContent ?? '') >= 60) return true;
    }
  }
  return false;
}

function hasShownText(root: Element): boolean {
  for (const shown of root.querySelectorAll('[data-qw-hidden=""]')) {
    if (/\S/.test(shown.textContent ?? '')) return true;
  }
  return false;
}

function unmark(root: Element) {
  for (const element of [root, ...root.querySelectorAll('[data-qw-hidden]')]) {
    element.removeAttribute('data-qw-hidden');
  }
}

function wrapMarkedText(document: Document) {
  const walker = document.createTreeWalker(document.body, 4);
  const found: { node: Text; by: string }[] = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (!/\S/.test(node.data)) continue;
    const by = node.parentElement?.closest('[data-qw-hidden]')?.getAttribute('data-qw-hidden');
    if (by) found.push({ node, by });
  }
  for (const element of document.querySelectorAll('[data-qw-hidden]')) {
    element.removeAttribute('data-qw-hidden');
  }
  for (const { node, by } of found) {
    const span = document.createElement('span');
    span.setAttribute('data-qw-hidden', by);
    node.replaceWith(span);
    span.append(node);
  }
}
