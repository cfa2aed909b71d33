/**
 * A Bloom filter over the characters and the pairs of neighbouring characters of a text: it may say that
 * a term could be there when it isn't, never the reverse. At 100,000 articles it spares a search for a
 * rare word nearly all reading.
 */

const MIN_BITS = 1 << 10;

/** There are few different characters in a chunk, and one alone has no pair to be told by. */
const CHARACTER_BITS = 4;
const PAIR_BITS = 2;

const BITS_A_CHARACTER = 2;

/** Of pairs that are not there, about one in six passes, and fewer where a text repeats itself. */
export function filterOf(text: string): Uint8Array {
  let size = MIN_BITS;
  while (size < text.length * BITS_A_CHARACTER) size *= 2;
  const bits = new Uint8Array(size >> 3);
  const seen = new Set<number>();
  let before = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (!seen.has(unit)) {
      seen.add(unit);
      add(bits, unit, CHARACTER_BITS);
    }
    if (index > 0) add(bits, (before << 16) | unit, PAIR_BITS);
    before = unit;
  }
  return bits;
}

/** Whether a text may hold a term. False is certain. */
export function mayHold(bits: Uint8Array, term: string): boolean {
  for (let index = 0; index < term.length; index++) {
    const unit = term.charCodeAt(index);
    if (!has(bits, unit, CHARACTER_BITS)) return false;
    const pair = (term.charCodeAt(index - 1) << 16) | unit;
    if (index > 0 && !has(bits, pair, PAIR_BITS)) return false;
  }
  return true;
}

function add(bits: Uint8Array, key: number, times: number): void {
  const mask = bits.length * 8 - 1;
  let h = key;
  for (let time = 0; time < times; time++) {
    h = hash(h ^ SALT);
    const at = h & mask;
    bits[at >> 3] = (bits[at >> 3] ?? 0) | (1 << (at & 7));
  }
}

function has(bits: Uint8Array, key: number, times: number): boolean {
  const mask = bits.length * 8 - 1;
  let h = key;
  for (let time = 0; time < times; time++) {
    h = hash(h ^ SALT);
    const at = h & mask;
    if (!((bits[at >> 3] ?? 0) & (1 << (at & 7)))) return false;
  }
  return true;
}

/** Keeps a key of 0 from staying 0 round after round. */
const SALT = 0x9e3779b9;

/** The finaliser of MurmurHash3: every bit of the key moves every bit of the hash. */
function hash(key: number): number {
  let h = key;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
