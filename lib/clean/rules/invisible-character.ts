import { findInvisible } from '../invisible';
import { defineRule, type PageContext } from '../rule';

const SOFT_HYPHEN = /(?<=\p{L})\u00ad(?=\p{L})/gu;
/** Who sets them sets them in long words all over a page; one or two in a page of so many letters are noise. */
const FEW = 2;
const LONG_PAGE = 1000;

function hasLoneHyphens({ body }: PageContext): boolean {
  let found = 0;
  let letters = 0;
  for (const { text, mayHoldUnseen } of body) {
    letters += text.length;
    if (mayHoldUnseen) found += text.match(SOFT_HYPHEN)?.length ?? 0;
  }
  return found > 0 && found <= FEW && letters >= LONG_PAGE;
}

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
  prepare: (page) => hasLoneHyphens(page),
  *find({ text }, _page, hasLone) {
    yield* findInvisible(text);
    for (const { index } of hasLone ? text.matchAll(SOFT_HYPHEN) : [])
      yield { start: index, end: index + 1 };
  },
});
