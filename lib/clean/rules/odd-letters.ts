import { defineRule, type Finding, type PageContext } from '../rule';

/** A word of Latin letters with Cyrillic or Greek look-alikes in it. */
const MIXED =
  /(?<![\p{L}])(?=[\p{L}]{3,30}(?![\p{L}]))(?=\p{L}{0,29}\p{Script=Latin})(?=\p{L}{0,29}[\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0425\u03bf\u03b1\u0391\u0395\u039f])[\p{L}]+/gu;

/** Letters that look like one Latin letter and no other. */
const LATIN: Record<string, string> = Object.fromEntries(
  [
    'аa',
    'еe',
    'оo',
    'рp',
    'сc',
    'уy',
    'хx',
    'іi',
    'јj',
    'ѕs',
    'АA',
    'ВB',
    'ЕE',
    'КK',
    'МM',
    'НH',
    'ОO',
    'РP',
    'СC',
    'ТT',
    'ХX',
    'οo',
    'ΑA',
    'ΕE',
    'ΟO',
  ].map(([odd = '', latin = '']) => [odd, latin]),
);
/** Articles about such letters write them on purpose. Folded. */
const SUBJECT =
  /homograph|homoglyph|cyrillic|look-?alikes?|phishing|unicode|keyboards?|\balphabets?\b|\bgreek\b|\brussian\b|ukrainian|bulgarian|serbian|macedonian/;
/** One word may be a name, or a slip of a keyboard; who hides from filters swaps letters in more. */
const FEWEST_WORDS = 2;

/** A word that reads as a Latin one when each odd letter is read as it looks; null where one looks like none. */
function inLatin(word: string): string | null {
  const latin = [...word].map((letter) => LATIN[letter] ?? letter).join('');
  return /^[a-z]+$/i.test(latin) ? latin : null;
}

/** Several such words, or one that the page also writes as it should be. */
function isSwapped({ body, folded }: PageContext): boolean {
  const words = new Set(body.flatMap(({ view }) => view.text.match(MIXED) ?? []));
  if (words.size >= FEWEST_WORDS) return true;
  const [word = ''] = words;
  const latin = inLatin(word)?.toLowerCase();
  return latin !== undefined && new RegExp(`(?<![a-z])${latin}(?![a-z])`).test(folded);
}

/** Repaired in a text in Latin letters that has no others; elsewhere flagged. */
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
  spares: ['code', 'quotes', 'speech'],
  guard: 'exempt',
  examples: {
    spam: [],
    inContext: ['pаypal'],
    prose: ['Сыр and bread', 'the angle α of the ramp'],
  },
  mayFind: (page) => page.units.some(({ text }) => /[\u0391-\u03ff\u0400-\u04ff]/.test(text)),
  prepare: (page): boolean =>
    page.letters === 'latin' &&
    !SUBJECT.test(page.folded) &&
    !/(?<!\p{L})[\p{Script=Cyrillic}\p{Script=Greek}]{3,}(?!\p{L})/u.test(page.folded) &&
    isSwapped(page),
  *find({ view, text, where }, _page, isLatin): Iterable<Finding> {
    if (!/[\u0391-\u03ff\u0400-\u04ff]/.test(text) || !/[a-z]/i.test(text)) return;
    for (const match of view.text.matchAll(MIXED)) {
      const replacement = isLatin && where === 'body' ? inLatin(match[0]) : null;
      const span = view.toSource(match.index, match.index + match[0].length);
      yield replacement ? { ...span, replacement, confidence: 0.85 } : span;
    }
  },
});
