import fs from 'node:fs';
import path from 'node:path';
import { type HostilePage, marksOf, whole } from './hostile-page';

/** DOMPurify's own test payloads (MPL-2.0 or Apache-2.0), where they lie beside the project; null where they don't. */
export function readDompurifyPayloads(): string[] | null {
  const file = path.join(import.meta.dirname, '../../../../shared/payloads/dompurify.json');
  if (!fs.existsSync(file)) return null;
  const cases = JSON.parse(fs.readFileSync(file, 'utf8')) as { payload: string }[];
  // They call `alert`, which the watched pages hear.
  return cases.map(({ payload }) => payload);
}

const TEXT =
  'The net was mended twice that week, once by the old man and once by the tide itself. Neither said a word about it, and the fish came in as before.';

const blockOf = (name: string) => {
  const [open, close] = marksOf(name);
  return { open: `<p>${open} ${TEXT}</p>`, close: `<p>${TEXT} ${close}</p>` };
};

export interface PayloadPage extends HostilePage {
  payloads: readonly string[];
}

/** What the page itself may not do, so that its tree reaches the extension as it was written. */
const QUIET =
  "default-src 'none'; script-src 'nonce-quiet'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * An article with payloads between marks of their own. The page's script writes each into an element,
 * so that none swallows the next, and trees come about that no parser makes.
 */
export function payloadPage(name: string, payloads: readonly string[]): PayloadPage {
  const marks = payloads.flatMap((_, n) => marksOf(`${name}-${n}`));
  const blocks = payloads.map((_, n) => blockOf(`${name}-${n}`));
  const body = blocks.map(({ open, close }) => `${open}<div class="slot"></div>${close}`).join('');
  // Base64: nothing in it can end the script.
  const written = `const written = JSON.parse(new TextDecoder().decode(Uint8Array.from(atob('{{payloads}}'), (c) => c.charCodeAt(0))));
    document.querySelectorAll('.slot').forEach((slot, n) => { slot.innerHTML = written[n]; });`;
  const page = whole(
    name,
    `<!doctype html><html lang="en"><title>The net of ${name}</title><body><article><h1>The net of ${name}</h1>
    <p>${TEXT}</p>${body}<p>${TEXT}</p></article><script nonce="quiet">${written}</script></body></html>`,
    { marks, headers: { 'content-security-policy': QUIET } },
  );
  return { ...page, payloads };
}

/** A payload in the middle of an article as the server sent it; the browser's own parser decides what becomes of the rest. */
export function rawPayloadPage(name: string, payload: string): HostilePage {
  const { open, close } = blockOf(name);
  return whole(
    name,
    `<!doctype html><html lang="en"><title>The net of ${name}</title><body><article><h1>The net of ${name}</h1>
    <p>${TEXT}</p>${open}<div>${payload}</div>${close}<p>${TEXT}</p></article></body></html>`,
    { marks: marksOf(name), headers: { 'content-security-policy': QUIET } },
  );
}

/** HTML as a forged file may hold it: payloads between marks, never sanitised. */
export function forgedHtml(name: string, payloads: readonly string[]): string {
  return payloads
    .map((payload, n) => {
      const { open, close } = blockOf(`${name}-${n}`);
      return `${open}<div>${payload}</div>${close}`;
    })
    .join('');
}

export function inBatches<T>(values: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(values.length / size) }, (_, n) =>
    values.slice(n * size, (n + 1) * size),
  );
}
