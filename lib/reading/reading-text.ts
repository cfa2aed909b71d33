import {
  type Block,
  type Cleaning,
  type MetadataField,
  NO_CHOICES,
  type ReaderChoices,
  type ReadingText,
  type Removal,
  type TitleCandidate,
} from '../article';
import { cutText, fieldsInForce, foldSpace, removalsInForce, titleOf } from './removals-in-force';

/** What a reading is made from: an article with its cleaning, from the page or from the library. */
export interface ReadingSource extends Cleaning {
  blocks: readonly Block[];
  titles: readonly TitleCandidate[];
  fields: readonly MetadataField[];
}

/** What an article reads, as plain text. Pure; `choices` are the reader's. */
export function readingText(
  source: ReadingSource,
  choices: ReaderChoices = NO_CHOICES,
): ReadingText {
  const inForce = removalsInForce(source, choices);
  const fields = fieldsInForce(source.fields, inForce);
  const valueNamed = (name: MetadataField['name']) =>
    fields.find((field) => field.name === name)?.value ?? null;
  return {
    title: titleOf(source, inForce, choices),
    byline: valueNamed('byline'),
    published: valueNamed('published'),
    source: valueNamed('source'),
    paragraphs: paragraphsOf(source.blocks, inForce),
    removed: inForce.length,
  };
}

/** The text by paragraphs, as extracted. */
export function originalParagraphs(blocks: readonly Block[]): string[] {
  return paragraphsOf(blocks, []);
}

function paragraphsOf(blocks: readonly Block[], inForce: readonly Removal[]): string[] {
  const byBlock = new Map<number, Removal[]>();
  for (const removal of inForce) {
    if (removal.where !== 'body') continue;
    const list = byBlock.get(removal.unit);
    if (list) list.push(removal);
    else byBlock.set(removal.unit, [removal]);
  }
  return blocks.flatMap(({ kind, text }, index) => {
    const cut = cutText(text, byBlock.get(index) ?? []);
    const paragraph = kind === 'pre' ? cut.replace(/^\n+|\s+$/g, '') : foldSpace(cut);
    return paragraph ? [paragraph] : [];
  });
}
