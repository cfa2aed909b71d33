import type { HiddenBy } from '../article';
import { UserError } from '../errors';
import {
  escapeAttribute,
  keptScript,
  MAX_ATTRIBUTE_LENGTH,
  MAX_PAGE_LENGTH,
  readNoscript,
} from './kept-scripts';
import {
  attributeNamesOf,
  attributeOf,
  firstChildOf,
  hasOwnText,
  localNameOf,
  namespaceOf,
  nextSiblingOf,
  nodeTypeOf,
  nodeValueOf,
  textContentOf,
} from './walk';

/**
 * Readability's time is quadratic in the depth of the tree (600 levels: one second), and no honest
 * article stands this deep: below it, blocks lose their tags and keep their text.
 */
const MAX_DEPTH = 200;
/** A picture that the page holds itself. */
const MAX_DATA_IMAGE_LENGTH = 200_000;
/** What the walk asks of whoever can see the page. */
export interface Seeing {
  /** Why nobody could see the element's own text; null: it shows. Only asked where there is text. */
  hiddenBy: (element: Element) => HiddenBy | null;
  shadowRootOf: (element: Element) => ShadowRoot | null;
  /** null: the frame can't be read. */
  frameDocumentOf: (frame: Element) => Document | null;
  /** Whether a frame that can't be read was large enough to hold text. */
  isLargeFrame: (frame: Element) => boolean;
}

export interface SerialisedPage {
  html: string;
  unreadFrames: number;
}

const DROPPED = new Set(
  [
    'style template object embed applet canvas track param input select textarea datalist map area',
    'noframes noembed svg',
  ]
    .join(' ')
    .split(' '),
);
const VOID = new Set('base br col hr img meta source wbr'.split(' '));
const KEPT_ATTRIBUTES = new Set(
  [
    'class id href src srcset alt title lang dir translate role rel property content http-equiv datetime data-time data-timestamp',
    'colspan rowspan start type cite width height hidden open itemprop itemscope itemtype',
    'aria-hidden aria-modal aria-label aria-controls aria-expanded datatable summary encoding display name value',
  ]
    .join(' ')
    .split(' '),
);
/** Where loaders keep the address of a picture until it is scrolled to. */
const LAZY_ATTRIBUTE =
  /^data-(?!qw-)[\w-]{0,30}(?:src|original|lazy|url|img|image|echo|actual|file)/;
const PHRASING = new Set(
  [
    'a abbr b bdi bdo br cite code del em font i img ins kbd mark q rp rt ruby s samp small span',
    'strong sub sup time u var wbr',
  ]
    .join(' ')
    .split(' '),
);

/** Elements that begin a line and end one: white space at their edges shows nowhere. */
const BLOCK = new Set(
  [
    'html head body title meta link base address article aside blockquote center dd details dialog div dl dt',
    'fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary',
    'table caption tbody tfoot thead tr td th ul',
  ]
    .join(' ')
    .split(' '),
);
const BLANK = /^[ \t\r\n\f]*$/;

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;
const HTML_NAMESPACE = 'http://www.w3.org/1999/xhtml';
const MATH_NAMESPACE = 'http://www.w3.org/1998/Math/MathML';

const escapeText = (text: string) =>
  text.replace(/[&<>\0]/g, (c) =>
    c === '&' ? '&amp;' : c === '<' ? '&lt;' : c === '>' ? '&gt;' : '',
  );
/**
 * @param length Of a page, in UTF-16 units.
 * @throws UserError `page-too-large` with the size in megabytes.
 */
export function refuseTooLarge(length: number): void {
  if (length <= MAX_PAGE_LENGTH) return;
  throw new UserError('page-too-large', [String(Math.ceil(length / 1_000_000))]);
}

/** An open element, or a place to come back to after a frame or a slot. */
interface Level {
  next: Node | null;
  /** What closes it. */
  end: string;
  hidden: HiddenBy | null;
  /** White space in it is as it was written. */
  isPre?: boolean;
  /** Whether what it closes is a block. */
  isBlock?: boolean;
  /** Reads one node and not the siblings after it. */
  single?: boolean;
}

/**
 * Writes a document as HTML that holds only what an article is made of, with hidden text marked
 * (`data-qw-hidden`), open shadow roots and readable frames in their places. One pass, no
 * recursion, the document untouched.
 *
 * @throws UserError `page-too-large` with the size in megabytes.
 */
export function serialisePage(document: Document, seeing: Seeing): SerialisedPage {
  const parts: string[] = [];
  let length = 0;
  let unreadFrames = 0;
  /** Whether the last thing written begins or ends a block. */
  let isAtEdge = false;
  /** Whether the last text, if any, ended in white space. */
  let isSpaced = true;
  const write = (part: string, isBlock = false) => {
    parts.push(part);
    length += part.length;
    isAtEdge = isBlock;
    refuseTooLarge(length);
  };

  const levels: Level[] = [{ next: document.documentElement, end: '', hidden: null, single: true }];
  const seenDocuments = new Set<Document>([document]);

  while (levels.length > 0) {
    const level = levels[levels.length - 1] as Level;
    const node = level.next;
    if (!node) {
      if (level.end) write(level.end, level.isBlock);
      levels.pop();
      continue;
    }
    level.next = level.single ? null : nextSiblingOf(node);
    const type = nodeTypeOf(node);
    if (type === TEXT || type === CDATA) {
      const text = nodeValueOf(node) ?? '';
      // Most of a page's text nodes are line breaks between its tags. One between two texts says as much
      // as several, and one there must be: texts are also read without the blocks they stand in.
      const isIdle =
        isSpaced && !level.isPre && BLANK.test(text) && (isAtEdge || isBeforeEdge(level));
      if (isIdle) continue;
      write(escapeText(text));
      isSpaced = text.charCodeAt(text.length - 1) <= 0x20;
      continue;
    }
    if (type !== ELEMENT) continue;

    const element = node as Element;
    const name = localNameOf(element).toLowerCase();
    const namespace = namespaceOf(element);
    if (name === 'script') {
      write(keptScript(element));
      continue;
    }
    if (name === 'title' && namespace === HTML_NAMESPACE) {
      write(`<title>${escapeText(textContentOf(element) ?? '')}</title>`);
      continue;
    }
    if (name === 'link') {
      if (/^canonical$/i.test(attributeOf(element, 'rel') ?? '')) {
        write(openTag('link', element, null));
      }
      continue;
    }
    if (name === 'noscript') {
      const inner = readNoscript(element);
      if (inner?.body) {
        // Not as it was: where scripts run, a parser would make one text of it again.
        write('<div data-qw-noscript="">');
        levels.push({ next: firstChildOf(inner.body), end: '</div>', hidden: level.hidden });
      }
      continue;
    }
    if (name === 'slot') {
      const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
      // The nodes stand elsewhere in the light tree: their siblings there don't follow them here.
      for (const one of [...assigned].reverse()) {
        levels.push({ next: one, end: '', hidden: level.hidden, single: true });
      }
      if (assigned.length > 0) continue;
    }
    if (name === 'iframe' || name === 'frame') {
      const inner = seeing.frameDocumentOf(element);
      if (inner?.body && !seenDocuments.has(inner)) {
        seenDocuments.add(inner);
        write('<div>');
        levels.push({ next: firstChildOf(inner.body), end: '</div>', hidden: level.hidden });
      } else {
        if (seeing.isLargeFrame(element)) unreadFrames += 1;
        if (name === 'iframe') write(`${openTag('iframe', element, null)}</iframe>`);
      }
      continue;
    }
    if (name === 'frameset') {
      write('<body>');
      levels.push({ next: firstChildOf(element), end: '</body>', hidden: null });
      continue;
    }
    if (DROPPED.has(name)) continue;
    if (namespace !== HTML_NAMESPACE && namespace !== MATH_NAMESPACE && namespace !== null)
      continue;
    if (VOID.has(name)) {
      write(openTag(name, element, null));
      continue;
    }
    // Players hold only words for browsers without them.
    if (name === 'video' || name === 'audio') {
      write(`${openTag(name, element, null)}</${name}>`);
      continue;
    }

    const hidden = hasOwnText(element) ? seeing.hiddenBy(element) : level.hidden;
    const mark = hidden === level.hidden ? null : (hidden ?? '');
    const shadow = seeing.shadowRootOf(element);
    // A custom element's name means nothing without its code.
    const written = name.includes('-') || name === 'slot' || namespace === null ? 'div' : name;
    const flat = levels.length > MAX_DEPTH && !PHRASING.has(written);
    const tooDeep = levels.length > MAX_DEPTH * 2;
    if (flat || tooDeep) {
      // A paragraph without its tags stays one.
      write(flat && hasOwnText(element) ? '<br><br>' : ' ');
      levels.push({ next: firstChildOf(shadow ?? element), end: ' ', hidden });
      continue;
    }
    const isBlock = BLOCK.has(written);
    write(openTag(written, element, mark), isBlock);
    const end = `</${written}>`;
    const isPre = level.isPre || written === 'pre';
    levels.push({ next: firstChildOf(shadow ?? element), end, hidden, isPre, isBlock });
  }
  return { html: parts.join(''), unreadFrames };
}

/** Whether a block begins or ends before what comes next. */
function isBeforeEdge({ next, isBlock = false, single = false }: Level): boolean {
  if (!next) return isBlock && !single;
  return nodeTypeOf(next) === ELEMENT && BLOCK.has(localNameOf(next as Element));
}

function openTag(name: string, element: Element, hidden: string | null): string {
  let tag = `<${name}`;
  for (const attribute of attributeNamesOf(element)) {
    const isImage = name === 'img' || name === 'source' || name === 'figure' || name === 'div';
    if (!KEPT_ATTRIBUTES.has(attribute) && !(isImage && LAZY_ATTRIBUTE.test(attribute))) continue;
    const value = attributeOf(element, attribute) ?? '';
    const limit =
      attribute === 'src' && name === 'img' && value.startsWith('data:image/')
        ? MAX_DATA_IMAGE_LENGTH
        : MAX_ATTRIBUTE_LENGTH;
    if (value.length > limit) continue;
    tag += ` ${attribute}="${escapeAttribute(value)}"`;
  }
  if (hidden !== null) tag += ` data-qw-hidden="${hidden}"`;
  return `${tag}>`;
}
