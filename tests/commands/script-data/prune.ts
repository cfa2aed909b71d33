import { applySteps } from '../../../lib/script/engine/apply-steps';
import type { Dictionary } from '../../../lib/script/engine/dictionary';
import { findPath } from '../../../lib/script/engine/find-path';
import { createWordStarts, type FindWordStarts } from '../../../lib/script/engine/word-starts';
import { createWordList, type Entry } from './word-list';

const EVERYWHERE = new Uint8Array(256).fill(1);
const findEverywhere: FindWordStarts = () => EVERYWHERE;

/** Words of two characters are a third of the dictionary and settle nearly all quarrels between neighbours. */
const GUARD_LENGTH = 2;

/** Neighbours that change nothing and are words of their own. */
const CONTEXTS = [
  ['', ''],
  ['的', '的'],
  ['他', '。'],
] as const;

/** Converts without the help of a segmenter. */
export function convertPlainly(text: string, dictionary: Dictionary): string {
  return applySteps(text, findPath(text, dictionary, findEverywhere));
}

function convertSegmented(text: string, dictionary: Dictionary): string {
  return applySteps(text, findPath(text, dictionary, createWordStarts(text)));
}

/**
 * The phrases that an engine with `characters` cannot do without: those that it would convert
 * otherwise, and short words that keep such a phrase from reaching into them (发现 in 头发现).
 * The first of several phrases with one key counts.
 */
export function prunePhrases(phrases: readonly Entry[], characters: readonly Entry[]): Entry[] {
  const all = new Map<string, string>();
  for (const [from, to] of phrases) if (!all.has(from)) all.set(from, to);
  const whole = createWordList(all, characters);
  const kept = createWordList(characters);
  const keptKeys = new Set<string>();
  const byLength = [...all].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0));

  // Short ones first: a long phrase often is made of them.
  for (const [from, to] of byLength) if (!isRebuilt(from, to)) keep(from, to);
  const heads = indexBy(keptKeys, (key, size) => key.slice(0, size));
  const tails = indexBy(keptKeys, (key, size) => key.slice(-size));
  const differs = (text: string) =>
    convertPlainly(text, kept) !== convertPlainly(text, whole) ||
    convertSegmented(text, kept) !== convertSegmented(text, whole);
  const isGuard = (word: string) => {
    for (let size = 1; size < word.length; size++) {
      const before = tails.get(word.slice(0, size)) ?? [];
      if (before.some((key) => differs(key + word.slice(size)))) return true;
      const after = heads.get(word.slice(-size)) ?? [];
      if (after.some((key) => differs(word + key.slice(size)))) return true;
    }
    return false;
  };
  const guards = byLength.filter(
    ([from]) => !keptKeys.has(from) && from.length <= GUARD_LENGTH && isGuard(from),
  );
  for (const [from, to] of guards) keep(from, to);
  // A guard may part a phrase that could be rebuilt without it: 出戏 in 一出戏.
  for (const [from, to] of byLength) {
    if (!keptKeys.has(from) && !isRebuilt(from, to)) keep(from, to);
  }
  return byLength.filter(([from]) => keptKeys.has(from));

  function keep(from: string, to: string): void {
    keptKeys.add(from);
    kept.add([from, to]);
  }

  /** The segmenter may cut a phrase where the words it is made of do not meet: 洗 + 发水. */
  function isRebuilt(from: string, to: string): boolean {
    if (convertPlainly(from, kept) !== to) return false;
    return CONTEXTS.every(([before, after]) => {
      const text = `${before}${from}${after}`;
      return convertSegmented(text, kept) === `${before}${to}${after}`;
    });
  }
}

function indexBy(
  keys: ReadonlySet<string>,
  part: (key: string, size: number) => string,
): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const key of keys) {
    for (let size = 1; size < key.length; size++) {
      const found = index.get(part(key, size));
      if (found) found.push(key);
      else index.set(part(key, size), [key]);
    }
  }
  return index;
}
