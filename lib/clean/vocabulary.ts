import type { Span } from '../article';
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

interface Index {
  /** By code unit, the number of its list among `lists`; 0: no word begins with it. */
  firsts: Uint16Array;
  /** By code unit, whether a word has it as its second: with `firsts`, most pairs of a text are told from it alone. */
  seconds: Uint8Array;
  /** Words by their second character, longest first. */
  lists: Map<number, Word[]>[];
}

let index: Index | undefined;

function build(): Index {
  const firsts = new Uint16Array(0x10000);
  const seconds = new Uint8Array(0x10000);
  const lists: Index['lists'] = [new Map()];
  for (const line of VOCABULARY.split('\n')) {
    const [key = '', tokens = ''] = line.split('\t');
    const [category = '', strength = '', language = ''] = key.split(' ');
    for (const written of tokens.split('|')) {
      const token = fold(written);
      const word = { token, language, category: category as Category, strength: Number(strength) };
      const first = token.charCodeAt(0);
      const second = token.charCodeAt(1);
      if (!firsts[first]) firsts[first] = lists.push(new Map()) - 1;
      seconds[second] = 1;
      const list = lists[firsts[first] ?? 0];
      const words = list?.get(second);
      if (words) words.push(word);
      else list?.set(second, [word]);
    }
  }
  for (const list of lists) {
    for (const words of list.values()) words.sort((a, b) => b.token.length - a.token.length);
  }
  return { firsts, seconds, lists };
}

/**
 * The words of the vocabulary in a folded text, longest first at each place, not overlapping. A
 * word in letters must stand alone: `slot online`, not `pslot onlinex`.
 */
export function findWords(folded: string): WordHit[] {
  index ??= build();
  const { firsts, seconds, lists } = index;
  const hits: WordHit[] = [];
  for (let at = 0; at + 1 < folded.length; at++) {
    const code = folded.charCodeAt(at);
    const list = firsts[code];
    if (!list) continue;
    const next = folded.charCodeAt(at + 1);
    if (!seconds[next]) continue;
    if (isLatin(code) && isLatin(folded.charCodeAt(at - 1))) continue;
    const words = lists[list]?.get(next);
    if (!words) continue;
    for (const word of words) {
      const end = at + word.token.length;
      if (!folded.startsWith(word.token, at) || !standsAlone(folded, at, end)) continue;
      if (HALLS.test(folded.slice(end - 2, end + 3))) break;
      hits.push({ start: at, end, word });
      at = end - 1;
      break;
    }
  }
  return hits;
}

/** `半岛体育馆`, `金沙娱乐室`: what the word names goes on, and is a place or a matter of the town's. */
const HALLS =
  /^(?:体育(?:[馆场局课报]|中心|公园|用品|器材|学院|大学|老师|教师|教育|产业|年鉴|新闻)|娱乐(?:[室圈厅]|新闻|设施)|视频(?:会议|监控|作业))/;

function standsAlone(text: string, start: number, end: number): boolean {
  return !(
    (isLatin(text.charCodeAt(start)) && isLatin(text.charCodeAt(start - 1))) ||
    (isLatin(text.charCodeAt(end - 1)) && isLatin(text.charCodeAt(end)))
  );
}

/** Latin with its accents, Greek and Cyrillic. */
function isLatin(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 0xdf && code < 0x530) ||
    (code >= 0x1e00 && code < 0x1f00)
  );
}
