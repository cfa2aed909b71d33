import {
  type Article,
  type Block,
  type Extraction,
  MAX_HTML_LENGTH,
  type Snapshot,
  type TitleCandidate,
} from '../article';
import { UserError } from '../errors';
import { locateBlocks } from '../html/blocks';
import { detectScript } from '../script/detect-script';
import { missingCounter } from './count-missing';
import { detectLang } from './detect-lang';
import type { PageLine } from './facts-near-article';
import { findArticle } from './find-article';
import { findFields, readPageFacts } from './find-fields';
import { findTitles } from './find-titles';
import { bareHtml, bareLines, finishHtml } from './finish-html';
import { isThread } from './is-thread';
import { differInProse } from './judge-choice';
import { PageNames } from './page-names';
import { preparePage } from './prepare-page';
import { readJsonLd } from './read-json-ld';
import { findPosts, mayHavePosts } from './read-thread';
import { tidyArticle } from './tidy-article';
import { countWords, weighText } from './weigh-text';

export interface ExtractOptions {
  /** Make an article of whatever text there is. */
  anyway?: boolean;
}

/** Less than a sentence is no article; a notice of 25 characters is. */
const MIN_ARTICLE_WEIGHT = 75;
/** What somebody has signed and dated is a text, be it a few words and a file. */
const MIN_POST_WEIGHT = 24;

/**
 * Finds the article of a page. `document` is the parsed snapshot; it is taken apart.
 *
 * @throws UserError `not-an-article`
 */
export function extract(
  document: Document,
  snapshot: Snapshot,
  { anyway = false }: ExtractOptions = {},
): Omit<Article, 'marks'> {
  const data = readJsonLd(document);
  const names = new PageNames(document);
  const titles = findTitles(document, names, data);
  const lines = visibleLines(document);
  const facts = readPageFacts(document, data, lines);
  const said = langOf(document);
  const dir = dirOf(document);
  const missingOf = missingCounter(lines);
  const pictures = document.querySelectorAll('img').length;
  const embeds = document.querySelectorAll('iframe, video, audio').length;

  const posts = mayHavePosts(document, names) ? findPosts(document).length : 0;
  const thread = isThread(document, snapshot.url, posts);
  preparePage(document);
  const found = findArticle(document, thread, data.body);
  const finish = (element: Element): Extraction => {
    bareHtml(element);
    const { html, blocks } = finishHtml(element);
    const text = textOf(blocks);
    const articleWords = countWords(text);
    const leftOut = {
      pageWords: articleWords + missingOf(blocks),
      articleWords,
      images: Math.max(0, pictures - (html.split('<img').length - 1)),
      embeds,
      frames: snapshot.unreadFrames,
    };
    return { html, blocks, leftOut, script: detectScript(text, said) };
  };
  const tidy = (element: Element) => {
    if (!thread) tidyArticle(element, namesOf(titles, element));
  };
  tidy(found.element);
  let article = finish(found.element);
  let others: Extraction[] = [];
  const least = found.opening?.author ? MIN_POST_WEIGHT : MIN_ARTICLE_WEIGHT;
  if (!isArticle(article, least)) {
    if (!anyway) throw new UserError('not-an-article');
    // All there is, menus too: the page was taken apart, so from a fresh copy.
    const whole = new DOMParser().parseFromString(snapshot.html, 'text/html');
    preparePage(whole);
    article = finish(whole.body);
  } else if (found.other) {
    tidy(found.other);
    bareLines(found.other);
    // On most pages the two hardly differ.
    if (differInProse(article.blocks, locateBlocks(found.other))) {
      others = [finish(found.other)].filter(
        (other) =>
          isArticle(other) &&
          other.html.length <= MAX_HTML_LENGTH &&
          differInProse(article.blocks, other.blocks),
      );
    }
  }
  return {
    url: snapshot.url,
    lang: said ?? detectLang(textOf(article.blocks), article.script),
    dir,
    ...article,
    titles,
    fields: findFields(facts, lines, article.blocks, snapshot.url, found.opening),
    ...(others.length > 0 && { others }),
  };
}

const isArticle = ({ blocks }: Extraction, least = MIN_ARTICLE_WEIGHT) =>
  weighText(textOf(blocks)) >= least;

const textOf = (blocks: readonly Block[]) => blocks.map((block) => block.text).join('\n');

const UNSEEN = '[data-qw-hidden]:not([data-qw-hidden=""]), [data-qw-noscript]';

function visibleLines(document: Document): PageLine[] {
  if (!document.body) return [];
  const hasHidden = document.querySelector(UNSEEN) !== null;
  const lines: PageLine[] = [];
  for (const { text, container: element, pieces } of locateBlocks(document.body)) {
    if (hasHidden && pieces.every(({ node }) => node.parentElement?.closest(UNSEEN))) continue;
    if (!text.includes('\n')) lines.push({ text, element });
    else {
      for (const part of text.split('\n')) if (/\S/.test(part)) lines.push({ text: part, element });
    }
  }
  return lines;
}

function langOf(document: Document): string | null {
  const said =
    document.documentElement.getAttribute('lang') ||
    document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content') ||
    document.querySelector('meta[property="og:locale"]')?.getAttribute('content') ||
    document.body?.getAttribute('lang') ||
    '';
  const tag = said.trim().replaceAll('_', '-');
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag : null;
}

function dirOf(document: Document): 'ltr' | 'rtl' | null {
  const said = (
    document.documentElement.getAttribute('dir') ||
    document.body?.getAttribute('dir') ||
    ''
  ).toLowerCase();
  return said === 'ltr' || said === 'rtl' ? said : null;
}

/** As far as this a smaller heading must be another spelling of a title to be one. */
const SAME_BEGINNING = 12;

/** A heading that is a sentence with its full stop is a summary, or an introduction. */
const SENTENCE = /[.。।۔]["'”’」』»)）]*$/;

/**
 * What the page itself calls a title. A mere first line may as well be the article's first sentence, one
 * of several smaller headings the name of its first section, and a sentence in a heading its summary.
 */
function namesOf(titles: readonly TitleCandidate[], article: Element): string[] {
  const plain = (text: string) => text.replace(/[\s\p{P}]+/gu, '').toLowerCase();
  const sure = titles.filter(({ from }) => !/^(?:text|bold|heading)$/.test(from));
  const known = sure.map(({ text }) => plain(text));
  const sections = new Set(
    ['h2', 'h3', 'h4'].flatMap((level) => {
      const all = [...article.querySelectorAll(level)].map((one) => plain(one.textContent ?? ''));
      return all.length > 1 ? all : [];
    }),
  );
  const headings = titles.filter(({ text, from }) => {
    if (from !== 'heading') return false;
    const heading = plain(text);
    return (
      (!sections.has(heading) && !SENTENCE.test(text.trim())) ||
      known.some((name) => name.startsWith(heading.slice(0, SAME_BEGINNING)))
    );
  });
  return [...sure, ...headings].map(({ text }) => text);
}
