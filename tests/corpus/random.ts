/** Numbers that look random and are the same each run (mulberry32). */
export interface Random {
  /** 0 ≤ n < 1 */
  next(): number;
  /** 0 ≤ n < limit, whole. */
  below(limit: number): number;
  pick<T>(from: readonly T[]): T;
  /** `count` different ones, in their order. */
  some<T>(from: readonly T[], count: number): T[];
  chance(probability: number): boolean;
}

export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    pick: (from) => from[below(from.length)] as (typeof from)[number],
    some: (from, count) => {
      const left = from.map((_, index) => index);
      const chosen: number[] = [];
      while (chosen.length < count && left.length) {
        chosen.push(...left.splice(below(left.length), 1));
      }
      return chosen.sort((a, b) => a - b).map((index) => from[index] as (typeof from)[number]);
    },
    chance: (probability) => next() < probability,
  };
}
