import { fieldOf, type ReaderChoices, removalKey, type ScriptChoice } from '../../lib/article';
import type { SavedArticle } from '../../lib/library/read-articles';
import { fieldsInForce, removalsInForce } from '../../lib/reading/removals-in-force';
import { readingTextOf, renderBody, type Show } from '../../lib/reading/render';
import type { Converter } from '../../lib/script/convert';
import { convertDocument, langOfTarget } from '../../lib/script/convert-document';
import { renderSourceOf } from '../../lib/ui/render-source';
import type { ArticleFacts } from './ui/article-header';

/** An article as it is shown. */
export interface Shown {
  body: DocumentFragment;
  facts: ArticleFacts;
  /** Title and paragraphs, as they are copied. */
  text: string;
  /** BCP 47, of what is shown. */
  lang: string | null;
  /** How many removals are in force. */
  removed: number;
}

const SHOWN_FIELDS = ['byline', 'source', 'editor', 'licence'] as const;

/** Derives what is shown from what is stored: less the removals in force, then converted. */
export function showReading(
  saved: SavedArticle,
  choices: ReaderChoices,
  show: Show,
  converter: Converter,
): Shown {
  const source = renderSourceOf(saved);
  const { body, row } = saved;
  const isOriginal = show === 'original';
  const fields = isOriginal
    ? body.fields
    : fieldsInForce(body.fields, removalsInForce(source, choices));
  const reading = readingTextOf(source, isOriginal ? everythingBack(saved) : choices);

  const context = { script: body.script, lang: body.lang };
  const isConverted = !isOriginal && converter.target !== 'original' && body.script !== null;
  const convert = (texts: string[]) => (isConverted ? converter.convert(texts, context) : texts);
  const shownBody = renderBody(source, choices, show);
  if (isConverted) convertDocument(shownBody, converter, context);

  const [title = '', byline = '', publisher = '', editor = '', licence = ''] = convert([
    isOriginal ? (body.titles[0]?.text ?? '') : reading.title,
    ...SHOWN_FIELDS.map((name) => fieldOf({ fields }, name) ?? ''),
  ]);
  return {
    body: shownBody,
    facts: {
      title,
      byline: byline || null,
      source: publisher || null,
      published: fieldOf({ fields }, 'published'),
      editor: editor || null,
      licence: licence || null,
      url: row.url,
      savedAt: body.savedAt,
    },
    text: [title, ...convert(reading.paragraphs)].join('\n\n'),
    removed: reading.removed,
    lang: shownLanguage(saved, isConverted ? converter.target : 'original'),
  };
}

function everythingBack({ cleaning }: SavedArticle): ReaderChoices {
  return { putBack: cleaning.removals.map(removalKey), added: [], title: null, script: null };
}

function shownLanguage({ body }: SavedArticle, target: ScriptChoice): string | null {
  const converted = langOfTarget(target);
  if (converted !== null) return converted;
  // A bare `zh` says nothing about the shapes of the characters.
  if (body.script === 'hant' && (body.lang === null || body.lang === 'zh')) return 'zh-Hant';
  if (body.script === 'hans' && body.lang === null) return 'zh-Hans';
  return body.lang;
}
