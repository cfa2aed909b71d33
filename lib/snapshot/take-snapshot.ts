import type { Snapshot } from '../article';
import { UserError } from '../errors';
import { seeLayout } from './see-layout';
import { serialisePage } from './serialise-page';

export interface SnapshotOptions {
  /** Finds closed shadow roots too where the browser lets extensions. */
  shadowRootOf?: (element: Element) => ShadowRoot | null;
}

/**
 * Copies what a live page shows. The only code that reads a live page, and it only reads: no node,
 * no attribute and no listener is added, and nothing of the page's runs.
 *
 * @param url The tab's address, from the browser.
 * @throws UserError `pdf` in a PDF viewer, `page-too-large` with the size in megabytes.
 */
export function takeSnapshot(
  document: Document,
  url: string,
  { shadowRootOf = (element) => element.shadowRoot }: SnapshotOptions = {},
): Snapshot {
  if (isPdf(document)) throw new UserError('pdf');
  if (!isHtml(document)) {
    return { url, html: textAsHtml(document), seen: 'layout', unreadFrames: 0 };
  }
  const page = serialisePage(document, seeLayout(shadowRootOf));
  return {
    url,
    html: `<!DOCTYPE html>${page.html}`,
    seen: 'layout',
    unreadFrames: page.unreadFrames,
  };
}

function isPdf(document: Document): boolean {
  return (
    document.contentType === 'application/pdf' ||
    document.querySelector('body > embed[type="application/pdf"]') !== null
  );
}

function isHtml(document: Document): boolean {
  return document.documentElement?.namespaceURI === 'http://www.w3.org/1999/xhtml';
}

/** Feeds and other XML: a paragraph for each element that holds only text. */
function textAsHtml(document: Document): string {
  const lines: string[] = [];
  for (const element of document.getElementsByTagName('*')) {
    const text = element.firstElementChild ? '' : (element.textContent ?? '').trim();
    if (text) lines.push(`<p>${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`);
  }
  return `<!DOCTYPE html><html><body>${lines.join('')}</body></html>`;
}
