import { describe, expect, test } from 'vitest';
import { NO_CHOICES, type Removal } from '../../lib/article';
import { compareRemovals } from '../../lib/reclean/compare-removals';

const TEXT = 'one two three four';

function cut(start: number, end: number, replacement = ''): Removal {
  return {
    ...{ where: 'body', unit: 0, start, end, replacement, rules: ['r'], confidence: 1 },
    text: TEXT.slice(start, end),
  };
}

const compare = (before: Removal[], after: Removal[]) =>
  compareRemovals(
    { removals: before, choices: NO_CHOICES },
    { removals: after, choices: NO_CHOICES },
  ).map(({ kind, text, replacement }) => [kind, text, replacement].filter(Boolean).join(' '));

describe('two cleanings', () => {
  test('that cut the same differ in nothing', () => {
    expect(compare([cut(0, 4)], [cut(0, 4)])).toEqual([]);
  });

  test('of which one cuts a word more differ in that word', () => {
    expect(compare([cut(0, 4)], [cut(0, 8)])).toEqual(['removed two ']);
    expect(compare([cut(0, 8)], [cut(0, 4)])).toEqual(['restored two ']);
  });

  test('that cut at two places where one cut at once differ in what lies between', () => {
    expect(compare([cut(0, 18)], [cut(0, 4), cut(8, 18)])).toEqual(['restored two ']);
  });

  test('of which one repairs what the other cut tell the repair', () => {
    expect(compare([cut(0, 3)], [cut(0, 3, '1')])).toEqual(['repaired one 1']);
    expect(compare([cut(0, 3, '1')], [])).toEqual(['restored one']);
    expect(compare([cut(0, 3, '1')], [cut(0, 3)])).toEqual(['removed one']);
  });

  test('do not differ in mere white space', () => {
    expect(compare([cut(0, 3)], [cut(0, 4)])).toEqual([]);
  });
});
