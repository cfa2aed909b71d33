import { describe, expect, it } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { CUT_AT } from '../../lib/clean/rule';
import { RULES } from '../../lib/clean/rules';
import { readingText } from '../../lib/reading/reading-text';
import { articleOf } from './article-of';

/** An article that no rule has a reason to touch, and that speaks of none of the examples. */
const PLAIN = [
  '山谷里的小站每天只停两趟慢车，站台边种着一排杨树，秋天落叶铺满了长椅。',
  '守站的人会在清晨扫出一条路，把煤炉点着，再给窗台上的花浇一点水。',
  '到了傍晚，晚点的列车带着一身雪花进站，灯光把铁轨照得发亮。',
];

describe.each(RULES.map((rule) => [rule.id, rule] as const))('rule %s', (id, rule) => {
  const where = rule.where ?? ['body'];

  if (rule.examples.spam.length) {
    it.each(rule.examples.spam.map((spam) => [spam]))('cuts %j between paragraphs', (spam) => {
      if (!where.includes('body')) return;
      const isEdge = /label|clock|control|footer|breadcrumb|follow|notice/.test(id);
      const paragraphs = isEdge
        ? [spam, ...PLAIN, spam]
        : [PLAIN[0] ?? '', spam, PLAIN[1] ?? '', PLAIN[2] ?? ''];
      const cleaned = clean(articleOf(paragraphs));
      if (isEdge) {
        const { paragraphs: left } = readingText(cleaned);
        expect(left.slice(-1)[0] === PLAIN[2] || left[0] === PLAIN[0]).toBe(true);
        expect(cleaned.removals.flatMap(({ rules }) => rules)).toContain(id);
      } else {
        expect(readingText(cleaned).paragraphs).toEqual(PLAIN);
        expect(cleaned.removals.flatMap(({ rules }) => rules)).toContain(id);
      }
    });
  }

  it.each(rule.examples.prose.map((prose) => [prose]))('leaves %j', (prose) => {
    const cleaned = clean(articleOf([PLAIN[0] ?? '', prose, PLAIN[1] ?? '', PLAIN[2] ?? '']));
    expect(cleaned.removals).toEqual([]);
  });

  it('explains itself in three languages, and its id is fit to be stored', () => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    for (const words of Object.values(rule.reason)) expect(words.length).toBeGreaterThan(5);
    expect(rule.confidence >= CUT_AT || rule.examples.spam.length === 0).toBe(true);
  });
});

it('gives every rule an id of its own', () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
});
