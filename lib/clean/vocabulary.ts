import type { Span } from '../article';
import { findColumns } from './adult-columns';
import { VOCABULARY } from './data/vocabulary.data';
import { fold } from './fold';

/** What a word promotes, or what kind of furniture it is. */
export type Category =
  | 'adult'
  | 'gambling'
  | 'lottery'
  | 'loan'
  | 'private_server'
  | 'pharma'
  | 'essay_mill'
  | 'counterfeit'
  | 'seo_tail'
  | 'novel_watermark'
  | 'wechat_tail'
  | 'copyright_tail'
  | 'nag'
  | 'ai_junk'
  | 'furniture'
  | 'control'
  | 'meta_label';

export interface Word {
  token: string;
  language: string;
  category: Category;
  /** 1: common in honest text too … 3: hardly ever there. */
  strength: number;
}

export interface WordHit extends Span {
  word: Word;
  /** Something that nobody sees stands between its characters. */
  isSpelledOut?: boolean;
}

/** Categories that sell something. */
export const TRADES: ReadonlySet<Category> = new Set<Category>([
  'adult',
  'gambling',
  'lottery',
  'loan',
  'private_server',
  'pharma',
  'essay_mill',
  'counterfeit',
]);

/** Words by their first three code units, longest first; those of two units by `END` and in every list of theirs. */
type Lists = Map<number, Map<number, Map<number, Word[]>>>;

const END = -1;

interface Index {
  /** A bit for each pair with which a word begins, at its `placeOf`: small enough to stay near the processor. */
  pairs: Uint8Array;
  lists: Lists;
}

const PLACES = 1 << 18;

/** Where the bit of two code units stands. Few pairs of a text share theirs with one of a word. */
function placeOf(first: number, second: number): number {
  return (first * 509 + second * 31) & (PLACES - 1);
}

let index: Index | undefined;

function build(): Index {
  const pairs = new Uint8Array(PLACES >> 3);
  const lists: Lists = new Map();
  for (const line of VOCABULARY.split('\n')) {
    const [key = '', tokens = ''] = line.split('\t');
    const [category = '', strength = '', language = ''] = key.split(' ');
    for (const written of tokens.split('|')) {
      const token = fold(written);
      const word = { token, language, category: category as Category, strength: Number(strength) };
      const first = token.charCodeAt(0);
      const second = token.charCodeAt(1);
      const place = placeOf(first, second);
      pairs[place >> 3] = (pairs[place >> 3] ?? 0) | (1 << (place & 7));
      const byThird = childOf(childOf(lists, first), second);
      const third = token.length > 2 ? token.charCodeAt(2) : END;
      const words = byThird.get(third);
      if (words) words.push(word);
      else byThird.set(third, [word]);
    }
  }
  for (const bySecond of lists.values())
    for (const byThird of bySecond.values()) orderWords(byThird);
  return { pairs, lists };
}

function childOf<T>(parent: Map<number, Map<number, T>>, key: number): Map<number, T> {
  let child = parent.get(key);
  if (!child) {
    child = new Map();
    parent.set(key, child);
  }
  return child;
}

function orderWords(byThird: Map<number, Word[]>): void {
  const short = byThird.get(END) ?? [];
  for (const [third, words] of byThird) {
    if (third !== END) words.push(...short);
    words.sort((a, b) => b.token.length - a.token.length);
  }
}

/**
 * The words of the vocabulary in a folded text, longest first at each place, not overlapping. A
 * word in letters must stand alone: `slot online`, not `pslot onlinex`.
 */
export function findWords(folded: string): WordHit[] {
  index ??= build();
  const { pairs, lists } = index;
  const hits: WordHit[] = [];
  let next = folded.charCodeAt(0);
  for (let at = 0; at + 1 < folded.length; at++) {
    const code = next;
    next = folded.charCodeAt(at + 1);
    const place = placeOf(code, next);
    if (!((pairs[place >> 3] ?? 0) & (1 << (place & 7)))) continue;
    if (at > 0 && isLatin(code) && isLatin(folded.charCodeAt(at - 1))) continue;
    const byThird = lists.get(code)?.get(next);
    const words =
      byThird?.get(at + 2 < folded.length ? folded.charCodeAt(at + 2) : END) ?? byThird?.get(END);
    if (!words) continue;
    for (const word of words) {
      const end = at + word.token.length;
      if (!folded.startsWith(word.token, at) || !standsAlone(folded, at, end)) continue;
      if (isHall(folded, end - 2)) break;
      hits.push({ start: at, end, word });
      at = end - 1;
      next = end < folded.length ? folded.charCodeAt(end) : END;
      break;
    }
  }
  const columns = findColumns(folded);
  return columns.length ? withColumns(hits, columns, folded) : hits;
}

/** One sure word in the place of those that the name of a column has. */
function withColumns(
  hits: readonly WordHit[],
  columns: readonly Span[],
  folded: string,
): WordHit[] {
  const named = columns.map(({ start, end }) => ({
    ...{ start, end },
    word: {
      token: folded.slice(start, end),
      language: 'zh-Hans',
      category: 'adult' as const,
      strength: 3,
    },
  }));
  const apart = hits.filter(
    (hit) => !columns.some(({ start, end }) => hit.start < end && hit.end > start),
  );
  return [...apart, ...named].sort((one, other) => one.start - other.start);
}

/** `半岛体育馆`, `金沙娱乐室`, `毕业证明`: what the word names goes on, and is a place, a matter or a paper of the town's. */
const HALLS =
  /^(?:体育(?:[馆场局课报]|中心|公园|用品|器材|学院|大学|老师|教师|教育|产业|年鉴|新闻)|娱乐(?:[室圈厅]|新闻|设施)|视频(?:会议|监控|作业)|[业历]证明)/;
const HALL_STARTS = '体娱视业历';

function isHall(folded: string, at: number): boolean {
  return HALL_STARTS.includes(folded.charAt(at)) && HALLS.test(folded.slice(at, at + 5));
}

function standsAlone(text: string, start: number, end: number): boolean {
  const isWithinWord = (at: number) =>
    at > 0 && at < text.length && isLatin(text.charCodeAt(at)) && isLatin(text.charCodeAt(at - 1));
  return !isWithinWord(start) && !isWithinWord(end);
}

/** Latin with its accents, Greek and Cyrillic. */
function isLatin(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 0xdf && code < 0x530) ||
    (code >= 0x1e00 && code < 0x1f00)
  );
}
