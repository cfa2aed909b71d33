import { weighText } from './weigh-text';

/** Names of what a reader may open: tabs, accordions, 'read more', slides. */
const EXPANDABLE =
  /tab(?:s|panel|-?pane|-?content)?\b|accordion|collaps|expand|toggle|spoiler|faq|answer|more|fold|slide|carousel|swiper/i;
/** Prose, not labels: shorter hidden text of an expandable is a menu. */
const MIN_PROSE = 200;
/** What a heading opens is prose from a sentence on. */
const OPENER = '[aria-expanded], [aria-controls]';
const MIN_ANSWER = 30;
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
    const runs = readRuns(document.body);
    const passing = coveringWays(runs);
    for (const way of passing) {
      for (const element of document.querySelectorAll(`[data-qw-hidden="${way}"]`)) {
        element.removeAttribute('data-qw-hidden');
      }
    }
    // With a mark gone, what stands in it is hidden by the next one above.
    const left = passing.length > 0 ? readRuns(document.body) : runs;
    const held = weighHidden(document.body, left);
    for (const root of hiddenRoots(document.body, held)) {
      const { hidden, linked, by } = held.get(root) as Held;
      const isOpened = isOpenedAbove(root);
      const least = isOpened ? MIN_ANSWER : MIN_PROSE;
      const isMeant = (isOpened && PASSING.includes(by)) || isExpandable(root, by);
      if (isMeant && hidden >= least && linked < 0.3 * hidden) unmark(root);
      else if (!isAmongProse(root)) root.remove();
    }
    wrapMarkedText(document, left);
  }
  // Readability's own look at attributes would take out what was just unmarked.
  for (const element of document.querySelectorAll('[hidden]')) element.removeAttribute('hidden');
}

/** A text node that holds more than white space. */
interface Run {
  node: Text;
  weight: number;
  /** Why it does not show; '' where it does. */
  by: string;
  isLinked: boolean;
  /** In what stands around an article. */
  isAside: boolean;
}

type Standing = Pick<Run, 'by' | 'isLinked' | 'isAside'>;
const ASIDE = new Set(['nav', 'footer', 'header', 'form']);

/** All text of a page in one walk; what holds for an element holds for what is in it. */
function readRuns(body: Element): Run[] {
  const runs: Run[] = [];
  const standings = new Map<Element, Standing>();
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const weight = weighText((node as Text).data);
    if (weight === 0) continue;
    const parent = node.parentElement as Element;
    const { by, isLinked, isAside } = standings.get(parent) ?? standingOf(parent, standings);
    runs.push({ node: node as Text, weight, by, isLinked, isAside });
  }
  return runs;
}

function standingOf(element: Element, known: Map<Element, Standing>): Standing {
  const path: Element[] = [];
  let standing: Standing = { by: '', isLinked: false, isAside: false };
  for (let at: Element | null = element; at; at = at.parentElement) {
    const told = known.get(at);
    if (told) {
      standing = told;
      break;
    }
    path.push(at);
  }
  for (const at of path.reverse()) {
    const mark = at.getAttribute('data-qw-hidden');
    const isLink = at.localName === 'a';
    const isAside = ASIDE.has(at.localName);
    if (mark !== null || isLink || isAside) {
      standing = {
        by: mark ?? standing.by,
        isLinked: isLink || standing.isLinked,
        isAside: isAside || standing.isAside,
      };
    }
    known.set(at, standing);
  }
  return standing;
}

/** What each element above hidden text holds. */
function weighHidden(body: Element, runs: readonly Run[]): Map<Element, Held> {
  // The runs of one parent together: their ancestors are the same.
  const parents = new Map<Element, Held>();
  for (const { node, weight, by, isLinked } of runs) {
    const parent = node.parentElement;
    if (!parent) continue;
    const own = parents.get(parent) ?? { shown: 0, hidden: 0, linked: 0, by };
    if (by) own.hidden += weight;
    else own.shown += weight;
    if (by && isLinked) own.linked += weight;
    parents.set(parent, own);
  }
  const held = new Map<Element, Held>();
  for (const [parent, { hidden, linked, by }] of parents) {
    if (!by) continue;
    for (let up: Element | null = parent; up && up !== body; up = up.parentElement) {
      const sum = held.get(up);
      if (sum) {
        sum.hidden += hidden;
        sum.linked += linked;
      } else held.set(up, { shown: 0, hidden, linked, by });
    }
  }
  for (const [parent, { shown }] of parents) {
    if (!shown) continue;
    for (let up: Element | null = parent; up && up !== body; up = up.parentElement) {
      const sum = held.get(up);
      if (sum) sum.shown += shown;
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
 * Ways of hiding that cover more than the page shows hide the article: that can't be meant. Text
 * under `display: none` may be a second copy of what shows, so of it there must be far more.
 */
function coveringWays(runs: readonly Run[]): string[] {
  const weights = new Map<string, { all: number; sentences: number }>();
  for (const { by, weight, isLinked, isAside } of runs) {
    if (isLinked || isAside) continue;
    const sum = weights.get(by) ?? { all: 0, sentences: 0 };
    sum.all += weight;
    if (weight >= MIN_SENTENCE) sum.sentences += weight;
    weights.set(by, sum);
  }
  const none = { all: 0, sentences: 0 };
  const shown = weights.get('') ?? none;
  return PASSING.filter((way) => {
    const hidden = weights.get(way) ?? none;
    return way === 'display'
      ? hidden.sentences > Math.max(MIN_ARTICLE, shown.sentences) &&
          (shown.sentences < MIN_ARTICLE || hidden.sentences > shown.sentences * 4)
      : hidden.all > Math.max(MIN_ARTICLE, shown.all);
  });
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

/** Whether a heading or a label just above an element opens it: the questions of a page of answers. */
function isOpenedAbove(root: Element): boolean {
  const above = root.previousElementSibling;
  if (!above || above.hasAttribute('data-qw-hidden')) return false;
  const opener = above.matches(OPENER) ? above : above.querySelector(OPENER);
  if (!opener || opener.closest('nav, header') || !/\S/.test(above.textContent ?? '')) return false;
  // A menu or what is pressed to share has no sentences.
  return /[。！？]|[.!?](?:\s|$)/.test(root.textContent ?? '');
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

/** Marks are moved from elements to the text that is left under them. */
function wrapMarkedText(document: Document, runs: readonly Run[]) {
  const hidden = runs.flatMap(({ node, by: before }) => {
    // What showed shows still.
    if (!before) return [];
    const by = node.parentElement?.closest('[data-qw-hidden]')?.getAttribute('data-qw-hidden');
    return by && node.isConnected ? [{ node, by }] : [];
  });
  for (const element of document.querySelectorAll('[data-qw-hidden]')) {
    element.removeAttribute('data-qw-hidden');
  }
  for (const { node, by } of hidden) {
    const span = document.createElement('span');
    span.setAttribute('data-qw-hidden', by);
    node.replaceWith(span);
    span.append(node);
  }
}
