import { type Article, MAX_HTML_LENGTH } from './article';
import { UserError } from './errors';
import { readPage } from './read-page';
import { readText, shownTextOf, showsText, tooLarge } from './read-text';
import { takeSnapshot } from './snapshot/take-snapshot';

interface Wish {
  /** Make an article even of a page that does not look like one. */
  anyway: boolean;
  /** `article`: extracted; `text`: all text that the page shows. */
  mode: 'article' | 'text';
}

/**
 * What a content script makes of its page, which is not touched.
 *
 * @throws UserError `no-text` where the page shows nothing to read, `not-an-article` where it does, but no
 * article; `page-too-large` with the size in megabytes.
 */
export function readLivePage(document: Document, url: string, { anyway, mode }: Wish): Article {
  const article = mode === 'text' ? readText(document, url) : readArticle(document, url, anyway);
  if (article.html.length > MAX_HTML_LENGTH) throw tooLarge(article.html.length);
  return article;
}

function readArticle(document: Document, url: string, anyway: boolean): Article {
  try {
    const article = readPage(takeSnapshot(document, url), { anyway });
    if (article.blocks.some(({ text }) => showsText(text))) return article;
  } catch (error) {
    // Neither way out leads anywhere where there is nothing to read.
    const isArticleMissing = error instanceof UserError && error.code === 'not-an-article';
    if (!isArticleMissing || showsText(shownTextOf(document))) throw error;
  }
  throw new UserError('no-text');
}
