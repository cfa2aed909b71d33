import { weighText } from './weigh-text';

/** Names of what a reader may open: tabs, accordions, 'read more', slides. */
const EXPANDABLE =
  /tab(?:s|panel|-?pane|-?content)?\b|accordion|collaps|expand|toggle|spoiler|faq|answer|more|fold|slide|carousel|swiper/i;
/** Prose, not labels: shorter hidden text of an expandable is a menu. */
const MIN_PROSE = 200;
/** A page that shows less than this beside what it hides hasn't shown its article yet. */
const MIN_ARTICLE = 400;
/** Shorter runs are labels. */
const MIN_SENTENCE = 40;
/** Hidden in ways that a wall, a fade-in or a script that hasn't run uses for a whole article. */
const PASSING = ['display', 'visibility', 'opacity'];
const INLINE = /^(?:a|abbr|b|bdi|code|em|font|i|mark|s|small|span|strong|sub|sup|time|u)$/;

/** What stands in an element that holds hidden text. */
interface Held {
  shown: number;
  hidden: number;
  linked: number;
  by: string;
}

/**
 * Decides what becomes of text that the live page did not show. Real text that a reader could open
 * (accordions, tabs, an article under a wall) loses its mark; hidden blocks that stand apart from
 * prose go; the rest is wrapped, text node by text node, in spans that carry the mark through
 * Readability.
 */
export function markHiddenText(document: Document): void {
  if (!document.body) return;
  if (document.querySelector('[data-qw-hidden]')) {
    forgetPassingMarks(document);
    const held = weighHidden(document.body);
    for (const root of hiddenRoots(document.body, held)) {
      const { hidden, linked, by } = held.get(root) as Held;
      if (isExpandable(root, by) && hidden >= MIN_PROSE && linked < 0.3 * hidden) unmark(root);
      else if (!isAmongProse(root)) root.remove();
    }
    wrapMarkedText(document);
  }
  // Readability's own look at attributes would take out what was just unmarked.
  for (const element of document.querySelectorAll('[hidden]')) element.removeAttribute('hidden');
}

/** One walk over the text: what each element above hidden text holds. */
function weighHidden(body: Element): Map<Element, Held> {
  const held = new Map<Element, Held>();
  const shownNodes: { node: Node; weight: number }[] = [];
  const walker = body.ownerDocument.createTreeWalker(body, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const weight = weighText(node.nodeValue ?? '');
    const parent = node.parentElement;
    if (weight === 0 || !parent) continue;
    const by = parent.closest('[data-qw-hidden]')?.getAttribute('data-qw-hidden');
    if (!by) {
      shownNodes.push({ node, weight });
      continue;
    }
    const linked = parent.closest('a') ? weight : 0;
    for (let up: Element | null = parent; up && up !== body; up = up.parentElement) {
      const sum = held.get(up);
      if (sum) {
        sum.hidden += weight;
        sum.linked += linked;
      } else held.set(up, { shown: 0, hidden: weight, linked, by });
    }
  }
  for (const { node, weight } of shownNodes) {
    for (let up = node.parentElement; up && up !== body; up = up.parentElement) {
      const sum = held.get(up);
      if (sum) sum.shown += weight;
    }
  }
  return held;
}

/** The outermost elements that show nothing of what they hold. */
function hiddenRoots(body: Element, held: Map<Element, Held>): Element[] {
  const roots: Element[] = [];
  for (const [element, { shown }] of held) {
    if (shown > 0) continue;
    const parent = element.parentElement;
    const above = parent && parent !== body ? held.get(parent) : undefined;
    if (!above || above.shown > 0) roots.push(element);
  }
  return roots;
}

/**
 * A way of hiding that covers more than the page shows hides the article: it can't be meant. Text
 * under `display: none` may be a second copy of what shows, so of it there must be far more.
 */
function forgetPassingMarks(document: Document) {
  const weights = new Map<string, { all: number; sentences: number }>();
  const walker = document.createTreeWalker(document.body, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || parent.closest('a, nav, footer, header, form')) continue;
    const by = parent.closest('[data-qw-hidden]')?.getAttribute('data-qw-hidden') || 'shown';
    const weight = weighText(node.nodeValue ?? '');
    const sum = weights.get(by) ?? { all: 0, sentences: 0 };
    sum.all += weight;
    if (weight >= MIN_SENTENCE) sum.sentences += weight;
    weights.set(by, sum);
  }
  const none = { all: 0, sentences: 0 };
  const shown = weights.get('shown') ?? none;
  for (const by of PASSING) {
    const hidden = weights.get(by) ?? none;
    const covers =
      by === 'display'
        ? hidden.sentences > Math.max(MIN_ARTICLE, shown.sentences) &&
          (shown.sentences < MIN_ARTICLE || hidden.sentences > shown.sentences * 4)
        : hidden.all > Math.max(MIN_ARTICLE, shown.all);
    if (!covers) continue;
    for (const element of document.querySelectorAll(`[data-qw-hidden="${by}"]`)) {
      element.removeAttribute('data-qw-hidden');
    }
  }
}

function isExpandable(root: Element, by: string): boolean {
  if (!PASSING.includes(by) && by !== 'tiny') return false;
  let told = '';
  let element: Element | null = root;
  for (let step = 0; element && step < 3 && element.localName !== 'body'; step += 1) {
    told += ` ${element.className} ${element.id} ${element.getAttribute('role') ?? ''}`;
    element = element.parentElement;
  }
  return EXPANDABLE.test(told);
}

/** Whether an element stands in or beside running text that shows. */
function isAmongProse(root: Element): boolean {
  if (INLINE.test(root.localName)) return true;
  for (const sibling of root.parentElement?.childNodes ?? []) {
    if (sibling === root) continue;
    if (sibling.nodeType === 3 && weighText(sibling.textContent ?? '') >= 20) return true;
    if (sibling.nodeType !== 1 || (sibling as Element).localName !== 'p') continue;
    const paragraph = sibling as Element;
    if (paragraph.hasAttribute('data-qw-hidden')) continue;
    if (weighText(paragraph.textContent ?? '') >= 60) return true;
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
