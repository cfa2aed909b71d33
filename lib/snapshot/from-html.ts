import type { Snapshot } from '../article';
import { seeStyleSheets } from './see-style-sheets';
import { refuseTooLarge, serialisePage } from './serialise-page';

/**
 * A snapshot of HTML that no browser has laid out: hidden text is found in `style` attributes and
 * in the document's own style sheets.
 *
 * @throws UserError `page-too-large` with the size in megabytes.
 */
export function snapshotOf(html: string, url: string): Snapshot {
  refuseTooLarge(html.length);
  const document = new DOMParser().parseFromString(html, 'text/html');
  const page = serialisePage(document, seeStyleSheets(document));
  return {
    url,
    html: `<!DOCTYPE html>${page.html}`,
    seen: 'style-sheets',
    unreadFrames: page.unreadFrames,
  };
}
