/**
 * How much a text says, in Latin letters' worth: a Han character or a kana stands for about as much
 * as three letters, white space for nothing. Every length threshold here is in this unit.
 */
export function weighText(text: string): number {
  let weight = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    // Most letters of most pages first.
    if (code < 0xa0) {
      if (code > 0x20) weight += 1;
    } else if (code !== 0xa0 && code !== 0x3000) weight += code >= 0x2e80 && code < 0xfb00 ? 3 : 1;
  }
  return weight;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const ONE_A_WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Words of a text; a Han character or a kana counts as one. */
export function countWords(text: string): number {
  let count = 0;
  let isInWord = false;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    // Most of most texts, without asking an expression.
    if (unit < 0x80) {
      const isLetter =
        (unit >= 0x30 && unit <= 0x39) || ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a);
      if (isLetter && !isInWord) count += 1;
      isInWord = isLetter;
      continue;
    }
    if (unit >= 0x4e00 && unit <= 0x9fff) {
      count += 1;
      isInWord = false;
      continue;
    }
    const code = text.codePointAt(index) ?? 0;
    if (code > 0xffff) index += 1;
    const isLetter = LETTER.test(String.fromCodePoint(code));
    if (isLetter && code >= 0x2e80 && ONE_A_WORD.test(String.fromCodePoint(code))) {
      count += 1;
      isInWord = false;
    } else {
      if (isLetter && !isInWord) count += 1;
      isInWord = isLetter;
    }
  }
  return count;
}
