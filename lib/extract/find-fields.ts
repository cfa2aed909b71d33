import type { MetadataField } from '../article';
import { locateBlocks } from '../html/blocks';
import { withoutTracking } from '../without-tracking';
import {
  type Add,
  addFactsNearArticle,
  addTimes,
  isElsewhere,
  type PageLine,
} from './facts-near-article';
import { readDate } from './read-date';
import type { ArticleData } from './read-json-ld';
import { readLabels } from './read-labels';
import type { Opening } from './read-thread';

const META: Record<string, [MetadataField['name'], string[]]> = {
  published: [
    'published',
    'article:published_time og:published_time og:article:published_time bytedance:published_time weibo:article:create_at parsely-pub-date sailthru.date datepublished pubdate publishdate publish_date publish-date publication_date pub_date cxenseparse:recs:publishtime dc.date.issued dcterms.issued dcterms.date dc.date dcterms.created citation_publication_date citation_date article.published apub:time date'.split(
      ' ',
    ),
  ],
  modified: [
    'modified',
    'article:modified_time og:updated_time bytedance:updated_time datemodified last-modified lastmod dcterms.modified weibo:article:update_at'.split(
      ' ',
    ),
  ],
  byline: [
    'byline',
    'dc.creator dcterms.creator citation_author author article:author parsely-author sailthru.author byl cxenseparse:author article.author mediaid'.split(
      ' ',
    ),
  ],
  source: ['source', 'contentsource mediaid source dc.source article:source'.split(' ')],
  siteName: ['siteName', 'og:site_name sitename application-name'.split(' ')],
  section: ['section', 'article:section columnname parsely-section'.split(' ')],
  excerpt: ['excerpt', 'og:description description dc.description twitter:description'.split(' ')],
  image: ['image', 'og:image og:image:url twitter:image'.split(' ')],
  licence: ['licence', 'dc.rights dcterms.license copyright'.split(' ')],
  editor: ['editor', ['editor']],
};

const AUTHOR_ELEMENTS =
  '[itemprop~="author"] [itemprop~="name"], [itemtype$="/Person"] [itemprop~="name"], [itemprop~="author"], [rel~="author"], [class~="byline"], [class~="author"], [class*="author-name" i], [class*="author_name" i], [class*="byline-name" i], [class*="article-author" i], [class*="post-author" i], [class*="entry-author" i], [class*="meta-author" i], [class*="authorname" i], [class*="story-byline" i] a, a[href*="/author/" i], a[href*="/authors/" i]';
/**
 * All of these and a few more, found with a third of the comparisons on each element of the page, none of
 * them blind to case, which takes Chromium six times as long; nobody writes `aUthor`.
 */
const LIKELY_AUTHOR_ELEMENTS =
  '[itemprop~="author"], [itemprop~="name"], [rel~="author"], [class*="uthor"], [class*="UTHOR"], [class*="yline"], [class*="YLINE"], a[href*="uthor"], a[href*="UTHOR"]';
/** The one that asks every link for all that it stands in: only where a page has such an element. */
const STORY_BYLINE = '[class*="story-byline" i]';
const LIKELY_ELEMENTS = `${LIKELY_AUTHOR_ELEMENTS}, [itemprop~="datePublished"], [itemprop~="dateModified"]`;
/** Which source to believe first, by field; sources not named come last, in the order they were read. */
const TRUST: Partial<Record<MetadataField['name'], string[]>> = {
  published: ['json-ld', 'meta', 'microdata', 'post', 'label', 'near-article', 'time', 'url'],
  byline: ['post', 'json-ld', 'label', 'microdata', 'signature', 'meta', 'markup'],
  source: ['label', 'meta'],
};

/**
 * The facts of a page about its article, the most trusted source of each first, as the page gives
 * them.
 *
 * @param lines The page's visible lines, in order.
 * @param blocks The article's text: dates and names stand near its ends.
 * @param opening Who wrote the only post of the page, and when.
 */
export function findFields(
  page: PageFacts,
  lines: readonly PageLine[],
  blocks: readonly { text: string }[],
  url: string,
  opening?: Opening,
): MetadataField[] {
  const fields = [...page.fields];
  const add = adderTo(fields);
  add('byline', opening?.author, 'post');
  add('published', opening?.date, 'post');
  addLabels(page.labelled, add);
  addFactsNearArticle(lines, blocks, url, add);
  add('published', dateOfUrl(url), 'url');
  const sites = new Set(
    fields.filter(({ name }) => name === 'siteName').map(({ value }) => plainName(value)),
  );
  const rankOf = ({ name, from, value }: MetadataField) => {
    // Shops and societies name themselves as the author of everything.
    if (name === 'byline' && sites.has(plainName(value))) return Number.POSITIVE_INFINITY;
    const trust = TRUST[name];
    // 'By region' sorts a list.
    if (from === 'label:by' && /^\S+$/.test(value)) return trust?.length ?? 0;
    const rank = trust?.indexOf(from.split(':')[0] ?? '') ?? -1;
    return rank < 0 ? (trust?.length ?? 0) : rank;
  };
  const firstOf = new Map<string, number>();
  for (const [order, { name }] of fields.entries()) {
    if (!firstOf.has(name)) firstOf.set(name, order);
  }
  return fields
    .map((field, order) => ({ field, order, rank: rankOf(field), first: firstOf.get(field.name) }))
    .sort((a, b) => (a.first ?? 0) - (b.first ?? 0) || a.rank - b.rank || a.order - b.order)
    .map(({ field }) => field);
}

const plainName = (name: string) => name.toLowerCase().replace(/[\s\p{P}]+/gu, '');

/** What the page says of its article outside its text. */
export interface PageFacts {
  fields: MetadataField[];
  labelled: string[];
}

/** Reads structured data, `meta` and markup; before the document is taken apart. */
export function readPageFacts(
  document: Document,
  data: ArticleData,
  lines: readonly PageLine[],
): PageFacts {
  const fields: MetadataField[] = [];
  const add = adderTo(fields);
  add('published', data.published, 'json-ld');
  add('modified', data.modified, 'json-ld');
  add('byline', data.authors, 'json-ld');
  add('siteName', data.publisher, 'json-ld');
  add('section', data.section, 'json-ld');
  add('licence', data.licence, 'json-ld');
  addMeta(document, add);
  addMarkup(document, add);
  const at = lines.findIndex(({ text }) => FIRST_PUBLISHED.test(text));
  if (at >= 0) add('published', sentenceFrom(lines, at), 'label:first-published');
  addTimes(lines, add);
  add('excerpt', data.description, 'json-ld');
  add('image', absolute(data.image, document), 'json-ld');
  const canonical = document.querySelector('link[rel="canonical" i]')?.getAttribute('href');
  add('canonical', withoutTracking(absolute(canonical, document) ?? ''), 'link:canonical');
  return { fields, labelled: labelledLines(lines) };
}

/** Template holes, accounts and years are no names. */
const NO_NAME =
  /^(?:[a-z_]+\.)+[a-z_]{2,}$|^[A-Z]?_?\d+$|^(?:admin|administrator|author|editor|unknown|null|undefined)$|copyright|©|https?:|^www\.|\.com\//i;
/** What people are, said after their names. */
const POST =
  /\b(?:editor|writer|reporter|correspondent|columnist|expert|specialist|analyst|author|contributor|producer|director|manager|founder|officer|CEO|CTO|CMO|Ph\.?D|staff)\b/i;
const MAX_FIELD = 2000;
/** Without one it is what a template left where there was nothing to say: `?`, `--`. */
const HAS_LETTER = /\p{L}/u;

function adderTo(fields: MetadataField[]): Add {
  return (name, value, from) => {
    const isDate = name === 'published' || name === 'modified';
    let told = isDate ? value && readDate(value) : value?.replace(/\s+/g, ' ').trim();
    if (name === 'byline' && told) told = namesIn(told);
    if (!told || told.length > MAX_FIELD) return;
    if (!isDate && !HAS_LETTER.test(told)) return;
    if (!fields.some((field) => field.name === name && field.value === told)) {
      fields.push({ name, value: told, from });
    }
  };
}

/** Names less what introduces them, each once; '' where there is none. */
function namesIn(text: string): string {
  const people = text
    .replace(/^(?:(?:written|posted|words|story|reviewed)\s?)?by[:\s]*(?=[\p{Lu}])/iu, '')
    .split(/\s*,\s+/)
    .filter((name, index) => name && !NO_NAME.test(name) && !(index > 0 && POST.test(name)));
  return [...new Set(people)].join(', ');
}

/** Names that a site made up for its date of publication. */
const PUBLISHED_NAME =
  /^(?:\w{1,20}[-_.:])?(?:publi(?:sh|shed|cation)|pub)[-_.:]?(?:date|time|on|at)$/;

function addMeta(document: Document, add: Add) {
  const contents = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content') ?? '';
    for (const attribute of ['property', 'name', 'itemprop']) {
      const key = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (key) contents.set(key, [...(contents.get(key) ?? []), content]);
    }
  }
  // Said more than once, the later ones tell when it was last put out.
  const said = [...contents].flatMap(([key, [content]]) => {
    const date = PUBLISHED_NAME.test(key) ? readDate(content ?? '') : null;
    return date ? [{ key, date }] : [];
  });
  said.sort((a, b) => (a.date < b.date ? -1 : 1));
  for (const { key, date } of said) add('published', date, `meta:${key}`);
  for (const [name, keys] of Object.values(META)) {
    for (const key of keys) {
      const values = contents.get(key)?.filter((value) => value.trim()) ?? [];
      if (name === 'byline') {
        const people = values.filter((value) => !/^https?:|^@/.test(value));
        add(name, people.join(', '), `meta:${key}`);
      } else if (name === 'image') {
        add(name, absolute(values[0], document), `meta:${key}`);
      } else {
        add(name, values[0], `meta:${key}`);
      }
    }
  }
}

function addMarkup(document: Document, add: Add) {
  let published: Element | undefined;
  let modified: Element | undefined;
  let likely = document.querySelectorAll(LIKELY_ELEMENTS);
  let hasStory = false;
  for (const element of likely) {
    const says = element.getAttribute('itemprop') ?? '';
    if (/(?:^|\s)datePublished(?:\s|$)/.test(says)) published ??= element;
    if (/(?:^|\s)dateModified(?:\s|$)/.test(says)) modified ??= element;
    hasStory ||= element.matches(STORY_BYLINE);
  }
  if (hasStory) likely = document.querySelectorAll(`${LIKELY_ELEMENTS}, ${STORY_BYLINE} a`);
  if (published) {
    const told = published.getAttribute('content') ?? published.getAttribute('datetime');
    add('published', told ?? published.textContent, 'microdata');
  }
  add(
    'modified',
    modified?.getAttribute('content') ?? modified?.getAttribute('datetime'),
    'microdata',
  );
  let authors = 0;
  for (const element of likely) {
    if (authors >= 3) break;
    if (!element.matches(AUTHOR_ELEMENTS) || isElsewhere(element)) continue;
    const told = element.getAttribute('content');
    if (told === null && !mayBeName(element)) continue;
    const name = nameIn(told ?? firstLine(element));
    if (!name) continue;
    authors += 1;
    add('byline', name, element.hasAttribute('itemprop') ? 'microdata' : 'markup');
  }
  if (authors > 0) return;
  for (const icon of document.querySelectorAll('i[class*="user"], i[class*="person"]')) {
    const beside = icon.parentElement;
    if (!beside?.closest(FACTS) || isElsewhere(beside)) continue;
    add('byline', nameIn(firstLine(beside)), 'markup');
    break;
  }
}

/** The line of facts under a headline: there a name stands beside the picture of a person. */
const FACTS = '[class*="meta"]';
const MAX_NAME = 60;
const BY_WORDS = /^(?:(?:written|posted|words)\s+)?by(?:[:\s]+|$)/i;

/** Whether an element holds a name and little else, and no other that is called one. */
function mayBeName(element: Element): boolean {
  const text = (element.textContent ?? '').trim();
  return text.length <= MAX_NAME && !element.querySelector('[itemprop~="name"]');
}

/** What stands in an element beneath the name in it, its date or the person's post, is a line of its own. */
function firstLine(element: Element): string {
  const lines = locateBlocks(element).map(({ text }) => text.trim());
  return lines.find((line) => line.replace(BY_WORDS, '')) ?? '';
}

function nameIn(text: string): string {
  const line = text.trim();
  const name = line.replace(BY_WORDS, '').replace(/\s+/g, ' ');
  const isFact = readLabels(line).length > 0 || /\d{4}/.test(name) || readDate(line) !== null;
  return name.length > MAX_NAME || isFact ? '' : name;
}

/** What a page says of itself; books and films in an article were first published too. */
const FIRST_PUBLISHED =
  /^\s*(?:(?:this|the)\s(?:article|story|post|piece|guide|review|page|column|interview)\b.{0,30}?\s)?(?:originally|first)\s(?:published|posted)\b/i;

/** A line with the next one, where a template broke the sentence before its date. */
function sentenceFrom(lines: readonly PageLine[], at: number): string {
  const [first, next] = lines.slice(at, at + 2);
  const isBroken = first?.element && first.element === next?.element;
  return isBroken ? `${first.text} ${next.text}` : (first?.text ?? '');
}

/** A label in a cell of its own: what it names stands in the next of its row or list, or nowhere. */
const LABEL_CELL = /^(?:td|th|dt)$/;
const ROW = 'tr, dl';
const LABEL = /^\s*[\p{L}\s]{2,12}[:：]\s*$/u;

/** The lines of the page, a label in a cell of its own joined with its value. */
function labelledLines(lines: readonly PageLine[]): string[] {
  return lines.map(({ text, element }, at) => {
    if (!element || !LABEL_CELL.test(element.localName) || !LABEL.test(text)) return text;
    const next = lines[at + 1];
    const isValue = next?.element?.closest(ROW) === element.closest(ROW);
    return next && isValue ? `${text}${next.text}` : text;
  });
}

/** A line that announces a name, and a name of two words or more with what it may bear after it. */
const WRITTEN_BY = /^\s*(?:(?:article|story|post)\s+)?written\s+by\s*:?\s*$/i;
const PERSON = /^\s*\p{Lu}[\p{L}.’'-]*(?:\s+[\p{L}.’'-]+){1,4}(?:,\s+[\p{Lu}.]{2,8}){0,4}\s*$/u;

function addLabels(lines: readonly string[], add: Add) {
  for (const [at, text] of lines.entries()) {
    const next = WRITTEN_BY.test(text) ? lines[at + 1] : null;
    if (next && PERSON.test(next)) add('byline', next, 'label:written-by');
    const told = readLabels(text.trim());
    for (const { name, value, label } of told) add(name, value, `label:${label}`);
    // 2016年5月19日 来源：… without a label of its own.
    const isDateline = told.some(({ name }) => name === 'source' || name === 'byline');
    if (isDateline) add('published', text, 'dateline');
  }
}

const URL_DATE = [
  /\/((?:19|20)\d{2})[/-]?([01]\d)[/-]?([0-3]\d)(?:[/_.-]|$)/,
  /[/_-]t?((?:19|20)\d{2})([01]\d)([0-3]\d)(?:[/_.-]|$)/,
  /\/((?:19|20)\d{2})\/(\d{1,2})\/(\d{1,2})\//,
];

function dateOfUrl(url: string): string | null {
  for (const pattern of URL_DATE) {
    const match = pattern.exec(url);
    if (match) return readDate(`${match[1]}-${match[2]}-${match[3]}`);
  }
  return null;
}

function absolute(address: string | null | undefined, document: Document): string | null {
  if (!address) return null;
  try {
    const url = new URL(address, document.baseURI);
    return /^https?:$/.test(url.protocol) ? url.href : null;
  } catch {
    // Said to be an address, and none.
    return null;
  }
}
