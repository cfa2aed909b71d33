import { defineRule } from '../rule';

/** Stars in the place of characters, between Chinese ones. Sums, footnotes and Markdown have none there. */
const MASK = /(?<=[\u4e00-\u9fff])\*{1,4}(?=[\u4e00-\u9fff])/g;
const BOLD = /\*\*[^*\n]{1,60}\*\*/;

/** Flagged only: cutting would destroy what is left of the word. */
export const maskedWord = defineRule({
  id: 'masked-word',
  kind: 'E6',
  reason: {
    en: 'hides characters of a word behind stars',
    'zh-Hans': '用星号遮住了词里的字',
    'zh-Hant': '用星號遮住了詞裡的字',
  },
  where: ['body'],
  confidence: 0.4,
  examples: {
    spam: [],
    inContext: ['当场骂了一句他*的'],
    prose: ['**加粗**的字是标题。', '三*四等于十二。'],
  },
  mayFind: (page) => page.folded.includes('*'),
  *find(unit, page) {
    for (const line of page.linesOf(unit)) {
      if (!line.folded.includes('*') || BOLD.test(line.folded)) continue;
      for (const { 0: mask, index } of line.folded.matchAll(MASK)) {
        const start = line.start + index;
        yield unit.view.toSource(start, start + mask.length);
      }
    }
  },
});
