import { type Block, type Place, type ReaderChoices, type Removal, removalKey } from '../article';
import type { BlockSpan } from './places';

/** How sure a reader is who took something out. */
const CERTAIN = 1;

/** A removal of the reader's own: a place and what stands there. */
export function readerRemoval({ where, unit, start, end }: Place, text: string): Removal {
  return { where, unit, start, end, rules: ['reader'], text, replacement: '', confidence: CERTAIN };
}

/**
 * The removals for spans that the reader chose, one a block. What is cut already is not cut again: a span
 * inside a removal in force is dropped, one that overlaps it ends there, one around it takes its place.
 */
export function readerRemovals(
  blocks: readonly Pick<Block, 'text'>[],
  spans: readonly BlockSpan[],
  inForce: readonly Removal[],
): Removal[] {
  return joined(spans).flatMap(({ unit, ...span }) => {
    let { start, end } = span;
    for (const cut of inForce) {
      if (cut.where !== 'body' || cut.unit !== unit) continue;
      if (cut.start <= start && cut.end > start) start = cut.end;
      else if (cut.start < end && cut.end >= end) end = cut.start;
    }
    const text = blocks[unit]?.text.slice(start, end) ?? '';
    if (start >= end || !/\S/.test(text)) return [];
    return [readerRemoval({ where: 'body', unit, start, end }, text)];
  });
}

function joined(spans: readonly BlockSpan[]): BlockSpan[] {
  const byUnit = new Map<number, BlockSpan>();
  for (const { unit, start, end } of spans) {
    const before = byUnit.get(unit);
    byUnit.set(unit, {
      unit,
      start: Math.min(start, before?.start ?? start),
      end: Math.max(end, before?.end ?? end),
    });
  }
  return [...byUnit.values()];
}

/** The choices with some removals more. One that was put back is taken out again by its own rule. */
export function withRemovals(
  { putBack, added }: Pick<ReaderChoices, 'putBack' | 'added'>,
  removals: readonly Removal[],
): Pick<ReaderChoices, 'putBack' | 'added'> {
  const keys = new Set(removals.map(removalKey));
  const known = new Set([...putBack, ...added.map(removalKey)]);
  return {
    putBack: putBack.filter((key) => !keys.has(key)),
    added: [...added, ...removals.filter((removal) => !known.has(removalKey(removal)))],
  };
}
