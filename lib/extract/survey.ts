import { weighText } from './weigh-text';

/** What an element holds, in the unit of `weighText`. */
export interface Holding {
  /** All of its text. */
  text: number;
  /** Of that, what stands in links. */
  linked: number;
  links: number;
}

const NOTHING: Holding = { text: 0, linked: 0, links: 0 };

/** The weight of every element's text, from one walk over the tree. Not updated when the tree changes. */
export class Survey {
  readonly #held = new Map<Element, Holding>();

  constructor(root: Element) {
    // Children come after their parents: read backwards, each is whole before it is added to its parent.
    const order: Element[] = [root];
    const inLink = new Map<Element, boolean>([[root, false]]);
    this.#held.set(root, { ...NOTHING });
    const walker = root.ownerDocument.createTreeWalker(root, 5);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement as Element;
      if (node.nodeType === 3) {
        const held = this.#held.get(parent);
        if (!held) continue;
        const weight = weighText((node as Text).data);
        held.text += weight;
        if (inLink.get(parent)) held.linked += weight;
        continue;
      }
      const element = node as Element;
      const isLink = element.localName === 'a';
      order.push(element);
      inLink.set(element, isLink || inLink.get(parent) === true);
      this.#held.set(element, { text: 0, linked: 0, links: isLink ? 1 : 0 });
    }
    for (let index = order.length - 1; index > 0; index -= 1) {
      const element = order[index] as Element;
      const own = this.#held.get(element) as Holding;
      const above = this.#held.get(element.parentElement as Element);
      if (!above) continue;
      above.text += own.text;
      above.linked += own.linked;
      above.links += own.links;
    }
  }

  of(element: Element): Holding {
    return this.#held.get(element) ?? NOTHING;
  }

  /** Text outside links. */
  proseOf(element: Element): number {
    const { text, linked } = this.of(element);
    return text - linked;
  }

  /** 0..1 */
  linkShareOf(element: Element): number {
    const { text, linked } = this.of(element);
    return text === 0 ? 0 : linked / text;
  }

  /** To be told when an element is taken out, so that its ancestors weigh less. */
  take(element: Element) {
    const own = this.of(element);
    for (let up = element.parentElement; up; up = up.parentElement) {
      const above = this.#held.get(up);
      if (!above) break;
      above.text -= own.text;
      above.linked -= own.linked;
      above.links -= own.links;
    }
    element.remove();
  }
}
