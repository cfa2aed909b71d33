import type { Article, CleanedArticle, StoredArticle } from './article';
import { clean } from './clean/clean';
import { factsOf } from './html/blocks';
import { readingText } from './reading/reading-text';

/** The half of the way that needs no page: what the background does with an article before it stores it. Pure. */
export function cleanArticle(
  article: Article,
  { disabledRules }: { disabledRules: string[] },
): StoredArticle {
  return toStored(clean(article, { disabledRules }));
}

/** The form in which an article is stored: plain data, blocks left out. */
export function toStored(article: CleanedArticle): StoredArticle {
  const { blocks, ...rest } = article;
  return { ...rest, facts: factsOf(blocks), reading: readingText(article) };
}
