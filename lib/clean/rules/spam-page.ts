import { defineRule } from '../rule';
import { isTrade, SUBJECT_HITS } from '../topics';

/** So many sure words of a trade a thousand letters, in prose: the page itself is the advertisement. */
const DENSE = 12;

/** Flagged only: nothing of such a page can be cleaned, and nothing is taken from it. */
export const spamPage = defineRule({
  id: 'spam-page',
  kind: 'C3',
  reason: {
    en: 'looks like promotion from the first line to the last',
    'zh-Hans': '全文看起来都是推广',
    'zh-Hant': '全文看起來都是推廣',
  },
  where: ['title'],
  confidence: 0.5,
  examples: { spam: [], inContext: ['……'], prose: [] },
  *find({ index, text }, page) {
    if (index !== page.title.index) return;
    let hits = 0;
    let letters = 0;
    for (const line of page.lines) {
      letters += line.weight;
      const sure = line.hits.filter(
        ({ word }) => isTrade(word.category) && word.strength === 3,
      ).length;
      // Who quotes or reports does not sell.
      if (sure && !page.onSpam().has(line.index) && !line.reports) hits += sure;
    }
    if (hits >= SUBJECT_HITS && hits * 1000 > DENSE * letters) yield { start: 0, end: text.length };
  },
});
