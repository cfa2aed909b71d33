import { simplifiedCode } from './chinese-characters';

/** Letters of other alphabets that spam writes for Latin ones: `a∨`, `α∨`. */
const LOOK_ALIKES: Record<string, string> = { '∨': 'v', α: 'a', ν: 'v', '○': 'o', 〇: 'o' };

/** What a symbol or a full-width form stands for, where that is one character. */
function compatibleCode(code: number): number {
  const character = String.fromCharCode(code);
  const normal = LOOK_ALIKES[character] ?? character.normalize('NFKC').toLowerCase();
  return normal.length === 1 ? normal.charCodeAt(0) : code;
}

function foldCode(code: number): number {
  if (code < 0x80) return code >= 65 && code <= 90 ? code + 32 : code;
  if (code >= 0x4e00 && code <= 0x9fff) return simplifiedCode(code);
  if ((code >= 0x3040 && code < 0x4e00) || (code >= 0xa000 && code < 0xfe00)) return code;
  return compatibleCode(code);
}

/** Every code unit that was met, folded; 0: not met yet. */
const folds = new Uint16Array(0x10000);

/** ASCII, and marks that are what they are in any width: all there is in most English texts. */
const PLAIN = /^[\0-\x7f\u2013\u2014\u2018\u2019\u201c\u201d]*$/;

/**
 * Lower case, ASCII width and Simplified characters, one UTF-16 unit for one: offsets stay true.
 * For matching only; never shown.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  let folded = '';
  let from = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    let plain = folds[code];
    if (!plain) {
      plain = foldCode(code);
      folds[code] = plain;
    }
    if (plain === code) continue;
    folded += text.slice(from, index) + String.fromCharCode(plain);
    from = index + 1;
  }
  return from ? folded + text.slice(from) : text;
}
