import { fieldOf, type ReaderChoices, removalKey, type ScriptChoice } from '../../lib/article';
import type { SavedArticle } from '../../lib/library/read-articles';
import { type BlockSpan, originalSpan } from '../../lib/reading/places';
import { fieldsInForce, removalsInForce } from '../../lib/reading/removals-in-force';
import { type Rendered, renderWithText, type Show } from '../../lib/reading/render';
import type { Converter } from '../../lib/script/convert';
import { convertDocument, langOfTarget } from '../../lib/script/convert-document';
import { renderSourceOf } from '../../lib/ui/render-source';
import { withoutTracking } from '../../lib/without-tracking';
import { applyRendition, type Rendition, readRendition, textNodesOf } from './rendition';
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

export type Derived = Pick<SavedArticle, 'body' | 'cleaning'>;

/** An article less its removals, not converted yet. */
export interface Reading {
  body: SavedArticle['body'];
  rendered: Rendered;
  /** Title, byline, source, editor, licence and section; '' where there is none. */
  facts: string[];
  published: string | null;
  paragraphs: string[];
  removed: number;
}

const SHOWN_FIELDS = ['byline', 'source', 'editor', 'licence', 'section'] as const;

/** Derives what is read from what is stored. */
export function deriveReading(saved: Derived, choices: ReaderChoices, show: Show): Reading {
  const source = renderSourceOf(saved);
  const { body, cleaning } = saved;
  const isOriginal = show === 'original';
  const fields = isOriginal
    ? body.fields
    : fieldsInForce(body.fields, removalsInForce(source, choices));
  const { rendered, text: reading } = renderWithText(
    source,
    isOriginal ? everythingBack(saved) : choices,
    show,
    cleaning.flags,
  );
  return {
    body,
    rendered,
    facts: [
      isOriginal ? (body.titles[0]?.text ?? '') : reading.title,
      ...SHOWN_FIELDS.map((name) => fieldOf({ fields }, name) ?? ''),
    ],
    published: fieldOf({ fields }, 'published'),
    paragraphs: reading.paragraphs,
    removed: reading.removed,
  };
}

/** Shows a reading as it is. */
export function showReading(reading: Reading): Shown {
  return shownOf(reading, reading, 'original', null);
}

/** Shows a reading converted, and gives the conversion to be kept. */
export function showConverted(
  reading: Reading,
  converter: Converter,
): { shown: Shown; rendition: Rendition } {
  const { body, rendered } = reading;
  const context = { script: body.script, lang: body.lang };
  const before = textsOf(rendered.body);
  convertDocument(rendered.body, converter, context);
  const converted = converter.convert([...reading.facts, ...reading.paragraphs], context);
  const words = {
    facts: converted.slice(0, reading.facts.length),
    paragraphs: converted.slice(reading.facts.length),
  };
  return {
    shown: shownOf(reading, words, converter.target, before),
    rendition: readRendition(rendered.body, words),
  };
}

/** Shows a conversion that was kept; null where it does not fit the reading. */
export function showRendition(
  reading: Reading,
  rendition: Rendition,
  target: ScriptChoice,
): Shown | null {
  const before = textsOf(reading.rendered.body);
  // Kept before a fact was added to those shown.
  if (rendition.facts.length !== reading.facts.length) return null;
  if (!applyRendition(reading.rendered.body, rendition)) return null;
  return shownOf(reading, rendition, target, before);
}

function shownOf(
  reading: Reading,
  { facts, paragraphs }: Pick<Reading, 'facts' | 'paragraphs'>,
  target: ScriptChoice,
  before: Map<Node, string> | null,
): Shown {
  const { body, rendered, published, removed } = reading;
  const [title = '', byline = '', publisher = '', editor = '', licence = '', section = ''] = facts;
  return {
    body: rendered.body,
    facts: {
      title,
      byline: byline || null,
      source: publisher || null,
      published,
      editor: editor || null,
      licence: licence || null,
      section: section || null,
      url: withoutTracking(body.url),
      savedAt: body.savedAt,
    },
    text: [title, ...paragraphs].join('\n\n'),
    removed,
    originalSpan: spanFinder(rendered, before),
    lang: shownLanguage(body, target),
  };
}

function textsOf(body: DocumentFragment): Map<Node, string> {
  return new Map(textNodesOf(body).map((node) => [node, node.data]));
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

function shownLanguage(body: SavedArticle['body'], target: ScriptChoice): string | null {
  const converted = langOfTarget(target);
  if (converted !== null) return converted;
  // A bare `zh` says nothing about the shapes of the characters.
  if (body.script === 'hant' && (body.lang === null || body.lang === 'zh')) return 'zh-Hant';
  if (body.script === 'hans' && body.lang === null) return 'zh-Hans';
  return body.lang;
}
