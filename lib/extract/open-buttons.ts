import { weighText } from './weigh-text';

const HEADING = 'h1, h2, h3, h4, h5, h6, dt';
const OPENER = '[aria-expanded], [aria-controls], [class*="accordion" i], [class*="collaps" i]';
const AROUND = 'nav, header, footer, aside, form, dialog';
/** How far a button stands from what lies beside its panel: a heading, a row, an item. */
const MAX_WRAPPERS = 3;
/** A sentence; shorter panels are menus and notes. */
const MIN_PANEL = 30;
const MAX_LINKED = 0.3;
/** As many texts tell what a panel is. */
const MAX_TEXTS = 60;
const SENTENCE = /[。！？]|[.!?](?:\s|$)/;

/**
 * Makes of a button that opens a panel of prose the heading that it is: extractors take buttons out,
 * and an answer without its question says little. Outside headings only where several of one make
 * stand on the page, each with words of its own: 'Read more' is none. In place.
 */
export function openButtons(document: Document): void {
  const bare = new Map<string, Element[]>();
  for (const button of document.querySelectorAll('button')) {
    if (!labelOf(button) || button.closest(AROUND) || !isOverPanel(button)) continue;
    if (button.closest(HEADING)) unwrap(button);
    else if (button.matches(OPENER)) {
      const make = button.getAttribute('class') ?? '';
      const alike = bare.get(make);
      if (alike) alike.push(button);
      else bare.set(make, [button]);
    }
  }
  for (const buttons of bare.values()) {
    if (buttons.length < 2 || new Set(buttons.map(labelOf)).size < buttons.length) continue;
    for (const button of buttons) {
      const line = document.createElement('p');
      const strong = document.createElement('strong');
      line.append(strong);
      button.replaceWith(line);
      strong.append(button);
      unwrap(button);
    }
  }
}

const labelOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Whether prose comes right after a button, or after what holds nothing but the button. */
function isOverPanel(button: Element): boolean {
  let at = button;
  for (let step = 0; step <= MAX_WRAPPERS; step += 1) {
    const next = at.nextElementSibling;
    if (next && holdsText(next)) return isProse(next);
    const parent = at.parentElement;
    if (!parent || holdsText(parent, at)) return false;
    at = parent;
  }
  return false;
}

/** Whether an element holds text, that of one child aside. Ends at the first. */
function holdsText(element: Element, aside: Element | null = null): boolean {
  const walker = walkBut(element, (one) => one === aside);
  while (walker.nextNode()) {
    if (walker.currentNode.nodeType === 3 && /\S/.test((walker.currentNode as Text).data))
      return true;
  }
  return false;
}

function isProse(panel: Element): boolean {
  let [plain, linked, text] = [0, 0, ''];
  const walker = walkBut(panel, (one) => {
    if (one.localName !== 'a' && one.localName !== 'button') return false;
    linked += weighText(one.textContent ?? '');
    return true;
  });
  for (let count = 0; count < MAX_TEXTS && walker.nextNode(); ) {
    if (walker.currentNode.nodeType !== 3) continue;
    const { data } = walker.currentNode as Text;
    plain += weighText(data);
    text += `${data} `;
    count += 1;
  }
  return plain >= MIN_PANEL && linked < (plain + linked) * MAX_LINKED && SENTENCE.test(text);
}

function walkBut(root: Element, isLeftOut: (element: Element) => boolean): TreeWalker {
  const { FILTER_ACCEPT, FILTER_REJECT, SHOW_ELEMENT, SHOW_TEXT } = NodeFilter;
  return root.ownerDocument.createTreeWalker(root, SHOW_ELEMENT | SHOW_TEXT, (node) =>
    node.nodeType === 1 && isLeftOut(node as Element) ? FILTER_REJECT : FILTER_ACCEPT,
  );
}

/** Leaves a button's words, not its arrow. */
function unwrap(button: Element) {
  for (const icon of button.querySelectorAll('svg, [aria-hidden="true"]')) {
    if (icon.localName === 'svg' || labelOf(icon).length < 2) icon.remove();
  }
  button.replaceWith(...button.childNodes);
}
