import type { MetadataField } from '../article';
import { readDate } from './read-date';
import type { ArticleData } from './read-json-ld';
import { readLabels } from './read-labels';
import { weighText } from './weigh-text';

/** A line of the page, and whether it stands in a link or in something that shows lists of other pages. */
export interface PageLine {
  text: string;
  element: Element | null;
}

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
    'author article:author dc.creator dcterms.creator parsely-author sailthru.author citation_author byl cxenseparse:author article.author mediaid'.split(
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
  '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"], [rel~="author"], [class~="byline"], [class~="author"], [class*="author-name"], [class*="author_name"], [class*="byline-name"], [class*="article-author"], [class*="post-author"], [class*="entry-author"]';
const DATE_ELEMENTS =
  '[itemprop~="datePublished"], time[pubdate], time[datetime], time, [class*="publish" i], [class*="pubtime" i], [class*="pub_time" i], [class*="pub-date" i], [class*="post-date" i], [class*="entry-date" i], [class*="article-date" i], [class*="article-time" i], [class~="date" i], [class~="time" i], [id*="pubtime" i], [id*="pubdate" i]';

/**
 * The facts of a page about its article, best source first, each as the page gives it.
 *
 * @param lines The page's visible lines, in order.
 * @param title What the article is probably called: dates stand near it.
 */
export function findFields(
  document: Document,
  data: ArticleData,
  lines: readonly PageLine[],
  titles: readonly string[],
  url: string,
): MetadataField[] {
  const fields: MetadataField[] = [];
  const add = (name: MetadataField['name'], value: string | null | undefined, from: string) => {
    const isDate = name === 'published' || name === 'modified';
    const told = isDate ? value && readDate(value) : value?.replace(/\s+/g, ' ').trim();
    if (!told || told.length > 2000) return;
    if (!fields.some((field) => field.name === name && field.value === told)) {
      fields.push({ name, value: told, from });
    }
  };

  add('published', data.published, 'json-ld');
  add('modified', data.modified, 'json-ld');
  add('byline', data.authors, 'json-ld');
  add('siteName', data.publisher, 'json-ld');
  add('section', data.section, 'json-ld');
  add('licence', data.licence, 'json-ld');
  addMeta(document, add);
  addMarkup(document, add);
  addLines(lines, titles, add);
  add('published', dateOfUrl(url), 'url');
  add('excerpt', data.description, 'json-ld');
  add('image', absolute(data.image, document), 'json-ld');
  const canonical = document.querySelector('link[rel="canonical" i]')?.getAttribute('href');
  add('canonical', absolute(canonical, document), 'link:canonical');
  return fields;
}

type Add = (name: MetadataField['name'], value: string | null | undefined, from: string) => void;

function addMeta(document: Document, add: Add) {
  const contents = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content') ?? '';
    for (const attribute of ['property', 'name', 'itemprop']) {
      const key = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (key) contents.set(key, [...(contents.get(key) ?? []), content]);
    }
  }
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
  const published = document.querySelector('[itemprop~="datePublished"]');
  if (published) {
    const told = published.getAttribute('content') ?? published.getAttribute('datetime');
    add('published', told ?? published.textContent, 'microdata');
  }
  const modified = document.querySelector('[itemprop~="dateModified"]');
  add(
    'modified',
    modified?.getAttribute('content') ?? modified?.getAttribute('datetime'),
    'microdata',
  );
  let authors = 0;
  for (const element of document.querySelectorAll(AUTHOR_ELEMENTS)) {
    if (
      authors >= 3 ||
      element.closest('nav, aside, footer, [class*="comment" i], [class*="related" i]')
    )
      continue;
    const text = (element.getAttribute('content') ?? element.textContent ?? '').trim();
    const name = text
      .replace(/^(?:(?:written|posted|words)\s+)?by[:\s]+/i, '')
      .replace(/\s+/g, ' ');
    if (!name || name.length > 60 || readLabels(text).length > 0 || readDate(text)) continue;
    authors += 1;
    add('byline', name, element.hasAttribute('itemprop') ? 'microdata' : 'markup');
  }
}

const NEAR_TITLE = 12;

function addLines(lines: readonly PageLine[], titles: readonly string[], add: Add) {
  const wanted = new Set(titles.map((title) => title.replace(/\s+/g, '')));
  const titleAt = lines.findLastIndex(
    ({ text }) => text.length < 200 && wanted.has(text.replace(/\s+/g, '')),
  );
  for (const { text } of lines) {
    for (const { name, value, label } of readLabels(text.trim()))
      add(name, value, `label:${label}`);
  }
  // Nearest to the headline first, after it before before it.
  const near: PageLine[] = [];
  for (let step = 1; titleAt >= 0 && step <= NEAR_TITLE; step += 1) {
    for (const line of [lines[titleAt + step], step <= 3 ? lines[titleAt - step] : undefined]) {
      if (line && weighText(line.text) < 200) near.push(line);
    }
  }
  for (const { text } of near) {
    if (isClock(text)) continue;
    const date = readDate(text);
    if (date) {
      add('published', date, 'near-title');
      break;
    }
  }
  const pattern = DATE_ELEMENTS.replaceAll(':', '\\:');
  for (const { text, element } of lines) {
    if (!element || weighText(text) > 150 || isClock(text) || !/\d{2}/.test(text)) continue;
    if (element.closest(`li, nav, aside, footer`)) continue;
    if (element.matches(pattern) || element.querySelector('time')) {
      const time = element.querySelector('time[datetime]') ?? element;
      const date = readDate(time.getAttribute('datetime') ?? text) ?? readDate(text);
      if (date) {
        add('published', date, 'time');
        break;
      }
    }
  }
}

/** The site's clock: a bare date with its weekday. */
function isClock(text: string): boolean {
  return (
    /(?:星期|礼拜|禮拜|周|週)[一二三四五六日天]/.test(text) &&
    !/[:：]\s?\d{4}/.test(text) &&
    !/\d{1,2}:\d{2}/.test(text)
  );
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
