/**
 * Trains the model of `lib/clean/insertion-model.ts` on the texts of `tests/corpus` and writes it. Run it after a change
 * of these: `npm exec -c 'node tests/commands/run.mjs make-insertions'`. A number behind it leaves out the pages of
 * later rounds, so that they can be measured.
 */
import './dom-globals';
import { writeFileSync } from 'node:fs';
import * as model from '../../lib/clean/insertion-model';
import { readLattice } from '../../lib/clean/insertions';
import { type GluedText, glue, readGluedTexts } from '../corpus/glued-texts';
import { seeded } from '../corpus/random';

const DATA = `${import.meta.dirname}/../../lib/clean/data/insertions.data.ts`;
const EPOCHS = 4;
/** Texts with adverts glued into them anew, in each epoch. */
const GLUED = 60_000;
/** So many more times the honest texts that look like adverts are read in each. */
const HONEST = 2;
/** In the last epochs the weights are added up after so many texts: their mean hangs on no text that came late. */
const AVERAGED = 2;
const BETWEEN = 500;
const RATE = 0.03;
/** What draws each weight to none, where it is corrected: of its size. */
const DECAY = 0.001;
const LEAST_ERROR = 1e-4;

/** The weights, and what each moved so far: AdaGrad (Duchi, Hazan and Singer 2011); their mean: Polyak and Juditsky (1992). */
class Weights {
  readonly values = new Float64Array(model.WEIGHTS);
  private readonly sums = new Float64Array(model.WEIGHTS);
  private times = 0;
  private readonly moved = new Float64Array(model.WEIGHTS).fill(1e-3);

  /** Adds them to those of which the mean is taken. */
  add(): void {
    this.times++;
    for (let place = 0; place < this.sums.length; place++)
      this.sums[place] = (this.sums[place] ?? 0) + (this.values[place] ?? 0);
  }

  mean(): Float64Array {
    return this.sums.map((sum) => sum / this.times);
  }

  /** Moves those of an event against its error. */
  correct(places: () => readonly number[], error: number): void {
    if (Math.abs(error) < LEAST_ERROR) return;
    for (const place of places()) {
      const moved = (this.moved[place] ?? 0) + error * error;
      this.moved[place] = moved;
      const value = this.values[place] ?? 0;
      this.values[place] = value - (RATE * (error + DECAY * value)) / Math.sqrt(moved);
    }
  }
}

/** One step of stochastic gradient descent on the likelihood of a text as it was marked. */
function learn(weights: Weights, { folded, putIn }: GluedText): void {
  const keys = model.readKeys(folded);
  const scores = model.readScores(keys, folded.length, { values: weights.values, unit: 1 });
  const lattice = readLattice(scores);
  const { outsideTo, insideTo, outsideFrom, insideFrom, all } = lattice;
  const marks = new Uint8Array(folded.length + 2);
  for (const { start, end } of putIn) marks.fill(1, start + 1, end + 1);
  for (let at = 0; at <= folded.length; at++) {
    const was = marks[at] ?? 0;
    const is = marks[at + 1] ?? 0;
    const put = (scores.inside[at] ?? 0) + (insideFrom[at + 1] ?? 0);
    const begin = (outsideTo[at] ?? 0) + (scores.begins[at] ?? 0) + put;
    const end = (insideTo[at] ?? 0) + (scores.ends[at] ?? 0) + (outsideFrom[at + 1] ?? 0);
    if (at < folded.length) {
      const inside = Math.exp((insideTo[at + 1] ?? 0) + (insideFrom[at + 1] ?? 0) - all);
      weights.correct(() => model.INSIDE.placesAt(keys, at), inside - is);
      const begins = Math.exp(begin - all) - Number(is > was);
      weights.correct(() => model.BEGINS.placesAt(keys, at), begins);
    }
    const ends = Math.exp(end - all) - Number(was > is);
    weights.correct(() => model.ENDS.placesAt(keys, at), ends);
  }
}

export function main([last = '9999']: string[]): number {
  const known = readGluedTexts(Number(last));
  const random = seeded(1);
  const weights = new Weights();
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const honest = Array.from({ length: HONEST }, () => known.honest).flat();
    const glued = Array.from({ length: GLUED }, () => glue(known, random));
    const texts = [...known.texts, ...honest, ...glued];
    for (let left = texts.length; left; left--) {
      const at = random.below(left);
      const text = texts[at];
      if (text) learn(weights, text);
      if (epoch >= EPOCHS - AVERAGED && left % BETWEEN === 0) weights.add();
      texts[at] = texts[left - 1] as GluedText;
    }
  }
  let symbols = '';
  let used = 0;
  for (const weight of weights.mean()) {
    const steps = Math.max(-46, Math.min(47, Math.round(weight * model.STEPS)));
    if (steps) used++;
    symbols += String.fromCharCode(model.NO_WEIGHT + steps);
  }
  writeFileSync(
    DATA,
    `// What speaks for text that was put in, by the places of ../insertion-model.ts.\n// Made by tests/commands/make-insertions.ts: not edited by hand.\nexport const INSERTIONS =\n  ${JSON.stringify(symbols)};\n`,
  );
  process.stdout.write(
    `${known.texts.length} texts, ${known.adverts.length} adverts, ${used} weights\n`,
  );
  return 0;
}
