/** From a word (or a character) to what it becomes, with what a search needs. */
export interface Dictionary {
  values: Map<string, string>;
  /** By the first UTF-16 unit of a key: bit n stands for keys of n units, n ≥ 2. */
  lengths: Map<number, number>;
}

/** Keys longer than this many UTF-16 units are left out: a bit mask holds no more. */
const LONGEST_KEY = 30;

/** Joins layers of entries into one dictionary; the first layer that has a key wins. */
export function buildDictionary(...layers: Iterable<readonly [string, string]>[]): Dictionary {
  const values = new Map<string, string>();
  const lengths = new Map<number, number>();
  for (const layer of layers) {
    for (const [from, to] of layer) {
      if (values.has(from) || from.length > LONGEST_KEY) continue;
      values.set(from, to);
      const first = from.charCodeAt(0);
      if (from.length > (isHighSurrogate(first) ? 2 : 1)) {
        lengths.set(first, (lengths.get(first) ?? 0) | (1 << from.length));
      }
    }
  }
  return { values, lengths };
}

export function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}
