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
const MARKED = '[data-qw-hidden]';
const INLINE = /^(?:a|abbr|b|bdi|code|em|font|i|mark|s|small|span|strong|sub|sup|time|u)$/;

/** What stands in an element that holds hidden text. */
interface Held {
  isShowing: boolean;
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
    const runs = readHidden(document.body);
    const passing = coveringWays(document.body, runs);
    for (const way of passing) {
      for (const element of document.querySelectorAll(`[data-qw-hidden="${way}"]`)) {
        element.removeAttribute('data-qw-hidden');
      }
    }
    // With a mark gone, what stands in it is hidden by the next one above.
    const left = passing.length > 0 ? readHidden(document.body) : runs;
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

/** The text under an element, in its order; what holds for an element holds for what is in it. */
function* runsOf(root: Element, standings = new Map<Element, Standing>()): Generator<Run> {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const weight = weighText((node as Text).data);
    if (weight === 0) continue;
    const parent = node.parentElement as Element;
    const { by, isLinked, isAside } = standings.get(parent) ?? standingOf(parent, standings);
    yield { node: node as Text, weight, by, isLinked, isAside };
  }
}

/** All text that does not show. What shows is far more on most pages, and not looked at. */
function readHidden(body: Element): Run[] {
  const runs: Run[] = [];
  const standings = new Map<Element, Standing>();
  let last: Element | null = null;
  for (const root of body.closest(MARKED) ? [body] : body.querySelectorAll(MARKED)) {
    if (last?.contains(root)) continue;
    last = root;
    for (const run of runsOf(root, standings)) if (run.by) runs.push(run);
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
  const parents = new Map<Element, Omit<Held, 'isShowing'>>();
  for (const { node, weight, by, isLinked } of runs) {
    const parent = node.parentElement;
    if (!parent) continue;
    const own = parents.get(parent) ?? { hidden: 0, linked: 0, by };
    own.hidden += weight;
    if (isLinked) own.linked += weight;
    parents.set(parent, own);
  }
  const held = new Map<Element, Held>();
  for (const [parent, { hidden, linked, by }] of parents) {
    for (let up: Element | null = parent; up && up !== body; up = up.parentElement) {
      const sum = held.get(up);
      if (sum) {
        sum.hidden += hidden;
        sum.linked += linked;
      } else held.set(up, { isShowing: false, hidden, linked, by });
    }
  }
  // Of one parent, all text is hidden or none; and all is shown that stands in none of these.
  const isShown = (node: Node) =>
    node.nodeType === 1
      ? !held.has(node as Element) && holdsText(node as Element)
      : !parents.has(node.parentNode as Element) && isText(node);
  for (const [element, { isShowing }] of held) {
    if (isShowing || ![...element.childNodes].some(isShown)) continue;
    for (let up = held.get(element), at = element; up && !up.isShowing; ) {
      up.isShowing = true;
      at = at.parentElement as Element;
      up = held.get(at);
    }
  }
  return held;
}

const isText = (node: Node) => node.nodeType === 3 && weighText((node as Text).data) > 0;

/** Ends at the first. */
function holdsText(element: Element): boolean {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (isText(walker.currentNode)) return true;
  return false;
}

/** The outermost elements that show nothing of what they hold. */
function hiddenRoots(body: Element, held: Map<Element, Held>): Element[] {
  const roots: Element[] = [];
  for (const [element, { isShowing }] of held) {
    if (isShowing) continue;
    const parent = element.parentElement;
    const above = parent && parent !== body ? held.get(parent) : undefined;
    if (!above || above.isShowing) roots.push(element);
  }
  return roots;
}

/** Text outside links and what stands around an article, and of it what is longer than a label. */
interface Said {
  all: number;
  sentences: number;
}

function addRun(said: Said, { weight, isLinked, isAside }: Run) {
  if (isLinked || isAside) return;
  said.all += weight;
  if (weight >= MIN_SENTENCE) said.sentences += weight;
}

/**
 * Ways of hiding that cover more than the page shows hide the article: that can't be meant. Text
 * under `display: none` may be a second copy of what shows, so of it there must be far more.
 */
function coveringWays(body: Element, hiddenRuns: readonly Run[]): string[] {
  const hidden = new Map(PASSING.map((way) => [way, { all: 0, sentences: 0 }]));
  for (const run of hiddenRuns) {
    const said = hidden.get(run.by);
    if (said) addRun(said, run);
  }
  const shown = { all: 0, sentences: 0 };
  const covers = (way: string) => {
    const { all, sentences } = hidden.get(way) as Said;
    return way === 'display'
      ? sentences > Math.max(MIN_ARTICLE, shown.sentences) &&
          (shown.sentences < MIN_ARTICLE || sentences > shown.sentences * 4)
      : all > Math.max(MIN_ARTICLE, shown.all);
  };
  let ways = PASSING.filter(covers);
  if (ways.length === 0) return ways;
  // The more shows, the fewer cover it: mostly the first paragraphs decide.
  for (const run of runsOf(body)) {
    if (run.by) continue;
    addRun(shown, run);
    ways = ways.filter(covers);
    if (ways.length === 0) break;
  }
  return ways;
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
  const hidden = runs.flatMap(({ node }) => {
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
