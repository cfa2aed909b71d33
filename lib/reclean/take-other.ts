import type { StoredArticle, StoredExtraction } from '../article';
import { cleanArticle } from '../clean-article';
import { readBlocks } from '../html/blocks';
import { sanitizeToFragment } from '../html/sanitize';

/** What is stored of a revision that another extraction of the same page needs. */
type Stored = Omit<StoredArticle, 'titleIndex' | 'removals' | 'flags' | 'rulesVersion' | 'reading'>;

/**
 * The article that another extraction of the page makes (`others[index]`), cleaned by the present rules; the
 * one that `body` shows is among its `others`. Offline. Needs a DOM. Throws `RangeError`.
 */
export function takeOther(
  body: Stored,
  index: number,
  { disabledRules }: { disabledRules: string[] },
): StoredArticle {
  const { url, lang, dir, titles, fields, marks, others = [] } = body;
  const taken = others[index];
  if (!taken) throw new RangeError(`no extraction ${index}`);
  const { html, leftOut, script, facts } = taken;
  const blocks = readBlocks(sanitizeToFragment(html), facts);
  const page = { url, lang, dir, titles, fields, marks };
  const article = cleanArticle({ ...page, html, leftOut, script, blocks }, { disabledRules });
  const left = others.filter((other) => other !== taken);
  return { ...article, others: [extractionOf(body), ...left] };
}

function extractionOf({ html, leftOut, script, facts }: StoredExtraction): StoredExtraction {
  return { html, leftOut, script, facts };
}
