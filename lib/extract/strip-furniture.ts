import { findLinkPage } from './find-link-page';
import { NAMELESS, nameOf, readName } from './name-tells';
import { stripColumns } from './strip-columns';
import { stripLabels } from './strip-labels';
import type { Survey } from './survey';
import { weighText } from './weigh-text';

/** Consent banners list every cookie of a site: no limit to what they say, as long as it is about that. */
const ABOUT_CONSENT = /\bcookies?\b|consent|privacy|datenschutz|隐私|隱私/i;
const NEVER_FURNITURE = new Set(['body', 'main', 'article']);
const TAGS = 'nav, footer, aside, dialog, button, label, noscript, object, [aria-modal="true"]';
const ROLES = new Set(
  'navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar tooltip'.split(
    ' ',
  ),
);
/** A part with more of the page's prose than this is no furniture, whatever it is called. */
const MAX_SHARE = 0.3;
/** Labels with more words than a control has. */
const MAX_LABEL = 60;
/** What stands around a post says less than this. */
const MAX_POST_PART = 300;
export interface StripOptions {
  /** Whether what readers wrote is the article. */
  isThread: boolean;
  /** Whether the page says that it holds one article. */
  isClaimed: boolean;
}

/** Takes out of a page what is neither article nor anything that could be one. */
export function stripFurniture(body: Element, survey: Survey, options: StripOptions): void {
  const { isThread, isClaimed } = options;
  const list = isThread || isClaimed ? null : findLinkPage(body, survey);
  const isListed = (element: Element) => list?.contains(element) === true;
  const { comments, consent, furniture, aroundPosts } = sortByName(body, isThread);
  // First of all: a long conversation under a short article would outweigh it.
  if (!isThread) stripComments(body, survey, comments);
  for (const element of consent) {
    if (!element.isConnected) continue;
    if (element.querySelector('h1, article')) continue;
    if (ABOUT_CONSENT.test(element.textContent ?? '')) survey.take(element);
  }
  const most = survey.proseOf(body) * MAX_SHARE;
  const mostListed = list ? survey.of(list).text * MAX_SHARE : 0;
  // Of a list of links, the links are its words.
  const weigh = (element: Element) =>
    isListed(element) ? survey.of(element).text : survey.proseOf(element);
  const strip = (element: Element, limit = most) => {
    if (!element.isConnected) return;
    if (weigh(element) <= (isListed(element) ? mostListed : limit)) survey.take(element);
  };
  for (const element of body.querySelectorAll(TAGS)) {
    // A question that opens its answer is often a button.
    if (element.localName === 'button' && element.closest('h1, h2, h3, h4, h5, h6, dt')) continue;
    if (element.localName === 'label' && survey.proseOf(element) > MAX_LABEL) continue;
    const ofPost = isThread && element.closest('article, li') !== null;
    strip(element, ofPost ? Math.min(most, MAX_POST_PART) : most);
  }
  // Many small parts of one name can be the article: the products of a review, the steps of a recipe.
  const weightOfName = new Map<string, number>();
  for (const { element, name } of furniture) {
    const key = element.getAttribute('class') || name;
    weightOfName.set(key, (weightOfName.get(key) ?? 0) + weigh(element));
  }
  for (const { element, name } of furniture) {
    const key = element.getAttribute('class') || name;
    if ((weightOfName.get(key) ?? 0) <= (isListed(element) ? mostListed : most)) strip(element);
  }
  if (isThread) {
    for (const element of aroundPosts) if (!holdsPost(element)) strip(element, MAX_POST_PART);
    stripLabels(body, survey);
  }
  for (const element of body.querySelectorAll('[role]:not([class], [id])')) {
    if (ROLES.has(element.getAttribute('role') ?? '')) strip(element);
  }
  stripHeaders(body, strip);
  stripColumns(body, survey, isThread);
  stripLinkLists(body, survey, isListed);
  if (!isThread) stripVariants(body, survey);
}

const OF_WRITER = /user|poster|profile/i;
const OF_WORDS = /[_-](?:content|detail|body|message|text)(?=\s|$)/i;

/** Whether what is named after who wrote a post holds the post too. */
function holdsPost(element: Element): boolean {
  if (!OF_WRITER.test(element.className)) return false;
  return [...element.querySelectorAll('[class]')].some(
    ({ className, textContent }) =>
      OF_WORDS.test(className) && !OF_WRITER.test(className) && /\S/.test(textContent ?? ''),
  );
}

/** Shorter boxes are labels, which may say the same on purpose. */
const MIN_VARIANT = 30;

/**
 * One text for two widths of a screen: of two boxes in a row, of different classes, that say the same,
 * the second goes. Lines of a song that are sung twice are of one class, or of none.
 */
function stripVariants(body: Element, survey: Survey) {
  for (const box of body.querySelectorAll('div[class], section[class]')) {
    const next = box.nextElementSibling;
    if (next?.localName !== box.localName || !next.hasAttribute('class')) continue;
    const { text } = survey.of(box);
    if (text < MIN_VARIANT || text !== survey.of(next).text) continue;
    if (box.getAttribute('class') === next.getAttribute('class')) continue;
    const said = (element: Element) => (element.textContent ?? '').replace(/\s+/g, '');
    if (said(box) === said(next)) survey.take(next);
  }
}

/** The elements whose names or roles tell what they are, in the order of the page. */
function sortByName(body: Element, isThread: boolean) {
  const comments: Element[] = [];
  const consent: Element[] = [];
  const furniture: { element: Element; name: string }[] = [];
  const aroundPosts: Element[] = [];
  for (const element of body.querySelectorAll('[class], [id], [role]')) {
    const tells = readName(element);
    if (tells === null) continue;
    const isAround = tells.around || ROLES.has(element.getAttribute('role') ?? '');
    const isAroundPosts = isThread && tells.aroundPosts;
    if (!(isAround || isAroundPosts || tells.comments || tells.consent)) continue;
    if (NEVER_FURNITURE.has(element.localName)) continue;
    if (tells !== NAMELESS && isInSentence(element)) continue;
    if (tells.comments) comments.push(element);
    if (tells.consent) consent.push(element);
    if (isAroundPosts) aroundPosts.push(element);
    if (isAround) furniture.push({ element, name: nameOf(element) });
  }
  return { comments, consent, furniture, aroundPosts };
}

/** Shorter words before a link introduce it. */
const MIN_BEFORE_LINK = 24;

/** Whether a link is part of a sentence, as its words are then, whatever it is called. */
function isInSentence(element: Element): boolean {
  if (element.localName !== 'a' || !SENTENCE_PARENTS.test(element.parentElement?.localName ?? ''))
    return false;
  const before = element.previousSibling?.nodeType === 3 ? element.previousSibling : null;
  const after = element.nextSibling;
  const said = (before?.nodeValue ?? '').trim();
  if (/[:：|｜>»]$/.test(said) || !/[\p{L}\p{N},，、]/u.test(said.slice(-1))) return false;
  const goesOn =
    after?.nodeType === 3 && /^\s*[\p{L}\p{N}.,;:!?)。，、；：！？）]/u.test(after.nodeValue ?? '');
  return goesOn || weighText(said) >= MIN_BEFORE_LINK;
}

const SENTENCE_PARENTS = /^(?:p|li|dd|td|blockquote|figcaption|em|i|b|strong|span|font)$/;

/**
 * Whether an element says by its tag, its role or its name that it stands around articles or beneath them.
 * Without `byName` a name tells of comments only.
 */
export function isFurniture(element: Element, byName: boolean): boolean {
  if (NEVER_FURNITURE.has(element.localName)) return false;
  if (element.matches(TAGS) || ROLES.has(element.getAttribute('role') ?? '')) return true;
  const tells = readName(element);
  if (!tells) return false;
  return tells.comments || (byName && (tells.consent || tells.around));
}

/** An article has this much left without what readers wrote beneath it; a page without is theirs. */
const MIN_WITHOUT_COMMENTS = 500;

function stripComments(body: Element, survey: Survey, named: Element[]) {
  const outermost = named.filter(
    (element) =>
      element.isConnected && !named.some((other) => other !== element && other.contains(element)),
  );
  if (areUnderPosts(outermost, survey)) return;
  const weight = outermost.reduce((sum, element) => sum + survey.proseOf(element), 0);
  const rest = survey.proseOf(body) - weight;
  if (rest < MIN_WITHOUT_COMMENTS && rest < weight) return;
  for (const element of outermost) survey.take(element);
}

/** Shorter ones ask for comments or count them. */
const MIN_REPLY = 60;

/** Boxes of comments that stand under several posts are part of a conversation: each has a post beside it. */
function areUnderPosts(boxes: readonly Element[], survey: Survey): boolean {
  const said = new Set<string>();
  for (const box of boxes) {
    const parent = box.parentElement;
    const own = survey.proseOf(box);
    if (!parent || own < MIN_REPLY || survey.proseOf(parent) - own < MIN_REPLY) continue;
    if (boxes.some((other) => other !== box && parent.contains(other))) continue;
    said.add(box.textContent ?? '');
  }
  return said.size > 1;
}

/** A page's header holds its name and menus; an article's holds its title. */
function stripHeaders(body: Element, strip: (element: Element) => void) {
  for (const header of body.querySelectorAll('header')) {
    if (header.closest('article, main') || header.querySelector('h1')) continue;
    strip(header);
  }
}

const LIST_SHARE = 0.75;
const MIN_LINKS = 4;
/** A list's own words: less than this, or than this share of the page's. */
const MIN_LIST_PROSE = 80;
const MAX_LIST_PROSE = 0.1;
const LIST_PARTS = 'ul, ol, dl, table, div, section, p, center';

/** Lists of links to elsewhere. */
function stripLinkLists(body: Element, survey: Survey, isListed: (part: Element) => boolean) {
  const prose = survey.proseOf(body);
  const mostProse = Math.max(MIN_LIST_PROSE, prose * MAX_LIST_PROSE);
  let index: Element | null = null;
  for (const part of body.querySelectorAll(LIST_PARTS)) {
    if (!part.isConnected || index?.contains(part)) continue;
    const { text, linked, links } = survey.of(part);
    if (links < MIN_LINKS || linked < text * LIST_SHARE) continue;
    // Long link texts are sentences: references, tables of contents.
    if (linked / links > 120 || text - linked > mostProse) continue;
    if (isListed(part) || isLedTo(part, body)) continue;
    if (prose < MAX_INDEX_PROSE && links >= MIN_INDEX && isHeaded(part)) index = part;
    else survey.take(part);
  }
}

/** A menu under a headline has fewer links. */
const MIN_INDEX = 24;
/** A page that says more than this outside links is about that. */
const MAX_INDEX_PROSE = 500;

/** Whether a list stands under a headline of its own, which is no way to elsewhere: then the page is an index. */
function isHeaded(list: Element): boolean {
  const headline = list.querySelector('h1');
  if (!headline || headline.closest('a') || headline.querySelector('a, img')) return false;
  return /\S/.test(headline.textContent ?? '');
}

/** Whether the text leads to an entry of a list: footnotes are often nothing but links. */
function isLedTo(list: Element, body: Element): boolean {
  const entry = list.querySelector('li[id]');
  if (!entry) return false;
  const marks = [...body.querySelectorAll('a[href^="#"]')];
  return marks.some((a) => a.getAttribute('href') === `#${entry.id}` && !list.contains(a));
}
