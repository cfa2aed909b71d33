import { expect, it } from 'vitest';
import { describeRules } from '../../lib/clean/describe-rules';
import { RULES } from '../../lib/clean/rules';

it('describes every rule in the language asked for, by class', () => {
  const english = describeRules('en');
  expect(english).toHaveLength(RULES.length);
  expect(english.map(({ kind }) => kind)).toEqual(english.map(({ kind }) => kind).sort());
  expect(english.find(({ id }) => id === 'toned-pinyin')?.reason).toMatch(/pinyin/);
  const hant = describeRules('zh-Hant').find(({ id }) => id === 'toned-pinyin');
  expect(hant?.reason).toMatch(/拼音/);
  expect(hant?.examples.length).toBeGreaterThan(0);
});

it('says which rules only mark', () => {
  const flagging = describeRules('en').filter(({ flagsOnly }) => flagsOnly);
  expect(flagging.map(({ id }) => id)).toContain('affiliate-disclosure');
});
