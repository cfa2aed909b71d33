let segmenter: Intl.Segmenter | null | undefined;

/** The browser's own dictionary of Chinese words; null where it has none. */
export function wordSegmenter(): Intl.Segmenter | null {
  if (segmenter === undefined) {
    segmenter =
      typeof Intl.Segmenter === 'function'
        ? new Intl.Segmenter('zh', { granularity: 'word' })
        : null;
  }
  return segmenter;
}

/** A text by words; without `Intl.Segmenter` every character is one. */
export function splitWords(text: string): string[] {
  const words = wordSegmenter();
  return words ? Array.from(words.segment(text), ({ segment }) => segment) : [...text];
}

/** The word that holds the character at an offset of a text; null behind its end. Offsets are the text's. */
export function wordAt(text: string, offset: number): { start: number; end: number } | null {
  let start = 0;
  for (const word of splitWords(text)) {
    const end = start + word.length;
    if (end > offset) return { start, end };
    start = end;
  }
  return null;
}
