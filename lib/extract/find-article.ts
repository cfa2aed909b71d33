import { FrugalReadability } from './frugal-readability';
import { headlineBox } from './headline-box';
import { areClose, isProseLeft, standsAlone } from './judge-choice';
import { keepAbstract } from './keep-abstract';
import { keepAttachments } from './keep-attachments';
import { keepLeadFigure } from './keep-lead-figure';
import { keepSentences } from './keep-sentences';
import { keepSubtitle } from './keep-subtitle';
import { liftOpening } from './lift-opening';
import { describePosts, dropDeletedPosts, joinPosts, type Opening, setApart } from './read-thread';
import { findSaidBody } from './said-body';
import { settleTimes } from './settle-times';
import { stripControls } from './strip-controls';
import { stripCounters } from './strip-counters';
import { stripFurniture } from './strip-furniture';
import { stripPageEnd } from './strip-page-end';
import { stripTeasers } from './strip-teasers';
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

/** Readability's choice holds less than this of what is left on the page: it took a part for the whole. */
const MIN_COVER = 0.78;
/** A page that calls itself an article has other things on it, but not this many. */
const MIN_COVER_OF_CLAIMED = 0.04;

/** An article in several boxes, of which Readability took the largest: most of it, not all. */
const MIN_COVER_OF_HALVED = 0.6;
const WHOLE = 0.95;

/** A single post of known make is what the page is where it holds this much of what is left of it. */
const MIN_SINGLE_SHARE = 0.1;

export interface FoundArticle {
  element: Element;
  /** What would have been taken instead, in a tree of its own, where it was close; null: nothing was. */
  other: Element | null;
  /** Of a page with one post: who wrote it and when, which are facts then and no lines. */
  opening?: Opening;
}

/**
 * The element that holds the article; takes the page apart.
 *
 * A conversation is its posts, where the forum's software is known. Of any other page the furniture
 * goes first, and Readability chooses among what is left. One measure says whether it chose well:
 * how much of what is left its choice covers. Where it took most of it and what it left is prose
 * too, it took a part of the article. Where it took little, and the page doesn't say that it is one
 * article among other things, the page is of another kind (a product, a service, a list, a forum of
 * unknown make), and all that is left is what it says; unless a box holds the headline and the choice,
 * where a short text in Chinese characters is an article. The limits were set on the tuning half of the
 * measured pages.
 */
export function findArticle(document: Document, isThread: boolean, said = ''): FoundArticle {
  const isClaimed = claimsArticle(document);
  const { body, title } = document;
  if (isThread) dropDeletedPosts(document);
  const posts = isThread ? describePosts(document) : [];
  if (posts.length > 1) {
    const thread = joinPosts(document, posts);
    if (thread) return { element: thread, other: null };
  }
  if (isThread || !isClaimed) settleTimes(body);
  const survey = new Survey(body);
  stripFurniture(body, survey, { isThread, isClaimed });
  stripPageEnd(body, survey);
  stripTeasers(body, survey, isClaimed);
  if (isThread || !isClaimed) stripControls(body, survey);
  if (isThread) stripCounters(body, survey);
  const [single] = posts;
  if (
    single?.post.isConnected &&
    survey.proseOf(single.post) >= survey.proseOf(body) * MIN_SINGLE_SHARE
  ) {
    return { element: setApart(single), other: null, opening: single };
  }
  const region = regionOf(body, survey);
  const regionWeight = survey.of(region).text;
  const rest = region.cloneNode(true) as Element;
  mergeSections(body, survey);
  // Of other pages, all that is left is taken where Readability finds little.
  if (isClaimed) flattenSeries(body, survey);
  const isHan = isMostlyHan(body, survey);
  const chosen = new FrugalReadability(document, {
    charThreshold: isHan ? HAN_CHAR_THRESHOLD : CHAR_THRESHOLD,
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node as Element,
  }).parse()?.content;
  if (!chosen) return { element: rest, other: null };
  const cover = weighText(chosen.textContent ?? '') / Math.max(1, regionWeight);
  const box =
    isHan && !isThread && !isClaimed && cover < MIN_COVER ? headlineBox(rest, chosen, title) : null;
  const element = box
    ? moreOf(chosen, box)
    : choose({ chosen, rest, cover, said, isThread, isClaimed });
  if (isThread && posts.length === 0) {
    const opening = liftOpening(element, title);
    if (opening) return { element, other: null, opening };
  }
  if (!isThread && element === chosen) {
    keepAbstract(chosen, rest);
    keepSubtitle(chosen, rest, title);
    keepLeadFigure(chosen, rest);
    keepAttachments(chosen, rest);
  }
  const other = otherOf(element, { chosen, rest, box });
  return { element, other: areClose(element, other) ? other : null };
}

interface Parts {
  chosen: Element;
  rest: Element;
  box: Element | null;
}

/** What is offered instead, in a tree of its own: what is taken is tidied in place. */
function otherOf(taken: Element, { chosen, rest, box }: Parts): Element {
  if (taken === chosen) return rest;
  return taken === box ? (rest.cloneNode(true) as Element) : chosen;
}

/** A choice, where it is most of the box that it stands in; else the box. */
function moreOf(chosen: Element, box: Element): Element {
  const [taken, all] = [chosen, box].map(({ textContent }) => weighText(textContent ?? ''));
  return (taken ?? 0) > (all ?? 0) * MIN_COVER ? chosen : box;
}

interface Choice {
  /** Readability's. */
  chosen: Element;
  /** All that is left on the page. */
  rest: Element;
  /** How much of it is chosen, 0..1. */
  cover: number;
  /** The text that the page says is its article. */
  said: string;
  isThread: boolean;
  isClaimed: boolean;
}

function choose({ chosen, rest, cover, said, isThread, isClaimed }: Choice): Element {
  if (isThread) return cover < MIN_COVER ? rest : keepSentences(chosen, rest);
  const named = namedBody(rest);
  if (named && exceeds(chosen, named)) return named;
  const saidBody = said ? findSaidBody(chosen, rest, said) : null;
  if (saidBody) return saidBody;
  if (cover < (isClaimed ? MIN_COVER_OF_CLAIMED : MIN_COVER)) {
    return !isClaimed && standsAlone(chosen, rest, cover) ? chosen : rest;
  }
  return cover > MIN_COVER_OF_HALVED && cover < WHOLE && isProseLeft(chosen, rest) ? rest : chosen;
}

/** How sites name the element that holds an article's text, and nothing else. */
const BODY_NAMES =
  '[itemprop~="articleBody"], .entry-content, .post-content, .post-body, [class*="article-body" i], [class*="articlebody" i], [class*="article-content" i], [class*="article__body" i]';
/** The named element holds this much of what was chosen with it: less is an introduction. */
const MIN_NAMED_SHARE = 0.15;
const MAX_NAMED_SHARE = 0.97;
const MIN_NAMED_WEIGHT = 300;

/** The one element that the page names as its article's text. */
function namedBody(region: Element): Element | null {
  const all = [...region.querySelectorAll(BODY_NAMES)];
  const outermost = all.filter((one) => !all.some((other) => other !== one && other.contains(one)));
  return outermost.length === 1 ? (outermost[0] as Element) : null;
}

/** Whether a choice holds the named element and more, as where Readability joins other articles to it. */
function exceeds(chosen: Element, named: Element): boolean {
  const text = named.textContent ?? '';
  const weight = weighText(text);
  const share = weight / Math.max(1, weighText(chosen.textContent ?? ''));
  if (weight < MIN_NAMED_WEIGHT || share < MIN_NAMED_SHARE || share > MAX_NAMED_SHARE) return false;
  const plain = (value: string) => value.replace(/\s+/g, '');
  const all = plain(chosen.textContent ?? '');
  const words = plain(text);
  return [0.1, 0.5, 0.85].every((at) => {
    const start = Math.floor(words.length * at);
    return all.includes(words.slice(start, start + SAMPLE));
  });
}

/** Long enough to stand in one place only (characters). */
const SAMPLE = 30;

function isMostlyHan(body: Element, survey: Survey): boolean {
  const characters = (body.textContent ?? '').replace(/\s+/g, '').length;
  return survey.of(body).text > characters * MOSTLY_HAN;
}

const ARTICLE_DATA = /"@type"\s*:\s*\[?\s*"(?:[A-Z][a-z]+)*(?:Article|BlogPosting)"/;
const PRODUCT_DATA = /"@type"\s*:\s*\[?\s*"(?:Product|ProductGroup|ItemList|CollectionPage)"/;

const FILM_DATA = /"@type"\s*:\s*"VideoObject"/;

/** Whether the page says in its markup that it holds one article, or one film and what is said of it. */
function claimsArticle(document: Document): boolean {
  const data = [...document.querySelectorAll('script[type="application/ld+json"]')]
    .map((script) => script.textContent ?? '')
    .join('\n');
  if (ARTICLE_DATA.test(data)) return true;
  if (document.querySelector('[itemtype$="Article"], [itemtype$="BlogPosting"]')) return true;
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content');
  if (type === 'article' && FILM_DATA.test(data) && !PRODUCT_DATA.test(data)) return true;
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
/** A single box among an article's paragraphs is a note, or says who wrote it. */
const MIN_BOXES = 2;
/** Two boxes of different makes are notes in a row, unless they hold this much of the page. */
const MIN_PAIR_SHARE = 0.2;

/**
 * Gives paragraphs that stand in boxes of their own, one or two a box, the same parent: Readability
 * adds up the paragraphs of a parent, and would keep one box of many.
 */
function mergeSections(body: Element, survey: Survey): void {
  const boxes = new Map<Element, Element[]>();
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
      const others = boxes.get(parent);
      if (others) others.push(box);
      else boxes.set(parent, [box]);
    }
  }
  const least = survey.of(body).text * MIN_PAIR_SHARE;
  for (const some of boxes.values()) {
    if (some.length < MIN_BOXES) continue;
    const makes = new Set(some.map((box) => box.getAttribute('class')));
    const weight = some.reduce((sum, box) => sum + survey.of(box).text, 0);
    if (some.length === MIN_BOXES && makes.size > 1 && weight < least) continue;
    for (const box of some) box.replaceWith(...box.childNodes);
  }
}

/** A series has at least so many parts, and holds at least this share of the page's prose. */
const MIN_SERIES = 3;
const MIN_SERIES_SHARE = 0.5;
const MAX_PART_LINKS = 0.3;

/**
 * An article in parts of one make (the products of a review, the entries of a ranking) holds its
 * paragraphs so deep that Readability sees no common parent: the boxes in each part go.
 */
function flattenSeries(body: Element, survey: Survey): void {
  const least = survey.proseOf(body) * MIN_SERIES_SHARE;
  const series = new Map<Element, Map<string, Element[]>>();
  for (const part of body.querySelectorAll('div[class], section[class]')) {
    const parent = part.parentElement;
    if (!parent || survey.proseOf(parent) < least || survey.proseOf(part) < MIN_PARAGRAPH) continue;
    if (survey.linkShareOf(part) > MAX_PART_LINKS || !part.querySelector('p')) continue;
    const name = part.getAttribute('class') ?? '';
    const ofParent = series.get(parent) ?? new Map<string, Element[]>();
    series.set(parent, ofParent.set(name, [...(ofParent.get(name) ?? []), part]));
  }
  for (const ofParent of series.values()) {
    for (const parts of ofParent.values()) {
      const prose = parts.reduce((sum, part) => sum + survey.proseOf(part), 0);
      if (parts.length < MIN_SERIES || prose < least) continue;
      for (const part of parts) {
        for (const box of [...part.querySelectorAll('div, section'), part]) {
          box.replaceWith(...box.childNodes);
        }
      }
    }
  }
}
