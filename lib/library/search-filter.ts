/**
 * A Bloom filter over the characters and the pairs of neighbouring characters of a text: it may say that
 * a term could be there when it isn't, never the reverse. At 100,000 articles it spares a search for a
 * rare word nearly all reading.
 */

const MIN_BITS = 1 << 10;

/** About one bit a character of the text: with two bits a pair, a pair that is not there passes in about one case of ten. */
export function filterOf(text: string): Uint8Array {
  let size = MIN_BITS;
  while (size < text.length) size *= 2;
  const bits = new Uint8Array(size >> 3);
  const mask = size - 1;
  let before = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    set(bits, hash(unit) & mask);
    if (index > 0) {
      const pair = hash((before << 16) | unit);
      set(bits, pair & mask);
      set(bits, rehash(pair) & mask);
    }
    before = unit;
  }
  return bits;
}

/** Whether a text may hold a term. False is certain. */
export function mayHold(bits: Uint8Array, term: string): boolean {
  const mask = bits.length * 8 - 1;
  for (let index = 0; index < term.length; index++) {
    const unit = term.charCodeAt(index);
    if (!has(bits, hash(unit) & mask)) return false;
    if (index > 0) {
      const pair = hash((term.charCodeAt(index - 1) << 16) | unit);
      if (!has(bits, pair & mask) || !has(bits, rehash(pair) & mask)) return false;
    }
  }
  return true;
}

/** The finaliser of MurmurHash3: every bit of the key moves every bit of the hash. */
function hash(key: number): number {
  let h = key;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

function rehash(h: number): number {
  return hash(h ^ 0x9e3779b9);
}

function set(bits: Uint8Array, at: number): void {
  bits[at >> 3] = (bits[at >> 3] ?? 0) | (1 << (at & 7));
}

function has(bits: Uint8Array, at: number): boolean {
  return ((bits[at >> 3] ?? 0) & (1 << (at & 7))) !== 0;
}
