import type { Span } from '../article';
import { gbkBytes } from './gbk';
import { NAME } from './name-characters';

/** A character of Latin-1 whose two bytes of UTF-8 were read as one of GBK: `聽` for a no-break space, `路` for `·`. */
export interface DoubleReading extends Span {
  /** What the bytes read; '' for blanks at the start or the end of a line. */
  repaired: string;
}

const LATIN = /[漏掳卤虏鲁碌脳]/;
/** Full-width blanks, of three bytes each, at both ends of a line. */
const WIDE_BLANKS = /^(?:銆€)+|(?<!銆€)(?:銆€)+$/g;
const BLANKS = /^聽{2,}|(?<!聽)聽{2,}$/g;
/** Signs that stand between digits and units, where the character would make no sense. */
const MEASURES = [
  /(?<=\d)掳(?=\s?[cf\d′'’，。、,)）~～\-—至到以左])/gi,
  /(?<=\d)[脳卤](?=\d)/g,
  /(?<=\d\s?(?:[ckdm]|公)?m)[虏鲁](?![\u4e00-\u9fff]{2}(?:人|省))/g,
  /(?<=\d\s?)碌(?=[mglsFA](?![a-z]))/g,
  /(?<=copyright\s?)漏(?=\s?(?:19|20)\d{2})/gi,
];
/** Between two parts of a name, where `路` begins none of its own: 路德, 路易, 路透. */
const BETWEEN_NAMES = new RegExp(
  `(?<=[${NAME}]{2})路(?=[${NAME}]{2})(?![德易透加西克斯威里托])`,
  'g',
);
/** Streets bear such names too. */
const STREET = /^[\u4e00-\u9fff]{0,6}(?:[街号巷站口段]|交[叉汇])/;

/** So many lines begin with blanks of the kind before a page is certainly damaged so. */
const ENOUGH = 3;
/** In Traditional a sentence may begin with `聽聽`; nearly all of a page's don't. */
const MOSTLY = 0.5;

/** Most texts have none of the characters. */
export function mayBeDoubly(text: string): boolean {
  return /[聽路銆]/.test(text) || LATIN.test(text);
}

/**
 * What a body in whose bytes single characters of UTF-8 were left reads instead, line by line. `lines`
 * in offsets of their own; `prose` tells which of them are the text.
 */
export function readDoubly(lines: readonly { text: string; prose: boolean }[]): DoubleReading[][] {
  const indented = lines.filter(({ text }) => /^聽{2}/.test(text)).length;
  const all = lines.filter(({ prose }) => prose).length;
  const isDamaged = indented >= ENOUGH && indented >= MOSTLY * all;
  const dotted = lines.some(({ text }) => text.includes('·'));
  return lines.map(({ text }) => {
    const found: DoubleReading[] = [];
    const add = (pattern: RegExp, read: (found: string) => string) => {
      for (const { 0: whole, index } of text.matchAll(pattern))
        found.push({ start: index, end: index + whole.length, repaired: read(whole) });
    };
    if (text.includes('銆')) add(WIDE_BLANKS, () => '');
    if (LATIN.test(text)) for (const pattern of MEASURES) add(pattern, latinOf);
    if (!isDamaged) return found;
    add(BLANKS, () => '');
    if (!dotted && text.includes('路')) {
      for (const { index } of text.matchAll(BETWEEN_NAMES)) {
        if (!STREET.test(text.slice(index + 1, index + 9)))
          found.push({ start: index, end: index + 1, repaired: latinOf('路') });
      }
    }
    return found;
  });
}

/** The character of Latin-1 whose bytes of UTF-8 are those of a character in GBK. */
function latinOf(character: string): string {
  const bytes = gbkBytes(character);
  return String.fromCharCode(((bytes >> 8) & 3) * 64 + (bytes & 0x3f));
}
