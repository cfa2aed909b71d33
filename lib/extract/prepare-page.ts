import { isBlockElement } from '../html/blocks';
import { markHiddenText } from './mark-hidden-text';
import { openButtons } from './open-buttons';
import { resolveImages } from './resolve-images';
import { weighText } from './weigh-text';

/**
 * Makes of a page what Readability was written for: blocks where a layout table stood, paragraphs
 * where line breaks were, pictures with an address, formulas as TeX. Changes the document, which
 * must be inert and our own.
 */
export function preparePage(document: Document): void {
  writeFormulas(document);
  markHiddenText(document);
  markNoise(document);
  dropJunkTrees(document);
  dropClassNoise(document);
  openDetails(document);
  openButtons(document);
  linkEmbeds(document);
  resolveImages(document);
  unfoldForms(document);
  unfoldLayoutTables(document);
  splitLines(document);
}

/** Replaces an element by another that holds the same; class and id stay, since they tell. */
export function renameElement(element: Element, name: string): Element {
  const replacement = element.ownerDocument.createElement(name);
  for (const attribute of ['class', 'id', 'itemprop', 'dir', 'lang', 'role', 'data-qw-hidden']) {
    const value = element.getAttribute(attribute);
    if (value !== null) replacement.setAttribute(attribute, value);
  }
  replacement.append(...element.childNodes);
  element.replaceWith(replacement);
  return replacement;
}

/** MathML, KaTeX and MathJax become their TeX in `code`, or their text where none is told. */
function writeFormulas(document: Document) {
  for (const script of document.querySelectorAll('script[type^="math/tex"]')) {
    const code = document.createElement('code');
    code.textContent = script.textContent;
    // What MathJax 2 shows stands just before what it was made of.
    for (
      let before = script.previousElementSibling;
      before;
      before = script.previousElementSibling
    ) {
      if (!/\bMathJax/.test(before.className)) break;
      before.remove();
    }
    script.replaceWith(code);
  }
  for (const math of document.querySelectorAll('math')) {
    const tex = math.querySelector('annotation[encoding="application/x-tex"]')?.textContent;
    const code = document.createElement('code');
    code.textContent = (tex ?? math.textContent ?? '').trim();
    const shown = math.closest('.katex, .mwe-math-element, mjx-container, .MathJax') ?? math;
    if (code.textContent) shown.replaceWith(code);
    else shown.remove();
  }
}

/** Discuz and its kin put `<font class="jammer">` between sentences against copying. */
function markNoise(document: Document) {
  for (const element of document.querySelectorAll('.jammer')) {
    if (element.localName !== 'font' && element.localName !== 'span') continue;
    // A `font` would be unwrapped before the mark is read.
    renameElement(element, 'span').setAttribute('data-qw-noise', '');
  }
}

const MIN_JUNK_ELEMENTS = 20;

/** Trees of elements without text, with ids of four to six characters, that break extractors. */
function dropJunkTrees(document: Document) {
  const junk: Element[] = [];
  for (const element of document.querySelectorAll(
    '[id]:empty:not([class]):not([href]):not([src])',
  )) {
    if (/^[a-z0-9]{4,6}$/.test(element.id) && !/^(?:img|td|th|br|hr)$/.test(element.localName)) {
      junk.push(element);
    }
  }
  if (junk.length >= MIN_JUNK_ELEMENTS) for (const element of junk) element.remove();
}

const MIN_CLASSED = 50;
const NOISE_SHARE = 0.6;

/** A class that nearly every element wears says nothing, and may hold a word that Readability heeds. */
function dropClassNoise(document: Document) {
  const classed = document.querySelectorAll('[class]');
  if (classed.length < MIN_CLASSED) return;
  const times = new Map<string, number>();
  for (const element of classed) {
    const name = element.getAttribute('class') ?? '';
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  const counts = new Map<string, number>();
  for (const [name, count] of times) {
    if (!/\d/.test(name)) continue;
    for (const token of name.split(/\s+/)) {
      if (/\d/.test(token)) counts.set(token, (counts.get(token) ?? 0) + count);
    }
  }
  for (const [token, count] of counts) {
    if (count < classed.length * NOISE_SHARE) continue;
    for (const element of classed) element.classList.remove(token);
  }
}

function openDetails(document: Document) {
  for (const summary of document.querySelectorAll('summary')) {
    const strong = document.createElement('strong');
    strong.append(...summary.childNodes);
    const line = document.createElement('p');
    line.append(strong);
    summary.replaceWith(line);
  }
  for (const details of document.querySelectorAll('details')) renameElement(details, 'div');
}

const VIDEO =
  /^(?:https?:)?\/\/(?:www\.|player\.|m\.)?(?:youtube|youtube-nocookie|vimeo|dailymotion|bilibili|youku|v\.qq|twitch|nicovideo)\.(?:com|tv|jp)\//;

/** A film can't be kept, but where it plays can. */
function linkEmbeds(document: Document) {
  for (const frame of document.querySelectorAll('iframe')) {
    const src = frame.getAttribute('src') ?? '';
    if (!VIDEO.test(src)) {
      frame.remove();
      continue;
    }
    const link = document.createElement('a');
    link.href = src;
    link.textContent = frame.getAttribute('title') || src.replace(/^(?:https?:)?\/\/|\?.*$/g, '');
    const line = document.createElement('p');
    line.append(link);
    frame.replaceWith(line);
  }
  for (const player of document.querySelectorAll('video, audio')) player.remove();
}

/** Less text than this is a control's, not a page's. */
const MIN_FORM_WEIGHT = 500;
/** Unless it is this much of what the page says outside links: then the form is what the page is for. */
const MIN_FORM_SHARE = 0.4;
/** What asks for a word or an address says less than this, and needs no comparison. */
const MAX_CONTROL_WEIGHT = 75;

/** Some servers put the whole page in one form; a form that asks for something holds little text. */
function unfoldForms(document: Document) {
  let least: number | undefined;
  const isThePage = (weight: number) => {
    if (weight < MAX_CONTROL_WEIGHT || weight >= MIN_FORM_WEIGHT) return weight >= MIN_FORM_WEIGHT;
    least ??= proseUpTo(document.body, MIN_FORM_WEIGHT / MIN_FORM_SHARE) * MIN_FORM_SHARE;
    return weight >= least;
  };
  for (const form of document.querySelectorAll('form')) {
    if (isThePage(weighText(form.textContent ?? ''))) renameElement(form, 'div');
    else form.remove();
  }
}

/** The weight of the text outside links, as far as it is less than `enough`: most pages say far more. */
function proseUpTo(body: Element, enough: number): number {
  const { FILTER_ACCEPT, FILTER_REJECT } = NodeFilter;
  const walker = body.ownerDocument.createTreeWalker(
    body,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => ((node as Element).localName === 'a' ? FILTER_REJECT : FILTER_ACCEPT),
  );
  let prose = 0;
  while (prose < enough && walker.nextNode()) {
    if (walker.currentNode.nodeType === 3) prose += weighText((walker.currentNode as Text).data);
  }
  return Math.min(prose, enough);
}

/** Tables that only place things: rows and cells become blocks. */
function unfoldLayoutTables(document: Document) {
  for (const table of [...document.querySelectorAll('table')].reverse()) {
    if (!isLayoutTable(table)) continue;
    const rows = [...table.rows];
    for (const cell of rows.flatMap((row) => [...row.cells])) {
      renameElement(cell, 'div');
    }
    for (const row of rows) renameElement(row, 'div');
    for (const section of table.querySelectorAll(
      ':scope > tbody, :scope > colgroup, :scope > thead, :scope > tfoot',
    )) {
      if (section.localName === 'colgroup') section.remove();
      else section.replaceWith(...section.childNodes);
    }
    renameElement(table, 'div');
  }
}

const MIN_PROSE_CELL = 400;

function isLayoutTable(table: HTMLTableElement): boolean {
  if (table.caption || table.querySelector(':scope > thead, :scope > tbody > tr > th'))
    return false;
  if (table.querySelector('table, .was-table')) return true;
  const rows = [...table.rows];
  const columns = Math.max(0, ...rows.map((row) => row.cells.length));
  if (rows.length <= 1 || columns <= 1) return true;
  if (table.getAttribute('role') === 'presentation') return true;
  // A cell that holds an article's worth of paragraphs is a place, not a datum.
  return rows.some((row) =>
    [...row.cells].some(
      (cell) =>
        weighText(cell.textContent ?? '') >= MIN_PROSE_CELL &&
        cell.querySelector('p, div, br, h1, h2, h3') !== null,
    ),
  );
}

const INDENTED = /^[ \t\r\n]*(?:\u3000|(?:\u00a0[ \t]?){2,}|\u2003)/;

/**
 * Makes paragraphs of lines that `<br>` ends: where two follow each other, and where the next line
 * is indented as a paragraph. Other breaks stay (poems, addresses).
 */
function splitLines(document: Document) {
  const parents = new Set<Element>();
  for (const br of document.querySelectorAll('br')) {
    const parent = br.parentElement;
    if (parent && !parent.closest('pre, code')) parents.add(parent);
  }
  for (const parent of parents) {
    if (!hasParagraphBreaks(parent)) continue;
    if (isBlockElement(parent) || parent === document.body) splitElement(parent);
    // A whole text in one `font`.
    else if (/^(?:font|span)$/.test(parent.localName)) splitElement(renameElement(parent, 'div'));
  }
}

function hasParagraphBreaks(parent: Element): boolean {
  for (const child of parent.children) {
    if (child.localName !== 'br') continue;
    const next = afterBlank(child);
    if (!next) continue;
    if ((next as Element).localName === 'br' || INDENTED.test(next.textContent ?? '')) return true;
  }
  return false;
}

/** The next sibling that is not white space; an ideographic space is an indent, and none here. */
function afterBlank(node: Node): Node | null {
  let next = node.nextSibling;
  while (next && next.nodeType !== 1 && /^[ \t\r\n\u00a0]*$/.test(next.textContent ?? '')) {
    // Two no-break spaces before an inline element are an indent too, but rare alone.
    next = next.nextSibling;
  }
  return next;
}

function splitElement(parent: Element) {
  const { ownerDocument: document } = parent;
  const isParagraph = parent.localName === 'p';
  let line: Element | null = null;
  let breaks = 0;
  const fragment = document.createDocumentFragment();
  for (const node of [...parent.childNodes]) {
    const element = node.nodeType === 1 ? (node as Element) : null;
    if (element?.localName === 'br') {
      breaks += 1;
      continue;
    }
    if (element && isBlockElement(element)) {
      line = null;
      breaks = 0;
      fragment.append(element);
      continue;
    }
    const text = node.textContent ?? '';
    if (!element && !/\S/.test(text) && !line) continue;
    if (line && breaks === 1 && !INDENTED.test(text)) line.append(document.createElement('br'));
    else if (breaks > 0 && /\S/.test(text)) line = null;
    if (!/\S/.test(text) && !element && breaks > 0) continue;
    breaks = 0;
    if (!line) {
      line = document.createElement('p');
      fragment.append(line);
    }
    line.append(node);
  }
  parent.replaceChildren(fragment);
  if (isParagraph) renameElement(parent, 'div');
}
