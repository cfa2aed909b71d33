import { simplifiedCode } from './chinese-characters';

/** Letters of other alphabets that spam writes for Latin ones: `a∨`, `α∨`. */
const LOOK_ALIKES: Record<string, string> = { '∨': 'v', α: 'a', ν: 'v', '○': 'o', 〇: 'o' };

const compatibility = new Map<number, number>();

/** What a symbol or a full-width form stands for, where that is one character. */
function compatibleCode(code: number): number {
  let plain = compatibility.get(code);
  if (plain === undefined) {
    const character = String.fromCharCode(code);
    const normal = LOOK_ALIKES[character] ?? character.normalize('NFKC').toLowerCase();
    plain = normal.length === 1 ? normal.charCodeAt(0) : code;
    compatibility.set(code, plain);
  }
  return plain;
}

function foldCode(code: number): number {
  if (code < 0x80) return code >= 65 && code <= 90 ? code + 32 : code;
  if (code >= 0x4e00 && code <= 0x9fff) return simplifiedCode(code);
  if ((code >= 0x3040 && code < 0x4e00) || (code >= 0xa000 && code < 0xfe00)) return code;
  return compatibleCode(code);
}

const CHUNK = 8192;

/**
 * Lower case, ASCII width and Simplified characters, one UTF-16 unit for one: offsets stay true.
 * For matching only; never shown.
 */
export function fold(text: string): string {
  const codes = new Uint16Array(text.length);
  for (let index = 0; index < text.length; index++) codes[index] = foldCode(text.charCodeAt(index));
  let folded = '';
  for (let from = 0; from < codes.length; from += CHUNK) {
    folded += String.fromCharCode(...codes.subarray(from, from + CHUNK));
  }
  return folded;
}
