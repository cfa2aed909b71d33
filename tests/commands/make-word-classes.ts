/**
 * Makes the classes of `lib/clean/word-classes.ts` from the bigrams of a language model of segmented Chinese, and
 * writes them: `npm exec -c 'node tests/commands/run.mjs make-word-classes FILE'`. FILE is in the ARPA format; ours
 * is `data/lm_sc.arpa-20220810.tar.xz` of libime 1.0.16 (https://github.com/fcitx/libime, LGPL-2.1-or-later), as
 * Debian's source package has it. Takes two minutes. The model of glued adverts is
 * trained by the numbers of the classes: run `make-insertions` after it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import {
  COARSE_CLASSES,
  FINE_CLASSES,
  FIRST_COARSE,
  FIRST_FINE,
  LONGEST_WORD,
} from '../../lib/clean/word-classes';

const DATA = `${import.meta.dirname}/../../lib/clean/data/word-classes.data.ts`;
const HAN = new RegExp(`^[\\u4e00-\\u9fff]{1,${LONGEST_WORD}}$`);
/** Words are hardly ever met that are rarer, as a logarithm to base 10 … */
const RAREST = -6;
/** … or that were seen beside fewer words, which tell their class. */
const FEWEST_BIGRAMS = 8;
/** What a probability of 1 counts. */
const SCALE = 1e8;
const MOST_ROUNDS = 30;
/** So few words still change their class: it is done. */
const SETTLED = 1 / 500;

interface Bigrams {
  /** The commonest first. */
  words: string[];
  /** By word, in turns another word behind or in front of it, and how often. */
  behind: number[][];
  inFront: number[][];
}

function readBigrams(file: string): Bigrams {
  const logs = new Map<string, number>();
  const pairs: [first: string, next: string, log: number][] = [];
  const degrees = new Map<string, number>();
  let section = '';
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('\\')) section = line;
    const [log = '', text = ''] = line.split('\t');
    if (section === '\\1-grams:' && HAN.test(text) && Number(log) > RAREST)
      logs.set(text, Number(log));
    if (section !== '\\2-grams:') continue;
    const [first = '', next = ''] = text.split(' ');
    const before = logs.get(first);
    if (before === undefined || !logs.has(next)) continue;
    pairs.push([first, next, Number(log) + before]);
    for (const word of [first, next]) degrees.set(word, (degrees.get(word) ?? 0) + 1);
  }
  const words = [...logs.keys()]
    .filter((word) => (degrees.get(word) ?? 0) >= FEWEST_BIGRAMS)
    .sort((one, other) => (logs.get(other) ?? 0) - (logs.get(one) ?? 0));
  const numbers = new Map(words.map((word, index) => [word, index]));
  const behind = words.map((): number[] => []);
  const inFront = words.map((): number[] => []);
  for (const [first, next, log] of pairs) {
    const one = numbers.get(first);
    const other = numbers.get(next);
    if (one === undefined || other === undefined) continue;
    behind[one]?.push(other, SCALE * 10 ** log);
    inFront[other]?.push(one, SCALE * 10 ** log);
  }
  return { words, behind, inFront };
}

const weightOf = (count: number) => (count > 0 ? count * Math.log(count) : 0);

/** How often words of a class stand in front of those of another, and what that weighs in the likelihood. */
class Table {
  readonly pairs: Float64Array;
  readonly weights: Float64Array;
  readonly first: Float64Array;
  readonly next: Float64Array;

  constructor(readonly size: number) {
    this.pairs = new Float64Array(size * size);
    this.weights = new Float64Array(size * size);
    this.first = new Float64Array(size);
    this.next = new Float64Array(size);
  }

  private count(first: number, next: number, times: number): void {
    if (!times) return;
    const at = first * this.size + next;
    this.pairs[at] = (this.pairs[at] ?? 0) + times;
    this.weights[at] = weightOf(this.pairs[at] ?? 0);
  }

  /** Words of one class in front of those of another. */
  addPair(first: number, next: number, times: number): void {
    this.count(first, next, times);
    this.first[first] = (this.first[first] ?? 0) + times;
    this.next[next] = (this.next[next] ?? 0) + times;
  }

  /** Puts a word into a class, or takes it out of it: `times` -1. */
  add(to: number, word: Neighbours, times: 1 | -1): void {
    for (let other = 0; other < this.size; other++) {
      this.count(to, other, times * (word.behind[other] ?? 0));
      this.count(other, to, times * (word.inFront[other] ?? 0));
    }
    this.count(to, to, times * word.itself);
    this.first[to] = (this.first[to] ?? 0) + times * word.allBehind;
    this.next[to] = (this.next[to] ?? 0) + times * word.allInFront;
  }

  /** What the likelihood gains if a word of no class comes into one. */
  gainOf(to: number, word: Neighbours): number {
    const first = this.first[to] ?? 0;
    const next = this.next[to] ?? 0;
    const more = (one: number, other: number, count: number) => {
      const at = one * this.size + other;
      return weightOf((this.pairs[at] ?? 0) + count) - (this.weights[at] ?? 0);
    };
    let gain = weightOf(first) - weightOf(first + word.allBehind);
    gain += weightOf(next) - weightOf(next + word.allInFront);
    for (const other of word.classes) {
      if (other === to) continue;
      gain += more(to, other, word.behind[other] ?? 0);
      gain += more(other, to, word.inFront[other] ?? 0);
    }
    return gain + more(to, to, (word.behind[to] ?? 0) + (word.inFront[to] ?? 0) + word.itself);
  }
}

/** How often words of each class stand beside a word. */
interface Neighbours {
  behind: Float64Array;
  inFront: Float64Array;
  itself: number;
  allBehind: number;
  allInFront: number;
  /** Those that do. */
  classes: number[];
}

function neighboursOf(
  word: number,
  { behind, inFront }: Bigrams,
  classes: Int32Array,
  size: number,
): Neighbours {
  const all = { behind: new Float64Array(size), inFront: new Float64Array(size) };
  const sums = { itself: 0, allBehind: 0, allInFront: 0 };
  const count = (pairs: readonly number[], counts: Float64Array) => {
    let sum = 0;
    for (let at = 0; at < pairs.length; at += 2) {
      const other = classes[pairs[at] ?? 0] ?? 0;
      sum += pairs[at + 1] ?? 0;
      if (pairs[at] !== word) counts[other] = (counts[other] ?? 0) + (pairs[at + 1] ?? 0);
      else if (counts === all.behind) sums.itself = pairs[at + 1] ?? 0;
    }
    return sum;
  };
  sums.allBehind = count(behind[word] ?? [], all.behind);
  sums.allInFront = count(inFront[word] ?? [], all.inFront);
  const met = Array.from({ length: size }, (_, at) => at).filter(
    (at) => all.behind[at] || all.inFront[at],
  );
  return { ...all, ...sums, classes: met };
}

/** The class of each word: the exchange algorithm of Martin, Liermann and Ney (1998) for a bigram model of classes. */
function cluster(bigrams: Bigrams, size: number): Int32Array {
  const { length } = bigrams.words;
  const classes = Int32Array.from({ length }, (_, word) => word % size);
  const table = new Table(size);
  for (let word = 0; word < length; word++) {
    const first = classes[word] ?? 0;
    const pairs = bigrams.behind[word] ?? [];
    for (let at = 0; at < pairs.length; at += 2)
      table.addPair(first, classes[pairs[at] ?? 0] ?? 0, pairs[at + 1] ?? 0);
  }
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let moved = 0;
    for (let word = 0; word < length; word++) {
      const neighbours = neighboursOf(word, bigrams, classes, size);
      const old = classes[word] ?? 0;
      table.add(old, neighbours, -1);
      let best = old;
      let most = -Infinity;
      for (let to = 0; to < size; to++) {
        const gain = table.gainOf(to, neighbours);
        if (gain > most) [best, most] = [to, gain];
      }
      table.add(best, neighbours, 1);
      classes[word] = best;
      if (best !== old) moved++;
    }
    process.stdout.write(`${size} classes, round ${round + 1}: ${moved} words moved\n`);
    if (moved < length * SETTLED) break;
  }
  return classes;
}

export function main([file = '']: string[]): number {
  const bigrams = readBigrams(file);
  const { words } = bigrams;
  const fine = cluster(bigrams, FINE_CLASSES);
  const coarse = cluster(bigrams, COARSE_CLASSES);
  const lines = new Map<string, string[]>();
  words.forEach((word, index) => {
    const symbols = String.fromCharCode(
      FIRST_COARSE + (coarse[index] ?? 0),
      FIRST_FINE + (fine[index] ?? 0),
    );
    const parts = lines.get(symbols) ?? Array.from({ length: LONGEST_WORD }, () => '');
    parts[word.length - 1] += word;
    lines.set(symbols, parts);
  });
  const data = [...lines].sort().map(([symbols, parts]) => symbols + parts.join('\t'));
  writeFileSync(
    DATA,
    `// Words of like neighbours, made from the bigrams of libime's language model (LGPL-2.1-or-later).\n// Made by tests/commands/make-word-classes.ts: not edited by hand.\nexport const WORD_CLASSES =\n  ${JSON.stringify(data.join('\n'))};\n`,
  );
  process.stdout.write(`${words.length} words, ${lines.size} pairs of classes\n`);
  return 0;
}
