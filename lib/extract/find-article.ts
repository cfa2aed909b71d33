import { Readability } from '@mozilla/readability';
import { findPosts, readThread } from './read-thread';
import { stripFurniture } from './strip-furniture';
import { Survey } from './survey';
import { weighText } from './weigh-text';

/**
 * With less text than this (characters) Readability tries again with more of the page. Its own 500
 * are two paragraphs of Latin letters; with the furniture gone a notice of two lines is an article.
 */
const CHAR_THRESHOLD = 140;
const HAN_CHAR_THRESHOLD = 40;
/** Weight a character: 3 is all Han, 1 none. */
const MOSTLY_HAN = 2;

export interface Found {
  article: Element;
  /** Which way it was found. */
  by: 'readability' | 'region' | 'thread';
}

export function findArticle(document: Document, isThread: boolean): Found {
  const claims = claimsOfArticle(document);
  const { body } = document;
  const survey = new Survey(body);
  if (isThread) {
    const thread = readThread(document, findPosts(document));
    if (thread) return { article: thread, by: 'thread' };
  }
  stripFurniture(body, survey, { isThread });
  const region = regionOf(body, survey);
  const characters = (body.textContent ?? '').replace(/\s+/g, '').length;
  const isHan = survey.of(body).text > characters * MOSTLY_HAN;
  const regionWeight = survey.of(region).text;
  const copy = region.cloneNode(true) as Element;
  mergeSections(body, survey);
  const parsed = new Readability<Element>(document, {
    charThreshold: isHan ? HAN_CHAR_THRESHOLD : CHAR_THRESHOLD,
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node as Element,
  }).parse();
  const article = parsed?.content ?? null;
  const weight = weighText(article?.textContent ?? '');
  const cover = weight / Math.max(1, regionWeight);
  if (!article || cover < MIN_COVER_AT_ALL) return { article: copy, by: 'region' };
  const enough = claims && !isThread ? MIN_COVER_AT_ALL : MIN_COVER;
  return cover < enough ? { article: copy, by: 'region' } : { article, by: 'readability' };
}

/** Readability's choice holds less than this of what is left on the page: it took a part for the whole. */
const MIN_COVER = 0.78;
/** A page that calls itself an article has other things on it, but not this many. */
const MIN_COVER_AT_ALL = 0.04;

const ARTICLE_DATA = /"@type"\s*:\s*\[?\s*"(?:[A-Z][a-z]+)*(?:Article|BlogPosting)"/;
const PRODUCT_DATA = /"@type"\s*:\s*\[?\s*"(?:Product|ProductGroup|ItemList|CollectionPage)"/;

/** Whether the page says in its markup that it holds one article. */
function claimsOfArticle(document: Document): boolean {
  const data = [...document.querySelectorAll('script[type="application/ld+json"]')]
    .map((script) => script.textContent ?? '')
    .join('\n');
  if (ARTICLE_DATA.test(data)) return true;
  if (document.querySelector('[itemtype$="Article"], [itemtype$="BlogPosting"]')) return true;
  const published = document.querySelector('meta[property="article:published_time"]');
  return published !== null && !PRODUCT_DATA.test(data);
}

const REGIONS =
  'main, [role="main"], article, [itemprop="articleBody"], #content, #main, #main-content, .main-content, #article, .article';
const MIN_REGION_SHARE = 0.6;

/** The smallest element named as the page's content that holds most of what is left. */
function regionOf(body: Element, survey: Survey): Element {
  const all = survey.proseOf(body);
  let best = body;
  for (const element of body.querySelectorAll(REGIONS)) {
    if (survey.proseOf(element) >= all * MIN_REGION_SHARE && best.contains(element)) best = element;
  }
  return best;
}

const SECTION_PARTS = /^(?:p|h[2-6]|ul|ol|blockquote|pre|figure|table|img|picture|hr|br)$/;
const MIN_PARAGRAPH = 60;

/**
 * Gives paragraphs that stand in boxes of their own, one or two a box, the same parent: Readability
 * adds up the paragraphs of a parent, and would keep one box of many.
 */
function mergeSections(body: Element, survey: Survey): void {
  for (const box of [...body.querySelectorAll('div, section')].reverse()) {
    const parent = box.parentElement;
    if (!parent || parent === body || box.childElementCount === 0 || parent.childElementCount < 3)
      continue;
    const { text } = survey.of(box);
    // Not the box of the whole article.
    if (
      text < MIN_PARAGRAPH ||
      text > survey.of(parent).text * 0.6 ||
      survey.linkShareOf(box) > 0.3
    )
      continue;
    if (
      [...box.children].every(({ localName }) => SECTION_PARTS.test(localName)) &&
      box.querySelector(':scope > p')
    ) {
      box.replaceWith(...box.childNodes);
    }
  }
}
