import { weighText } from './weigh-text';

/** A page for browsers without scripts says at least this. */
const MIN_NOSCRIPT_WEIGHT = 500;

const LAZY = /^data-.*(?:src|original|lazy|url|img|image|echo|actual|file)/;
const IMAGE_ADDRESS =
  /^(?:https?:)?\/?\/?[^\s"'<>]+\.(?:jpe?g|png|webp|gif|avif)\b|^https?:\/\/\S+$/i;

/** Gives each picture the one address it will be known by; takes out what is no picture to a reader. */
export function resolveImages(document: Document) {
  readNoscriptPage(document);
  for (const noscript of document.querySelectorAll('[data-qw-noscript]')) {
    const before = noscript.previousElementSibling;
    const inner = noscript.querySelector('img');
    const placeholder = before?.localName === 'img' ? before : before?.querySelector('img');
    if (inner && placeholder && !(before?.textContent ?? '').trim()) {
      placeholder.setAttribute('src', inner.getAttribute('src') ?? '');
    }
    noscript.remove();
  }
  for (const image of document.querySelectorAll('img')) {
    const address = addressOf(image);
    const [width, height] = ['width', 'height'].map((side) =>
      Number.parseInt(image.getAttribute(side) ?? '99', 10),
    );
    if (!address || (width ?? 99) <= 2 || (height ?? 99) <= 2) {
      image.remove();
      continue;
    }
    const alt = image.getAttribute('alt');
    for (const name of image.getAttributeNames()) {
      if (name !== 'class' && name !== 'title') image.removeAttribute(name);
    }
    if (alt) image.setAttribute('alt', alt);
    image.setAttribute('src', address);
  }
  for (const source of document.querySelectorAll('source')) source.remove();
}

/** A page that shows next to nothing until its scripts run may have been written out for browsers without. */
function readNoscriptPage(document: Document) {
  const pages = [...document.querySelectorAll('[data-qw-noscript]')];
  const weightOf = (element: Element) => weighText(element.textContent ?? '');
  const inside = pages.reduce((sum, page) => sum + weightOf(page), 0);
  if (inside < MIN_NOSCRIPT_WEIGHT || inside < (weightOf(document.body) - inside) * 2) return;
  for (const page of pages) page.replaceWith(...page.childNodes);
}

function addressOf(image: Element): string | null {
  const candidates = image
    .getAttributeNames()
    .filter((name) => LAZY.test(name) && !/placeholder|blank|srcset/.test(name))
    .map((name) => image.getAttribute(name) ?? '')
    .filter((value) => IMAGE_ADDRESS.test(value));
  const src = image.getAttribute('src') ?? '';
  if (
    src &&
    !/^data:|^about:|\/(?:blank|space(?:r)?|grey|loading|pixel|placeholder)\.\w+$/i.test(src)
  ) {
    candidates.push(src);
  }
  const lists = [image, ...(image.closest('picture')?.querySelectorAll('source') ?? [])];
  for (const list of lists) {
    const set = list.getAttribute('srcset') ?? list.getAttribute('data-srcset') ?? '';
    const largest = largestOf(set);
    if (largest) candidates.push(largest);
  }
  if (src.startsWith('data:image/') && src.length > 200) candidates.push(src);
  const chosen = candidates[0];
  if (!chosen) return null;
  if (chosen.startsWith('data:')) return chosen;
  try {
    return new URL(chosen, image.ownerDocument.baseURI).href;
  } catch {
    // An address that no browser could follow.
    return null;
  }
}

/** The last entry of a `srcset`: lists grow. */
function largestOf(srcset: string): string | null {
  const last = srcset.split(/,\s+/).at(-1)?.trim() ?? '';
  return last.split(/\s/, 1)[0] || null;
}
