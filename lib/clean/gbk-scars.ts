import type { Span } from '../article';
import { splitWords, wordSegmenter } from '../text/word-segmenter';
import {
  hasReading,
  hasSimplifiedForm,
  readSyllable,
  readsAs,
  simplifiedCode,
} from './chinese-characters';
import {
  fullWidthLetter,
  gbkBytes,
  gbkCharacter,
  isOwnLetter,
  orphanIsAnnotated,
  widened,
} from './gbk';
import { simplify } from './lost-pairs';

/** A damaged run and what its bytes read. Offsets are those of the text that was searched. */
export interface Scar extends Span {
  /** null: the bytes leave more than one answer, or none. */
  repaired: string | null;
  /** A typist may have left the same; no proof of a kit by itself. */
  isFaint?: boolean;
  /** A reading in brackets stands behind what is left of it. */
  hasReading?: boolean;
}

/** `?shù)`: a reading without its opening bracket; `?;`, `?？`: a mark that two characters' bytes spelled by chance. */
const PINYIN_SCAR = /\?([a-z\u00e0-\u01dc]{1,6})\)/g;
const NEXT_PINYIN_SCAR = new RegExp(PINYIN_SCAR, 'y');
const MARK_SCAR = /\?([,;:!?，；：！？])(?=[,;:!]?(?:[^\0-\u00ff]|[@-~][\u4e00-\u9fff]))/g;
/** `把F(xiàn)場`, `研l(fā)，`: the second byte of a character whose first is lost, with its reading. */
const SECOND_BYTE =
  /(?<![A-Za-z0-9\u00c0-\u024f] ?)([@-~€])\(([a-z\u00e0-\u01dc]{1,6})\)(?! ?[A-Za-z0-9\u00c0-\u024f])/g;
/** Longer damage is too likely to hold a byte that was lost. */
const LONGEST = 40;

/**
 * The damage in a text. `annotated`: characters that the page's kit puts a reading behind elsewhere; of
 * several that a byte may belong to, it is one of these. Linear: each scar looks at most `LONGEST`
 * characters ahead.
 */
export function findScars(text: string, annotated: ReadonlySet<string> = new Set()): Scar[] {
  const scars = findSecondBytes(text, annotated);
  if (!text.includes('?')) return scars;
  for (const match of text.matchAll(PINYIN_SCAR)) {
    const scar = readPinyinScar(text, match);
    if (scar) scars.push(scar);
  }
  for (const match of text.matchAll(MARK_SCAR)) {
    const scar = readMarkScar(text, match.index, match[1] ?? '');
    if (scar) scars.push(scar);
  }
  return scars.sort((a, b) => a.start - b.start);
}

function findSecondBytes(text: string, annotated: ReadonlySet<string>): Scar[] {
  const scars: Scar[] = [];
  if (!text.includes('(')) return scars;
  const asked = new Map<string, string[]>();
  for (const match of text.matchAll(SECOND_BYTE)) {
    const [whole, letter = '', written = ''] = match;
    const read = readSyllable(written);
    if (!read || read.tone === 5) continue;
    const { index } = match;
    const after = text[index + whole.length] ?? '';
    // In step with the byte in front of it, and a letter of its own: another scar.
    const before = text.slice(Math.max(0, index - 1), index + 1);
    if (
      isOwnLetter(text.slice(Math.max(0, index - 3), index), after) &&
      orphanIsAnnotated(before, read.syllable, read.tone)
    )
      continue;
    const key = `${letter}${read.syllable}${read.tone}`;
    const answers = asked.get(key) ?? charactersWith(letter, read);
    asked.set(key, answers);
    const known = answers.filter((character) => annotated.has(character));
    const [repaired = null, ...others] = known.length ? known : answers;
    scars.push({
      start: index,
      end: index + whole.length,
      repaired: others.length ? null : repaired,
      isFaint: true,
      hasReading: true,
    });
  }
  return scars;
}

/** Common characters whose second byte is a letter, by their reading. */
function charactersWith(letter: string, { syllable, tone }: Reading): string[] {
  const characters: string[] = [];
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    const character = gbkCharacter(lead, letter === '€' ? 0x80 : letter.charCodeAt(0));
    if (character && hasReading(character, syllable, tone) && isCommon(character))
      characters.push(character);
  }
  return characters;
}

type Reading = NonNullable<ReturnType<typeof readSyllable>>;

interface Decoded {
  characters: string;
  end: number;
}

/**
 * Decodes what follows an orphaned byte, one byte out of step, until an ASCII byte brings both
 * back into step. null where it does not come to that.
 */
function decodeFrom(orphan: number, text: string, from: number): Decoded | null {
  let pending = orphan;
  let characters = '';
  for (let at = from; at < text.length && at < from + LONGEST; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x3f) {
      const next = annotatedAt(pending, text, at);
      return next && { characters: characters + next.characters, end: next.end };
    }
    const letter = code >= 0x40 && code < 0x80 ? fullWidthLetter(text[at] ?? '') : '';
    if (code >= 0x40 && code < 0x80) {
      const last = gbkCharacter(pending, code);
      if (!letter || isCommon(last))
        return last ? { characters: characters + last, end: at + 1 } : null;
    }
    // A mark is a full-width one that was narrowed: `?!,F`.
    const bytes = code === 0x20ac ? 0x80 : gbkBytes(letter || widened(text[at] ?? ''));
    if (!bytes) return null;
    if (bytes < 0x100) {
      const last = gbkCharacter(pending, bytes);
      return last ? { characters: characters + last, end: at + 1 } : null;
    }
    const character = gbkCharacter(pending, bytes >> 8);
    if (!character) return null;
    characters += character;
    pending = bytes & 0xff;
  }
  return null;
}

/** `剳?yīng)`: the next reading that was put between, by which its character is known; both are in step again. */
function annotatedAt(lead: number, text: string, at: number): Decoded | null {
  NEXT_PINYIN_SCAR.lastIndex = at;
  const match = NEXT_PINYIN_SCAR.exec(text);
  const read = match && readSyllable(match[1] ?? '');
  if (!match || !read) return null;
  const answers: string[] = [];
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    const character = gbkCharacter(lead, trail);
    if (character && hasReading(character, read.syllable, read.tone) && isCommon(character))
      answers.push(character);
  }
  const [characters = ''] = answers;
  return answers.length === 1 ? { characters, end: at + match[0].length } : null;
}

/** Han of the common half, or punctuation: what text is made of, and damage is not. */
function isCommon(characters: string): boolean {
  for (const character of characters) {
    if (/[，。、；：？！“”‘’《》（）—…·]/.test(character)) continue;
    if (character < '\u4e00' || character > '\u9fff') return false;
    const simplified = String.fromCharCode(simplifiedCode(character.charCodeAt(0)));
    if (readsAs(simplified, '') === null) return false;
  }
  return true;
}

/** `替?zhèn)鹘y`: the reading of two bytes that belong to two characters was put between them. */
function readPinyinScar(text: string, match: RegExpExecArray): Scar | null {
  const read = readSyllable(match[1] ?? '');
  if (!read || read.tone === 5) return null;
  const start = match.index;
  const after = start + match[0].length;
  const damaged: Scar = { start, end: after, repaired: null };
  const bytes = gbkBytes(widened(text[start - 1] ?? ''));
  if (!bytes) return damaged;
  const answers = new Map<string, number>();
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    const annotated = gbkCharacter(bytes & 0xff, trail);
    if (!annotated || !hasReading(annotated, read.syllable, read.tone)) continue;
    const decoded = decodeFrom(trail, text, after);
    if (decoded && isCommon(decoded.characters)) answers.set(decoded.characters, decoded.end);
  }
  const [answer] = answers;
  if (answers.size !== 1 || !answer) return damaged;
  return { start, end: answer[1], repaired: answer[0] };
}

/** Characters whose second byte is A3 too, with those they make words with: in front of them, behind them. */
const LOOK_LIKE_STOP: Record<string, [before: string, after?: RegExp]> = {
  保: ['確确擔担可醫医社參参辦办安投國国勞劳'],
  常: ['正非經经通日異异平反照時时往', /^客/],
  模: ['規规大'],
  停: ['暫暂不調调'],
  校: ['學学高本母該该全'],
  專: ['大中', /^(?:科(?!學(?![校歷])|技|研|普)|會)/],
  海: ['上大南北東黃渤沿航出近公', /^口/],
  儲: ['存倉仓'],
  擔: ['承負负分'],
  福: ['幸造'],
  剩: ['過过'],
};

const READINGS = /\([^()]*\)/g;

/** Ends sentences as often as it makes a word with one of these: 截流環。, 環保. */
const EITHER_WAY = /[環环]/;
const BEFORE_NAMES =
  /^(?:教授|老[師师]|[記记]者|主任|[書书][記记]|主席|[經经]理|院[長长]|校[長长]|市[長长]|[縣县][長长]|[鎮镇][長长]|局[長长]|科[長长]|[隊队][長长]|同[學学]|博士|[醫医]生|律[師师]|工匠|[師师]傅)$/;

/** So much on both sides tells how a text falls into words. */
const AROUND = 8;
/** What ends a sentence by itself as well: 在這條命上。, 平時常去. */
const ENDS = /[上中大高全出過过時时往日東东南北近黃黄]$/;

/**
 * Whether a character makes a word with one of its neighbours: 一切照|常 does, 對照|常|科學 does not,
 * since each neighbour is part of another word.
 */
function fitOf(character: string, before: string, behind: string): 'word' | 'none' | 'unknown' {
  if (!wordSegmenter()) return 'unknown';
  const last = lastWord(before);
  const [next = ''] = splitWords(simplify(behind.slice(0, AROUND)));
  const [fronts, after] = LOOK_LIKE_STOP[character] ?? [''];
  if (after?.test(behind) && next.length === 1) return 'word';
  if (!fronts.includes(before.at(-1) ?? '')) return 'none';
  if (ENDS.test(before)) return 'unknown';
  return last.length === 1 ? 'word' : 'none';
}

function lastWord(text: string): string {
  return splitWords(simplify(text)).at(-1) ?? '';
}

const ASKS = /[吗嗎呢么麼何谁誰哪怎几幾][^。！？]*$/;
/** A word in quotes is no sentence: “矗矗”都從這裏來. */
const SHORT_QUOTE = /“[^”]{1,4}$/;

/** Whether a sentence may end there. */
function mayEnd(front: string, next: string): boolean {
  // After a title the lost character may as well begin a name.
  if (BEFORE_NAMES.test(front.slice(-2)) || /^[。！？、，；：]/.test(next)) return false;
  if (next[0] === '”' && SHORT_QUOTE.test(front)) return false;
  // 走走停停, 常常: the same once more.
  const isAlike = (gbkBytes(front.at(-1) ?? '') & 0xff) === 0xa3;
  return !isAlike || lastWord(front.slice(-AROUND)).length > 1;
}

/** `?;卣{`: a full stop (or one of a few characters) and the next character, cut at a mark between them. */
function readMarkScar(text: string, start: number, mark: string): Scar | null {
  const markBytes = gbkBytes(widened(mark));
  const decoded = decodeFrom(markBytes & 0xff, text, start + 2);
  if (!decoded) return null;
  // A letter behind two marks may be somebody's: only what nobody types in Simplified comes of the kit.
  const isFaint = /^[,;:!]?[@-~]/.test(text.slice(start + 2, start + 4));
  if (isFaint && !hasSimplifiedForm(decoded.characters.at(-1) ?? '')) return null;
  const damaged: Scar = { start, end: decoded.end, repaired: null, isFaint };
  if (!isCommon(decoded.characters)) return null;
  const front = text.slice(Math.max(0, start - LONGEST), start).replace(READINGS, '');
  const before = front.at(-1) ?? '';
  const rest = text.slice(decoded.end, decoded.end + LONGEST).replace(READINGS, '');
  const behind = decoded.characters + rest;
  const words = Object.entries(LOOK_LIKE_STOP)
    .filter(([, [fronts, after]]) => fronts.includes(before) || after?.test(behind))
    .filter(([character]) => (gbkBytes(character) & 0xff) === 0xa3)
    .map(([character]) => character);
  const [word] = words;
  if (word && words.length === 1) {
    const fit = fitOf(word, front.slice(-AROUND), behind);
    if (fit === 'unknown') return damaged;
    if (fit === 'none') words.pop();
  }
  if (EITHER_WAY.test(before) || (isFaint && ASKS.test(front))) return damaged;
  if (!words.length && !mayEnd(front, decoded.characters)) return damaged;
  if (words.length > 1 || !/[\u4e00-\u9fff”》）)\da-z]/i.test(before)) return damaged;
  return {
    start,
    end: decoded.end,
    repaired: (words[0] ?? '。') + decoded.characters,
    isFaint,
  };
}
