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

test('HTML is parsed in the sanitiser and for inert documents, nowhere else', () => {
  const sinks =
    /\.(?:innerHTML|outerHTML)\s*=|insertAdjacentHTML|document\.write|\beval\(|new Function|dangerouslySetInnerHTML|createContextualFragment|setHTMLUnsafe/;
  expect(filesWith(sinks)).toEqual([]);
});

test('nothing but the image module fetches', () => {
  const network = /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts\(/;
  expect(filesWith(network)).toEqual(['lib/images/fetch-image.ts']);
});
