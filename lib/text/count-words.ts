const WORD = /\p{Script=Han}|(?:[^\P{L}\p{Script=Han}]|[\p{N}\p{M}])+/gu;

/** How long a text is to a reader: a Han character counts as one word. */
export function countWords(text: string): number {
  let words = 0;
  for (const _ of text.matchAll(WORD)) words++;
  return words;
}
