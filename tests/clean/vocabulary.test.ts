import { describe, expect, it } from 'vitest';
import { VOCABULARY } from '../../lib/clean/data/vocabulary.data';
import { fold } from '../../lib/clean/fold';
import { findWords } from '../../lib/clean/vocabulary';

/** Folded. A word of one character is never looked for. */
const TOKENS = VOCABULARY.split('\n')
  .flatMap((line) => (line.split('\t')[1] ?? '').split('|'))
  .map(fold)
  .filter((token) => token.length > 1);

const found = (text: string) => findWords(text).map(({ start, end }) => text.slice(start, end));

describe('findWords', () => {
  it('finds every word of the vocabulary where it stands alone, and at the end of a text', () => {
    for (const token of TOKENS) {
      expect(found(token)).toEqual([token]);
      expect(found(`, ${token} ,`)).toEqual([token]);
    }
  });

  it('takes the longest word that begins at a place, the shorter where the longer is not', () => {
    const pairs = TOKENS.flatMap((long) =>
      TOKENS.filter((short) => short.length < long.length && long.startsWith(short)).map(
        (short) => [short, long] as const,
      ),
    );
    expect(pairs.length).toBeGreaterThan(100);
    for (const [short, long] of pairs) {
      expect(found(long)).toEqual([long]);
      expect(found(`${short} `)[0]).toBe(short);
    }
  });

  it('finds no word in letters within another', () => {
    expect(found('slot online')).toEqual(['slot online']);
    expect(found('pslot onlinex')).toEqual([]);
  });
});
