import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byScript, scriptsOf } from '../../lib/clean/by-script';
import { OFFERS, REACHES } from '../../lib/clean/offer-signs';

const LINES = readFileSync(`${import.meta.dirname}/../corpus/honest-lines.txt`, 'utf8')
  .split('\n')
  .filter((_, at) => at % 4 === 0);
const SOURCES = [...REACHES, ...OFFERS].map(({ pattern }) => pattern.source);

describe('a pattern split by script', () => {
  const finds = (source: string, text: string) =>
    byScript(new RegExp(source, 'u')).test(text, scriptsOf(text));

  it.each([
    ['免费|бесплатн|free', '今日免费', true],
    ['免费|бесплатн|free', 'совсем бесплатно', true],
    ['免费|бесплатн|free', 'it is free', true],
    ['免费|бесплатн|free', 'freedom в免 费', true],
    ['免费|бесплатн|free', 'no charge', false],
    ['(?<!\\p{L})(?:free|бесплатн)(?!\\p{L})', 'carefree', false],
    ['(?<!\\p{L})(?:free|бесплатн)(?!\\p{L})', 'a free one', true],
    ['\\d ?(?:元|€)', '100 €', true],
    ['\\d ?(?:元|€)', '100元', true],
    ['送?[礼券]|a?\\d', '7', true],
    ['(?:第|no)+\\d', 'nono7', true],
    ['[一二]年', '二年', true],
  ])('%s in %s: %s', (source, text, expected) => {
    expect(finds(source, text)).toBe(expected);
    expect(new RegExp(source, 'u').test(text)).toBe(expected);
  });

  it('finds what the whole finds', () => {
    for (const source of SOURCES) {
      const whole = new RegExp(source, 'u');
      const split = byScript(whole);
      for (const line of LINES) {
        const text = line.toLowerCase();
        expect(split.test(text, scriptsOf(text)), `${source} in ${text}`).toBe(whole.test(text));
      }
    }
  });

  it('finds in any mixture of what it looks for what the whole finds', () => {
    const words = SOURCES.flatMap((source) => source.match(/[\p{L}\d]+/gu) ?? []);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words, ' ', '7', '，', '€'), { maxLength: 8 }),
        fc.constantFrom(...SOURCES),
        (parts, source) => {
          const text = parts.join('');
          const whole = new RegExp(source, 'u');
          expect(byScript(whole).test(text, scriptsOf(text))).toBe(whole.test(text));
        },
      ),
    );
  });

  it('takes no flag that changes letters', () => {
    expect(() => byScript(/free/i)).toThrow('no flag but u');
  });
});
