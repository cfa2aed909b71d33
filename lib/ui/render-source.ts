import type { SavedArticle } from '../library/read-articles';
import type { RenderSource } from '../reading/render';

/** The stored parts of an article that its readings are derived from. */
export function renderSourceOf({
  body,
  cleaning,
}: Pick<SavedArticle, 'body' | 'cleaning'>): RenderSource {
  const { html, facts, titles, fields } = body;
  return { html, facts, titles, fields, ...cleaning };
}
