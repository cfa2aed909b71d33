import type { Span } from '../article';
import type { Piece } from './advert';
import { scriptsOf } from './by-script';
import { findQuotations } from './quotations';
import { isReport } from './reports';
import type { Unit } from './rule';
import { isLetterOrDigit } from './scripts-of-text';
import { splitSentences } from './sentences';
import { findSpelledOut, markUnseen } from './spelled-out';
import { findWords, type WordHit } from './vocabulary';

/**
 * A line of the body: a block, or a part of one between line breaks. Offsets are those of the unit's
 * view. What costs something to know is read when it is asked for.
 */
export class Line {
  /** Number among all lines of the body. */
  index = -1;
  /** Before the first or behind the last line of prose; null between them. */
  edge: 'head' | 'tail' | null = null;
  /** Letters and digits: a Han character counts as one, a Latin word as two. */
  readonly weight: number;
  /** Reads like a sentence of the article. */
  readonly prose: boolean;
  readonly text: string;
  readonly folded: string;
  /** Its parts as `advert.ts` reads them, once one was asked for. */
  pieces: Map<number, Piece> | undefined = undefined;
  private knownReports: boolean | undefined = undefined;
  private knownScripts = -1;
  private knownHits: WordHit[] | undefined = undefined;
  private knownQuotations: Span[] | undefined = undefined;
  private knownSentences: Span[] | undefined = undefined;

  constructor(
    readonly unit: Unit,
    readonly start: number,
    readonly end: number,
  ) {
    const { text, folded } = unit.view;
    this.text = text.slice(start, end);
    this.folded = folded.slice(start, end);
    this.weight = weigh(this.text);
    this.prose =
      this.weight >= 18 &&
      (ENDS_SENTENCE.test(this.text) || this.weight >= 60) &&
      /[，。,.!！?？、]/.test(this.text);
  }

  /** Speaks about a trade rather than for it; see `isReport`. */
  get reports(): boolean {
    this.knownReports ??= isReport(this.folded);
    return this.knownReports;
  }

  /** Of `folded`, see `scriptsOf`. */
  get scripts(): number {
    if (this.knownScripts < 0) this.knownScripts = scriptsOf(this.folded);
    return this.knownScripts;
  }

  /** Words of the vocabulary in it; spans are of `folded`. */
  get hits(): WordHit[] {
    this.knownHits ??= this.findHits();
    return this.knownHits;
  }

  /** What it quotes, with the marks; spans are of `text`. */
  get quotations(): Span[] {
    this.knownQuotations ??= findQuotations(this.text);
    return this.knownQuotations;
  }

  /** Its sentences; spans are of `text`. */
  get sentences(): Span[] {
    this.knownSentences ??= splitSentences(this.text);
    return this.knownSentences;
  }

  private findHits(): WordHit[] {
    const { view, text } = this.unit;
    const hits = findWords(this.folded);
    const spelledOut = findSpelledOut(this.folded);
    if (spelledOut.length) {
      hits.push(...spelledOut);
      hits.sort((one, other) => one.start - other.start);
    }
    return markUnseen(hits, text.length - view.text.length, (span) => {
      const source = view.toSource(this.start + span.start, this.start + span.end);
      return source.end - source.start;
    });
  }
}

/** A line of source that was only wrapped by its author, not broken: long, and both sides Latin. */
const WRAPPED_AFTER = 50;
const ENDS_SENTENCE = /[。！？!?…；;.．」』”"’)）】》:：]$/;

/** The lines of a unit. */
export function splitLines(unit: Unit): Line[] {
  const { text } = unit.view;
  const lines: Line[] = [];
  let from = 0;
  while (from < text.length) {
    let end = text.indexOf('\n', from);
    if (end < 0) end = text.length;
    while (end < text.length && isWrap(text, from, end)) {
      const next = text.indexOf('\n', end + 1);
      end = next < 0 ? text.length : next;
    }
    const line = makeLine(unit, from, end);
    if (line) lines.push(line);
    from = end + 1;
  }
  return lines;
}

function isWrap(text: string, from: number, feed: number): boolean {
  if (unitIsBroken(text, feed)) return false;
  const before = text.slice(Math.max(from, feed - 2), feed).trimEnd();
  const after = /^[\n ]*(.?)/u.exec(text.slice(feed + 1, feed + 40))?.[1] ?? '';
  if (/[a-z,;\u00df-\u024f]$/i.test(before) && /[a-z\u00df-\u024f0-9("'“‘]/i.test(after)) {
    return feed - from >= WRAPPED_AFTER || /^[a-z]/.test(after);
  }
  return false;
}

/** Two line feeds with nothing between them are a `<br>` and a line end of the source. */
function unitIsBroken(text: string, feed: number): boolean {
  return /^[ \t]*\n/.test(text.slice(feed + 1, feed + 12));
}

function makeLine(unit: Unit, from: number, to: number): Line | null {
  const { text } = unit.view;
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return start === end ? null : new Line(unit, start, end);
}

function isSpace(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200a);
}

/** Letters and digits of a text: a Han character, a kana or a Hangul syllable counts as one, a word of other letters as two. */
export function weigh(text: string): number {
  let weight = 0;
  let inWord = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 0x2e80 && code < 0xd7b0) {
      if (code > 0x3020 && !(code >= 0x30fb && code < 0x30fc)) weight++;
      inWord = false;
      continue;
    }
    const isLetter =
      code < 0x80
        ? (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
        : code < 0x2000 && isLetterOrDigit(code);
    if (isLetter && !inWord) weight += 2;
    inWord = isLetter;
  }
  return weight;
}

/** Numbers the lines and tells which stand before the first or behind the last prose. */
export function numberLines(lines: Line[], isText: (line: Line) => boolean): void {
  let first = lines.findIndex(isText);
  let last = lines.findLastIndex(isText);
  // Without any prose nothing is an edge.
  if (first < 0) {
    first = 0;
    last = lines.length;
  }
  lines.forEach((line, index) => {
    line.index = index;
    line.edge = index < first ? 'head' : index > last ? 'tail' : null;
  });
}
