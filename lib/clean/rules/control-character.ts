import { findControls } from '../invisible';
import { defineRule } from '../rule';

export const controlCharacter = defineRule({
  id: 'control-character',
  kind: 'D5',
  reason: {
    en: 'is a control character, which no text has a use for',
    'zh-Hans': '是文章里没有用处的控制字符',
    'zh-Hant': '是文章裡沒有用處的控制字元',
  },
  confidence: 0.999,
  spares: [],
  guard: 'exempt',
  examples: {
    spam: ['\u0006\u0011\u0005', '\u0008'],
    prose: ['第一列\t第二列', '上一行\n下一行'],
  },
  mayFind: ({ units }) => units.some(({ mayHoldUnseen }) => mayHoldUnseen),
  find: ({ text }) => findControls(text),
});
