import type { Tongue } from './likeness';
import type { PageContext } from './rule';

/**
 * What stands by itself in a line. `loose`: a sentence between others, or behind them, that has no end or begins
 * in lower case. `link`: the text of a link to another site that stands so, which no writer does. `between`: part of a
 * sentence between parts that read otherwise, see `put-between.ts`.
 */
export type Kind = 'line' | 'sentence' | 'loose' | 'link' | 'aside' | 'clause' | 'between';

/** How pieces that read like what is put in are told in a language; see `strange-pieces.ts`. */
export interface StrangeTongue {
  tongue: Tongue;
  /** So much like what is put in must a piece be on a page where so many places were; less flags it. */
  cutFrom: Record<Kind, readonly number[]>;
  flagFrom: Record<Kind, number>;
  /** Classes of what others cut where something was put in. Sites in other languages ask to subscribe in any text. */
  putIn: RegExp;
  /** So much more than half of the page's sentences. */
  moreThanOthers: number;
  /** Each word of the article speaks for a piece, all of them so much more, and one of its subject, too. */
  ofWord: number;
  ofAllWords: number;
  ofSubject: number;
  /** Anybody writes so few words (see `weigh`), as a heading or a remark: they count for less. */
  ofShort: number;
  short: number;
  /** A piece in the language. Folded. */
  isPiece: RegExp;
  /** Somebody tells something. Folded. */
  tells: RegExp;
  clauses: RegExp;
}

const CHINESE: StrangeTongue = {
  tongue: 'chinese',
  cutFrom: {
    line: [10, 4.5, 3.5, 2.5, 2],
    sentence: [11, 4.5, 2, 1.5, 1],
    loose: [11, 4.5, 2, 1.5, 1],
    link: [11, 4.5, 2, 1.5, 1],
    aside: [11, 5.5, 3.5, 3.5, 3.5],
    // No clause by itself is sure enough.
    clause: [Infinity],
    between: [Infinity, 5, 3.5, 2.5, 2],
  },
  flagFrom: { line: 0, sentence: 0, loose: 0, link: 0, aside: 0, clause: 2, between: 1 },
  putIn: /^(?:C|D7|E)/,
  moreThanOthers: 7,
  ofWord: 0.7,
  ofAllWords: 4,
  ofSubject: 1,
  ofShort: 1,
  short: 8,
  // Readings of characters are others' prey.
  isPiece: /^(?!.*[\u0100-\u01dc\u3040-\u30ff]).*[\u4e00-\u9fff]{3}/,
  tells:
    /[我他她它](?!们?[就吧])|说|曾|当时|记者|后来|已经|那[天时年]|介绍|表示|请勿(?!错过)|召开|文末|附[图表录件]/,
  clauses: /[^，,；;]+[，,；;]+/g,
};

const JAPANESE: StrangeTongue = {
  tongue: 'japanese',
  cutFrom: {
    // Rows of timetables and prices are lines without an end, too.
    line: [Infinity, 5, 4, 3.5, 3],
    sentence: [Infinity, 6, 4, 3, 2, 2, 1.5],
    loose: [Infinity, 4, 2.5, 2, 1.5],
    link: [Infinity, 2.5, 2, 1.5, 1],
    aside: [Infinity, 6, 4.5, 3.5, 2.5],
    clause: [Infinity, Infinity, Infinity, 3, 2, 2, 1.5],
    between: [Infinity],
  },
  flagFrom: { line: 1, sentence: 1, loose: 1, link: 0, aside: 1, clause: 2, between: 2 },
  putIn: /^(?:C|D7)/,
  moreThanOthers: 5,
  ofWord: 0.5,
  ofAllWords: 0,
  ofSubject: 1,
  ofShort: 0,
  short: 0,
  isPiece: /[\u3041-\u30ff\u4e00-\u9fff]{3}/,
  tells:
    /(?:[いきしちにみりえけせてねべめれっん][ただ]|でした|という|らしい|だろう)[。、]?$|[私彼僕俺]|あの[日时年]|そうだ。$/,
  clauses: /[^、,]+[、,]+/g,
};

const KOREAN: StrangeTongue = {
  tongue: 'korean',
  cutFrom: {
    // Rows of prices and hours are lines without an end, too.
    line: [Infinity, 5, 3.5, 2.5, 2],
    sentence: [Infinity, 5, 3, 1.5, 0.75],
    loose: [Infinity, 4, 2.5, 1.5, 0.75],
    link: [Infinity, 2.5, 2, 1.5, 1],
    aside: [Infinity, 6, 4.5, 3, 2.5],
    clause: [Infinity],
    between: [Infinity],
  },
  flagFrom: { line: 1, sentence: 1, loose: 1, link: 0, aside: 1, clause: 3, between: 2 },
  putIn: /^(?:C|D7)/,
  moreThanOthers: 5,
  ofWord: 0.5,
  ofAllWords: 0,
  ofSubject: 1,
  ofShort: 0,
  short: 0,
  isPiece: /[\uac00-\ud7a3]{2}/,
  tells:
    /(?:[았었였했렸졌겼났갔왔됐]|이었|하였)(?:다|고|는데|지만|으며|습니다|어요)(?![가-힣])|라고|다고|[가-힣]씨[는가]|[그나저]는|그녀|내가|우리 (?:아버지|어머니|할머니|할아버지)/,
  clauses: /[^,;]+[,;]+/g,
};

const ENGLISH: StrangeTongue = {
  tongue: 'english',
  cutFrom: {
    line: [Infinity, 4.5, 3.5, 3, 2.5],
    sentence: [Infinity, 6, 4.5, 4, 3.5, 3.5, 3],
    loose: [Infinity, 3, 2, 1.5, 1],
    link: [Infinity, 2, 1, 0.5, 0],
    aside: [Infinity, 6, 5, 4, 3.5],
    clause: [Infinity, Infinity, Infinity, 4.5, 3.5],
    between: [Infinity],
  },
  flagFrom: { line: 1.5, sentence: 2, loose: 0.5, link: 0, aside: 2, clause: 2, between: 2 },
  putIn: /^(?:C|D7)/,
  moreThanOthers: 4,
  ofWord: 0.5,
  ofAllWords: 0,
  ofSubject: 0.75,
  ofShort: 1,
  short: 10,
  // Not with quotation marks that were read wrong.
  isPiece: /^(?!.*[\u00c2\u00c3\u00e2][^\sa-z]).*[a-z]{3}/,
  tells:
    /\b(?:he|she|his|her|him|they|them|their|affiliate links|commissions?|was(?! this)|were|had|said|told|asked|wrote|ago|yesterday)\b/,
  clauses: /[^,;]+[,;]+/g,
};

/** Words of which an English text has more than any other language. Folded. */
const ENGLISH_WORDS = /\b(?:the|of|and|to)\b/g;
/** One in so many words of a text. */
const OF_WORDS = 12;
const SAMPLE = 4000;

/** How strange pieces of a page are told; null where nothing was learnt of what it is written in. */
export function tongueOf({ letters, folded }: PageContext): StrangeTongue | null {
  if (letters === 'han') return CHINESE;
  if (letters === 'kana') return JAPANESE;
  if (letters === 'hangul') return KOREAN;
  if (letters !== 'latin') return null;
  const sample = folded.slice(0, SAMPLE);
  const words = sample.match(/\p{L}+/gu)?.length ?? 0;
  return OF_WORDS * (sample.match(ENGLISH_WORDS)?.length ?? 0) >= words ? ENGLISH : null;
}
