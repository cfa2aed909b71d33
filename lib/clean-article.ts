import type {
  Article,
  CleanedArticle,
  Extraction,
  StoredArticle,
  StoredExtraction,
} from './article';
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
  const { blocks, others, ...rest } = article;
  return {
    ...rest,
    facts: factsOf(blocks),
    ...(others && { others: others.map(toStoredExtraction) }),
    reading: readingText(article),
  };
}

function toStoredExtraction({ blocks, ...rest }: Extraction): StoredExtraction {
  return { ...rest, facts: factsOf(blocks) };
}
