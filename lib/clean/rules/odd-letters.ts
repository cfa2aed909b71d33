import { defineRule } from '../rule';

/** A word of Latin letters with Cyrillic or Greek look-alikes in it. */
const MIXED =
  /(?<![\p{L}])(?=[\p{L}]{3,30}(?![\p{L}]))(?=\p{L}{0,29}\p{Script=Latin})(?=\p{L}{0,29}[\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0425\u03bf\u03b1\u0391\u0395\u039f])[\p{L}]+/gu;

/** Flagged only: to put a letter in its place would be a guess. */
export const oddLetters = defineRule({
  id: 'odd-letters',
  kind: 'D6',
  reason: {
    en: 'mixes letters of two alphabets in one word',
    'zh-Hans': '一个单词里混用了两种字母',
    'zh-Hant': '一個單字裡混用了兩種字母',
  },
  where: ['body', 'title'],
  confidence: 0.4,
  examples: {
    spam: [],
    inContext: ['pаypal'],
    prose: ['Сыр and bread', 'the angle α of the ramp'],
  },
  mayFind: (page) => page.units.some(({ text }) => /[\u0391-\u03ff\u0400-\u04ff]/.test(text)),
  *find({ view, text }) {
    if (!/[\u0391-\u03ff\u0400-\u04ff]/.test(text) || !/[a-z]/i.test(text)) return;
    for (const match of view.text.matchAll(MIXED)) {
      yield view.toSource(match.index, match.index + match[0].length);
    }
  },
});
