import {
  DECISIVE,
  FIRST_CODE,
  JAPANESE_ONLY,
  LARGEST_GAP,
  SIMPLIFIED_AND_JAPANESE,
  SYMBOLS,
} from './decisive-characters.data';

const SIMPLIFIED = 1;
const TRADITIONAL = 2;
const JAPANESE = 3;
const SIMPLIFIED_OR_JAPANESE = 4;
const SIDES = 5;

/** A byte a character of the basic block. Unpacked on first use: a page that is never read pays nothing. */
let sides: Uint8Array | undefined;

function unpack(): Uint8Array {
  const unpacked = new Uint8Array(0xa000 - FIRST_CODE);
  const values = new Uint8Array(128);
  for (let value = 0; value < SYMBOLS.length; value++) values[SYMBOLS.charCodeAt(value)] = value;
  let at = -1;
  for (let index = 0; index < DECISIVE.length; index++) {
    const value = values[DECISIVE.charCodeAt(index)] ?? 0;
    const gap = value >> 1;
    at += gap || LARGEST_GAP;
    if (gap) unpacked[at] = value & 1 ? TRADITIONAL : SIMPLIFIED;
  }
  for (const character of JAPANESE_ONLY) unpacked[character.charCodeAt(0) - FIRST_CODE] = JAPANESE;
  for (const character of SIMPLIFIED_AND_JAPANESE) {
    unpacked[character.charCodeAt(0) - FIRST_CODE] = SIMPLIFIED_OR_JAPANESE;
  }
  return unpacked;
}

function sideOf(code: number): number {
  sides ??= unpack();
  return sides[code - FIRST_CODE] ?? 0;
}

/** Whether a character (its first UTF-16 unit) is written in Simplified Chinese only: 这, 们, not 后 or 里. */
export function isSimplifiedOnly(character: string): boolean {
  const side = sideOf(character.charCodeAt(0));
  return side === SIMPLIFIED || side === SIMPLIFIED_OR_JAPANESE;
}

/** Whether a character is written in Traditional Chinese only: 這, 們, not 乾 or 著. */
export function isTraditionalOnly(character: string): boolean {
  return sideOf(character.charCodeAt(0)) === TRADITIONAL;
}

/** How many characters of a text are written in one script only. */
export function countDecisive(text: string): { simplified: number; traditional: number } {
  let simplified = 0;
  let traditional = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < FIRST_CODE) continue;
    const side = sideOf(code);
    if (side === TRADITIONAL) traditional++;
    else if (side === SIMPLIFIED || side === SIMPLIFIED_OR_JAPANESE) simplified++;
  }
  return { simplified, traditional };
}

/** What a text holds: decisive characters by script, all Han characters, kana, Hangul and words of other letters. */
export interface CharacterCounts {
  simplified: number;
  /** Those of `simplified` that Japanese writes too: 国, 学, 会. */
  sharedWithJapanese: number;
  traditional: number;
  japanese: number;
  han: number;
  kana: number;
  hangul: number;
  otherWords: number;
}

const WORD =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Nd}]/u;

/** Of no text. */
export const NO_CHARACTERS: CharacterCounts = {
  simplified: 0,
  sharedWithJapanese: 0,
  traditional: 0,
  japanese: 0,
  han: 0,
  kana: 0,
  hangul: 0,
  otherWords: 0,
};

/** Of two texts that stand apart. */
export function addCounts(a: CharacterCounts, b: CharacterCounts): CharacterCounts {
  return {
    simplified: a.simplified + b.simplified,
    sharedWithJapanese: a.sharedWithJapanese + b.sharedWithJapanese,
    traditional: a.traditional + b.traditional,
    japanese: a.japanese + b.japanese,
    han: a.han + b.han,
    kana: a.kana + b.kana,
    hangul: a.hangul + b.hangul,
    otherWords: a.otherWords + b.otherWords,
  };
}

/** Counts in one pass, linear in the text. の alone is not counted as kana: Chinese shop names are full of it. */
export function countCharacters(text: string): CharacterCounts {
  sides ??= unpack();
  // By side; 0: characters of both scripts.
  const bySide = new Uint32Array(SIDES);
  let [otherHan, kana, hangul, otherWords] = [0, 0, 0, 0];
  let inWord = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x3000) {
      const isLetter =
        code < 0x80
          ? (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
          : WORD.test(text[index] ?? '');
      if (isLetter && !inWord) otherWords++;
      inWord = isLetter;
      continue;
    }
    inWord = false;
    if (code >= FIRST_CODE && code < 0xa000) {
      const side = sides[code - FIRST_CODE] ?? 0;
      bySide[side] = (bySide[side] ?? 0) + 1;
    } else if ((code >= 0x3400 && code < FIRST_CODE) || (code >= 0xf900 && code < 0xfb00)) {
      otherHan++;
    } else if (code >= 0xd840 && code <= 0xd88d) {
      otherHan++;
      index++;
    } else if (isKana(code)) {
      if (!isLoneNo(text, index)) kana++;
    } else if ((code >= 0xac00 && code < 0xd7b0) || (code >= 0x3130 && code < 0x3190)) {
      hangul++;
    }
  }
  const [both = 0, simplified = 0, traditional = 0, japanese = 0, sharedWithJapanese = 0] = bySide;
  return {
    simplified: simplified + sharedWithJapanese,
    sharedWithJapanese,
    traditional,
    japanese,
    han: both + simplified + traditional + japanese + sharedWithJapanese + otherHan,
    kana,
    hangul,
    otherWords,
  };
}

/** Hiragana, katakana and half-width katakana; not the middle dot, which Chinese names have. */
export function isKana(code: number): boolean {
  return (
    (code >= 0x3041 && code <= 0x309f) ||
    (code >= 0x30a1 && code <= 0x30fa) ||
    (code >= 0x30fc && code <= 0x30ff) ||
    (code >= 0x31f0 && code <= 0x31ff) ||
    (code >= 0xff66 && code <= 0xff9f)
  );
}

function isLoneNo(text: string, index: number): boolean {
  if (text[index] !== 'の') return false;
  return !isKana(text.charCodeAt(index - 1)) && !isKana(text.charCodeAt(index + 1));
}
