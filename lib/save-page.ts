import type { CleanedArticle, Snapshot, StoredArticle } from './article';
import { clean } from './clean/clean';
import { readPageMarks } from './clean/page-marks';
import { extract } from './extract/extract';
import { factsOf } from './html/blocks';
import { readingText } from './reading/reading-text';
import { parseSnapshot } from './snapshot/parse-snapshot';

export interface ReadOptions {
  /** Make an article even of a page that does not look like one. */
  anyway?: boolean;
  /** Rules that the reader switched off. */
  disabledRules?: string[];
  /** Told how long each stage took, in milliseconds. */
  onStage?: (stage: 'parse' | 'extract' | 'clean', ms: number) => void;
}

/**
 * The whole way from a page to a cleaned article, a line a stage: the same in the content script,
 * in the pipeline runner and in the tests. Throws `UserError('not-an-article')`.
 */
export function readArticle(snapshot: Snapshot, options: ReadOptions = {}): CleanedArticle {
  const timed = <T>(stage: 'parse' | 'extract' | 'clean', run: () => T): T => {
    const start = performance.now();
    const result = run();
    options.onStage?.(stage, performance.now() - start);
    return result;
  };
  const page = timed('parse', () => parseSnapshot(snapshot));
  // Before extraction, which takes the page apart.
  const marks = readPageMarks(page);
  const article = timed('extract', () =>
    extract(page, snapshot, { anyway: options.anyway ?? false }),
  );
  return timed('clean', () =>
    clean({ ...article, marks }, { disabledRules: options.disabledRules ?? [] }),
  );
}

/** The form in which an article travels to the library: plain data, blocks left out. */
export function toStored(article: CleanedArticle): StoredArticle {
  const { blocks, ...rest } = article;
  return { ...rest, facts: factsOf(blocks), reading: readingText(article) };
}
