/** A reader's own word: wherever `from` stands in either script, the conversion writes `to`. */
export interface UserWord {
  from: string;
  to: string;
}

/** Reads a list of words, `from = to` a line (also `→`, `->`, a tab, a comma); lines that are none are told by their number, from 1. */
export function parseUserWords(text: string): { words: UserWord[]; badLines: number[] } {
  const words = new Map<string, string>();
  const badLines: number[] = [];
  text.split(/\r\n?|\n/).forEach((line, index) => {
    const trimmed = line.trim();
    if (!trimmed || trimmed.startsWith('#')) return;
    const [from = '', to = '', ...rest] = trimmed.split(/\s*(?:=>|->|→|=|\t|,|，)\s*/);
    if (from && to && rest.length === 0) words.set(from, to);
    else badLines.push(index + 1);
  });
  return { words: [...words].map(([from, to]) => ({ from, to })), badLines };
}

/** The list as text that `parseUserWords` reads. */
export function formatUserWords(words: readonly UserWord[]): string {
  return words.map(({ from, to }) => `${from} = ${to}\n`).join('');
}
