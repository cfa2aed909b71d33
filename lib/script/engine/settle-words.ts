import type { UserWord } from '../user-words';
import type { Step } from './find-path';

/** Finds the reader's own words in a text; the longest of those that begin at one place counts. */
export type FindUserWords = (text: string) => Step[];

/**
 * Words are compared as the source script writes them, so that a key in either script applies.
 * `fold` gives that form of one character (of one UTF-16 unit).
 */
export function createUserWords(
  words: readonly UserWord[],
  fold: (character: string) => string,
): FindUserWords {
  if (words.length === 0) return () => [];
  const byFirst = new Map<string, { from: string; to: string }[]>();
  const foldText = (text: string) => {
    let folded = '';
    for (let index = 0; index < text.length; index++) folded += fold(text[index] ?? '');
    return folded;
  };
  for (const { from, to } of words) {
    const key = foldText(from);
    const first = key[0];
    if (!first) continue;
    const list = byFirst.get(first);
    if (list) list.push({ from: key, to });
    else byFirst.set(first, [{ from: key, to }]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.from.length - a.from.length);
  return (text) => {
    const folded = foldText(text);
    const steps: Step[] = [];
    for (let index = 0; index < folded.length; index++) {
      const word = byFirst
        .get(folded[index] ?? '')
        ?.find(({ from }) => folded.startsWith(from, index));
      if (!word) continue;
      steps.push({ start: index, end: index + word.from.length, to: word.to });
      index += word.from.length - 1;
    }
    return steps;
  };
}
