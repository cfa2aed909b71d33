import { fieldOf, type ReaderChoices, removalKey, type ScriptChoice } from '../../lib/article';
import type { SavedArticle } from '../../lib/library/read-articles';
import { type BlockSpan, originalSpan } from '../../lib/reading/places';
import { fieldsInForce, removalsInForce } from '../../lib/reading/removals-in-force';
import {
  type Rendered,
  readingTextOf,
  renderWithPlaces,
  type Show,
} from '../../lib/reading/render';
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
  /**
   * Where characters of one of the body's text nodes stand in the original; null: nowhere; `unclear`: the
   * conversion has moved them.
   */
  originalSpan: (node: Text, from: number, to: number) => BlockSpan | 'unclear' | null;
}

const SHOWN_FIELDS = ['byline', 'source', 'editor', 'licence'] as const;

type Derived = Pick<SavedArticle, 'body' | 'cleaning'>;

/** Derives what is shown from what is stored: less the removals in force, then converted. */
export function showReading(
  saved: Derived,
  choices: ReaderChoices,
  show: Show,
  converter: Converter,
): Shown {
  const source = renderSourceOf(saved);
  const { body } = saved;
  const isOriginal = show === 'original';
  const fields = isOriginal
    ? body.fields
    : fieldsInForce(body.fields, removalsInForce(source, choices));
  const reading = readingTextOf(source, isOriginal ? everythingBack(saved) : choices);

  const context = { script: body.script, lang: body.lang };
  const isConverted = !isOriginal && converter.target !== 'original' && body.script !== null;
  const convert = (texts: string[]) => (isConverted ? converter.convert(texts, context) : texts);
  const rendered = renderWithPlaces(source, choices, show, saved.cleaning.flags);
  const before = isConverted ? textsOf(rendered.body) : null;
  if (isConverted) convertDocument(rendered.body, converter, context);

  const [title = '', byline = '', publisher = '', editor = '', licence = ''] = convert([
    isOriginal ? (body.titles[0]?.text ?? '') : reading.title,
    ...SHOWN_FIELDS.map((name) => fieldOf({ fields }, name) ?? ''),
  ]);
  return {
    body: rendered.body,
    facts: {
      title,
      byline: byline || null,
      source: publisher || null,
      published: fieldOf({ fields }, 'published'),
      editor: editor || null,
      licence: licence || null,
      url: body.url,
      savedAt: body.savedAt,
    },
    text: [title, ...convert(reading.paragraphs)].join('\n\n'),
    removed: reading.removed,
    originalSpan: spanFinder(rendered, before),
    lang: shownLanguage(saved, isConverted ? converter.target : 'original'),
  };
}

function textsOf(body: DocumentFragment): Map<Node, string> {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const texts = new Map<Node, string>();
  while (walker.nextNode()) texts.set(walker.currentNode, (walker.currentNode as Text).data);
  return texts;
}

/** `before`: the texts as they were before they were converted. */
function spanFinder({ places }: Rendered, before: Map<Node, string> | null): Shown['originalSpan'] {
  return (node, from, to) => {
    const isMoved = before !== null && !isAligned(before.get(node) ?? '', node.data);
    return isMoved ? 'unclear' : originalSpan(places(), node, from, to);
  };
}

const HAN = /^\p{Script=Han}$/u;

/** Whether a conversion left each character in its place: whatever is not Han stands where it stood. */
function isAligned(before: string, after: string): boolean {
  if (before.length !== after.length) return false;
  const then = [...before];
  return [...after].every((character, index) => {
    const old = then[index] ?? '';
    return character === old || (HAN.test(character) && HAN.test(old));
  });
}

function everythingBack({ cleaning }: Derived): ReaderChoices {
  return { putBack: cleaning.removals.map(removalKey), added: [], title: null, script: null };
}

function shownLanguage({ body }: Derived, target: ScriptChoice): string | null {
  const converted = langOfTarget(target);
  if (converted !== null) return converted;
  // A bare `zh` says nothing about the shapes of the characters.
  if (body.script === 'hant' && (body.lang === null || body.lang === 'zh')) return 'zh-Hant';
  if (body.script === 'hans' && body.lang === null) return 'zh-Hans';
  return body.lang;
}
