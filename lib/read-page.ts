import type { Article, Snapshot } from './article';
import { readPageMarks } from './clean/page-marks';
import { extract } from './extract/extract';
import { parseSnapshot } from './snapshot/parse-snapshot';

export interface ReadOptions {
  /** Make an article even of a page that does not look like one. */
  anyway?: boolean;
  /** Told how long each stage took, in milliseconds. */
  onStage?: (stage: 'parse' | 'extract' | 'clean', ms: number) => void;
}

/**
 * The half of the way that needs the page: all that the content script does. Cleaning is pure and runs
 * in the background, so that no page has to load the rules and their vocabulary.
 * Throws `UserError('not-an-article')`.
 */
export function readPage(snapshot: Snapshot, options: ReadOptions = {}): Article {
  const timed = timer(options.onStage);
  const page = timed('parse', () => parseSnapshot(snapshot));
  // Before extraction, which takes the page apart.
  const marks = readPageMarks(page);
  const { anyway = false } = options;
  return { ...timed('extract', () => extract(page, snapshot, { anyway })), marks };
}

/** Runs stages and tells how long each took. */
export function timer(onStage: ReadOptions['onStage']) {
  return <T>(stage: 'parse' | 'extract' | 'clean', run: () => T): T => {
    const start = performance.now();
    const result = run();
    onStage?.(stage, performance.now() - start);
    return result;
  };
}
