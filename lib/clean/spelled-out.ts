import type { Span } from '../article';
import { findWords, TRADES, type WordHit } from './vocabulary';

/** `娱·乐·城`, `棋.牌.官.网`, `카.지.노`: one mark between every two characters, and no other. */
const SPELLED_OUT =
  /[\u4e00-\u9fff\uac00-\ud7a3](?:[·・•.．*＊^~_|｜#╳×/-][\u4e00-\u9fff\uac00-\ud7a3]){2,}/g;

/** Nobody writes a word of a trade like that but to get past a filter. */
const SURE = 3;

/** Words of trades in a folded text whose characters are kept apart by marks. */
export function findSpelledOut(folded: string): WordHit[] {
  const hits: WordHit[] = [];
  if (folded.search(SPELLED_OUT) < 0) return hits;
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

/** So many marks in all that nobody sees are put between the characters of one clause; where all text has them, they tell nothing. */
const FEW_UNSEEN = 12;

/**
 * Words of trades as sure ones where something that nobody sees stands between all their characters,
 * and hardly elsewhere in the unit. `lengthOf`: how long a span is in the source; `unseen`: how many
 * characters of the unit are not shown.
 */
export function markUnseen(
  hits: WordHit[],
  unseen: number,
  lengthOf: (span: Span) => number,
): WordHit[] {
  if (unseen === 0 || unseen > FEW_UNSEEN) return hits;
  return hits.map((hit) => {
    const { start, end, word } = hit;
    const sells = TRADES.has(word.category) && word.strength > 1 && end - start > 2;
    return sells && lengthOf(hit) === 2 * (end - start) - 1
      ? { ...hit, word: { ...word, strength: SURE }, isSpelledOut: true }
      : hit;
  });
}

/** Whether a word was spelled out. */
export function isSpelledOut({ start, end, word, isSpelledOut }: WordHit): boolean {
  return isSpelledOut || (end - start === 2 * word.token.length - 1 && word.token.length > 1);
}
