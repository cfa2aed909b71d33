// @vitest-environment jsdom
import { expect, test } from 'vitest';
import {
  parseSettled,
  sanitizeToFragment,
  sanitizeToString,
  serialize,
} from '../../lib/html/sanitize';
import { mixPayloads } from '../browser/hostile/mix-payloads';
import { OWN_PAYLOADS } from '../browser/hostile/own-payloads';
import { readDompurifyPayloads } from '../browser/hostile/payload-pages';

/*
 * What the browser tests show end to end, payload by payload: sanitised once is sanitised for good, in the
 * form in which it is stored, shown and exported.
 */

const others = readDompurifyPayloads();
const mixed = mixPayloads([...OWN_PAYLOADS, ...(others ?? [])], 7, 200);

function faultsOf(payload: string): string[] {
  // A browser writes what an element was made as (`is`) though the attribute is gone; DOMPurify empties it.
  const clean = sanitizeToString(payload).replaceAll(' is=""', '');
  const faults: string[] = [];
  if (sanitizeToString(clean) !== clean) faults.push('not a fixpoint');
  if (serialize(sanitizeToFragment(clean)) !== clean) faults.push('another as a fragment');
  if (parseSettled(payload) && clean !== payload) faults.push('called settled, and is not');
  const parsed = new DOMParser().parseFromString(`<body>${clean}`, 'text/html').body;
  if (parsed.innerHTML !== clean) faults.push('another when it is parsed');
  for (const element of parsed.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (/^on|^(?:style|id|name|class|srcset|ping|srcdoc|formaction|xlink:href)$/.test(name)) {
        faults.push(`${element.localName} ${name}`);
      }
      if (/^(?:href|src)$/.test(name) && /^\s*(?:javascript|vbscript|data:text)/i.test(value)) {
        faults.push(value);
      }
    }
  }
  return faults.map((fault) => `${fault}: ${JSON.stringify(payload)}`);
}

test('payloads of our own are sanitised for good', () => {
  expect(OWN_PAYLOADS.flatMap(faultsOf)).toEqual([]);
});

test("DOMPurify's own payloads, too", ({ skip }) => {
  if (!others) return skip('../shared/payloads/dompurify.json is not there');
  expect(others.flatMap(faultsOf)).toEqual([]);
});

test('and two hundred mixtures of them', () => {
  expect(mixed.flatMap(faultsOf)).toEqual([]);
});
