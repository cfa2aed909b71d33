/**
 * How much a text says, in Latin letters' worth: a Han character or a kana stands for about as much
 * as three letters, white space for nothing. Every length threshold here is in this unit.
 */
export function weighText(text: string): number {
  let weight = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code <= 0x20 || code === 0xa0 || code === 0x3000) continue;
    weight += code >= 0x2e80 && code < 0xfb00 ? 3 : 1;
  }
  return weight;
}

const WORDS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+/gu;
const ONE_A_WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Words of a text; a Han character or a kana counts as one. */
export function countWords(text: string): number {
  let count = 0;
  for (const [run] of text.matchAll(WORDS)) {
    if (run.length === 1 || !ONE_A_WORD.test(run)) count += 1;
    // A run of letters may hold Han characters after the first letter.
    else for (const letter of run) count += ONE_A_WORD.test(letter) ? 1 : 0;
  }
  return count;
}
