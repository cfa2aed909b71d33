import type { Span } from '../article';
import {
  INSIDE,
  readKeys,
  readScores,
  readWeights,
  type Scores,
  scoresOf,
} from './insertion-model';

/** A part of a text that was put into it, as it seems. */
export interface Insertion extends Span {
  /** Of all of it; what lies around it may be put in, too. */
  probability: number;
}

/** So surely all of what is told was put in. */
const CORE = 0.75;
const NEVER = -Infinity;

const sum = (one: number, other: number) =>
  one > other ? one + Math.log1p(Math.exp(other - one)) : other + Math.log1p(Math.exp(one - other));

/** Of all ways to read a text, by the logarithm: what those weigh that are inside or outside of an insertion at a place. */
export interface Lattice {
  /** Up to a place. */
  outsideTo: Float64Array;
  insideTo: Float64Array;
  /** From a place, behind a character that was inside or outside. */
  outsideFrom: Float64Array;
  insideFrom: Float64Array;
  all: number;
}

/** The forward-backward algorithm of a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001). */
export function readLattice({ inside, begins, ends }: Scores): Lattice {
  const { length } = inside;
  const outsideTo = new Float64Array(length + 1);
  const insideTo = new Float64Array(length + 1).fill(NEVER);
  const outsideFrom = new Float64Array(length + 1);
  const insideFrom = new Float64Array(length + 1);
  for (let at = 0; at < length; at++) {
    const out = outsideTo[at] ?? NEVER;
    const put = insideTo[at] ?? NEVER;
    outsideTo[at + 1] = sum(out, put + (ends[at] ?? 0));
    insideTo[at + 1] = (inside[at] ?? 0) + sum(put, out + (begins[at] ?? 0));
  }
  insideFrom[length] = ends[length] ?? 0;
  for (let at = length - 1; at >= 0; at--) {
    const out = outsideFrom[at + 1] ?? NEVER;
    const put = (inside[at] ?? 0) + (insideFrom[at + 1] ?? NEVER);
    outsideFrom[at] = sum(out, (begins[at] ?? 0) + put);
    insideFrom[at] = sum((ends[at] ?? 0) + out, put);
  }
  return { outsideTo, insideTo, outsideFrom, insideFrom, all: outsideFrom[0] ?? 0 };
}

/** The likeliest reading (Viterbi 1967): 1 for each character that was put in. */
function readLikeliest({ inside, begins, ends }: Scores): Uint8Array {
  const { length } = inside;
  /** Whether the likeliest way to a character from outside comes from inside, and the other way round. */
  const turns = new Uint8Array(2 * length);
  let out = 0;
  let put = NEVER;
  for (let at = 0; at < length; at++) {
    const ended = put + (ends[at] ?? 0);
    const begun = out + (begins[at] ?? 0);
    if (ended > out) turns[2 * at] = 1;
    if (begun > put) turns[2 * at + 1] = 1;
    out = Math.max(out, ended);
    put = Math.max(put, begun) + (inside[at] ?? 0);
  }
  const marks = new Uint8Array(length);
  let mark = put + (ends[length] ?? 0) > out ? 1 : 0;
  for (let at = length - 1; at >= 0; at--) {
    marks[at] = mark;
    mark ^= turns[2 * at + mark] ?? 0;
  }
  return marks;
}

/** The most that characters of a text in a row weigh together. */
function mostOf(inside: Float64Array): number {
  let most = NEVER;
  let row = 0;
  for (const score of inside) {
    row = Math.max(0, row) + score;
    most = Math.max(most, row);
  }
  return most;
}

/** What a text tells of what was put into it, each read when it is asked for. */
export interface ReadInsertions {
  /** `least`: of a text in which no characters in a row weigh so much, as a logarithm of odds, nothing is found. */
  find: (least?: number) => Insertion[];
  /** Of each character, how probably it was put in. */
  probabilities: () => Float64Array;
  /** 1 for each character that was put in as the text is likeliest read. */
  likeliest: () => Uint8Array;
}

/**
 * Reads what was put into a folded Chinese text: by a linear-chain conditional random field on its characters and the
 * classes of its words, trained on the texts of `tests/corpus` (`tests/commands/make-insertions.ts`).
 */
export function readInsertions(folded: string): ReadInsertions {
  const { length } = folded;
  const weights = readWeights();
  const keys = readKeys(folded);
  const inside = scoresOf(INSIDE, keys, length, weights);
  let known: Scores | undefined;
  let marks: Uint8Array | undefined;
  let lattice: Lattice | undefined;
  let probabilities: Float64Array | undefined;
  const scores = () => (known ??= readScores(keys, length, weights, inside));
  const readAll = () => (lattice ??= readLattice(scores()));
  const likeliest = () => (marks ??= readLikeliest(scores()));
  return {
    likeliest,
    find: (least = NEVER) =>
      mostOf(inside) < least
        ? []
        : segmentsOf(likeliest()).flatMap((segment) => coreOf(readAll(), inside, segment) ?? []),
    probabilities: () => {
      const { insideTo, insideFrom, all } = readAll();
      probabilities ??= inside.map((_, at) =>
        Math.exp((insideTo[at + 1] ?? 0) + (insideFrom[at + 1] ?? 0) - all),
      );
      return probabilities;
    },
  };
}

function segmentsOf(marks: Uint8Array): Span[] {
  const segments: Span[] = [];
  for (let start = marks.indexOf(1); start >= 0; ) {
    let end = start;
    while (marks[end]) end++;
    segments.push({ start, end });
    start = end < marks.length ? marks.indexOf(1, end) : -1;
  }
  return segments;
}

/** The part of a segment that was put in so surely, whatever lies around it; null where there is none. */
function coreOf(
  { insideTo, insideFrom, all }: Lattice,
  inside: Float64Array,
  segment: Span,
): Insertion | null {
  let { start, end } = segment;
  const isInside = (at: number) => (insideTo[at + 1] ?? 0) + (insideFrom[at + 1] ?? 0);
  let between = 0;
  for (let at = start + 1; at < end; at++) between += inside[at] ?? 0;
  while (end > start) {
    const odds = (insideTo[start + 1] ?? 0) + between + (insideFrom[end] ?? 0) - all;
    if (odds >= Math.log(CORE)) return { start, end, probability: Math.min(1, Math.exp(odds)) };
    // The less sure end goes.
    if (isInside(start) < isInside(end - 1)) between -= inside[++start] ?? 0;
    else between -= inside[--end] ?? 0;
  }
  return null;
}
