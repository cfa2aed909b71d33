import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The sources of what ships that hold an expression. */
function filesWith(expression: RegExp): string[] {
  return ['lib', 'entrypoints']
    .flatMap((folder) =>
      fs.readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true }),
    )
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => expression.test(fs.readFileSync(file, 'utf8')))
    .map((file) => path.relative(root, file));
}

/** What turns a string into elements or code where it stands. */
const SINKS = [
  /\b(?:innerHTML|outerHTML|srcdoc)\s*(?:[+|&?*-]{0,3}=(?![=>])|\}?\s*=\s*\{)/,
  /\[\s*['"`](?:innerHTML|outerHTML|srcdoc|insertAdjacentHTML|setHTML|setHTMLUnsafe|write|writeln|eval)['"`]\s*\]/,
  /setAttribute\(\s*['"`](?:srcdoc|on\w+)['"`]/,
  /\binsertAdjacentHTML\b/,
  /\bsetHTML(?:Unsafe)?\s*\(/,
  /\bparseHTMLUnsafe\b/,
  /\bdocument\s*(?:\?\.|\.)\s*write(?:ln)?\b/,
  /\bdangerouslySetInnerHTML\b/,
  /\bcreateContextualFragment\b/,
  /\beval\s*\(/,
  /\bnew\s+Function\b|(?<![\w.])Function\s*\(/,
  /\bset(?:Timeout|Interval)\(\s*['"`]/,
];

/** These parse into documents that run and load nothing, and of which only the sanitiser takes anything on. */
const INERT = [
  ...['lib/extract/extract.ts', 'lib/html/sanitize.ts', 'lib/snapshot/from-html.ts'],
  ...['lib/snapshot/kept-scripts.ts', 'lib/snapshot/parse-snapshot.ts'],
  'lib/snapshot/see-style-sheets.ts',
];

test('HTML is parsed in the sanitiser and for inert documents, nowhere else', () => {
  for (const sink of SINKS) expect([sink, filesWith(sink)]).toEqual([sink, []]);
  expect(filesWith(/parseFromString|DOMParser|XSLTProcessor/).sort()).toEqual(INERT);
  expect(filesWith(/\bdompurify\b/i)).toEqual(['lib/html/sanitize.ts']);
});

test.each([
  ...['element.innerHTML = text', 'element.innerHTML += text', "element['innerHTML'] = text"],
  ...['element.outerHTML = text', 'element.outerHTML ??= text', 'element["outerHTML"] = text'],
  ...['frame.srcdoc = text', '<iframe srcdoc={text} />', "frame.setAttribute('srcdoc', text)"],
  ...[
    "element.insertAdjacentHTML('beforeend', text)",
    "element?.['insertAdjacentHTML']('x', text)",
  ],
  ...['element.setHTML(text)', 'element.setHTMLUnsafe(text)', 'Document.parseHTMLUnsafe(text)'],
  ...['document.write(text)', 'document.writeln(text)', "document['write'](text)"],
  ...['<p dangerouslySetInnerHTML={{ __html: text }} />', 'range.createContextualFragment(text)'],
  ...['eval(text)', 'new Function(text)', "setTimeout('run()', 1)"],
])('%s would be seen', (code) => {
  expect(SINKS.some((sink) => sink.test(code))).toBe(true);
});

test.each([
  ...['return holder.innerHTML;', 'if (again.body.innerHTML !== once) {', 'a.innerHTML === b'],
  ...["attributeOf(frame, 'srcdoc')", "Object.defineProperty(article, 'innerHTML', { value: '' })"],
])('%s only reads', (code) => {
  expect(SINKS.filter((sink) => sink.test(code))).toEqual([]);
});

test('nothing but the image module fetches', () => {
  const network = /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts\(/;
  expect(filesWith(network)).toEqual(['lib/images/fetch-image.ts']);
});
