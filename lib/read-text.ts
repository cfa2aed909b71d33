import { type Article, MAX_HTML_LENGTH } from './article';
import { UserError } from './errors';
import { readBlocks } from './html/blocks';
import { sanitizeToFragment, sanitizeToString, serialize } from './html/sanitize';
import { detectScript } from './script/detect-script';
import { countWords } from './text/count-words';

/** Longer titles are paragraphs. */
const MAX_TITLE = 200;

/**
 * The way out where a page can't be read as an article: the text that the browser shows, a paragraph a
 * line. Nothing that a page does can hold this up.
 *
 * @throws UserError `no-text` without any, `page-too-large` with the size in megabytes.
 */
export function readText(document: Document, url: string): Article {
  const text = shownTextOf(document);
  if (text.length > MAX_HTML_LENGTH / 2) throw tooLarge(text.length);
  const html = toParagraphs(text, document);
  if (!html || !showsText(text)) throw new UserError('no-text');
  if (html.length > MAX_HTML_LENGTH) throw tooLarge(html.length);
  const lang = langOf(document);
  const title = titleOf(document) || text.trim().split('\n', 1)[0]?.slice(0, MAX_TITLE) || url;
  const words = countWords(text);
  return {
    ...{ url, lang, dir: null, html, blocks: readBlocks(sanitizeToFragment(html)) },
    titles: [{ text: title, from: 'title' }],
    ...{ fields: [], marks: {}, script: detectScript(text, lang) },
    leftOut: {
      ...{ pageWords: words, articleWords: words },
      images: document.getElementsByTagName('img').length,
      embeds: document.getElementsByTagName('iframe').length,
      frames: 0,
    },
  };
}

/** Whether there is anything in a text that leaves a mark on the page. */
export const showsText = (text: string) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text);

/** The size in megabytes of what is too large to be kept, as the sentence tells it. */
export function tooLarge(length: number): UserError {
  return new UserError('page-too-large', [String(Math.ceil(length / 1_000_000))]);
}

/** Not `textContent`: what a page hides is not wanted. */
const SHOWN_TEXT = 'innerText';

/** What the browser lays out as text: one pass of its own, which leaves out what a style hides. */
export function shownTextOf(document: Document): string {
  const { body } = document;
  const shown = body instanceof HTMLElement ? body[SHOWN_TEXT] : undefined;
  return (shown ?? document.documentElement?.textContent ?? '').toWellFormed();
}

function toParagraphs(text: string, document: Document): string {
  const fragment = document.implementation.createHTMLDocument('').createDocumentFragment();
  for (const line of text.split('\n')) {
    // A null character would be lost when the text is parsed, and shift everything after it.
    const paragraph = line.replaceAll('\0', '').trim();
    if (!paragraph) continue;
    const element = fragment.ownerDocument.createElement('p');
    element.textContent = paragraph;
    fragment.append(element);
  }
  return fragment.firstChild ? sanitizeToString(serialize(fragment)) : '';
}

/** Images and forms may stand in the place of these properties where a page names them so. */
function titleOf(document: Document): string {
  const { title } = document;
  if (typeof title !== 'string') return '';
  return title.toWellFormed().replace(/\s+/g, ' ').replaceAll('\0', '').trim().slice(0, MAX_TITLE);
}

function langOf(document: Document): string | null {
  const said = document.documentElement?.getAttribute('lang')?.trim() ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(said) && said.length < 40 ? said : null;
}
