import { defineRule, type Finding } from '../rule';

/** Kits replace `phone` by `phones` and `eval` by `evals`, wherever they stand, one after the other. */
const SWAPS: [RegExp, string][] = [
  [
    /(?<=\b(?:two|three|four|five|six|seven|eight|nine|ten|both|several|many|few|these|those|all|\d{1,4}) )iphoness/gi,
    'iPhones',
  ],
  [
    /(?<!\b(?:two|three|four|five|six|seven|eight|nine|ten|both|several|many|few|these|those|all|\d{1,4}) )iphoness/gi,
    'iPhone',
  ],
  [/evals(?=uat)/gi, 'eval'],
  [/ucwebs(?=\b)/gi, 'ucweb'],
  [/androids(?=[\u4e00-\u9fff])/gi, 'android'],
];

/** Folded. */
const SWAPPED = /iphoness|evalsuat|ucwebs|androids[\u4e00-\u9fff]/;

export const kitWordSwap = defineRule({
  id: 'kit-word-swap',
  kind: 'B8',
  reason: {
    en: 'is a word that a copying program spoiled; it was put right',
    'zh-Hans': '是采集程序改坏的单词，已改回',
    'zh-Hant': '是採集程式改壞的單字，已改回',
  },
  where: ['body', 'title'],
  confidence: 0.9,
  guard: 'exempt',
  examples: {
    spam: [],
    inContext: ['iphoness'],
    prose: ['Two iPhones were found.', 'The evaluation takes a week.'],
  },
  mayFind: ({ folded, titles }) =>
    SWAPPED.test(folded) || titles.some(({ view }) => SWAPPED.test(view.folded)),
  *find({ view }): Iterable<Finding> {
    if (!SWAPPED.test(view.folded)) return;
    for (const [pattern, replacement] of SWAPS) {
      for (const match of view.text.matchAll(pattern)) {
        const upper = /^[A-Z]/.test(match[0]) && replacement === 'eval';
        yield {
          ...view.toSource(match.index, match.index + match[0].length),
          replacement: upper ? 'Eval' : replacement,
        };
      }
    }
  },
});
