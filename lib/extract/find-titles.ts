import type { TitleCandidate } from '../article';
import type { Named, PageNames } from './page-names';
import type { ArticleData } from './read-json-ld';

/** Longer lines are paragraphs. */
const MAX_TITLE = 200;
/** As many as a person would look at. */
const MAX_CANDIDATES = 16;

const ASIDE = 'nav, footer, aside, [data-qw-hidden]:not([data-qw-hidden=""])';
/** How sites call the cell or the box that holds a headline. */
const TITLE_NAME =
  /(?:^|[\s_-])(?:title|tit|headline|subject|biaoti|bt)(?=$|[\s_-])|(?:article|news|art|post|entry|content|arti|page)[_-]?title/i;
const MAX_NAME = 200;

/** Every line that may be the title, the page's own name first, each said once. */
export function findTitles(
  document: Document,
  names: PageNames,
  data: ArticleData,
): TitleCandidate[] {
  const found: TitleCandidate[] = [];
  const seen = new Set<string>();
  const add = (text: string | null | undefined, from: TitleCandidate['from']) => {
    // The mark that links a heading to itself is no part of it.
    const line = (text ?? '')
      .replace(/\s+/g, ' ')
      .replace(/\s?[¶§#]\s?$/, '')
      .trim();
    if (!line || line.length > MAX_TITLE || seen.has(line) || found.length >= MAX_CANDIDATES)
      return;
    seen.add(line);
    found.push({ text: line, from });
  };
  const all = (selector: string, from: TitleCandidate['from'], most: number) => {
    let count = 0;
    for (const element of document.querySelectorAll(selector)) {
      if (count >= most) break;
      if (element.closest('nav, footer, aside, [data-qw-hidden]:not([data-qw-hidden=""])'))
        continue;
      count += 1;
      add(element.textContent, from);
    }
  };
  add(document.querySelector('title')?.textContent, 'title');
  const said = metaContents(document);
  for (const name of TITLE_METAS) add(said.get(name), 'og:title');
  add(data.headline, 'json-ld');
  all('h1', 'h1', 3);
  all('h2', 'heading', 3);
  all('h3', 'heading', 2);
  all('h4', 'heading', 1);
  const headlines = new Set(document.querySelectorAll('[itemprop="headline"]'));
  const { cells, trail } = namedParts(names.all, headlines, 4);
  for (const cell of cells) add(cell.textContent, 'title-cell');
  add(boldFirstLine(document), 'bold');
  add(data.breadcrumb?.at(-1), 'breadcrumb');
  add(trailEnd(trail), 'breadcrumb');
  add(firstShortLine(document), 'text');
  return found;
}

const TITLE_METAS = [
  'og:title',
  'twitter:title',
  'articletitle',
  // Kits of universities and offices: `pageType` beside it says that the page is an article.
  'pagetitle',
  'weibo:article:title',
  'citation_title',
];

/** What `meta` says first under each name. */
function metaContents(document: Document): Map<string, string> {
  const contents = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    for (const attribute of ['property', 'name']) {
      const name = meta.getAttribute(attribute)?.toLowerCase();
      if (name && !contents.has(name)) contents.set(name, meta.getAttribute('content') ?? '');
    }
  }
  return contents;
}

/** How sites call the line that says where the page stands. */
const TRAIL_NAME = /crumb|position|location/i;

/** Cells that are called a title, and the first part that is called a trail. */
function namedParts(all: readonly Named[], headlines: ReadonlySet<Element>, most: number) {
  const cells: Element[] = [];
  let trail: Element | null = null;
  // Most elements share their name with others.
  const titles = new Map<string, boolean>();
  const saysTitle = (name: string) => {
    let says = titles.get(name);
    if (says === undefined) {
      says = name.length <= MAX_NAME && TITLE_NAME.test(name);
      titles.set(name, says);
    }
    return says;
  };
  const others = new Set<string>();
  for (const { element, classes, name } of all) {
    if (!trail && !others.has(classes)) {
      if (TRAIL_NAME.test(classes)) trail = element;
      else others.add(classes);
    }
    if (cells.length >= most) {
      if (trail) break;
      continue;
    }
    const isTitle = saysTitle(name) || headlines.has(element);
    // A headline with what stands under it is no headline.
    if (isTitle && !element.querySelector('h1') && !isAside(element)) cells.push(element);
  }
  return { cells, trail };
}

function isAside(element: Element): boolean {
  return element.closest(ASIDE) !== null;
}

function boldFirstLine(document: Document): string | null {
  for (const bold of document.querySelectorAll(
    'b, strong, font[size], big, center > p, p[align="center"]',
  )) {
    const text = (bold.textContent ?? '').trim();
    if (text.length < 4) continue;
    return bold.closest('a, nav, [data-qw-hidden]:not([data-qw-hidden=""])') ? null : text;
  }
  return null;
}

const YOU_ARE_HERE = /(?:当前|當前|现在|現在|所在)的?位置/;

function trailEnd(trail: Element | null): string | null {
  const text = (trail?.textContent ?? '').slice(0, 400);
  if (!/[>»›]/.test(text) && !YOU_ARE_HERE.test(text)) return null;
  return text.split(/[>»›]/).at(-1)?.trim() ?? null;
}

/** The first line of the page that could be read as a headline: short, not a link, no date. */
function firstShortLine(document: Document): string | null {
  for (const element of document.querySelectorAll('td, p, div, center, span')) {
    if (element.childElementCount > 0) continue;
    const text = (element.textContent ?? '').trim();
    if (text.length < 6 || text.length > 60 || /[。！？.!?：:]$|\d{4}\D\d{1,2}\D\d{1,2}/.test(text))
      continue;
    if (element.closest('a, nav, footer, aside, [data-qw-hidden]:not([data-qw-hidden=""])'))
      continue;
    return text;
  }
  return null;
}
