// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readingText } from '../../lib/reading/reading-text';
import { readArticle } from '../../lib/save-page';
import { snapshotOf } from '../../lib/snapshot/from-html';
import { makeAttacks } from '../corpus/attacks';
import { type Case, makeCases } from '../corpus/generate';
import { makeLookAlikes } from '../corpus/look-alikes';
import { scoreOf } from '../corpus/score';

function read({ html, url }: Case) {
  const article = readArticle(snapshotOf(html, url));
  const { title, paragraphs } = readingText(article);
  return { article, outcome: { title, paragraphs, ms: 0 } };
}

describe('the corpus', () => {
  it('leaves hardly anything injected and loses hardly anything genuine', () => {
    const scores = makeCases(7, 2).map((page) => scoreOf(page, read(page).outcome));
    const sum = (of: (score: (typeof scores)[number]) => number) =>
      scores.reduce((total, score) => total + of(score), 0);
    expect(sum((s) => s.left.length) / sum((s) => s.injected)).toBeLessThan(0.02);
    expect(sum((s) => Number(s.titleRight)) / scores.length).toBeGreaterThan(0.97);
  });

  it.each(makeLookAlikes().map((page) => [page.id, page] as const))(
    'cuts nothing of the text of %s',
    (_, page) => {
      const cut = read(page).article.removals.filter(
        ({ where, rules }) => where === 'body' && rules[0] !== 'repeated-title',
      );
      expect(cut.map(({ text, rules }) => `${rules[0]}: ${text}`)).toEqual([]);
    },
  );

  it.each(makeAttacks().map((page) => [page.id, page] as const))('holds against %s', (_, page) => {
    const score = scoreOf(page, read(page).outcome);
    expect(score.left).toEqual([]);
    expect(score.lost).toBe(0);
    expect(score.titleRight).toBe(true);
    expect(score.extra).toEqual([]);
  });
});
