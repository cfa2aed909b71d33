import { type LocatedBlock, locateBlocks } from '../html/blocks';
import { readDate } from './read-date';
import type { Survey } from './survey';
import { weighText } from './weigh-text';

/** A list of other pages has at least so many entries, nearly all of one shape. */
const MIN_TEASERS = 3;
const MIN_SHARE = 0.8;
/** A headline and the first lines under it, on average and at most; a section of an article says more. */
const MEAN_TEASER = 750;
const MAX_TEASER = 1500;
/** Of an entry's headline; names are shorter. */
const MIN_LEAD = 24;
/** How far above a link its entry may begin. */
const MAX_CLIMB = 5;
/** What is written over such a list, as a whole: `热门景点` stands over the sights of an article. */
const PAGES =
  '(?:新[闻聞]|文章|[阅閱][读讀]|[报報][道導]|推[荐薦]|[资資][讯訊]|[内內]容|快[讯訊]|消息|[动動][态態]|[视視][频頻]|帖子|[话話][题題]|[专專][题題]|[评評][论論]|排行榜?|榜[单單]?)';
const HEADING = new RegExp(
  `^[\\p{P}\\p{S}\\s]*(?:(?:相[关關]|[热熱][门門点點榜搜文帖]|推[荐薦]|[为為][您你]推[荐薦])${PAGES}?|(?:更多|最新|精彩|今日|其[他它]|往期|延伸|(?:编辑|編輯|小[编編]|本站)推[荐薦]|(?:作者|TA的?)(?:最新|其他|更多))(?:[热熱][门門点點])?${PAGES}|猜[你您]喜[欢歡]|[你您]可能(?:也|[还還])?(?:感[兴興]趣|喜[欢歡]).{0,4}|大家都在[看搜].{0,4}|.{0,10}[还還]喜[欢歡]|(?:related|recommended|latest|popular|trending|more)(?: (?:news|stories|articles|posts|reads|topics|threads|content))?|most (?:active|read|popular|viewed|discussed|recent).{0,40}|you (?:may|might) also.{0,20}|read next|more from.{0,24})[\\p{P}\\p{S}\\s]*$`,
  'iu',
);
const MAX_HEADING = 40;
/** A line that holds a date and little else. */
const MAX_DATE_LINE = 240;
const MAX_ENTRY_DATE = 80;
/** How far under a headline the line with the article's date stands. */
const NEAR = 6;
/** Shorter names are a site's, or a section's. */
const MIN_HEADLINE = 18;
/** A headline behind the site's name, or between others. */
const MIN_WITHIN = 30;
const MIN_SENTENCE = 40;
const SENTENCE = /[。！？!?.…][”’」』"')）]?\s*$/;
const WEEKDAY = /(?:星期|礼拜|禮拜|周|週)[一二三四五六日天]/;
const BOXES = 'h1, h2, h3, h4, h5, p, div';
const INLINE = /^(?:span|b|i|em|strong|font)$/;
/** Posts begin with who wrote them, who may have a long name. */
const OF_WRITER = /\/(?:users?|members?|profiles?|authors?|space|u|people)\/|space-uid|[?&]uid=/i;
const WRITER_NAME = /user|member|profile|author/i;
/** A number or a mark before an entry's headline. */
const RANK = /^[\d\p{P}\p{S}\s]+$/u;

interface Series {
  items: Element[];
  /** What says that they are other pages, where a line over them does. */
  heading: Element | null;
}

/**
 * Takes out of the page of an article the entries of other pages: a headline that leads there, with the first
 * lines of each. A short article weighs less than the list under it, and Readability would take the list. Only where
 * the page shows that it holds an article before them (its headline, its date, a sentence), and the list what
 * it is (a heading, or a date an entry): of any other page the list is what it says.
 */
export function stripTeasers(body: Element, survey: Survey, isClaimed: boolean): void {
  const series = findSeries(body, survey);
  if (series.length === 0) return;
  const listed = new Set(series.flatMap(({ items }) => items));
  const isOwn = ({ container }: LocatedBlock) => {
    for (let at = container; at && at !== body; at = at.parentElement) {
      if (listed.has(at)) return false;
    }
    return true;
  };
  const own = locateBlocks(body).filter(isOwn);
  const headline = findHeadline(own, body.ownerDocument.title, isClaimed);
  if (!headline) return;
  for (const { items, heading } of series) {
    const [first] = items;
    if (!first || !isBefore(headline, first)) continue;
    if (!heading && isAmongProse(first, own)) continue;
    if (heading) survey.take(heading);
    for (const item of items) survey.take(item);
  }
}

const isBefore = (one: Element, other: Element) =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Whether an entry stands among an article's paragraphs, as those of a digest do. */
function isAmongProse({ parentElement }: Element, lines: readonly LocatedBlock[]): boolean {
  return lines.some(
    ({ text, container }) => container?.parentElement === parentElement && isSentence(text),
  );
}

/** The headline of the page's article, where its date and a sentence follow it. */
function findHeadline(
  lines: readonly LocatedBlock[],
  title: string,
  isClaimed: boolean,
): Element | null {
  const name = plain(title);
  const at = lines.findIndex(({ text, container }) => {
    const line = plain(text);
    if (!container || weighText(line) < MIN_HEADLINE) return false;
    const isNamed =
      name.startsWith(line) ||
      (weighText(line) >= MIN_WITHIN && name.includes(line)) ||
      (isClaimed && container.localName === 'h1');
    return isNamed && !container.closest('a') && !container.querySelector('a');
  });
  if (at < 0) return null;
  const around = lines.slice(Math.max(0, at - 2), at + NEAR);
  const isDated = around.some(({ text }) => isDateLine(text, MAX_DATE_LINE));
  const hasSentence = lines.slice(at + 1).some(({ text }) => isSentence(text));
  return (isDated || isClaimed) && hasSentence ? (lines[at]?.container ?? null) : null;
}

const isSentence = (text: string) => weighText(text) >= MIN_SENTENCE && SENTENCE.test(text);

/** The site's clock tells no article's date. */
const isDateLine = (text: string, most: number) =>
  weighText(text) <= most &&
  readDate(text) !== null &&
  !SENTENCE.test(text) &&
  !(WEEKDAY.test(text) && !/\d:\d/.test(text));

const plain = (text: string) => text.replace(/[\s\p{P}]+/gu, '').toLowerCase();

/** The lists of entries that lead to other pages of the site, and say so. */
function findSeries(body: Element, survey: Survey): Series[] {
  const makes = makeCounter();
  const ofMake = new Map<Element, Map<string, Set<Element>>>();
  for (const link of body.querySelectorAll('a[href]')) {
    const item = itemOf(link, body, makes);
    const parent = item?.parentElement;
    if (!item || !parent) continue;
    const ofParent = ofMake.get(parent) ?? new Map<string, Set<Element>>();
    const make = makeOf(item);
    ofMake.set(parent, ofParent.set(make, (ofParent.get(make) ?? new Set()).add(item)));
  }
  const found: Series[] = [];
  for (const [parent, ofParent] of ofMake) {
    for (const [make, items] of ofParent) {
      const series = seriesOf([...items], makes(parent).get(make) ?? 0, survey);
      if (series) found.push(series);
    }
  }
  return found;
}

const makeOf = (element: Element) => `${element.localName}.${element.getAttribute('class') ?? ''}`;

/** How many children of each make an element has; asked once an element. */
function makeCounter(): (parent: Element) => ReadonlyMap<string, number> {
  const known = new Map<Element, Map<string, number>>();
  return (parent) => {
    let counts = known.get(parent);
    if (!counts) {
      counts = new Map();
      for (const child of parent.children) {
        const make = makeOf(child);
        counts.set(make, (counts.get(make) ?? 0) + 1);
      }
      known.set(parent, counts);
    }
    return counts;
  };
}

/** The nearest element around a link that is one of several of its make; paragraphs are no entries. */
function itemOf(
  link: Element,
  body: Element,
  makes: ReturnType<typeof makeCounter>,
): Element | null {
  let at = link;
  for (let step = 0; step < MAX_CLIMB; step += 1) {
    const parent = at.parentElement;
    if (!parent || at === body) return null;
    if (at.localName === 'p' || at.localName === 'td') return null;
    const isBox = at === link ? link.querySelector(BOXES) !== null : !INLINE.test(at.localName);
    if (isBox && (makes(parent).get(makeOf(at)) ?? 0) >= MIN_TEASERS) return at;
    at = parent;
  }
  return null;
}

function seriesOf(items: Element[], ofMake: number, survey: Survey): Series | null {
  if (items.length < Math.max(MIN_TEASERS, ofMake * MIN_SHARE)) return null;
  const targets = new Set<string>();
  let leads = 0;
  let said = 0;
  for (const item of items) {
    const link = leadOf(item);
    const { text } = survey.of(item);
    if (!link || text > MAX_TEASER || !isOnSite(link)) return null;
    const href = link.getAttribute('href') ?? '';
    if (OF_WRITER.test(href) || WRITER_NAME.test(link.className)) return null;
    targets.add(href);
    leads += survey.of(link).text;
    said += text;
  }
  if (targets.size < items.length * MIN_SHARE || said > items.length * MEAN_TEASER) return null;
  const heading = headingOf(items[0] as Element);
  if (heading) return { items, heading };
  // Names lead to those who wrote a comment.
  if (leads < items.length * MIN_LEAD || !items.every(isDated)) return null;
  return { items, heading };
}

/** The link that an entry begins with, a rank, a date or a picture aside. */
function leadOf(item: Element): HTMLAnchorElement | null {
  const walker = item.ownerDocument.createTreeWalker(item, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (!/\S/.test(node.data)) continue;
    const link = node.parentElement?.closest('a');
    if (link && item.contains(link)) return link as HTMLAnchorElement;
    if (!RANK.test(node.data) && !isDateLine(node.data, MAX_ENTRY_DATE)) return null;
  }
  return null;
}

const isOnSite = ({ href, ownerDocument }: HTMLAnchorElement) =>
  domainOf(href) === domainOf(ownerDocument.baseURI);

/** Portals keep each section on a host of its own. */
function domainOf(address: string): string {
  if (!URL.canParse(address)) return '';
  const { hostname } = new URL(address);
  return /[^.]+\.(?:(?:com|net|org|gov|edu|co|ac|or|ne)\.)?[^.]+$/.exec(hostname)?.[0] ?? hostname;
}

/** Whether a date stands in a line of its own, as it does under a teaser and not in a list of sources. */
function isDated(item: Element): boolean {
  return locateBlocks(item).some(
    ({ text }, index) => index > 0 && isDateLine(text, MAX_ENTRY_DATE),
  );
}

/** The line right over a list, where it says that other pages follow. */
function headingOf(first: Element): Element | null {
  let at: Element | null = first;
  for (let step = 0; at && step < MAX_CLIMB; step += 1) {
    const before: Element | null = at.previousElementSibling;
    if (before && /\S/.test(before.textContent ?? '')) {
      const text = (before.textContent ?? '').replace(/\s+/g, ' ').trim();
      return weighText(text) <= MAX_HEADING && HEADING.test(text) ? before : null;
    }
    at = at.parentElement;
  }
  return null;
}
