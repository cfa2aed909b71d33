import { pinyinConfidence } from '../page-context';
import { defineRule } from '../rule';

/**
 * Another kit annotates every fifth character without tones, and repeats in the bracket what its
 * table lacks: 服(fu), 發(發). The repeated ones give it away.
 */
export const tonelessPinyin = defineRule({
  id: 'toneless-pinyin',
  kind: 'A2',
  reason: {
    en: 'is pinyin, or the same character again, that a copying site put in brackets',
    'zh-Hans': '是采集站插入括号的拼音或重复的字',
    'zh-Hant': '是採集站插入括號的拼音或重複的字',
  },
  confidence: 0.97,
  guard: 'exempt',
  examples: {
    spam: [],
    inContext: ['提供專業安裝服(fu)務,產品質(質)量可靠'],
    prose: ['护照上写的是张(Zhang)先生。', '棋谱记作马(ma)八进七。', '臺(台)北是通行的兩種寫法。'],
  },
  mayFind: (page) => page.units.some(({ brackets }) => brackets.length > 0),
  *find({ brackets }, { pinyin }) {
    for (const bracket of brackets) {
      const { kind, start, end } = bracket;
      if (kind !== 'toneless' && kind !== 'echo') continue;
      yield { start, end, confidence: pinyinConfidence(bracket, pinyin) };
    }
  },
});
