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
  /** Words by their first two characters, longest first. */
  byStart: Map<number, Word[]>;
  /** By code unit, whether a word has it as its first, its second: most pairs of a text are told from it alone. */
  places: Uint8Array;
}

const FIRST = 1;
const SECOND = 2;

let index: Index | undefined;

function build(): Index {
  const byStart = new Map<number, Word[]>();
  const places = new Uint8Array(0x10000);
  const add = (code: number, place: number) => {
    places[code] = (places[code] ?? 0) | place;
  };
  for (const line of VOCABULARY.split('\n')) {
    const [key = '', tokens = ''] = line.split('\t');
    const [category = '', strength = '', language = ''] = key.split(' ');
    for (const written of tokens.split('|')) {
      const token = fold(written);
      const start = startKey(token, 0);
      const word = { token, language, category: category as Category, strength: Number(strength) };
      add(token.charCodeAt(0), FIRST);
      add(token.charCodeAt(1), SECOND);
      const list = byStart.get(start);
      if (list) list.push(word);
      else byStart.set(start, [word]);
    }
  }
  for (const list of byStart.values()) list.sort((a, b) => b.token.length - a.token.length);
  return { byStart, places };
}

function startKey(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}

/**
 * The words of the vocabulary in a folded text, longest first at each place, not overlapping. A
 * word in letters must stand alone: `slot online`, not `pslot onlinex`.
 */
export function findWords(folded: string): WordHit[] {
  index ??= build();
  const { byStart, places } = index;
  const hits: WordHit[] = [];
  for (let at = 0; at + 1 < folded.length; at++) {
    const code = folded.charCodeAt(at);
    if (!((places[code] ?? 0) & FIRST)) continue;
    if (!((places[folded.charCodeAt(at + 1)] ?? 0) & SECOND)) continue;
    if (isLatin(code) && isLatin(folded.charCodeAt(at - 1))) continue;
    const words = byStart.get(startKey(folded, at));
    if (!words) continue;
    for (const word of words) {
      const end = at + word.token.length;
      if (!folded.startsWith(word.token, at) || !standsAlone(folded, at, end)) continue;
      hits.push({ start: at, end, word });
      at = end - 1;
      break;
    }
  }
  return hits;
}

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
