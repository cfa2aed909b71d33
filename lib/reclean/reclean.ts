import {
  type Article,
  type BlockFacts,
  type Cleaning,
  type MetadataField,
  type Place,
  type ReaderChoices,
  type ReadingText,
  removalKey,
} from '../article';
import { clean } from '../clean/clean';
import { readBlocks } from '../html/blocks';
import { sanitizeToFragment } from '../html/sanitize';
import { readingText } from '../reading/reading-text';
import { compareRemovals, type Difference } from './compare-removals';

/** The stored parts of an article that rules can run on again. */
interface Stored {
  body: Omit<Article, 'blocks' | 'others'> & { facts: readonly (readonly [number, BlockFacts])[] };
  cleaning: Cleaning;
  choices: ReaderChoices;
}

/** What the present rules make of a stored original. */
export interface Recleaned {
  cleaning: Cleaning;
  /** The reader's, carried over. */
  choices: ReaderChoices;
  /** What it would read. */
  reading: ReadingText;
  /** What would be another text than now, in the order of the text. */
  differences: Difference[];
  /** The headline, where it would be another one. */
  title: { before: string; after: string } | null;
}

/**
 * Cleans a stored original again, offline. What the reader put back stays back, under whatever rule it
 * would go now; what the reader took out stays out. Changes nothing it is given. Needs a DOM.
 */
export function reclean(
  { body, cleaning: before, choices }: Stored,
  { disabledRules }: { disabledRules: readonly string[] },
): Recleaned {
  const blocks = readBlocks(sanitizeToFragment(body.html), body.facts);
  const found = clean({ ...body, blocks }, { disabledRules });
  const cleaning = { ...cleaningOf(found), ...onStoredFields(found, body.fields) };
  const carried = carryChoices(cleaning, choices);
  const source = { blocks, titles: body.titles, fields: body.fields };
  const readBefore = readingText({ ...source, ...before }, choices);
  const reading = readingText({ ...source, ...cleaning }, carried);
  return {
    cleaning,
    choices: carried,
    reading,
    differences: compareRemovals({ ...before, choices }, { ...cleaning, choices: carried }),
    title:
      readBefore.title === reading.title
        ? null
        : { before: readBefore.title, after: reading.title },
  };
}

function cleaningOf({ titleIndex, removals, flags, rulesVersion }: Cleaning): Cleaning {
  return { titleIndex, removals, flags, rulesVersion };
}

/**
 * Removals and flags with the numbers that the stored fields have. Newer rules may read more fields out of
 * the body; the stored ones stay as they are, so what points at the others goes.
 */
function onStoredFields(
  found: Cleaning & { fields: readonly MetadataField[] },
  stored: readonly MetadataField[],
): Pick<Cleaning, 'removals' | 'flags'> {
  const nameOf = ({ name, value, from }: MetadataField) => JSON.stringify([name, value, from]);
  const numbers = new Map(stored.map((field, index) => [nameOf(field), index]));
  const moved = <P extends Place>(place: P): P[] => {
    if (place.where !== 'metadata') return [place];
    const field = found.fields[place.unit];
    const unit = field && numbers.get(nameOf(field));
    return unit === undefined ? [] : [{ ...place, unit }];
  };
  return { removals: found.removals.flatMap(moved), flags: found.flags.flatMap(moved) };
}

/**
 * A put-back is about the words, not about the rule: whatever overlaps them stays back too. Keys that fit
 * no removal any more are kept, for rules that may come again.
 */
function carryChoices({ removals }: Cleaning, choices: ReaderChoices): ReaderChoices {
  const kept = choices.putBack.flatMap((key) => placeOf(key) ?? []);
  const back = removals.filter((removal) => kept.some((place) => overlap(place, removal)));
  return { ...choices, putBack: [...new Set([...choices.putBack, ...back.map(removalKey)])] };
}

function overlap(a: Place, b: Place): boolean {
  return a.where === b.where && a.unit === b.unit && a.start < b.end && b.start < a.end;
}

const KEY = /^(title|metadata|body):(\d+):(\d+)-(\d+)$/;

/** The place that a `removalKey` names. */
function placeOf(key: string): Place | null {
  const [, where, unit, start, end] = KEY.exec(key) ?? [];
  if (where === undefined) return null;
  return {
    where: where as Place['where'],
    unit: Number(unit),
    start: Number(start),
    end: Number(end),
  };
}
