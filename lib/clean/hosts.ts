import type { Span } from '../article';

const TLD = '(?:com|net|org|cc|la|tw|info|xyz|me|co|vip|top|biz|io|example)';
/** What stands for the dot of a host name when it is to slip past filters. */
const DOT = '(?:[.．。·•丶●○*]|\\s[.．。·•丶●○*]\\s|\\s?点\\s?|\\(dot\\)|\\sdot\\s)';
const OBFUSCATED = new RegExp(
  `(?<![a-z0-9@.-])(?:www${DOT}|m${DOT}|wap${DOT})?[a-z0-9](?:[a-z0-9-]|[○〇_*](?=[a-z0-9])){1,24}${DOT}${TLD}(?![a-z0-9])`,
  'g',
);
const SPACED =
  /(?<![a-z0-9])(?:[a-z0-9][\s_*.·丶]{1,2}){4,30}(?:c\s?o\s?m|n\s?e\s?t|o\s?r\s?g|c\s?c|l\s?a)(?![a-z0-9])/g;
/** Letters of other alphabets that look like Latin ones. */
const LATIN: Record<string, string> = {
  ...{ а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i' },
  ...{ α: 'a', ο: 'o', ν: 'v', ρ: 'p', ι: 'i', κ: 'k' },
};
const DOUBLES = Object.keys(LATIN).join('');
const LOOK_ALIKE = new RegExp(`[${DOUBLES}]`, 'g');
/** What every such name has in it: most texts have neither, and are told from it at a glance. */
const PART = new RegExp(
  `(?:[.．。·•丶●○*点]\\s?|\\(dot\\)|\\sdot\\s)${TLD.replace(/[a-z]/g, orItsDoubles)}|(?:[a-z0-9${DOUBLES}][\\s_*.·丶]{1,2}){4}`,
);
const PLAIN = /^(?:https?:\/\/)?[a-z0-9.-]+$/;

/**
 * Host names written so that no filter finds them: full-width or mathematical letters, odd dots,
 * spaces between letters. `text` is as shown, `folded` its folded form.
 */
export function findObfuscatedHosts(text: string, folded: string): Span[] {
  if (!mayHoldHosts(folded)) return [];
  const spans: Span[] = [];
  const plain = folded.replace(LOOK_ALIKE, (letter) => LATIN[letter] ?? letter);
  for (const pattern of [OBFUSCATED, SPACED]) {
    for (const match of plain.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const shown = text.slice(start, end);
      const disguised = (shown.match(/[^\x20-\x7e]/g)?.length ?? 0) >= 2 || !PLAIN.test(match[0]);
      if (!disguised) continue;
      if (!spans.some((span) => span.start < end && span.end > start)) spans.push({ start, end });
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}

/** Whether a folded text has what every such name has in it; told of a whole page at once. */
export function mayHoldHosts(folded: string): boolean {
  return PART.test(folded);
}

/** A letter as a class of itself and those that look like it: `o` as `[oоο]`. */
function orItsDoubles(letter: string): string {
  const doubles = [...DOUBLES].filter((each) => LATIN[each] === letter).join('');
  return doubles ? `[${letter}${doubles}]` : letter;
}
