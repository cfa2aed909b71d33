import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Found, mergeOverlaps } from '../../lib/clean/merge-overlaps';

const unit = { where: 'body', index: 3, text: '0123456789' } as const;
const found = (start: number, end: number, more: Partial<Found> = {}): Found => ({
  start,
  end,
  rule: 'rule',
  confidence: 0.9,
  replacement: '',
  ...more,
});

describe('mergeOverlaps', () => {
  it('makes one removal of overlapping cuts, the widest rule first', () => {
    const { removals } = mergeOverlaps(unit, [
      found(2, 4, { rule: 'narrow' }),
      found(1, 8, { rule: 'wide' }),
      found(7, 9, { rule: 'last', confidence: 0.95 }),
    ]);
    expect(removals).toEqual([
      {
        where: 'body',
        unit: 3,
        start: 1,
        end: 9,
        rules: ['wide', 'last', 'narrow'],
        text: '12345678',
        replacement: '',
        confidence: 0.95,
      },
    ]);
  });

  it('keeps touching cuts apart', () => {
    expect(mergeOverlaps(unit, [found(1, 3), found(3, 5)]).removals).toHaveLength(2);
  });

  it('lets a repair swallow cuts inside it, and trims those that reach out', () => {
    const { removals } = mergeOverlaps(unit, [
      found(2, 6, { rule: 'repair', replacement: '好' }),
      found(3, 4, { rule: 'inside' }),
      found(5, 8, { rule: 'across' }),
    ]);
    expect(removals.map(({ start, end, rules }) => [start, end, rules[0]])).toEqual([
      [2, 6, 'repair'],
      [6, 8, 'across'],
    ]);
  });

  it('gives up a repair inside a wider cut', () => {
    const { removals } = mergeOverlaps(unit, [
      found(0, 10, { rule: 'block' }),
      found(2, 4, { rule: 'repair', replacement: '好' }),
    ]);
    expect(removals.map(({ rules }) => rules[0])).toEqual(['block']);
  });

  it('flags what is not sure, unless it goes anyway', () => {
    const { removals, flags } = mergeOverlaps(unit, [
      found(0, 3, { confidence: 0.5, rule: 'unsure' }),
      found(5, 9),
      found(6, 7, { confidence: 0.4 }),
    ]);
    expect(removals).toHaveLength(1);
    expect(flags.map(({ rule, text }) => [rule, text])).toEqual([['unsure', '012']]);
  });

  it('never gives overlapping or empty removals, and its texts are the unit’s', () => {
    const anything = fc.record({
      start: fc.integer({ min: -2, max: 12 }),
      end: fc.integer({ min: -2, max: 14 }),
      rule: fc.constantFrom('a', 'b', 'c'),
      confidence: fc.constantFrom(0.3, 0.8, 0.9, 0.99),
      replacement: fc.constantFrom('', '', '換'),
    });
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 12 }), (findings) => {
        const { removals } = mergeOverlaps(unit, findings);
        let end = 0;
        for (const removal of removals) {
          expect(removal.start).toBeGreaterThanOrEqual(end);
          expect(removal.end).toBeGreaterThan(removal.start);
          expect(removal.text).toBe(unit.text.slice(removal.start, removal.end));
          end = removal.end;
        }
      }),
    );
  });
});
