import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { fieldOf } from '../../lib/article';
import { extract } from '../../lib/extract/extract';
import { locateBlocks } from '../../lib/html/blocks';
import { parseSnapshot } from '../../lib/snapshot/parse-snapshot';
import { takeSnapshot } from '../../lib/snapshot/take-snapshot';

/** What one extractor made of a page; `ms` counts from the page's HTML to the finished article. */
export interface Extracted {
  text: string;
  title: string | null;
  byline: string | null;
  published: string | null;
  ms: number;
  /** Parsing alone, of `ms`. */
  parseMs: number;
  html?: string;
}

const inert = (html: string) => new DOMParser().parseFromString(html, 'text/html');

function textOf(html: string): string {
  const { body } = inert(html);
  return locateBlocks(body)
    .map(({ text }) => text)
    .join('\n');
}

function qingwen(url: string): Extracted & { snapshotMs: number } {
  const before = performance.now();
  const snapshot = takeSnapshot(document, url);
  const start = performance.now();
  try {
    const page = parseSnapshot(snapshot);
    const parsed = performance.now();
    const article = extract(page, snapshot);
    const end = performance.now();
    const text = article.blocks
      .map(({ text: block, facts }) => {
        let shown = '';
        let at = 0;
        for (const hidden of facts.hidden ?? []) {
          shown += block.slice(at, hidden.start);
          at = hidden.end;
        }
        return shown + block.slice(at);
      })
      .join('\n');
    return {
      text,
      title: article.titles[0]?.text ?? null,
      byline: fieldOf(article, 'byline'),
      published: fieldOf(article, 'published'),
      ms: end - start,
      parseMs: parsed - start,
      snapshotMs: start - before,
      html: article.html,
    };
  } catch (error) {
    const failed = { title: null, byline: null, published: null, parseMs: 0 };
    return {
      text: '',
      ...failed,
      ms: performance.now() - start,
      snapshotMs: start - before,
      html: String(error),
    };
  }
}

function readability(html: string): Extracted {
  const start = performance.now();
  const page = inert(html);
  const parsed = performance.now();
  const article = new Readability(page).parse();
  const ms = performance.now() - start;
  return {
    text: textOf(article?.content ?? ''),
    title: article?.title ?? null,
    byline: article?.byline ?? null,
    published: article?.publishedTime ?? null,
    ms,
    parseMs: parsed - start,
  };
}

function defuddle(html: string, url: string): Extracted {
  const start = performance.now();
  const page = inert(html);
  const parsed = performance.now();
  try {
    const article = new Defuddle(page, { url }).parse();
    const ms = performance.now() - start;
    return {
      text: textOf(article.content ?? ''),
      title: article.title ?? null,
      byline: article.author || null,
      published: article.published || null,
      ms,
      parseMs: parsed - start,
    };
  } catch {
    // A page that it can't take is one that it makes nothing of.
    const ms = performance.now() - start;
    return { text: '', title: null, byline: null, published: null, ms, parseMs: parsed - start };
  }
}

export type Extractor = 'qingwen' | 'readability' | 'defuddle';

/** Runs extractors on the page that is open, all from the same DOM. */
export function measurePage(
  url: string,
  which: Extractor[],
): Partial<Record<Extractor, Extracted>> {
  const html = `<!DOCTYPE html>${document.documentElement.outerHTML}`;
  const results: Partial<Record<Extractor, Extracted>> = {};
  for (const extractor of which) {
    if (extractor === 'qingwen') results.qingwen = qingwen(url);
    if (extractor === 'readability') results.readability = readability(html);
    if (extractor === 'defuddle') results.defuddle = defuddle(html, url);
  }
  return results;
}
