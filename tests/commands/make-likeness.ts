/**
 * Trains a model of `lib/clean/likeness.ts` on the texts of `tests/corpus` and writes it. Run it after a change
 * of these: `npm exec -c 'node tests/commands/run.mjs make-likeness chinese'`, or `japanese`, `korean`, or `english`. A number
 * behind it leaves out the pages of later rounds, so that they can be measured.
 */
import './dom-globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { fold } from '../../lib/clean/fold';
import * as likeness from '../../lib/clean/likeness';
import { RULES } from '../../lib/clean/rules/index';
import { mainLetters } from '../../lib/clean/scripts-of-text';
import { makeCases } from '../corpus/generate';
import { makeLookAlikes } from '../corpus/look-alikes';
import { readMarkedPages } from '../corpus/marked-pages';

const CORPUS = `${import.meta.dirname}/../corpus`;
const DATA = `${import.meta.dirname}/../../lib/clean/data`;

interface Language {
  /** In `lib/clean/data`. */
  file: string;
  name: string;
  /** In `tests/corpus`. */
  putIn: string;
  genuine: string;
  /** Whether a folded text is in it; `mayBeShort`: it is from a page or a list in it, and may have no word that tells. */
  holds: (folded: string, mayBeShort: boolean) => boolean;
  parts: readonly RegExp[];
  /** The error of so many texts must a weight be worth: the model grows as this shrinks. */
  penalty: number;
}

const UNSPACED = [
  /[^。！？!?；;\n]+[。！？!?；;]*/g,
  /[^。！？!?；;，,、\n]+[。！？!?；;，,、]*/g,
] as const;
const SPACED = [/[^.!?;\n]+[.!?;]*/g, /[^.!?;,:\n]+[.!?;,:]*/g] as const;
const HAN = /\p{Script=Han}/gu;
const LETTERS = /\p{L}/gu;
/** A shorter text says nothing. */
const FEWEST_CHARACTERS = 4;
const FEWEST_LETTERS = 8;
const countOf = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
/** No other language that is written without accents has these. */
const ENGLISH = /\b(?:the|of|and|to|with|for|is|are|was|you|your|on|by)\b/;

const LANGUAGES: Record<likeness.Tongue, Language> = {
  chinese: {
    file: 'likeness',
    name: 'LIKENESS',
    putIn: 'put-in-lines.txt',
    genuine: 'genuine-lines.txt',
    holds: (folded) => mainLetters(folded) === 'han' && countOf(folded, HAN) >= FEWEST_CHARACTERS,
    parts: UNSPACED,
    penalty: 2,
  },
  japanese: {
    file: 'likeness-japanese',
    name: 'LIKENESS_JAPANESE',
    putIn: 'put-in-japanese.txt',
    genuine: 'genuine-japanese.txt',
    holds: (folded, mayBeShort) => {
      const letters = mainLetters(folded);
      return (
        (letters === 'kana' || (letters === 'han' && mayBeShort)) &&
        countOf(folded, LETTERS) >= FEWEST_CHARACTERS
      );
    },
    parts: UNSPACED,
    penalty: 1,
  },
  korean: {
    file: 'likeness-korean',
    name: 'LIKENESS_KOREAN',
    putIn: 'put-in-korean.txt',
    genuine: 'genuine-korean.txt',
    holds: (folded) =>
      mainLetters(folded) === 'hangul' && countOf(folded, LETTERS) >= FEWEST_CHARACTERS,
    parts: SPACED,
    penalty: 0.5,
  },
  english: {
    file: 'likeness-english',
    name: 'LIKENESS_ENGLISH',
    putIn: 'put-in-english.txt',
    genuine: 'genuine-english.txt',
    holds: (folded, mayBeShort) =>
      /^[\0-\x7f\u2010-\u2030£€\p{So}]*$/u.test(folded) &&
      countOf(folded, LETTERS) >= FEWEST_LETTERS &&
      (mayBeShort || ENGLISH.test(folded)),
    parts: SPACED,
    penalty: 1,
  },
};
/** Readings of characters are told otherwise. */
const READINGS = /[āēīōūǎěǐǒǔǚǜ]/;
/** Items of fewer texts are chance. */
const FEWEST_TEXTS = 3;
const ROUNDS_OF_TRAINING = 400;
/** Of the step that a weight could take alone: those of one text move at the same time. */
const SHARE_OF_STEP = 0.1;

/** Folded texts of the corpus in a language, true for what was put in; `last`: the last round of pages. */
function readTexts(language: Language, last: number): Map<string, boolean> {
  const texts = new Map<string, boolean>();
  const add = (text: string, isPutIn: boolean, mayBeShort: boolean) => {
    const folded = fold(text).trim();
    if (READINGS.test(folded) || !language.holds(folded, mayBeShort)) return;
    // What both write is nobody's.
    texts.set(folded, isPutIn && texts.get(folded) !== false);
  };
  const addParts = (text: string, isPutIn: boolean, mayBeShort = false) => {
    add(text, isPutIn, mayBeShort);
    for (const parts of language.parts)
      for (const [part] of text.matchAll(parts)) add(part, isPutIn, mayBeShort);
  };
  const addLines = (file: string, isPutIn: boolean, mayBeShort = false) => {
    for (const line of readFileSync(`${CORPUS}/${file}`, 'utf8').split('\n'))
      if (!/^##? /.test(line)) addParts(line, isPutIn, mayBeShort);
  };
  const pages = [...readMarkedPages('attacks'), ...readMarkedPages('attacks-open')].filter(
    ({ id }) => Number(id.split(' ')[1]) <= last,
  );
  const made = makeCases(2024, 1);
  const isIn = ({ gold }: { gold: { paragraphs: string[] } }) =>
    language.holds(fold(gold.paragraphs.join(' ')), false);
  for (const page of [...pages, ...made])
    for (const text of page.gold.injected) addParts(text, true, isIn(page));
  addLines(language.putIn, true, true);
  for (const { examples } of RULES) for (const text of examples.prose) addParts(text, false);
  addLines('honest-lines.txt', false);
  addLines(language.genuine, false, true);
  for (const page of [...pages, ...made, ...makeLookAlikes()])
    for (const text of page.gold.paragraphs) addParts(text, false, isIn(page));
  return texts;
}

interface Row {
  /** Numbers of the items of a text, each as often as it has it. */
  items: Int32Array;
  isPutIn: boolean;
}

/**
 * Logistic regression with an L1 penalty, by the fast method of Beck and Teboulle (2009), each weight with a
 * step of its own. The last weight is the bias, without a penalty.
 */
function train(rows: readonly Row[], size: number, penalty: number): Float64Array {
  const uses = new Float64Array(size + 1);
  for (const { items } of rows) for (const item of items) uses[item] = (uses[item] ?? 0) + 1;
  uses[size] = rows.length;
  const weights = new Float64Array(size + 1);
  let ahead = new Float64Array(size + 1);
  let momentum = 1;
  for (let round = 0; round < ROUNDS_OF_TRAINING; round++) {
    const gradient = new Float64Array(size + 1);
    for (const { items, isPutIn } of rows) {
      let sum = ahead[size] ?? 0;
      for (const item of items) sum += ahead[item] ?? 0;
      const error = 1 / (1 + Math.exp(-sum)) - Number(isPutIn);
      for (const item of items) gradient[item] = (gradient[item] ?? 0) + error;
      gradient[size] = (gradient[size] ?? 0) + error;
    }
    const next = new Float64Array(size + 1);
    for (let item = 0; item <= size; item++) {
      const step = SHARE_OF_STEP / (uses[item] ?? 1);
      const moved = (ahead[item] ?? 0) - step * (gradient[item] ?? 0);
      const limit = item === size ? 0 : step * penalty;
      next[item] = Math.sign(moved) * Math.max(0, Math.abs(moved) - limit);
    }
    const following = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    const share = (momentum - 1) / following;
    ahead = next.map((value, item) => value + share * (value - (weights[item] ?? 0)));
    weights.set(next);
    momentum = following;
  }
  return weights;
}

/** The model, as the data has it: groups of a symbol for the weight, and the items that have it. */
function makeModel(
  texts: ReadonlyMap<string, boolean>,
  tongue: likeness.Tongue,
  penalty: number,
): string {
  const itemsOf = [...texts.keys()].map((text) => likeness.itemsOf(text, tongue));
  const counts = new Map<string, number>();
  for (const items of itemsOf)
    for (const item of new Set(items)) counts.set(item, (counts.get(item) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= FEWEST_TEXTS).map(([name]) => name);
  const numbers = new Map(names.map((name, index) => [name, index]));
  const putIn = [...texts.values()];
  const rows = itemsOf.map((items, index) => ({
    items: Int32Array.from(items.flatMap((item) => numbers.get(item) ?? [])),
    isPutIn: putIn[index] ?? false,
  }));
  const weights = train(rows, names.length, penalty);
  const groups = new Map<string, string[]>();
  [...names, likeness.BIAS].forEach((name, index) => {
    const steps = Math.round((weights[index] ?? 0) * likeness.STEPS);
    if (!steps) return;
    const symbol = String.fromCharCode(Math.max(33, Math.min(126, likeness.NO_WEIGHT + steps)));
    groups.set(symbol, [...(groups.get(symbol) ?? []), name]);
  });
  const kept = [...groups.values()].flat().length;
  process.stdout.write(
    `${texts.size} texts, ${putIn.filter(Boolean).length} put in, ${kept} items\n`,
  );
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([symbol, items]) => symbol + items.sort().join(likeness.BETWEEN_ITEMS))
    .join(likeness.BETWEEN_GROUPS);
}

export function main([tongue = '', last = '9999']: string[]): number {
  if (!(tongue in LANGUAGES)) return 1;
  const language = LANGUAGES[tongue as likeness.Tongue];
  const texts = readTexts(language, Number(last));
  const model = makeModel(texts, tongue as likeness.Tongue, language.penalty);
  const what = tongue === 'english' ? 'words and pairs of words' : 'characters and pairs of them';
  writeFileSync(
    `${DATA}/${language.file}.data.ts`,
    `// How much ${what} speak for text that was put in.\n// Made by tests/commands/make-likeness.ts: not edited by hand.\nexport const ${language.name} =\n  ${JSON.stringify(model)};\n`,
  );
  return 0;
}
