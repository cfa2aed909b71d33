import { readingText } from '../../lib/reading/reading-text';
import { readArticle } from '../../lib/save-page';
import { snapshotOf } from '../../lib/snapshot/from-html';
import type { Case } from '../corpus/generate';
import type { Outcome } from '../corpus/score';

/** What this project makes of a page; `ms` is the cleaning alone. */
export function readHere({ html, url }: Pick<Case, 'html' | 'url'>): Outcome {
  let ms = 0;
  try {
    const article = readArticle(snapshotOf(html, url), {
      onStage: (stage, spent) => {
        if (stage === 'clean') ms = spent;
      },
    });
    const { title, paragraphs } = readingText(article);
    return { title, paragraphs, ms };
  } catch {
    // A page of which no article can be made scores as an empty one.
    return { title: '', paragraphs: [], ms };
  }
}
