import { readdirSync, readFileSync } from 'node:fs';
import type { Span } from '../../lib/article';
import { fold } from '../../lib/clean/fold';
import { mainLetters } from '../../lib/clean/scripts-of-text';
import type { Random } from './random';

/** A folded text, and what of it was put in. */
export interface GluedText {
  folded: string;
  putIn: Span[];
}

const KANA_OR_HANGUL = /[\u3041-\u30ff\uac00-\ud7af]/;
const HAN = /[\u4e00-\u9fff]/;
/** Readings of characters are told otherwise. */
const READING = /[āēīōūǎěǐǒǔǚǜáéíóúàèìòù]/;

/** A text with `⟦…⟧` around what was put in, of whatever HTML. */
export function readGlued(marked: string): GluedText {
  const plain = marked
    .replace(/<(rt|rp)>[^<]*<\/\1>|<[^>]+>/g, '')
    .replace(/&\w+;/g, ' ')
    .trim();
  let text = '';
  const putIn: Span[] = [];
  for (const part of plain.split(/(⟦[^⟧]*⟧)/)) {
    const isPutIn = part.startsWith('⟦');
    const start = text.length;
    text += isPutIn ? part.slice(1, -1) : part;
    const last = putIn.at(-1);
    if (!isPutIn || text.length === start) continue;
    if (last?.end === start) last.end = text.length;
    else putIn.push({ start, end: text.length });
  }
  return { folded: fold(text), putIn };
}

/** What is left of a text. */
export function genuineOf({ folded, putIn }: GluedText): string {
  return putIn.reduceRight(
    (text, { start, end }) => text.slice(0, start) + text.slice(end),
    folded,
  );
}

function linesOf(file: string): string[] {
  return readFileSync(`${import.meta.dirname}/${file}.txt`, 'utf8')
    .split('\n')
    .filter(
      (line) =>
        HAN.test(line) && !/^##? /.test(line) && !READING.test(line) && !KANA_OR_HANGUL.test(line),
    );
}

const wholly = (text: string): GluedText => {
  const folded = fold(text);
  return { folded, putIn: [{ start: 0, end: folded.length }] };
};
const nowhere = (text: string): GluedText => ({ folded: fold(text), putIn: [] });

/** The paragraphs of the Chinese marked pages up to a round, and what stands between them. */
function readPages(last: number): { paragraphs: GluedText[]; between: GluedText[] } {
  const paragraphs: GluedText[] = [];
  const between: GluedText[] = [];
  for (const folder of ['attacks', 'attacks-open'])
    for (const file of readdirSync(`${import.meta.dirname}/${folder}`)) {
      if (Number(/\d+/.exec(file)?.[0]) > last) continue;
      const pages = readFileSync(`${import.meta.dirname}/${folder}/${file}`, 'utf8');
      for (const page of pages.split(/^# /m).filter(Boolean)) {
        const html = page
          .replace(/⟦([^⟧→⇒]*)[→⇒]([^⟧]*)⟧/g, '$2')
          .replace(/⟦[^⟧]{0,40}⟧/g, (mark) => (READING.test(mark) && !HAN.test(mark) ? '' : mark));
        const own = [...html.matchAll(/⟪([^⟫]*)⟫/g)].map(([, text = '']) => readGlued(text));
        if (mainLetters(own.map(genuineOf).join(' ')) !== 'han') continue;
        paragraphs.push(...own);
        for (const [mark] of html.replace(/⟪[^⟫]*⟫/g, '').matchAll(/⟦[^⟧]*⟧/g))
          between.push(readGlued(mark));
      }
    }
  return { paragraphs, between };
}

export interface GluedTexts {
  /** As they were written. */
  texts: GluedText[];
  /** Those of them that look like what is put in, and nothing was. */
  honest: GluedText[];
  /** What advertisers and sites put in, and what they put it into, each alone. */
  adverts: string[];
  genuine: string[];
  /** Lines of a text, in their order. */
  lines: string[];
}

/** A longer advert is put in as a line. */
const LONGEST_ADVERT = 60;
const SHORTEST = 2;
const LONGEST_TEXT = 400;
/** Shorter lines are headings. */
const SHORTEST_PARAGRAPH = 25;

/** All that there is to learn from; `last`: the last round of marked pages. */
export function readGluedTexts(last: number): GluedTexts {
  const { paragraphs, between } = readPages(last);
  const glued = linesOf('glued-lines').map(readGlued);
  const putIn = linesOf('put-in-lines').map(wholly);
  const honest = ['honest-lines', 'genuine-prose'].flatMap(linesOf).map(nowhere);
  const lines = linesOf('genuine-lines').map(nowhere);
  const known = new Map<string, GluedText>();
  for (const text of [...paragraphs, ...between, ...glued, ...putIn, ...honest, ...lines])
    if (text.folded.length >= SHORTEST && text.folded.length <= LONGEST_TEXT)
      known.set(text.folded, text);
  const texts = [...known.values()];
  const adverts = new Set(
    [...paragraphs, ...glued, ...putIn, ...between]
      .flatMap(({ folded, putIn }) => putIn.map(({ start, end }) => folded.slice(start, end)))
      .filter(({ length }) => length > SHORTEST && length <= LONGEST_ADVERT),
  );
  const genuine = new Set(
    [...paragraphs, ...honest].map(genuineOf).filter(({ length }) => length > SHORTEST_PARAGRAPH),
  );
  return {
    texts,
    honest: linesOf('honest-lines').map(nowhere),
    adverts: [...adverts],
    genuine: [...genuine],
    lines: lines.map(({ folded }) => folded),
  };
}

const LONGEST_SAMPLE = 150;
/** So many of the adverts of more than that are cut at their marks. */
const LONG_ADVERT = 14;
const OF_LINES = 0.25;
const BRACKETS = ['()', '【】', '[]'] as const;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** A genuine text into which adverts are put as kits and scrapers do: behind a comma, between sentences, within a clause. */
export function glue({ adverts, genuine, lines }: GluedTexts, random: Random): GluedText {
  const text = sampleOf(random.chance(OF_LINES) ? someLines(lines, random) : random.pick(genuine));
  const count = 1 + random.below(3);
  const placed = Array.from({ length: count }, () => placeIn(text, random.pick(adverts), random));
  placed.sort((one, other) => one.at - other.at);
  let folded = '';
  let from = 0;
  const putIn: Span[] = [];
  for (const { at, advert } of placed) {
    folded += text.slice(from, at);
    const start = folded.length;
    folded += advert;
    from = at;
    const last = putIn.at(-1);
    if (last?.end === start) last.end = folded.length;
    else putIn.push({ start, end: folded.length });
  }
  return { folded: folded + text.slice(from), putIn };
}

function someLines(lines: readonly string[], random: Random): string {
  const at = random.below(lines.length - 3);
  return lines.slice(at, at + 1 + random.below(3)).join('');
}

function sampleOf(text: string): string {
  if (text.length <= LONGEST_SAMPLE) return text;
  const from = text.indexOf('。', (text.length - LONGEST_SAMPLE) >> 1) + 1;
  return text.slice(from, from + LONGEST_SAMPLE);
}

function placeIn(text: string, whole: string, random: Random): { at: number; advert: string } {
  const parts = whole.split(/(?<=[,。!;])| /).filter(({ length }) => length > 3);
  const isCut = whole.length > LONG_ADVERT && parts.length > 1 && random.chance(0.5);
  const core = (isCut ? random.pick(parts) : whole).replace(/[,。!;]+$/, '');
  const behind = (marks: RegExp) =>
    [...text.matchAll(marks)].map(({ index }) => index + 1).filter((at) => at < text.length);
  const commas = behind(/[,;:]/g);
  const stops = behind(/[。!?]/g);
  const words = [...segmenter.segment(text)].map(({ index }) => index).filter(Boolean);
  const pick = (places: readonly number[]) =>
    random.pick(places.length ? places : [0, text.length]);
  const way = random.next();
  if (way < 0.35) return { at: pick(commas), advert: core };
  if (way < 0.6) return { at: pick(commas), advert: `${core},` };
  if (way < 0.72)
    return { at: pick(stops), advert: core + random.pick(['。', '。', '。', '!', '']) };
  if (way < 0.78) {
    const [open = '', close = ''] = random.pick(BRACKETS);
    return { at: pick([...commas, ...stops, ...words]), advert: open + core + close };
  }
  if (way < 0.84) return { at: pick([]), advert: core };
  return { at: pick(words), advert: core };
}
