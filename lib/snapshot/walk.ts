/*
 * Ways to read a tree that a page can't bend. A form's properties are shadowed by controls named
 * after them (`<input name="firstChild">`), in a content script's world too, so nodes are only read
 * through the getters of the prototypes.
 */

function getterOf<From extends Node, T>(prototype: object, name: string): (node: From) => T {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new TypeError(`no getter for ${name}`);
  return (node) => get.call(node) as T;
}

export const firstChildOf = getterOf<Node, Node | null>(Node.prototype, 'firstChild');
export const nextSiblingOf = getterOf<Node, Node | null>(Node.prototype, 'nextSibling');
export const parentElementOf = getterOf<Node, Element | null>(Node.prototype, 'parentElement');
export const nodeTypeOf = getterOf<Node, number>(Node.prototype, 'nodeType');
export const nodeValueOf = getterOf<Node, string | null>(Node.prototype, 'nodeValue');
export const textContentOf = getterOf<Node, string | null>(Node.prototype, 'textContent');
export const localNameOf = getterOf<Element, string>(Element.prototype, 'localName');
export const namespaceOf = getterOf<Element, string | null>(Element.prototype, 'namespaceURI');

export function attributeNamesOf(element: Element): string[] {
  return Element.prototype.getAttributeNames.call(element);
}

export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

const TEXT_NODE = 3;

/** Whether one of the element's own text nodes holds more than white space. */
export function hasOwnText(element: Element): boolean {
  for (let child = firstChildOf(element); child; child = nextSiblingOf(child)) {
    if (nodeTypeOf(child) === TEXT_NODE && /\S/.test(nodeValueOf(child) ?? '')) return true;
  }
  return false;
}
