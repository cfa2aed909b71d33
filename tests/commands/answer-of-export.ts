import type { StoredArticle } from '../../lib/article';
import type { ArticleRecord } from '../../lib/library/record';
import { type PipelineAnswer, pipelineAnswer } from './pipeline-answer';

interface LibraryFile {
  bookmarks: { x_qingwen: ArticleRecord }[];
}

/**
 * The newest article of an exported library in the shape of the pipeline runner's answer. What it reads is
 * taken from the file; only the HTML is derived, from the original and the removals that the file holds.
 */
export async function answerOfExport(file: LibraryFile): Promise<PipelineAnswer & { id: string }> {
  const record = file.bookmarks
    .map(({ x_qingwen }) => x_qingwen)
    .sort((a, b) => b.savedAt.localeCompare(a.savedAt))[0];
  const current = record?.revisions.find(({ revision }) => revision === record.revision);
  if (!record || !current) throw new Error('the exported file holds no article');
  const { cleaning, choices } = current;
  const converted = record.text.converted;
  const reading: StoredArticle['reading'] = {
    title: record.title,
    byline: record.byline,
    published: record.published,
    source: record.source,
    paragraphs: record.text.cleaned,
    removed: cleaning.removals.length,
  };
  const article: StoredArticle = { ...current, ...cleaning, reading };
  const answer = await pipelineAnswer(article, converted?.script ?? 'original', false, choices);
  return {
    ...answer,
    ...(converted && {
      title: converted.title,
      byline: converted.byline,
      source: converted.source,
    }),
    text: (converted?.paragraphs ?? record.text.cleaned).join('\n\n'),
    id: record.id,
  };
}
