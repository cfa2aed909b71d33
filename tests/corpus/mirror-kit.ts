import * as OpenCC from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import type { Random } from './random';

/** What mirror kits do to a text, byte by byte: conversion, pinyin, cut punctuation, narrowing. */

const toTraditional = OpenCC.Converter({ from: 'cn', to: 't' });
const toSimplified = OpenCC.Converter({ from: 't', to: 'cn' });

const encodeTable = new Map<string, number>();
const decodeTable = new Map<number, string>();
{
  const decoder = new TextDecoder('gbk');
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length !== 1 || character === '\ufffd') continue;
      decodeTable.set(lead * 256 + trail, character);
      if (!encodeTable.has(character)) encodeTable.set(character, lead * 256 + trail);
    }
  }
}

export function convert(text: string): string {
  return [...text].map((character) => toTraditional(character)).join('');
}

export function narrow(text: string): string {
  return text.replace(/[，（）：；！？]/g, (mark) =>
    String.fromCharCode(mark.charCodeAt(0) - 0xfee0),
  );
}

function encode(text: string): number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.charCodeAt(0);
    if (code < 0x80) bytes.push(code);
    else {
      const pair = encodeTable.get(character);
      if (pair === undefined) bytes.push(0x3f);
      else bytes.push(pair >> 8, pair & 0xff);
    }
  }
  return bytes;
}

/** As the kit's decoder: an orphaned lead byte becomes `?` and takes a printable ASCII byte with it. */
function decode(bytes: readonly number[]): string {
  let text = '';
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      text += String.fromCharCode(lead);
      continue;
    }
    const trail = bytes[at + 1];
    const character = trail === undefined ? undefined : decodeTable.get(lead * 256 + trail);
    if (character) {
      text += character;
      at++;
    } else {
      text += lead === 0x80 ? '€' : '?';
      if (lead !== 0x80 && trail !== undefined && trail >= 0x21 && trail < 0x80) at++;
    }
  }
  return text;
}

/** Characters by how readily kits annotate them. */
export const READINESS =
  '業現數統據經創態協執規戰區產網聯務關設應術質構結導責預調監擔轉內領復環續學進標準強機風達權礎護養項費點運獻貿優時對會個國來長號計動農問過說類戶萬線頁驗詢見';

export interface KitOptions {
  /** How many of `READINESS` get pinyin; 0: none. */
  depth: number;
  /** Cut sentence punctuation on bytes, which makes scars. */
  cut: boolean;
}

/** One reading a character, blind to context. */
const FIXED: Record<string, string> = {
  調: 'diào',
  長: 'zhǎng',
  應: 'yīng',
  會: 'huì',
  復: 'fù',
  轉: 'zhuǎn',
  說: 'shuō',
};

function readingOf(character: string): string {
  return FIXED[character] ?? pinyin(character);
}

/** What the kit makes of a Traditional text. */
export function spoil(traditional: string, { depth, cut }: KitOptions): string {
  let bytes = encode(traditional);
  if (depth > 0) {
    const readings = new Map<number, string>();
    for (const character of [...READINESS].slice(0, depth)) {
      const pair = encodeTable.get(character);
      if (pair !== undefined) readings.set(pair, readingOf(character));
    }
    const annotated: number[] = [];
    for (let at = 0; at < bytes.length; at++) {
      const pair = (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
      const reading = readings.get(pair);
      if (reading && at + 1 < bytes.length) {
        annotated.push(bytes[at] ?? 0, bytes[at + 1] ?? 0, ...encode(`(${reading})`));
        at++;
      } else annotated.push(bytes[at] ?? 0);
    }
    bytes = annotated;
  }
  if (!cut) return narrow(decodeAligned(bytes));
  const pieces: number[][] = [[]];
  const marks: string[] = [];
  for (let at = 0; at < bytes.length; at++) {
    const pair = (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
    const mark = { 41915: '；', 41919: '？', 41889: '！', 41900: '，' }[pair];
    if (mark) {
      marks.push(mark);
      pieces.push([]);
      at++;
    } else pieces.at(-1)?.push(bytes[at] ?? 0);
  }
  return narrow(pieces.map((piece, index) => decode(piece) + (marks[index] ?? '')).join(''));
}

function decodeAligned(bytes: readonly number[]): string {
  return decode(bytes);
}

/** The toneless kit: a bracket after about every fifth character, the character itself where it was converted. */
export function annotateEveryFifth(traditional: string, random: Random): string {
  let text = '';
  let since = 0;
  for (const character of traditional) {
    text += character;
    if (!/[\u4e00-\u9fff]/.test(character)) continue;
    since++;
    if (since < 5 && !(since === 3 && random.chance(0.1))) continue;
    since = 0;
    const changed = toSimplified(character) !== character;
    text += changed ? `(${character})` : `(${pinyin(character, { toneType: 'none' })})`;
  }
  return text;
}

/** Runs of control characters in front of most punctuation. */
export function sprinkleControls(text: string, random: Random): { text: string; added: string[] } {
  const added: string[] = [];
  const controls = '\u0005\u0006\u0007\u0008\u0010\u0011';
  const spoilt = text.replace(/[，。、！？：；]/g, (mark) => {
    if (!random.chance(0.84)) return mark;
    let run = '';
    for (let count = 2 + random.below(4); count > 0; count--) run += random.pick([...controls]);
    added.push(run);
    return run + mark;
  });
  return { text: spoilt, added };
}
