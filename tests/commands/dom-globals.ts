import { JSDOM } from 'jsdom';

/** A DOM without layout for the pipeline in Node. Import it before anything of lib/ that parses HTML. */
const { window } = new JSDOM('<!doctype html>', { url: 'https://qingwen.invalid/' });

for (const name of [
  ...(['DOMParser', 'Node', 'Element', 'HTMLElement', 'Text', 'Document', 'NodeFilter'] as const),
  ...(['DocumentFragment', 'XMLSerializer', 'document', 'getComputedStyle'] as const),
]) {
  Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
}
Object.defineProperty(globalThis, 'window', { value: window, configurable: true });
