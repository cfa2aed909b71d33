import { describe, expect, it } from 'vitest';
import type { TitleCandidate } from '../../lib/article';
import { clean } from '../../lib/clean/clean';
import { readingText } from '../../lib/reading/reading-text';
import { articleOf } from './article-of';

const BODY = [
  'The old ferry crosses the river every hour, and its captain knows all the fishermen.',
  'Before the bridge was built, eleven ferries crossed here, and each had its own landing.',
  'In winter the captain breaks the ice with a pole; in summer he waits for the wind.',
];
const titleOf = (titles: (string | TitleCandidate)[]) =>
  readingText(clean(articleOf(BODY, titles, { lang: 'en' }))).title;

const FOR_SEARCH = 'River Ferry Captain: Work, Winter and Wages Explained';
const SHOWN = 'A Year With the Captain of the River Ferry';

describe('the headline that readers saw', () => {
  it('comes before the title that says the same for search engines', () => {
    expect(titleOf([FOR_SEARCH, { text: SHOWN, from: 'h1' }])).toBe(SHOWN);
  });

  it.each<[string, (string | TitleCandidate)[]]>([
    ['og:title repeats the title', [{ text: FOR_SEARCH, from: 'og:title' }]],
    ['it names something else', [{ text: 'Letters From the Northern Harbour', from: 'h1' }]],
    ['one word of it is all they share', [{ text: 'Our Ferry', from: 'h1' }]],
    ['it only adds to the title', [{ text: `${FOR_SEARCH} (ferries.example) 87`, from: 'h1' }]],
    ['there are several', ['River Ferry Captain at Work', 'River Ferry Captain in Winter']],
    ['it is a smaller heading', [{ text: SHOWN, from: 'heading' }]],
    ['it advertises', ['River Ferry Captain Casino Slot Online Gacor Betting Bonus']],
  ])('but not where %s', (_case, others) => {
    const candidates = others.map((each) =>
      typeof each === 'string' ? ({ text: each, from: 'h1' } as const) : each,
    );
    expect(titleOf([FOR_SEARCH, ...candidates])).toBe(FOR_SEARCH);
  });
});
