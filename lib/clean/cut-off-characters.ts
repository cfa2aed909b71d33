import type { Span } from '../article';
import { splitWords } from '../text/word-segmenter';
import { readsAs } from './chinese-characters';
import { gbkBytes } from './gbk';
import { isFrequent } from './lost-pairs';

interface Repaired extends Span {
  repaired: string;
}

/**
 * Two bytes of three, and what a decoder writes for a byte without a second one: `鑰\ufffd` was 而, or one of
 * 63 others.
 */
const CUT_OFF = /[\u4e00-\u9fff]\ufffd/g;
/** So much on both sides tells how a text falls into words. */
const AROUND = 8;

/**
 * Characters of UTF-8 that were read as GBK and lost their last byte: each is the only common one with these
 * first bytes that makes a word with its neighbours. Where a neighbour may stand by itself, so may others in
 * the place, and nothing is said. `runs`: what else of the text was read from its bytes.
 */
export function findCutOff(text: string, runs: readonly Repaired[]): Repaired[] {
  return [...text.matchAll(CUT_OFF)].flatMap(({ 0: spoiled, index }) => {
    const start = index;
    const end = index + spoiled.length;
    if (runs.some((run) => run.start < end && start < run.end)) return [];
    const candidates = charactersFrom(gbkBytes(spoiled.charAt(0)));
    const before = reading(text, runs, Math.max(0, start - 3 * AROUND), start).slice(-AROUND);
    const after = reading(text, runs, end, end + 3 * AROUND).slice(0, AROUND);
    const fitting = candidates.filter((character) => makesWord(before, character, after));
    const [repaired = ''] = fitting;
    return fitting.length === 1 ? [{ start, end, repaired }] : [];
  });
}

/** Common characters of three bytes that begin with two. */
function charactersFrom(bytes: number): string[] {
  const lead = bytes >> 8;
  const second = bytes & 0xff;
  if (lead < 0xe4 || lead > 0xe9 || second < 0x80 || second > 0xbf) return [];
  const characters: string[] = [];
  for (let last = 0x80; last <= 0xbf; last++) {
    const character = String.fromCharCode(
      ((lead & 0xf) << 12) | ((second & 0x3f) << 6) | (last & 0x3f),
    );
    if (readsAs(character, '') !== null) characters.push(character);
  }
  return characters;
}

/** Whether a character is part of a word that some other character of it needs. */
function makesWord(before: string, character: string, after: string): boolean {
  const place = before.length;
  let start = 0;
  for (const word of splitWords(before + character + after)) {
    const end = start + word.length;
    if (end > place) {
      const others = word.slice(0, place - start) + word.slice(place - start + 1);
      return word.length > 1 && [...others].some((other) => !isFrequent(other));
    }
    start = end;
  }
  return false;
}

/** A part of a text as its bytes read. */
function reading(text: string, runs: readonly Repaired[], from: number, to: number): string {
  let at = from;
  let read = '';
  for (const { start, end, repaired } of runs) {
    if (end <= from || start >= to) continue;
    read += text.slice(at, Math.max(at, start)) + repaired;
    at = end;
  }
  return read + text.slice(Math.min(at, to), to);
}
