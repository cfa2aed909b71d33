import type { Block, BlockFacts, HiddenBy, Span } from '../article';
import { locateBlocks, readBlocks } from '../html/blocks';
import {
  ALLOWED_ATTRIBUTES,
  isLink,
  MARK_ATTRIBUTES,
  parseBody,
  parseSettled,
  sanitizeToFragment,
  sanitizeToString,
} from '../html/sanitize';
import { stripTracking } from '../html/strip-tracking';

export interface FinishedHtml {
  html: string;
  blocks: Block[];
}

/**
 * Takes from an element, in place, what no article keeps: attributes, elements that only wrap, addresses of
 * pictures that would be fetched, the tracking of links. Its lines are then those of the article.
 */
export function bareHtml(article: Element): void {
  silenceImages(article);
  settleTranslate(article);
  dropAttributes(article);
  stripTracking(article);
}

/** Elements that begin a line, and are taken with what they are called. */
const LINE_WRAPPERS = 'address, aside, center, fieldset, footer, form, header, main, nav';

/** Of what `bareHtml` does, in place, what changes where lines begin: to compare them takes no more. */
export function bareLines(article: Element): void {
  for (const wrapper of article.querySelectorAll(LINE_WRAPPERS)) {
    wrapper.replaceWith(...wrapper.childNodes);
  }
}

/**
 * A bare element as stored HTML: sanitised, and the same string however often it is parsed and
 * serialised. What the snapshot marked turns into facts of the blocks; the marks go.
 */
export function finishHtml(article: Element): FinishedHtml {
  const { holder, html: settled } = settle(article);

  const facts: [number, BlockFacts][] = [];
  const marked = holder.querySelector('[data-qw-hidden], [data-qw-noise]');
  if (marked) {
    locateBlocks(holder).forEach(({ pieces }, index) => {
      const hidden: (Span & { by: HiddenBy })[] = [];
      const noise: Span[] = [];
      for (const { node, start, end } of pieces) {
        const parent = node.parentElement;
        const by = parent?.closest('[data-qw-hidden]')?.getAttribute('data-qw-hidden');
        if (by) joinSpan(hidden, { start, end, by: by as HiddenBy });
        if (parent?.closest('[data-qw-noise]')) joinSpan(noise, { start, end });
      }
      if (hidden.length > 0 || noise.length > 0) {
        facts.push([
          index,
          { ...(hidden.length > 0 && { hidden }), ...(noise.length > 0 && { noise }) },
        ]);
      }
    });
    for (const element of holder.querySelectorAll('[data-qw-hidden], [data-qw-noise]')) {
      element.removeAttribute('data-qw-hidden');
      element.removeAttribute('data-qw-noise');
    }
  }
  const html = unwrapBareSpans(holder) || marked ? holder.innerHTML : settled;
  const root = holder.ownerDocument.createDocumentFragment();
  while (holder.firstChild) root.append(holder.firstChild);
  return { html, blocks: readBlocks(root, facts) };
}

/** Sanitised, and nested so that what is stored is stable. Gives the HTML that `holder` then has. */
function settle(article: Element): { holder: Element; html: string } {
  const html = article.innerHTML;
  const settled = parseSettled(html);
  if (settled) return { holder: settled, html };
  const holder = article.ownerDocument.createElement('div');
  holder.append(sanitizeToFragment(html, true));
  trimPre(holder);
  const once = holder.innerHTML;
  // A second parse nests what the first could not (a row outside a table). Where parsing what was
  // sanitised gives the same again, sanitising it once more would too.
  if (parseBody(once).innerHTML === once) return { holder, html: once };
  holder.replaceChildren(sanitizeToFragment(sanitizeToString(once, true), true));
  trimPre(holder);
  return { holder, html: holder.innerHTML };
}

/** Parsing drops one line feed at the start of `pre`, every time. */
function trimPre(holder: Element) {
  for (const pre of holder.querySelectorAll('pre')) {
    const first = pre.firstChild;
    if (first?.nodeType === 3) first.nodeValue = (first.nodeValue ?? '').replace(/^\n+/, '');
  }
}

function joinSpan<S extends Span & { by?: HiddenBy }>(spans: S[], span: S) {
  const last = spans.at(-1);
  if (last && last.end === span.start && last.by === span.by) last.end = span.end;
  else spans.push(span);
}

/** No picture is fetched by reading: the address is kept where nothing loads it. */
function silenceImages(article: Element) {
  for (const image of article.querySelectorAll('img')) {
    const src = image.getAttribute('src') ?? '';
    if (src.startsWith('data:')) continue;
    image.removeAttribute('src');
    if (/^https?:/.test(src)) image.setAttribute('data-remote', src);
    else image.remove();
  }
}

const KEPT_ATTRIBUTES = new Set([...ALLOWED_ATTRIBUTES, ...MARK_ATTRIBUTES]);

/** Of the article's text. Pages keep machines from translating themselves as a whole: that says nothing of words. */
const UNTRANSLATED_SHARE = 0.5;

/** A name or a command that is to stay as it is says so in one way; a whole page that does, in none. */
function settleTranslate(article: Element) {
  const most = (article.textContent?.length ?? 0) * UNTRANSLATED_SHARE;
  for (const element of article.querySelectorAll('[translate], .notranslate')) {
    const said = element.getAttribute('translate')?.toLowerCase();
    const isKept = said === 'no' || (said === undefined && element.matches('.notranslate'));
    if (isKept && (element.textContent?.length ?? 0) < most)
      element.setAttribute('translate', 'no');
    else element.removeAttribute('translate');
  }
}

/** Elements that the sanitiser would take, and leave what they hold. */
const WRAPPERS = new Set(
  'address aside big body button center fieldset font footer form header hgroup label main nav picture tt'.split(
    ' ',
  ),
);

const UNSHOWN = new Set(['script', 'meta', 'link']);

/**
 * Takes attributes that are not kept, and elements that are nothing without them. The sanitiser would
 * do that too, at many times the price: most attributes of a page are classes.
 */
function dropAttributes(article: Element) {
  for (const element of article.querySelectorAll('*')) {
    const { localName } = element;
    if (UNSHOWN.has(localName)) {
      element.remove();
      continue;
    }
    for (const name of element.getAttributeNames()) {
      const value = KEPT_ATTRIBUTES.has(name) ? (element.getAttribute(name) ?? '') : null;
      const kept = value !== null && name === 'href' ? fullAddress(value, element) : value?.trim();
      if (kept === undefined) element.removeAttribute(name);
      else if (value !== kept) element.setAttribute(name, kept);
    }
    if (WRAPPERS.has(localName) || (localName === 'span' && !element.hasAttributes())) {
      element.replaceWith(...element.childNodes);
    }
  }
}

/** Readability gives links their whole address, but only in what it chose itself. `undefined`: leads nowhere. */
function fullAddress(address: string, { ownerDocument }: Element): string | undefined {
  if (isLink(address)) return address.trim();
  if (!URL.canParse(address, ownerDocument.baseURI)) return undefined;
  const { href } = new URL(address, ownerDocument.baseURI);
  return /^https?:/.test(href) ? href : undefined;
}

/** Whether there were any. */
function unwrapBareSpans(holder: Element): boolean {
  const bare = [...holder.querySelectorAll('span')].filter((span) => !span.hasAttributes());
  for (const span of bare) span.replaceWith(...span.childNodes);
  return bare.length > 0;
}
