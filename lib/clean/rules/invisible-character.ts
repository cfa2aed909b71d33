import { findInvisible } from '../invisible';
import { defineRule } from '../rule';

/** Which uses are honest is decided in `invisible.ts`. */
export const invisibleCharacter = defineRule({
  id: 'invisible-character',
  kind: 'D6',
  reason: {
    en: 'is an invisible character with no use where it stands',
    'zh-Hans': '是看不见、在此处也没有用处的字符',
    'zh-Hant': '是看不見、在此處也沒有用處的字元',
  },
  confidence: 0.95,
  guard: 'exempt',
  examples: {
    spam: ['\u200b', '\u2060\ufeff', '\u3164', '\u{e0041}'],
    prose: [
      'می\u200cخواهم بروم.',
      'The whole family 👨\u200d👩\u200d👧 came, and it was lovely ❤\ufe0f.',
      '葛󠄀城市と渡邉󠄂さん。',
      'A Donau\u00addampf\u00adschiff.',
      'क्\u200dष',
    ],
  },
  mayFind: ({ units }) => units.some(({ mayHoldUnseen }) => mayHoldUnseen),
  find: ({ text }) => findInvisible(text),
});
