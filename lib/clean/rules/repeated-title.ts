import { defineRule } from '../rule';
import { lettersOf } from '../site-names';

/** How many lines at the head of the body may hold the title once more. */
const HEAD_LINES = 6;
const SHORTEST = 2;

export const repeatedTitle = defineRule({
  id: 'repeated-title',
  kind: 'F1',
  reason: {
    en: 'only repeats the title',
    'zh-Hans': '只是重复标题',
    'zh-Hant': '只是重複標題',
  },
  where: ['body'],
  confidence: 0.95,
  spares: ['code', 'quotes'],
  guard: 'exempt',
  examples: { spam: [], inContext: ['永济桥修缮完成'], prose: [] },
  *find(unit, page) {
    for (const line of page.linesOf(unit)) {
      if (line.index >= HEAD_LINES && line.edge !== 'head') continue;
      const isHeading = /^h[1-6]$/.test(unit.kind);
      if (line.prose && !isHeading) continue;
      // In a table it stands behind a label; before a colon it leads into what follows.
      if (/^t[dh]$/.test(unit.kind) || (!isHeading && /[:：]$/.test(line.text))) continue;
      const letters = lettersOf(line.folded);
      if (letters.length >= SHORTEST && page.title.spellings.has(letters)) {
        yield unit.view.toSource(line.start, line.end);
      }
    }
  },
});
