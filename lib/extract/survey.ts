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

interface Place extends Holding {
  isLinked: boolean;
  /** The place of the parent. */
  above: Place | null;
}

/** The weight of every element's text, from one walk over the tree. Not updated when the tree changes. */
export class Survey {
  readonly #held = new Map<Element, Place>();

  constructor(root: Element) {
    let parent = root;
    let around: Place = { ...NOTHING, isLinked: false, above: null };
    this.#held.set(root, around);
    // Children come after their parents: read backwards, each is whole before it is added to its parent.
    const order: Place[] = [];
    const walker = root.ownerDocument.createTreeWalker(root, 5);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.parentNode as Element;
      if (at !== parent) {
        parent = at;
        around = this.#held.get(at) as Place;
      }
      if (node.nodeType === 3) {
        const weight = weighText((node as Text).data);
        around.text += weight;
        if (around.isLinked) around.linked += weight;
        continue;
      }
      const isLink = (node as Element).localName === 'a';
      const isLinked = isLink || around.isLinked;
      const place = { text: 0, linked: 0, links: isLink ? 1 : 0, isLinked, above: around };
      order.push(place);
      this.#held.set(node as Element, place);
    }
    for (let index = order.length - 1; index >= 0; index -= 1) {
      const { text, linked, links, above } = order[index] as Place;
      if (!above) continue;
      above.text += text;
      above.linked += linked;
      above.links += links;
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
    // What it stood in was taken before it.
    if (!element.isConnected) return;
    const own = this.#held.get(element);
    for (let above = own?.above; own && above; above = above.above) {
      above.text -= own.text;
      above.linked -= own.linked;
      above.links -= own.links;
    }
    element.remove();
  }
}
