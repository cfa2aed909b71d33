import type { Line } from '../lines';
import { defineRule, type PageContext } from '../rule';
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
      if (letters.length < SHORTEST || !page.title.spellings.has(letters)) continue;
      if (!isWithinVerse(line, page)) {
        yield unit.view.toSource(line.start, line.end);
      }
    }
  },
});

/** An office in front of the title of its paper is one line. */
const LINES_OF_VERSE = 2;

/** Behind other lines of its paragraph that say something: a verse may have the words of its title again. */
function isWithinVerse({ unit, start }: Line, page: PageContext): boolean {
  const before = page.linesOf(unit).filter((other) => {
    const says = other.start < start && /\p{L}/u.test(other.text);
    const isFact = page.found.lines.some(({ line }) => line === other);
    return says && !isFact && !page.title.spellings.has(lettersOf(other.folded));
  });
  return before.length >= LINES_OF_VERSE;
}
