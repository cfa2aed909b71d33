import type { Span } from '../article';
import { splitWords } from '../text/word-segmenter';
import { readsAs } from './chinese-characters';
import { findCutOff } from './cut-off-characters';
import { gbkBytes, gbkCharacter } from './gbk';
import { shiftJisBytes } from './shift-jis';

/** A run of characters whose bytes are UTF-8 that was read as GBK (`鐮佸ご`: 码头) or as Shift_JIS (`縺ｮ`: の). */
export interface Misread extends Span {
  /** What the bytes read. */
  repaired: string;
}

/** What bytes E2..E9 and EF of UTF-8 show as in GBK; only a part of them begins such a run. */
const LEADS = new Set([0xe2, 0xe3, 0xe4, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xef]);
/** Bytes E3 81, E3 82 and E3 83 read as Shift_JIS: all kana begin so. The second and the third are in no Japanese word. */
const KANA_LEAD = /[縺繧繝]/;
/** Two characters of UTF-8 and more: fewer bytes may be chance. */
const FEWEST = 2;
/** So many in one run are damage, wherever they stand. */
const CERTAIN = 4;
/** So many runs make a page certainly damaged so. */
const ENOUGH_RUNS = 2;
const LONGEST = 60;
/** What a decoder writes for a byte that is no character. */
const LOST = '\ufffd';

const PUNCTUATION =
  /[\u2014\u2018-\u201d\u2026\u3000-\u3011\uff01\uff08\uff09\uff0c\uff1a\uff1b\uff1f]/;
const HAN = /[\u4e00-\u9fff]/;
const KANA = /[\u3041-\u30ff]/;

/**
 * Runs of UTF-8 that was read as GBK, in Simplified lines. Each is whole: its bytes begin and end with
 * characters on both sides of the reading, it stands for common characters and marks only, and holds what
 * no Simplified text does; or others on the page do, and it reads a word.
 */
export function findReadAsGbk(lines: readonly { text: string }[]): Misread[][] {
  const leads = gbkLeads();
  const found = lines.map(({ text }) => runsOf(text, misreadBytes, leads, isChinese));
  const sure = found.flatMap((runs, index) =>
    runs.filter((run) => isStrange(lines[index]?.text ?? '', run)),
  );
  const isDamaged =
    sure.length >= ENOUGH_RUNS || sure.some(({ repaired }) => repaired.length >= CERTAIN);
  return found.map((all, index) => {
    const text = lines[index]?.text ?? '';
    const runs = all.filter((run) =>
      isStrange(text, run) ? isDamaged || isWord(run) : isDamaged && isWord(run),
    );
    return isDamaged ? withCutOff(text, runs) : runs;
  });
}

/** Browsers show byte 80 as a sign that GBK writes with two bytes, too: `涓€鐩` was 一直. */
function misreadBytes(character: string): number {
  return character === '€' ? 0x80 : gbkBytes(character);
}

/** Most texts have none of what kana become. */
export function mayBeReadAsShiftJis(text: string): boolean {
  return KANA_LEAD.test(text);
}

/** Runs of UTF-8 that was read as Shift_JIS; each begins with kana. */
export function findReadAsShiftJis(lines: readonly { text: string }[]): Misread[][] {
  return lines.map(({ text }) =>
    mayBeReadAsShiftJis(text) ? runsOf(text, shiftJisBytes, kanaLeads(), isJapanese) : [],
  );
}

/** By code unit; asked of every character of a text. */
let leadsOfGbk: Uint8Array | undefined;

function gbkLeads(): Uint8Array {
  if (leadsOfGbk) return leadsOfGbk;
  leadsOfGbk = new Uint8Array(0x10000);
  for (const lead of LEADS) {
    for (let trail = 0x80; trail <= 0xbf; trail++) {
      const character = gbkCharacter(lead, trail);
      if (character) leadsOfGbk[character.charCodeAt(0)] = 1;
    }
  }
  return leadsOfGbk;
}

/** The same of `KANA_LEAD`; made where a text has one. */
function kanaLeads(): Uint8Array {
  const leads = new Uint8Array(0x10000);
  for (const character of '縺繧繝') leads[character.charCodeAt(0)] = 1;
  return leads;
}

const isContinuation = (byte: number) => byte >= 0x80 && byte <= 0xbf;

/** With the characters that lost their last byte, where one can be told. */
function withCutOff(text: string, runs: readonly Misread[]): Misread[] {
  const cutOff = text.includes(LOST) ? findCutOff(text, runs) : [];
  return [...runs, ...cutOff].sort((a, b) => a.start - b.start);
}

/** A run reads a word of the dictionary by hardly any chance. */
function isWord({ repaired }: Misread): boolean {
  return splitWords(repaired).length === 1;
}

function isChinese(repaired: string): boolean {
  if (repaired.length < FEWEST || !HAN.test(repaired)) return false;
  for (const character of repaired) {
    if (!PUNCTUATION.test(character) && readsAs(character, '') === null) return false;
  }
  return true;
}

/** Holds what no Simplified text does. */
function isStrange(text: string, { start, end }: Span): boolean {
  return [...text.slice(start, end)].some(isUnusual);
}

/** No character of GB 2312: every second one of a misread text is none. */
function isUnusual(character: string): boolean {
  const bytes = gbkBytes(character);
  return bytes >> 8 < 0xb0 || (bytes & 0xff) < 0xa1;
}

function isJapanese(repaired: string): boolean {
  if (!KANA.test(repaired)) return false;
  return [...repaired].every(
    (character) => KANA.test(character) || HAN.test(character) || PUNCTUATION.test(character),
  );
}

function runsOf(
  text: string,
  bytesOf: (character: string) => number,
  leads: Uint8Array,
  isRight: (repaired: string) => boolean,
): Misread[] {
  const runs: Misread[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!leads[text.charCodeAt(at)]) continue;
    const run = readRun(text, at, bytesOf);
    if (!run || !isRight(run.repaired)) continue;
    runs.push(run);
    at = run.end - 1;
  }
  return runs;
}

/** The longest run from here on whose bytes are characters of three bytes each; null where there is none. */
function readRun(
  text: string,
  start: number,
  bytesOf: (character: string) => number,
): Misread | null {
  const bytes: number[] = [];
  let best: Misread | null = null;
  let repaired = '';
  for (let at = start; at < text.length && at - start < LONGEST; at++) {
    const code = bytesOf(text[at] ?? '');
    if (!code) break;
    if (code > 0xff) bytes.push(code >> 8);
    bytes.push(code & 0xff);
    while (bytes.length >= 3) {
      const [lead = 0, second = 0, third = 0] = bytes.splice(0, 3);
      if (!LEADS.has(lead) || !isContinuation(second) || !isContinuation(third)) return best;
      repaired += String.fromCharCode(
        ((lead & 0xf) << 12) | ((second & 0x3f) << 6) | (third & 0x3f),
      );
    }
    if (!bytes.length) best = { start, end: at + 1, repaired };
    else if (!LEADS.has(bytes[0] ?? 0)) return best;
  }
  return best;
}
