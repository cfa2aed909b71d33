import type { HiddenBy } from '../article';
import { UserError } from '../errors';
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

/** Pages whose copy is longer (UTF-16 units) are refused: no article needs it, and it takes minutes. */
const MAX_PAGE_LENGTH = 20_000_000;
/**
 * Readability's time is quadratic in the depth of the tree (600 levels: one second), and no honest
 * article stands this deep: below it, blocks lose their tags and keep their text.
 */
const MAX_DEPTH = 200;
/** Readability's `srcset` expression takes seconds on 10 kB; nothing that we read is longer. */
const MAX_ATTRIBUTE_LENGTH = 4000;
/** A picture that the page holds itself. */
const MAX_DATA_IMAGE_LENGTH = 200_000;
/** Readability's own limit is none; structured data beyond this is a catalogue. */
const MAX_DATA_BLOCK_LENGTH = 500_000;

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
    'class id href src srcset alt title lang dir translate role rel property content http-equiv datetime',
    'colspan rowspan start type cite width height hidden open itemprop itemscope itemtype',
    'aria-hidden aria-modal aria-label aria-controls datatable summary encoding display name value',
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

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;
const HTML_NAMESPACE = 'http://www.w3.org/1999/xhtml';
const MATH_NAMESPACE = 'http://www.w3.org/1998/Math/MathML';

const escapeText = (text: string) =>
  text.replace(/[&<>\0]/g, (c) =>
    c === '&' ? '&amp;' : c === '<' ? '&lt;' : c === '>' ? '&gt;' : '',
  );
const escapeAttribute = (text: string) =>
  text.replace(/[&"\0]/g, (c) => (c === '&' ? '&amp;' : c === '"' ? '&quot;' : ''));

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
  const write = (part: string) => {
    parts.push(part);
    length += part.length;
    refuseTooLarge(length);
  };

  const levels: Level[] = [{ next: document.documentElement, end: '', hidden: null, single: true }];
  const seenDocuments = new Set<Document>([document]);

  while (levels.length > 0) {
    const level = levels[levels.length - 1] as Level;
    const node = level.next;
    if (!node) {
      if (level.end) write(level.end);
      levels.pop();
      continue;
    }
    level.next = level.single ? null : nextSiblingOf(node);
    const type = nodeTypeOf(node);
    if (type === TEXT || type === CDATA) {
      write(escapeText(nodeValueOf(node) ?? ''));
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
    write(openTag(written, element, mark));
    const end = `</${written}>`;
    levels.push({ next: firstChildOf(shadow ?? element), end, hidden });
  }
  return { html: parts.join(''), unreadFrames };
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

/** Structured data and TeX are kept; code is not. */
function keptScript(element: Element): string {
  const type = (attributeOf(element, 'type') ?? '').trim().toLowerCase();
  if (type !== 'application/ld+json' && !type.startsWith('math/tex')) return '';
  const text = textContentOf(element) ?? '';
  if (text.length > MAX_DATA_BLOCK_LENGTH || /<(?:\/script|!--)/i.test(text)) return '';
  return `<script type="${escapeAttribute(type)}">${text}</script>`;
}

/** Enough for a page written for browsers without scripts: forums hold all their posts there. */
const MIN_NOSCRIPT_PAGE = 2000;

/**
 * Where scripts run, what `noscript` holds is one text. Loaders keep their pictures there, and
 * applications a whole page; the rest asks to switch scripts on.
 */
function readNoscript(element: Element): Document | null {
  const first = firstChildOf(element);
  const isText = first && nodeTypeOf(first) === TEXT && !nextSiblingOf(first);
  const html = isText ? (nodeValueOf(first) ?? '') : element.innerHTML;
  if (html.length > MAX_PAGE_LENGTH) return null;
  const isPicture = html.length < MAX_ATTRIBUTE_LENGTH && /<img\b/i.test(html);
  if (!isPicture && html.length < MIN_NOSCRIPT_PAGE) return null;
  return new DOMParser().parseFromString(html, 'text/html');
}
