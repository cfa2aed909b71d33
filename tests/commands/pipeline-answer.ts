import {
  NO_CHOICES,
  type ReaderChoices,
  type ScriptChoice,
  type StoredArticle,
} from '../../lib/article';
import { describeRemovals, type RemovalDescription } from '../../lib/clean/describe-removals';
import { serialize } from '../../lib/html/sanitize';
import { fieldsInForce, removalsInForce } from '../../lib/reading/removals-in-force';
import { renderBody } from '../../lib/reading/render';
import { loadConverter } from '../../lib/script/convert';
import { convertDocument } from '../../lib/script/convert-document';

/** The answer of the pipeline runner, less its times. See `npm run -s pipeline` in the README. */
export interface PipelineAnswer {
  title: string;
  byline: string | null;
  published: string | null;
  source: string | null;
  lang: string | null;
  script: StoredArticle['script'];
  /** One line a block, blank line between. */
  text: string;
  html: string;
  removals: RemovalDescription[];
  flags: string[];
  fields: StoredArticle['fields'];
  leftOut: StoredArticle['leftOut'];
}

/** What an article reads in the wanted script, and what was removed from it. Needs a DOM. */
export async function pipelineAnswer(
  article: StoredArticle,
  script: ScriptChoice,
  repair: boolean,
  choices: ReaderChoices = NO_CHOICES,
): Promise<PipelineAnswer> {
  const { reading } = article;
  const converter = await loadConverter(article.script ? script : 'original', { repair });
  const context = { lang: article.lang, script: article.script };
  const body = renderBody(article, choices);
  convertDocument(body, converter, context);
  const [title = '', byline = '', source = '', ...paragraphs] = converter.convert(
    [reading.title, reading.byline ?? '', reading.source ?? '', ...reading.paragraphs],
    context,
  );
  const inForce = removalsInForce(article, choices);
  return {
    title,
    byline: byline || null,
    published: reading.published,
    source: source || null,
    lang: article.lang,
    script: article.script,
    text: paragraphs.join('\n\n'),
    html: serialize(body),
    removals: describeRemovals(inForce, 'en'),
    flags: article.flags.map(({ rule, text }) => `${rule}: ${text}`),
    fields: fieldsInForce(article.fields, inForce),
    leftOut: article.leftOut,
  };
}
