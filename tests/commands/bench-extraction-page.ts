import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { UserError } from '../../lib/errors';
import { locateBlocks } from '../../lib/html/blocks';
import { readingText } from '../../lib/reading/reading-text';
import { readArticle } from '../../lib/save-page';
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
  /** Cleaning alone, of `ms`. */
  cleanMs?: number;
  firstMs?: number;
  /** The texts that the reader is offered instead. */
  others?: string[];
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
  const stages = new Map<string, number>();
  const told = () => ({
    ms: performance.now() - start,
    parseMs: stages.get('parse') ?? 0,
    cleanMs: stages.get('clean') ?? 0,
    snapshotMs: start - before,
  });
  try {
    const article = readArticle(snapshot, { onStage: (stage, ms) => stages.set(stage, ms) });
    const times = told();
    const { title, byline, published, paragraphs } = readingText(article);
    const others = (article.others ?? []).map(({ blocks }) =>
      blocks.map((block) => block.text).join('\n'),
    );
    return { text: paragraphs.join('\n'), title, byline, published, others, ...times };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { text: '', title: null, byline: null, published: null, ...told() };
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

/**
 * Runs extractors on the page that is open, all from the same DOM. Each runs twice: `ms` is the
 * quicker time, `firstMs` that of code which has never run, as it is when somebody clicks.
 */
export function measurePage(
  url: string,
  which: Extractor[],
): Partial<Record<Extractor, Extracted>> {
  const html = `<!DOCTYPE html>${document.documentElement.outerHTML}`;
  const run = (extractor: Extractor): Extracted => {
    if (extractor === 'qingwen') return qingwen(url);
    return extractor === 'readability' ? readability(html) : defuddle(html, url);
  };
  const results: Partial<Record<Extractor, Extracted>> = {};
  for (const extractor of which) {
    const first = run(extractor);
    const second = run(extractor);
    const quicker = second.ms < first.ms ? second : first;
    results[extractor] = { ...quicker, firstMs: first.ms };
  }
  return results;
}
