// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { UserError } from '../lib/errors';
import { readLivePage } from '../lib/read-live-page';

const SENTENCE = 'The ferry goes at six, and who comes late waits for the next one on the pier. ';

afterEach(() => {
  document.body.innerHTML = '';
});

function codeOf(html: string, mode: 'article' | 'text', anyway: boolean): string {
  document.body.innerHTML = html;
  try {
    readLivePage(document, 'https://site.example/', { mode, anyway });
    return 'read';
  } catch (error) {
    return error instanceof UserError ? error.code : String(error);
  }
}

test.each(['', '<img src="x.png">', '<p> \u200b\u00a0</p>', '<canvas></canvas><p></p>'])(
  'a page without text is told as that, however it is to be saved: %j',
  (html) => {
    expect(codeOf(html, 'article', false)).toBe('no-text');
    expect(codeOf(html, 'article', true)).toBe('no-text');
    expect(codeOf(html, 'text', true)).toBe('no-text');
  },
);

test('a page with a word on it is no article, and can be saved anyway', () => {
  expect(codeOf('<p>Closed.</p>', 'article', false)).toBe('not-an-article');
  expect(codeOf('<p>Closed.</p>', 'article', true)).toBe('read');
  expect(codeOf('<p>Closed.</p>', 'text', true)).toBe('read');
});

test('an article is read', () => {
  expect(codeOf(`<p>${SENTENCE.repeat(4)}</p>`, 'article', false)).toBe('read');
});
