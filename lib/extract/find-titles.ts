import type { TitleCandidate } from '../article';
import type { ArticleData } from './read-json-ld';

/** Longer lines are paragraphs. */
const MAX_TITLE = 200;
/** As many as a person would look at. */
const MAX_CANDIDATES = 16;

const TITLE_CELL =
  '[class~="title" i], [class*="article-title" i], [class*="article_title" i], [class*="newstitle" i], [class*="news_title" i], [class*="arttitle" i], [class*="post-title" i], [class*="entry-title" i], [id="title" i], [id*="article_title" i], [id*="articletitle" i], [id*="arttitle" i], [class~="tit" i], [class*="bt_" i], [class*="biaoti" i], [class*="headline" i], [itemprop="headline"], [itemprop="name"]';

/** Every line that may be the title, the page's own name first, each said once. */
export function findTitles(document: Document, data: ArticleData): TitleCandidate[] {
  const found: TitleCandidate[] = [];
  const seen = new Set<string>();
  const add = (text: string | null | undefined, from: TitleCandidate['from']) => {
    const line = (text ?? '').replace(/\s+/g, ' ').trim();
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
  for (const name of [
    'og:title',
    'twitter:title',
    'articletitle',
    'weibo:article:title',
    'citation_title',
  ]) {
    const meta = document.querySelector(`meta[property="${name}" i], meta[name="${name}" i]`);
    add(meta?.getAttribute('content'), 'og:title');
  }
  add(data.headline, 'json-ld');
  all('h1', 'h1', 3);
  all('h2', 'heading', 3);
  all('h3', 'heading', 2);
  all(TITLE_CELL, 'title-cell', 4);
  add(boldFirstLine(document), 'bold');
  add(data.breadcrumb?.at(-1), 'breadcrumb');
  add(breadcrumbTail(document), 'breadcrumb');
  add(firstShortLine(document), 'text');
  return found;
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

function breadcrumbTail(document: Document): string | null {
  const trail = document.querySelector(
    '[class*="breadcrumb" i], [class*="crumb" i], [class*="position" i], [class*="location" i]',
  );
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
