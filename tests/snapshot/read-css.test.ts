import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCss } from '../../lib/snapshot/read-css';

const selectors = (css: string) => readCss(css).map(({ selector }) => selector);

describe('the rules of a style sheet', () => {
  test('in order, whatever stands in strings and comments', () => {
    expect(selectors('a{content:"}"} /* b{} */ c , d > e {x:y}')).toEqual(['a', 'c , d > e']);
  });
  test('with the last of a property, and what is important', () => {
    const [rule] = readCss('a{display:none;display:BLOCK !important}');
    expect(rule?.declarations.get('display')).toBe('block');
    expect(rule?.important.has('display')).toBe(true);
  });
  test('without those of a medium or a state that may not hold', () => {
    expect(selectors('@media print{a{x:y}} @font-face{src:url(x)} b{x:y}')).toEqual(['b']);
    expect(selectors('@media screen{a{x:y}}')).toEqual(['a']);
  });
  test('in time that grows with the sheet', () => {
    for (const c of ['{', '}', '"', '/*', 'a{', ':;', '@media screen{']) {
      const start = performance.now();
      readCss(c.repeat(500_000 / c.length));
      expect(performance.now() - start).toBeLessThan(1000);
    }
  });
  test('from any text at all', () => {
    fc.assert(fc.property(fc.string({ maxLength: 300 }), (css) => readCss(css).length >= 0));
  });
});
