import type { Span } from '../article';
import { type Brackets, bracketAround } from './bracket-around';
import type { Line } from './lines';
import { lieOf } from './quotations';

/**
 * Symbols that nobody sets between single characters: of technics, letters in circles and brackets,
 * odd operators, flowers, dots of Braille, a few marks. Not dots, bars, arrows, signs of arithmetic
 * and logic, geometric shapes and notes, which stand in lists, rhythms and tables; hashes, stars and
 * hearts are told from fewer by `novel-watermark`.
 */
const SYMBOL =
  '[\\u00a4\\u00a7\\u00b6\\u2020\\u2021\\u203b\\u2042\\u2051\\u221d\\u221e\\u222e-\\u2230\\u2295-\\u22a1\\u2300-\\u23ff\\u249c-\\u24e9\\u2600-\\u2604\\u2607-\\u262f\\u2638-\\u2664\\u2666-\\u2668\\u2670-\\u2763\\u2765-\\u2793\\u2798-\\u27bf\\u2800-\\u28ff\\u2980-\\u29ff\\u2a00-\\u2aff\\u2b50-\\u2bff\\u3004\\u3012\\u3020\\u3036]';
/** A character, or the letter of an address. */
const SINGLE = '[\\u3400-\\u9fffa-zA-Z0-9]';
const FEWEST = 5;
const ROW = new RegExp(
  `${SINGLE}?(${SYMBOL})${SINGLE}(?:\\1${SINGLE}){${FEWEST - 2},80}\\1?`,
  'gu',
);
/** What any row has in it. */
export const IN_ROWS = new RegExp(`(${SYMBOL})${SINGLE}\\1${SINGLE}\\1`, 'u');

/** So many different characters: `嗚☆嗚☆嗚` is a sound. */
const FEWEST_DIFFERENT = 4;
/** Members of series, which headings set apart like that. */
const OF_SERIES =
  /[一二三四五六七八九十百千甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥春夏秋冬东南西北中上下左右前后东東金木水火土日月星天地人风風花雪鼠牛虎兔龙龍蛇马馬羊猴鸡雞狗猪豬琴棋书書画畫诗詩酒茶柴米油盐鹽酱醬醋梅兰蘭竹菊松红紅橙黄黃绿綠青蓝藍紫黑白生旦净淨末丑宫宮商角徵羽福禄祿寿壽喜仁义義礼禮智信忠孝语語数數英物化生政史地]/g;
const MOSTLY = 0.5;
/** Where more lines have such rows, the article is set so. */
const MOST_LINES = 0.3;
/** An address behind a row whose last word leads there. */
const ADDRESS = /^\s?(?:[a-z0-9-]{1,24}\s?[.。点丶·]\s?){1,3}[a-z]{2,12}(?![a-z])/;
const BRACKETS: Brackets = { opening: '（(【[〖〔<', closing: '）)】]〗〕>', longest: 90 };

const isHan = (text: string | undefined) => /[\u3400-\u9fff]/.test(text ?? '');

/** Whether a page whose lines these are has its own words set like that. */
export function setsRows(lines: readonly Line[]): boolean {
  const rows = lines.filter(({ text }) => IN_ROWS.test(text)).length;
  return rows > 2 && rows > MOST_LINES * lines.length;
}

/**
 * What is spelled with a symbol between all characters, so that no filter reads it: `手⊙机⊙用⊙户⊙请⊙`.
 * Whatever it says, nobody wrote it for readers. Offsets are those of the line.
 */
export function findSpelledRows({ text, folded, quotations }: Line): Span[] {
  if (!IN_ROWS.test(text)) return [];
  const found: Span[] = [];
  for (const { 0: row, 1: symbol = '', index } of text.matchAll(ROW)) {
    const marks = row.split(symbol).length - 1;
    if (marks < FEWEST || !isSpelled(row)) continue;
    const span = withoutStory(text, { start: index, end: index + row.length });
    const address = ADDRESS.exec(folded.slice(span.end))?.[0] ?? '';
    const whole = { start: span.start, end: span.end + address.length };
    if (lieOf(whole, quotations) === 'within') continue;
    found.push(bracketAround(text, whole, BRACKETS) ?? whole);
  }
  return found;
}

/** Words, and no series or sound. */
function isSpelled(row: string): boolean {
  const characters = row.match(/[\u3400-\u9fff]/g) ?? [];
  const members = row.match(OF_SERIES)?.length ?? 0;
  return new Set(characters).size >= FEWEST_DIFFERENT && members <= MOSTLY * characters.length;
}

/**
 * A row without the character of the story at either end, which goes on there without a mark of a
 * sentence: a symbol stands behind each character of a row, or around the whole.
 */
function withoutStory(text: string, { start, end }: Span): Span {
  const begins = isHan(text[start]) && isHan(text[start - 1]);
  const goesOn = isHan(text[end - 1]) && isHan(text[end]);
  return { start: start + Number(begins), end: end - Number(goesOn) };
}
