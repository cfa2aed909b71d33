import type { Snapshot } from '../article';

/** Controls and media whose names become properties of the form or the document around them. */
const CLOBBERING = 'button,fieldset,form,input,output,select,textarea,img,embed,object,iframe';

/**
 * Parses a snapshot into a document that runs nothing, loads nothing and answers for itself: no
 * element's name stands in the way of a property. Relative addresses resolve against the page's.
 */
export function parseSnapshot(snapshot: Pick<Snapshot, 'html' | 'url'>): Document {
  const document = new DOMParser().parseFromString(snapshot.html, 'text/html');
  const all = (selector: string) => Document.prototype.querySelectorAll.call(document, selector);
  for (const element of all('[name]:not(meta)')) {
    Element.prototype.removeAttribute.call(element, 'name');
  }
  for (const element of all(CLOBBERING)) Element.prototype.removeAttribute.call(element, 'id');
  setBase(document, snapshot.url);
  return document;
}

/** What the page says its addresses are relative to, if that is a web address. */
function setBase(document: Document, url: string) {
  const said = document.querySelector('base[href]')?.getAttribute('href') ?? '';
  for (const base of document.querySelectorAll('base')) base.remove();
  let href = url;
  try {
    const resolved = new URL(said, url);
    if (said && /^https?:$/.test(resolved.protocol)) href = resolved.href;
  } catch {
    // No address to resolve against (a pasted page): links stay as they are written.
  }
  if (!/^https?:/.test(href)) return;
  const base = document.createElement('base');
  base.setAttribute('href', href);
  document.head.prepend(base);
}
