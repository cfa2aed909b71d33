/** What opens something stays with it, and a figure with what it counts. */
const ENDS_NO_LINE = /[\p{Ps}\p{Pi}\p{N}一二三四五六七八九十百千萬万億亿兩两幾几第]$/u;

/**
 * A text cut where a line may break: each part ends with its word and the marks behind it. Together they are the
 * text. `lang` is BCP 47.
 */
export function wordsOf(text: string, lang: string): string[] {
  const parts: string[] = [];
  for (const { segment, isWordLike } of segmenterOf(lang).segment(text)) {
    const last = parts.at(-1);
    const begins = isWordLike || /^[\p{Ps}\p{Pi}]/u.test(segment);
    if (last === undefined || (begins && !ENDS_NO_LINE.test(last))) parts.push(segment);
    else parts[parts.length - 1] = last + segment;
  }
  return parts;
}

function segmenterOf(lang: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang, { granularity: 'word' });
  } catch {
    // Pages name languages that there are none of.
    return new Intl.Segmenter(undefined, { granularity: 'word' });
  }
}
