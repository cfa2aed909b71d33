import { hasReading } from './chinese-characters';

interface Gbk {
  /** Two bytes by code unit; 0 where GBK has no such character. */
  bytes: Uint16Array;
  /** Code unit by two bytes. */
  characters: Uint16Array;
}

let gbk: Gbk | undefined;

/** Both ways at once, from the platform's decoder; made when the first damage is met. */
function table(): Gbk {
  if (gbk) return gbk;
  const pairs = new Uint8Array(126 * 190 * 2);
  let length = 0;
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      pairs[length++] = lead;
      pairs[length++] = trail;
    }
  }
  const text = new TextDecoder('gbk').decode(pairs);
  const bytes = new Uint16Array(0x10000);
  const characters = new Uint16Array(0x10000);
  for (let pair = 0; pair < length / 2; pair++) {
    const code = (pairs[2 * pair] ?? 0) * 256 + (pairs[2 * pair + 1] ?? 0);
    const unit = text.charCodeAt(pair);
    characters[code] = unit;
    // Some pairs are no character: the decoder answers U+FFFD.
    if (unit !== 0xfffd) bytes[unit] ||= code;
  }
  for (const [unit, code] of privateUse()) {
    bytes[unit] ||= code;
    characters[code] ||= unit;
  }
  gbk = { bytes, characters };
  return gbk;
}

/** The user-defined rows of GBK, as decoders map them to the private-use area. */
function* privateUse(): Iterable<[number, number]> {
  for (let n = 0; n < 0x234; n++) {
    yield [0xe000 + n, (0xaa + Math.floor(n / 94)) * 256 + 0xa1 + (n % 94)];
  }
  for (let n = 0; n < 0x292; n++) {
    yield [0xe234 + n, (0xf8 + Math.floor(n / 94)) * 256 + 0xa1 + (n % 94)];
  }
}

/** The two bytes of a character, lead times 256 plus trail; 0 where GBK writes it in one byte or not at all. */
export function gbkBytes(character: string): number {
  return table().bytes[character.charCodeAt(0)] ?? 0;
}

/** The character of two bytes; '' where there is none. */
export function gbkCharacter(lead: number, trail: number): string {
  const unit = table().characters[lead * 256 + trail] ?? 0;
  return unit && unit !== 0xfffd ? String.fromCharCode(unit) : '';
}

const FULL_WIDTH: Record<string, string> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};

/** The full-width form of punctuation that a kit may have narrowed; other characters as they are. */
export function widened(character: string): string {
  return FULL_WIDTH[character] ?? character;
}

/** The full-width form of a letter, '' for what is none: kits narrow those too, and `颖Ｗo` stands as `颖Wo`. */
export function fullWidthLetter(letter: string): string {
  return /[a-z]/i.test(letter) ? String.fromCharCode(letter.charCodeAt(0) + 0xfee0) : '';
}

/**
 * Whether the ASCII letter at the end of `before`, with the last byte of the character in front
 * of it, spells a character of this reading: how `，Facebook` becomes `，F(xiàn)acebook`.
 */
export function orphanIsAnnotated(before: string, syllable: string, tone: number): boolean {
  const letter = before.charCodeAt(before.length - 1);
  if (!(letter >= 0x40 && letter < 0x7f)) return false;
  const previous = before[before.length - 2] ?? '';
  const bytes = gbkBytes(fullWidthLetter(previous) || widened(previous));
  if (!bytes) return false;
  return hasReading(gbkCharacter(bytes & 0xff, letter), syllable, tone);
}

/** A letter may name these: `，F組`. */
const LETTERED = /[組组座區区層层棟栋排段級级類类型班股恤盤盘檔档位線线幢廳厅館馆版卡罩點点號号]/;

const HAN = /[\u4e00-\u9fff]/;
const IN_RUN = /[\u4e00-\u9fff\ue000-\uf8ffA-Za-z]$|\?[,;:!?，；：！？]{1,2}$/;

/**
 * Whether an ASCII letter that spells a character with the byte in front of it is one of the text's
 * own, by what stands on both sides of it and its reading: `，F(xiàn)acebook` is, `，F(xiàn)將` was a
 * character whose first byte is lost. Behind a character, and behind a mark that damage made, it ends
 * a damaged run: `機?,F(xiàn)場`.
 */
export function isOwnLetter(before: string, after: string): boolean {
  return IN_RUN.test(before) || !HAN.test(after) || LETTERED.test(after);
}
