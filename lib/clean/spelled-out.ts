import { findWords, TRADES, type WordHit } from './vocabulary';

/** `娱·乐·城`, `棋.牌.官.网`: one mark between every two characters, and no other. */
const SPELLED_OUT = /[\u4e00-\u9fff](?:[·・•.．*＊^~_|｜#╳×/-][\u4e00-\u9fff]){2,}/g;

/** Nobody writes a word of a trade like that but to get past a filter. */
const SURE = 3;

/** Words of trades in a folded text whose characters are kept apart by marks. */
export function findSpelledOut(folded: string): WordHit[] {
  const hits: WordHit[] = [];
  for (const { 0: written, index } of folded.matchAll(SPELLED_OUT)) {
    // Every other character is a mark.
    const joined = [...written].filter((_, at) => at % 2 === 0).join('');
    for (const { start, end, word } of findWords(joined)) {
      if (!TRADES.has(word.category) || word.strength < 2) continue;
      hits.push({
        start: index + 2 * start,
        end: index + 2 * end - 1,
        word: { ...word, strength: SURE },
      });
    }
  }
  return hits;
}

/** Whether a word was spelled out. */
export function isSpelledOut({ start, end, word }: WordHit): boolean {
  return end - start === 2 * word.token.length - 1 && word.token.length > 1;
}
