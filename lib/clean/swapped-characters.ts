import type { Span } from '../article';
import { splitWords, wordAt, wordSegmenter } from '../text/word-segmenter';
import type { Line } from './lines';
import { findLookAlikes, STRANGE } from './look-alikes';
import { lieOf, quotationsAt } from './quotations';
import { findRadicals } from './radicals';

/** A character that stands where another one makes a word: `记录表曰期`. Offsets are the line's. */
export interface Swapped extends Span {
  replacement: string;
}

/** What is hardly ever written by itself, with what it is taken for. */
const RARE = new Map(
  (
    '巳已 曰日 吋时 耍要 迸进 冋回同 靣面 苡以 訒认 妃纪 侯候 荼茶 肓盲 夭天 戌成 毋母 刁习 囗口 冂门 兀元 巿市 朩木 ' +
    '祟崇 臼白 喰食 矗直 點点 萠朋 奌点 萣定 伖友 椄接 縂总 囬回 氺水 圡土 苐第 夶大 伩信'
  )
    .split(' ')
    .map((pair) => [pair.slice(0, 1), [...pair.slice(1)]]),
);
/** Usual characters, which stand by themselves as well: taken for others in these words only. */
const USUAL_WORDS =
  '入 人 人员|人们|人民|人类|人物|人家|别人|工人|老人|女人|男人|主人|客人\n' +
  '人 入 入伏|入冬|入秋|入夏|进入|加入|投入|收入|输入\n' +
  '千 干 干净|干燥|干活|干脆|饼干|若干\n' +
  '末 未 未见|未经|未能|未必|未曾|未来|未免|从未|尚未\n' +
  '己 已 已经|早已|而已|已有|已成\n' +
  '已 己 自己|知己\n' +
  '土 士 战士|护士|士兵|博士|女士\n' +
  '士 土 土地|泥土|土豆|尘土|土壤\n' +
  '午 牛 牛奶|牛肉|黄牛|水牛\n' +
  '白 自 自己|自然|来自|自从|自家|亲自\n' +
  '折 拆 拆开|拆除|拆下|拆卸\n' +
  '晴 睛 眼睛|点睛\n' +
  '睛 晴 晴天|晴朗|天晴|放晴\n' +
  '幻 幼 幼儿|幼苗|幼小|年幼';
/** Kana that stand alone between Chinese characters: each looks like one of those. */
const KANA = new Map(
  'ト卜 ロ口 ニ二 ハ八 カ力 エ工 タ夕'
    .split(' ')
    .map((pair) => [pair.slice(0, 1), [...pair.slice(1)]]),
);
/** By the usual character, which other one makes which words. */
const USUAL = new Map<string, { character: string; words: Set<string> }>(
  USUAL_WORDS.split('\n').map((line) => {
    const [written = '', character = '', words = ''] = line.split(' ');
    return [written, { character, words: new Set(words.split('|')) }];
  }),
);
const SEEDS = new RegExp(`[${[...RARE.keys()].join('')}]`);
const WRITTEN = new RegExp(`[${[...RARE.keys(), ...KANA.keys()].join('')}]`, 'g');
const USUAL_WRITTEN = new RegExp(`[${[...USUAL.keys()].join('')}]`, 'g');
const ALL_KANA = /[\u3041-\u30ff]/g;
/** Where a character is no part of a word on a page of such, by what stands in front and behind. */
const ALONE: readonly [written: string, character: string, place: RegExp][] = [
  // Hours, days and years are called so.
  ['巳', '已', /(?<![甲乙丙丁戊己庚辛壬癸辰上元]|\d)巳(?![时時年月日火蛇刻初正午牌位辰、，。]|$)/g],
  // An inch is counted.
  ['吋', '时', /(?<![\d一二两三四五六七八九十百几数半每英尺公方])吋/g],
];
/** Whose subject is how characters look, are read or miswritten. Folded. */
const SUBJECT =
  /形近|错别字|错字|别字|异体|ocr|文字识别|部首|偏旁|笔画|字典|字书|说文|康熙|碑文|拓片|甲骨|假名|日语|日文|日本|干支|地支|生肖/;

/** Copiers and scanners take many for others; one hand's slip is of one kind. */
const ENOUGH_KINDS = 3;
const ENOUGH_RARE = 2;
/** Words and ways to write that dictionaries do not know for their own, with one character on both sides. */
const OWN = /[甲乙丙丁戊己庚辛壬癸]巳|曰[：:，“‘「]|迸[发裂溅射出流]/;
/** So much on both sides tells how a text falls into words. */
const AROUND = 8;
/** Shorter quotations may be of the character itself. */
const SPEECH = 6;
/** Each takes two looks into a dictionary. */
const MOST = 3000;

/** Whether a text has what such a page begins with. */
export function mayBeSwapped(text: string): boolean {
  return SEEDS.test(text);
}

/**
 * What was swapped on a Simplified page, line by line; null where too few kinds are seen. One is seen
 * where it stands in no word, and the other one makes a word with neighbours that stand in none either.
 * `isSpun`: that others were is known.
 */
export function findSwapped(
  lines: readonly Line[],
  folded: string,
  isSpun: boolean,
): Swapped[][] | null {
  if (!wordSegmenter() || SUBJECT.test(folded)) return null;
  const lookUps = { left: MOST };
  const kana = hasLoneKana(lines) ? KANA : new Map<string, string[]>();
  const rare = lines.map((line) => look(line, WRITTEN, kana, lookUps));
  const kinds = kindsOf(lines, rare);
  if (!isSpun && kinds.size < ENOUGH_RARE) return null;
  const usual = lines.map((line) => look(line, USUAL_WRITTEN, kana, lookUps));
  for (const kind of kindsOf(lines, usual)) kinds.add(kind);
  if (!isSpun && kinds.size < ENOUGH_KINDS) return null;
  return lines.map((line, index) => {
    const found = [...(rare[index] ?? []), ...(usual[index] ?? [])];
    return [...found, ...alone(line, found, kana)];
  });
}

/** Those of a line that another character makes a word of. */
function look(
  { text, quotations }: Line,
  written: RegExp,
  kana: ReadonlyMap<string, string[]>,
  lookUps: { left: number },
): Swapped[] {
  if (text.search(written) < 0) return [];
  return [...text.matchAll(written)].flatMap(({ 0: character, index }) => {
    const span = { start: index, end: index + 1 };
    const meant = RARE.get(character) ?? kana.get(character) ?? [];
    if (OWN.test(text.slice(Math.max(0, index - 1), index + 2)) || isMention(span, quotations))
      return [];
    if (lookUps.left-- <= 0) return [];
    const replacement = wantedAt(text, index, meant);
    return replacement ? [{ ...span, replacement }] : [];
  });
}

/** Different ones of a page, with signs of radicals and what no text of today has. */
function kindsOf(lines: readonly Line[], found: readonly Swapped[][]): Set<string> {
  const kinds = new Set<string>();
  for (const [index, { text, quotations }] of lines.entries()) {
    const others = findLookAlikes(text).filter(({ variant }) => STRANGE.test(variant));
    for (const span of [...(found[index] ?? []), ...findRadicals(text), ...others]) {
      if (isProof(span, quotations)) kinds.add(text[span.start] ?? '');
    }
  }
  return kinds;
}

/** What somebody quotes may be about the characters. */
function isProof(span: Span, quotations: readonly Span[]): boolean {
  return lieOf(span, quotations) !== 'within';
}

/** Those that need no word, on a page where others were found. */
function alone(
  { text, quotations }: Line,
  found: readonly Swapped[],
  kana: ReadonlyMap<string, string[]>,
): Swapped[] {
  const spans = ALONE.flatMap(([written, replacement, place]) =>
    text.includes(written)
      ? [...text.matchAll(place)].map(({ index }) => ({
          ...{ start: index, end: index + 1 },
          replacement,
        }))
      : [],
  );
  if (kana.size) {
    for (const { 0: written, index } of text.matchAll(ALL_KANA)) {
      const [replacement = ''] = kana.get(written) ?? [];
      spans.push({ start: index, end: index + 1, replacement });
    }
  }
  return spans.filter(
    (span) => !found.some(({ start }) => start === span.start) && !isMention(span, quotations),
  );
}

/** A page in Chinese that has kana only one by one, between Chinese characters. */
function hasLoneKana(lines: readonly Line[]): boolean {
  const isLone = (text: string, index: number) =>
    KANA.has(text[index] ?? '') &&
    HAN.test(text[index - 1] ?? '') &&
    /[\u4e00-\u9fff，。、；：！？]/.test(text[index + 1] ?? '');
  return lines.every(({ text }) =>
    [...text.matchAll(ALL_KANA)].every(({ index }) => isLone(text, index)),
  );
}
const HAN = /[\u4e00-\u9fff]/;

/** Within a quotation so short that it may be of the character itself. */
export function isMention(span: Span, quotations: readonly Span[]): boolean {
  if (lieOf(span, quotations) !== 'within') return false;
  const [around] = quotationsAt(quotations, span.start, span.end);
  return !around || around.end - around.start < SPEECH;
}

/** What makes a word in a place of what are no words now; '' where nothing does, or more than one character. */
function wantedAt(text: string, at: number, meant: readonly string[]): string {
  const from = Math.max(0, at - AROUND);
  const before = text.slice(from, at);
  const after = text.slice(at + 1, at + 1 + AROUND);
  const place = before.length;
  const singles = singlesOf(text.slice(from, at + 1) + after);
  if (!singles.has(place)) return '';
  const usual = USUAL.get(text[at] ?? '');
  if (usual) {
    const { character, words } = usual;
    const isWord =
      (singles.has(place - 1) && words.has(before.slice(-1) + character)) ||
      (singles.has(place + 1) && words.has(character + after.slice(0, 1)));
    return isWord ? character : '';
  }
  const fitting = meant.filter((character) => isInWord(before, character, after, singles));
  return fitting.length === 1 ? (fitting[0] ?? '') : '';
}

/** Whether a character is part of a word that is made of single characters now. */
function isInWord(
  before: string,
  character: string,
  after: string,
  singles: ReadonlySet<number>,
): boolean {
  const word = wordAt(before + character + after, before.length);
  if (!word || word.end - word.start === 1) return false;
  for (let index = word.start; index < word.end; index++) if (!singles.has(index)) return false;
  return true;
}

/** Where words of one character stand. */
function singlesOf(text: string): Set<number> {
  const singles = new Set<number>();
  let at = 0;
  for (const word of splitWords(text)) {
    if (word.length === 1) singles.add(at);
    at += word.length;
  }
  return singles;
}
