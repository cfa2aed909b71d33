import type { CleanedArticle, Snapshot } from './article';
import { clean } from './clean/clean';
import { type ReadOptions, readPage, timer } from './read-page';

/**
 * Both halves of the way at once, a line a stage: what the content script and the background do
 * together. For the pipeline runner and the tests. Throws `UserError('not-an-article')`.
 */
export function readArticle(snapshot: Snapshot, options: ReadOptions = {}): CleanedArticle {
  const article = readPage(snapshot, options);
  return timer(options.onStage)('clean', () => clean(article));
}
