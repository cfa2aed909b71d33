import {
  type Cleaning,
  type MetadataField,
  type ReaderChoices,
  type Removal,
  removalKey,
  type TitleCandidate,
} from '../article';

/**
 * The removals that make the reading: the rules', less those put back, and the reader's own. Spans
 * of one unit never overlap: where the reader cut into a rule's span, the earlier and longer one wins.
 */
export function removalsInForce(
  { removals }: Pick<Cleaning, 'removals'>,
  { putBack, added }: Pick<ReaderChoices, 'putBack' | 'added'>,
): Removal[] {
  const back = new Set(putBack);
  const wanted = [...removals, ...added].filter((removal) => !back.has(removalKey(removal)));
  wanted.sort(
    (a, b) =>
      a.where.localeCompare(b.where) || a.unit - b.unit || a.start - b.start || b.end - a.end,
  );
  const kept: Removal[] = [];
  for (const removal of wanted) {
    const before = kept.at(-1);
    const overlaps =
      before?.where === removal.where && before.unit === removal.unit && before.end > removal.start;
    if (!overlaps) kept.push(removal);
  }
  return kept;
}

/** The removals of one unit, in order. */
export function removalsOf(
  removals: readonly Removal[],
  where: Removal['where'],
  unit: number,
): Removal[] {
  return removals.filter((removal) => removal.where === where && removal.unit === unit);
}

/** A text less its removals (all of one unit, in order, not overlapping). */
export function cutText(text: string, removals: readonly Removal[]): string {
  let cut = '';
  let from = 0;
  for (const { start, end, replacement } of removals) {
    cut += text.slice(from, start) + replacement;
    from = end;
  }
  return cut + text.slice(from);
}

/** White space folded as a browser shows it. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

interface Titled {
  titles: readonly TitleCandidate[];
  titleIndex: number;
  fields: readonly MetadataField[];
}

/**
 * The headline. While the removal of what the page calls itself is in force, that is the candidate
 * which the cleaner chose; once it is put back, the page's own title. The reader's words beat both.
 */
export function titleOf(
  { titles, titleIndex }: Pick<Titled, 'titles' | 'titleIndex'>,
  inForce: readonly Removal[],
  choices: Pick<ReaderChoices, 'title' | 'putBack'>,
): string {
  if (choices.title !== null) return choices.title;
  const own = titles[0]?.text ?? '';
  const falseTitleIsBack = titleIndex > 0 && choices.putBack.includes(`title:0:0-${own.length}`);
  const order = [falseTitleIsBack ? 0 : titleIndex, ...titles.keys()];
  for (const index of order) {
    const text = foldSpace(cutText(titles[index]?.text ?? '', removalsOf(inForce, 'title', index)));
    if (text) return text;
  }
  return '';
}

/** The metadata less its removals; fields of which nothing is left are dropped. */
export function fieldsInForce(
  fields: readonly MetadataField[],
  inForce: readonly Removal[],
): MetadataField[] {
  return fields
    .map((field, index) => ({
      ...field,
      value: foldSpace(cutText(field.value, removalsOf(inForce, 'metadata', index))),
    }))
    .filter(({ value }) => value);
}
