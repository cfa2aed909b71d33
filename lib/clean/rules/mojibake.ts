import { type DoubleReading, mayBeDoubly, readDoubly } from '../double-readings';
import type { Line } from '../lines';
import { findMisreadCyrillic, mayBeMisreadCyrillic } from '../misread-cyrillic';
import { findReadAsLatin } from '../misread-gbk';
import { findReadAsGbk, findReadAsShiftJis, mayBeReadAsShiftJis } from '../misread-utf8';
import { defineRule, type Finding, type PageContext } from '../rule';

/** Bytes 80..9F of Windows-1252 as the characters that they are there. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** UTF-8 that was read as Windows-1252: a lead byte as a letter, and what follows it. */
const SPOILED = new RegExp(
  `â[${WINDOWS}][${WINDOWS}\u00a0-\u00bf]|[ÃÂ][${WINDOWS}\u00a0-\u00bf]`,
  'g',
);
/** Opening quotation marks and closing ones; Windows-1252 has no last byte of those, and a copy may have lost it. */
const QUOTES = /â€œ|â€\u009d|â€(?=[\s.,;:!?)\]—–-]|$)/g;
/** A text of its own letters `Ã` and `â` has such pairs now and then; a spoiled one all over. */
const ENOUGH = 3;
/** Dashes, quotation marks, an ellipsis. */
const MARK = /^[\u2010-\u2015\u2018-\u201e\u2026]$/;
const ABOUT = /mojibake|utf-?8|unicode|encoding|charset|windows-1252|乱码|编码|文字化け/;

/**
 * The characters that some bytes stand for; null where they are no UTF-8.
 */
function decode(spoiled: string): string | null {
  const bytes = [...spoiled].map((character) => {
    const at = WINDOWS.indexOf(character);
    return at < 0 ? character.charCodeAt(0) : 0x80 + at;
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}

/** Repaired on pages full of it: the bytes are all there and give one answer. Elsewhere flagged. */
export const mojibake = defineRule({
  id: 'mojibake',
  kind: 'B1',
  reason: {
    en: 'was read in the wrong encoding; the character was rebuilt from its bytes',
    'zh-Hans': '是用错编码读出的乱码，已按字节复原',
    'zh-Hant': '是用錯編碼讀出的亂碼，已按位元組復原',
  },
  where: ['body', 'title'],
  confidence: 0.9,
  guard: 'exempt',
  examples: {
    spam: [],
    inContext: [
      'the guard\u00e2\u20ac\u2122s brother',
      '水温25掳C，气压卤2以内',
      '潮が引いて磯縺ｮ匂いがした。',
    ],
    prose: [
      'Le château était fermé.',
      'São Paulo, Ângela e a maçã.',
      '聽聽那冷雨。',
      '卤25斤牛肉。',
    ],
  },
  mayFind: ({ body, script }) =>
    script === 'hans' ||
    body.some(
      ({ view: { text } }) =>
        mayBe(text) || mayBeDoubly(text) || mayBeReadAsShiftJis(text) || mayBeMisreadCyrillic(text),
    ),
  prepare(page: PageContext): Damage {
    let spoiled = 0;
    for (const { view } of page.body) {
      if (mayBe(view.text)) spoiled += view.text.match(SPOILED)?.length ?? 0;
    }
    const isSubject = page.lines.some(({ folded }) => ABOUT.test(folded));
    const found = isSubject
      ? []
      : [
          readDoubly(page.lines),
          ...(page.script === 'hans' ? readAsOthers(page.lines) : []),
          findReadAsShiftJis(page.lines),
        ];
    return {
      isSpoiled: spoiled >= ENOUGH && !isSubject,
      isSubject,
      doubly: new Map(
        page.lines.flatMap((line, index): [Line, DoubleReading[]][] => {
          const own = found.flatMap((lines) => lines[index] ?? []);
          return own.length ? [[line, own]] : [];
        }),
      ),
    };
  },
  *find(unit, page, prepared): Iterable<Finding> {
    const { view } = unit;
    const { isSpoiled, isSubject, doubly } = prepared as Damage;
    for (const line of doubly.size ? page.linesOf(unit) : []) {
      for (const { start, end, repaired } of doubly.get(line) ?? [])
        yield { ...view.toSource(line.start + start, line.start + end), replacement: repaired };
    }
    if (page.letters === 'cyrillic' && !isSubject && mayBeMisreadCyrillic(view.text)) {
      for (const { start, end, repaired } of findMisreadCyrillic(view.text))
        yield { ...view.toSource(start, end), replacement: repaired };
    }
    if (!mayBe(view.text)) return;
    for (const { 0: spoiled, index } of view.text.matchAll(SPOILED)) {
      const replacement = decode(spoiled);
      if (replacement === null) continue;
      const span = view.toSource(index, index + spoiled.length);
      // No language writes the letters for which marks of punctuation are taken.
      const isSure = isSpoiled || (!isSubject && MARK.test(replacement));
      yield { ...span, replacement, confidence: isSure ? 0.9 : 0.4 };
    }
    if (isSubject || !view.text.includes('â€œ')) return;
    for (const { start, end } of cutOffQuotes(view.text))
      yield { ...view.toSource(start, end), replacement: '”' };
  },
});

/** What bytes of a Simplified page read that were taken for those of another encoding. */
function readAsOthers(lines: readonly Line[]): DoubleReading[][][] {
  const readAsGbk = findReadAsGbk(lines);
  const isDamaged = readAsGbk.some(({ length }) => length > 0);
  return [readAsGbk, findReadAsLatin(lines, isDamaged)];
}

/** Closing marks without their last byte, each behind an opening one that nothing else closes. */
function cutOffQuotes(text: string): { start: number; end: number }[] {
  let isOpen = false;
  return [...text.matchAll(QUOTES)].flatMap(({ 0: { length }, index }) => {
    const closes = isOpen;
    isOpen = text.startsWith('â€œ', index);
    return closes && length === 2 ? [{ start: index, end: index + length }] : [];
  });
}

interface Damage {
  /** Bytes of UTF-8 were read as Windows-1252 all over. */
  isSpoiled: boolean;
  /** The article is about encodings. */
  isSubject: boolean;
  doubly: Map<Line, DoubleReading[]>;
}

const MAY_BE = /[âÃÂ](?:[^\p{L}\s]|[ŠŒŽšœžŸƒˆ])/u;

/** Most texts have none of the letters. */
function mayBe(text: string): boolean {
  return /[âÃÂ]/.test(text) && MAY_BE.test(text);
}
