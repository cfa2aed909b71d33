import {
  attributeOf,
  firstChildOf,
  nextSiblingOf,
  nodeTypeOf,
  nodeValueOf,
  textContentOf,
} from './walk';

/** Pages whose copy is longer (UTF-16 units) are refused: no article needs it, and it takes minutes. */
export const MAX_PAGE_LENGTH = 20_000_000;
/** Readability's `srcset` expression takes seconds on 10 kB; nothing that we read is longer. */
export const MAX_ATTRIBUTE_LENGTH = 4000;
/** Readability's own limit is none; structured data beyond this is a catalogue. */
const MAX_DATA_BLOCK_LENGTH = 500_000;

const TEXT = 3;

export const escapeAttribute = (text: string) =>
  text.replace(/[&"\0]/g, (c) => (c === '&' ? '&amp;' : c === '"' ? '&quot;' : ''));

/** Structured data and TeX are kept; code is not. */
export function keptScript(element: Element): string {
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
export function readNoscript(element: Element): Document | null {
  const first = firstChildOf(element);
  const isText = first && nodeTypeOf(first) === TEXT && !nextSiblingOf(first);
  const html = isText ? (nodeValueOf(first) ?? '') : element.innerHTML;
  if (html.length > MAX_PAGE_LENGTH) return null;
  const isPicture = html.length < MAX_ATTRIBUTE_LENGTH && /<img\b/i.test(html);
  if (!isPicture && html.length < MIN_NOSCRIPT_PAGE) return null;
  return new DOMParser().parseFromString(html, 'text/html');
}
