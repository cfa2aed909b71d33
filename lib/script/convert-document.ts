import type { ScriptChoice } from '../article';
import { type LocatedBlock, locateBlocks } from '../html/blocks';
import type { Change, ConversionContext, Converter } from './convert';
import { applySteps } from './engine/apply-steps';

/** Nothing in these is prose. */
const KEPT_TAGS = new Set([
  ...['code', 'pre', 'kbd', 'samp', 'var', 'tt', 'math', 'svg', 'textarea', 'script', 'style'],
  ...['template', 'noscript', 'select', 'option', 'input', 'button', 'iframe', 'object'],
]);

/** Attributes that a reader reads. */
const READ_ATTRIBUTES = ['alt', 'title', 'aria-label'];

/** Stands for what is skipped: as long as that, and no word reaches over it. */
const GAP = '\ufffc';

const LANG: Record<Exclude<ScriptChoice, 'original'>, string> = {
  hans: 'zh-Hans',
  hansp: 'zh-Hans',
  hant: 'zh-Hant',
  tw: 'zh-Hant-TW',
  twp: 'zh-Hant-TW',
  hk: 'zh-Hant-HK',
};

/** The BCP 47 tag of what a target's conversion gives; null for the original. */
export function langOfTarget(target: ScriptChoice): string | null {
  return target === 'original' ? null : LANG[target];
}

/**
 * Converts what stands under `root` in place. Each block goes as one text, so that a word is seen
 * whole through the tags in it (头<b>发</b>) and without the readings of its ruby, and comes back
 * over the same text nodes; a word that changes its length goes to the node where it starts. Left
 * alone: code, formulas, `translate="no"`, `.notranslate`, and what `lang` says is not Chinese.
 * Gives the number of changes made.
 */
export function convertDocument(
  root: DocumentFragment | Element,
  converter: Converter,
  context: ConversionContext = {},
): number {
  const lang = langOfTarget(converter.target);
  if (lang === null) return 0;
  const kept = createKeptTest(root);
  const blocks = locateBlocks(root);
  const readings = findReadings(root).filter((node) => !kept(node.parentElement));
  const attributes = findAttributes(root).filter(([element]) => !kept(element));

  const texts = blocks.map((block) => proseOf(block, kept));
  const all = [
    ...texts,
    ...readings.map((node) => node.data),
    ...attributes.map(([element, name]) => element.getAttribute(name) ?? ''),
  ];
  const changes = converter.findChanges(all, context);

  let count = 0;
  blocks.forEach((block, index) => {
    const found = changes[index] ?? [];
    if (found.length === 0) return;
    count += found.length;
    spread(block, found);
    markLang(block, lang, kept);
  });
  readings.forEach((node, index) => {
    const found = changes[blocks.length + index] ?? [];
    count += found.length;
    if (found.length) node.data = applySteps(node.data, found);
  });
  attributes.forEach(([element, name], index) => {
    const found = changes[blocks.length + readings.length + index] ?? [];
    count += found.length;
    if (found.length)
      element.setAttribute(name, applySteps(element.getAttribute(name) ?? '', found));
  });
  return count;
}

/** Whether an element, by itself or by one that it stands in, is left alone. Remembers its answers. */
function createKeptTest(root: Node): (element: Element | null) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    const path: Element[] = [];
    let at = element;
    let answer = false;
    for (; at; at = at.parentElement) {
      const before = known.get(at);
      if (before !== undefined) {
        answer = before;
        break;
      }
      path.push(at);
      if (at === root) break;
    }
    // From the outside in: an inner Chinese `lang` ends what an outer foreign one began.
    for (const inner of path.reverse()) {
      answer = isKept(inner, answer);
      known.set(inner, answer);
    }
    return answer;
  };
}

function isKept(element: Element, parentIsKept: boolean): boolean {
  if (KEPT_TAGS.has(element.localName) || element.classList.contains('notranslate')) return true;
  const translate = element.getAttribute('translate')?.toLowerCase();
  if (translate === 'no') return true;
  const lang = element.getAttribute('lang') ?? element.getAttribute('xml:lang');
  if (!lang) return parentIsKept;
  if (!/^(?:zh|cmn|yue|wuu|hak|nan|lzh|und)(?:[-_]|$)/i.test(lang)) return true;
  return parentIsKept && !isKeptByLang(element.parentElement);
}

function isKeptByLang(element: Element | null): boolean {
  for (let at = element; at; at = at.parentElement) {
    if (KEPT_TAGS.has(at.localName) || at.classList.contains('notranslate')) return false;
    if (at.getAttribute('translate')?.toLowerCase() === 'no') return false;
    if (at.hasAttribute('lang')) return true;
  }
  return false;
}

function proseOf({ pieces, text }: LocatedBlock, kept: (element: Element | null) => boolean) {
  let prose = '';
  let from = 0;
  for (const { node, start, end } of pieces) {
    if (!kept(node.parentElement)) continue;
    prose += text.slice(from, start) + GAP.repeat(end - start);
    from = end;
  }
  return prose + text.slice(from);
}

/** From the last change to the first, so that the offsets before stay true. */
function spread({ pieces }: LocatedBlock, changes: readonly Change[]): void {
  let last = pieces.length - 1;
  for (let index = changes.length - 1; index >= 0; index--) {
    const change = changes[index];
    if (!change) continue;
    const { start, end, to } = change;
    while (last > 0 && (pieces[last]?.start ?? 0) >= end) last--;
    const keepsLength = to.length === end - start;
    for (let at = last; at >= 0; at--) {
      const piece = pieces[at];
      if (!piece || piece.end <= start) break;
      if (piece.node.nodeType !== 3) continue;
      const from = Math.max(start, piece.start);
      const until = Math.min(end, piece.end);
      let part = '';
      if (keepsLength) part = to.slice(from - start, until - start);
      else if (piece.start <= start) part = to;
      (piece.node as Text).replaceData(from - piece.start, until - from, part);
    }
  }
}

/** The block's element takes the new language, and so does each Chinese `lang` in it. */
function markLang(
  { container, pieces }: LocatedBlock,
  lang: string,
  kept: (element: Element | null) => boolean,
): void {
  container?.setAttribute('lang', lang);
  for (const { node } of pieces) {
    for (let at = node.parentElement; at && at !== container; at = at.parentElement) {
      if (at.hasAttribute('lang') && !kept(at)) at.setAttribute('lang', lang);
    }
  }
}

/** Ruby readings in Han characters; pinyin and bopomofo stay as they are. */
function findReadings(root: DocumentFragment | Element): Text[] {
  const nodes: Text[] = [];
  for (const reading of root.querySelectorAll('rt')) {
    for (const node of reading.childNodes) {
      if (node.nodeType === 3 && /\p{Script=Han}/u.test((node as Text).data)) {
        nodes.push(node as Text);
      }
    }
  }
  return nodes;
}

function findAttributes(root: DocumentFragment | Element): [Element, string][] {
  const found: [Element, string][] = [];
  const selector = READ_ATTRIBUTES.map((name) => `[${name}]`).join(',');
  const own = root.nodeType === 1 && (root as Element).matches(selector) ? [root as Element] : [];
  for (const element of [...own, ...root.querySelectorAll(selector)]) {
    for (const name of READ_ATTRIBUTES) if (element.hasAttribute(name)) found.push([element, name]);
  }
  return found;
}
