import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '../../lib/text/fold-text';

describe('foldText', () => {
  test.each([
    ['臺灣', '台湾'],
    ['看著', '看着'],
    ['ＡＢＣ１２３', 'abc123'],
    ['Ｑ：什么？', 'q:什么?'],
    ['裏面和裡面', '里面和里面'],
    ['Éclair', 'éclair'],
  ])('%s reads %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  test('keeps what has no form of the same length', () => {
    expect(foldText('㍿ ﬁ 𝐀 😀')).toBe('㍿ ﬁ 𝐀 😀');
  });

  test('keeps the length, and folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = foldText(text);
        expect(folded).toHaveLength(text.length);
        expect(foldText(folded)).toBe(folded);
      }),
    );
  });

  test('a million characters take less than a second', () => {
    const start = performance.now();
    foldText('臺'.repeat(1_000_000));
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
