import type { Cleaning, Place, ReaderChoices, Removal } from '../article';
import { removalsInForce } from '../reading/removals-in-force';

/** A run of the original that two cleanings treat differently. */
export interface Difference extends Place {
  /** `removed`: stands now and would go. `restored`: is gone now and would come back. `repaired`: would read `replacement`. */
  kind: 'removed' | 'restored' | 'repaired';
  text: string;
  replacement: string;
  rules: string[];
}

type Cleaned = Pick<Cleaning, 'removals'> & { choices: ReaderChoices };

/**
 * What changes in the text from one cleaning to another, in the order of the text. Runs, not removals, are
 * compared: where a rule only takes a word more, that word is the difference.
 */
export function compareRemovals(before: Cleaned, after: Cleaned): Difference[] {
  const was = removalsInForce(before, before.choices);
  const will = removalsInForce(after, after.choices);
  const names = new Set(was.map(nameOf));
  const unchanged = new Set(will.map(nameOf).filter((name) => names.has(name)));
  const left = was.filter((removal) => !unchanged.has(nameOf(removal)));
  const came = will.filter((removal) => !unchanged.has(nameOf(removal)));

  const repaired = came
    .filter(({ replacement }) => replacement)
    .map((removal) => differenceOf('repaired', removal, removal));
  const removed = came
    .filter(({ replacement }) => !replacement)
    .flatMap((removal) =>
      outside(
        removal,
        was.filter(({ replacement }) => !replacement),
      ).map((place) => differenceOf('removed', removal, place)),
    );
  const restored = left.flatMap((removal) =>
    outside(removal, will).map((place) => differenceOf('restored', removal, place)),
  );
  const order = { title: 0, metadata: 1, body: 2 };
  return [...removed, ...restored, ...repaired]
    .filter(({ kind, text }) => kind === 'repaired' || /\S/.test(text))
    .sort((a, b) => order[a.where] - order[b.where] || a.unit - b.unit || a.start - b.start);
}

function nameOf({ where, unit, start, end, replacement }: Removal): string {
  return JSON.stringify([where, unit, start, end, replacement]);
}

function differenceOf(kind: Difference['kind'], removal: Removal, { start, end }: Place) {
  const { where, unit, rules, replacement, text } = removal;
  const from = removal.start;
  return {
    ...{ kind, where, unit, start, end, rules },
    text: text.slice(start - from, end - from),
    replacement: kind === 'repaired' ? replacement : '',
  };
}

/** The parts of a place that no other covers. */
function outside(place: Removal, others: readonly Place[]): Place[] {
  const { where, unit } = place;
  const parts: Place[] = [];
  let from = place.start;
  const covering = others
    .filter((other) => other.where === where && other.unit === unit && other.end > place.start)
    .sort((a, b) => a.start - b.start);
  for (const { start, end } of covering) {
    if (start >= place.end) break;
    if (start > from) parts.push({ where, unit, start: from, end: start });
    from = Math.max(from, end);
  }
  if (from < place.end) parts.push({ where, unit, start: from, end: place.end });
  return parts;
}
