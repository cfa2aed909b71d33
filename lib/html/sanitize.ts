import DOMPurify, { type Config } from 'dompurify';

/**
 * The first of two walls (the other is the pages' content security policy): an allow-list, applied
 * when an article is saved and again whenever it is shown. No id, name, class, style or event
 * survives; no element that loads anything by itself does.
 */
export const ALLOWED_TAGS = [
  ...['p', 'div', 'section', 'article', 'blockquote', 'pre', 'hr', 'br'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'figure', 'figcaption', 'img'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
  ...['a', 'em', 'strong', 'b', 'i', 'u', 's', 'sub', 'sup', 'small', 'mark', 'del', 'ins', 'span'],
  ...[
    'code',
    'kbd',
    'samp',
    'var',
    'q',
    'cite',
    'abbr',
    'time',
    'ruby',
    'rb',
    'rt',
    'rp',
    'bdi',
    'bdo',
  ],
];

/** `data-remote` holds the address of an image that was not fetched: inert, and shown as such. */
export const ALLOWED_ATTRIBUTES = [
  ...['href', 'src', 'data-remote', 'alt', 'title', 'lang', 'dir', 'translate'],
  ...['colspan', 'rowspan', 'datetime', 'start', 'value', 'reversed'],
];

/** What the snapshot writes on elements for extraction to read; never stored. */
export const MARK_ATTRIBUTES = ['data-qw-hidden', 'data-qw-noise'];

const LINK = /^(?:https?:\/\/|mailto:|#)/i;
/** White space is no part of an address; none leads nowhere. */
export const isLink = (address: string) => !address || LINK.test(address.replace(/\s+/g, ''));

const REMOTE = /^https?:\/\//i;
const RASTER_DATA = /^data:image\/(?:png|jpeg|gif|webp|avif);base64,[\w+/=\s]*$/i;

function optionsOf(keepMarks: boolean, asFragment: boolean): Config {
  return {
    RETURN_DOM_FRAGMENT: asFragment,
    ALLOWED_TAGS,
    ALLOWED_ATTR: keepMarks ? [...ALLOWED_ATTRIBUTES, ...MARK_ATTRIBUTES] : ALLOWED_ATTRIBUTES,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    ALLOWED_URI_REGEXP: LINK,
    // The expression above is for addresses; these hold none.
    ADD_URI_SAFE_ATTR: [
      ...ALLOWED_ATTRIBUTES.filter((name) => name !== 'href' && name !== 'src'),
      ...MARK_ATTRIBUTES,
    ],
  };
}

const instances = new Map<string, ReturnType<typeof DOMPurify>>();

/**
 * One for each set of options, which are then read once and not with every call; those of a call are
 * ignored.
 */
function purifier(keepMarks: boolean, asFragment: boolean): ReturnType<typeof DOMPurify> {
  const name = `${keepMarks} ${asFragment}`;
  const known = instances.get(name);
  if (known) return known;
  // The package has made one already; another takes its time.
  const isFirst = instances.size === 0 && DOMPurify.isSupported;
  const instance = isFirst ? DOMPurify : DOMPurify(globalThis.window);
  instance.setConfig(optionsOf(keepMarks, asFragment));
  // Takes away only: `src` may hold nothing but a raster image that is already here.
  instance.addHook('uponSanitizeAttribute', (_node, attribute) => {
    if (attribute.attrName === 'src' && !RASTER_DATA.test(attribute.attrValue)) {
      attribute.keepAttr = false;
    }
    if (attribute.attrName === 'data-remote' && !REMOTE.test(attribute.attrValue)) {
      attribute.keepAttr = false;
    }
  });
  instances.set(name, instance);
  return instance;
}

/** Parsed and sanitised, to be inserted as it is: there is no second serialisation to go wrong. */
export function sanitizeToFragment(html: string, keepMarks = false): DocumentFragment {
  return purifier(keepMarks, true).sanitize(html, { RETURN_DOM_FRAGMENT: true });
}

const TAGS = new Set(ALLOWED_TAGS);
const ATTRIBUTES = new Set([...ALLOWED_ATTRIBUTES, ...MARK_ATTRIBUTES]);

/**
 * The `body` that HTML is parsed to, where neither the sanitiser nor another parse would change anything: it
 * holds allowed elements and attributes, each value beyond doubt, and serialised it is the same
 * string. Else `null`. The snapshot's marks pass.
 */
export function parseSettled(html: string): HTMLElement | null {
  // A comment, or what looks like one.
  if (html.includes('<!')) return null;
  const body = parseBody(html);
  for (const element of body.querySelectorAll('*')) {
    if (!TAGS.has(element.localName)) return null;
    if (element.hasAttributes() && !hasPlainAttributes(element)) return null;
  }
  return body.innerHTML === html ? body : null;
}

function hasPlainAttributes(element: Element): boolean {
  return element.getAttributeNames().every((name) => {
    const value = element.getAttribute(name) ?? '';
    if (!ATTRIBUTES.has(name) || /[<>]|^\s|\s$/.test(value)) return false;
    if (name === 'href') return !value || LINK.test(value);
    if (name === 'src') return element.localName === 'img' && RASTER_DATA.test(value);
    return name !== 'data-remote' || REMOTE.test(value);
  });
}

/** With its `body` written out, parsing keeps the white space that the HTML begins with. */
export function parseBody(html: string): HTMLElement {
  return new DOMParser().parseFromString(`<!DOCTYPE html><body>${html}`, 'text/html').body;
}

/** HTML nests itself anew when it is parsed again (a `p` in a `p`, a row outside a table); it settles in two rounds. */
const MAX_ROUNDS = 5;

/**
 * Sanitised HTML that is a fixpoint: sanitising, parsing and serialising it gives the same string.
 * `keepMarks` lets the snapshot's `data-qw-*` attributes through, for extraction.
 */
export function sanitizeToString(html: string, keepMarks = false): string {
  const purify = purifier(keepMarks, false);
  let clean = html;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    // What comes from a file of ours is settled, and so done with the first round.
    const again = purify.sanitize(clean);
    if (again === clean) return clean;
    clean = again;
  }
  return clean;
}

/** The HTML of a fragment's content. */
export function serialize(root: DocumentFragment | Element): string {
  const holder = root.ownerDocument.createElement('div');
  holder.append(root.cloneNode(true));
  return holder.innerHTML;
}
