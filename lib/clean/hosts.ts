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

/** What may stand between two letters of a name that is to slip past filters. */
const BETWEEN = '[\\s._·•．。丶*|~-]{0,2}';
const SHORTEST_OWN = 5;
/** So much of the name may stand in front of it once more. */
const BEGUN = 4;
const EVERYWHERE = /^(?:www|com|net|org|gov|edu|example|blog|news|forum|index|novel)$/;

/** A word as a pattern of its letters with anything small between them; `o` may be a nought or a ring. */
const scattered = (word: string) =>
  [...word].map((letter) => (letter === 'o' || letter === '0' ? '[o0○〇]' : letter)).join(BETWEEN);

let last: { url: string; pattern: RegExp | null } = { url: '', pattern: null };

/** The name of the page's own site however its letters are set apart, and the host around it; null where it has no name of its own. */
function ownHost(url: string): RegExp | null {
  if (last.url === url) return last.pattern;
  const labels = URL.canParse(url) ? new URL(url).hostname.split('.') : [];
  const [name] = labels
    .map((label) => label.replace(/-/g, ''))
    .filter((label) => /^[a-z0-9]+$/.test(label) && label.length >= SHORTEST_OWN)
    .filter((label) => !EVERYWHERE.test(label));
  const tlds = ['com', 'net', 'org', 'cc', 'la', 'info', 'xyz', 'vip', 'top', 'example'];
  const pattern = name
    ? new RegExp(
        `(?<![a-z0-9@/])(?:${scattered(name.slice(0, BEGUN))}\\s)?(?:(?:www|wap|m)${BETWEEN})?${scattered(name)}(?:\\s?\\d{1,3})?(?:${BETWEEN}(?:点|dot)?${BETWEEN}(?:${tlds.map(scattered).join('|')}))?(?![a-z0-9])`,
        'g',
      )
    : null;
  last = { url, pattern };
  return pattern;
}

/** `isOwn`: of the page's own site, which nothing but its watermark disguises. */
export interface Host extends Span {
  isOwn?: boolean;
}

const NOTHING = /(?!)/;
const FEWEST_GAPS = 3;
const FEWEST_ODD = 2;

/** Names of several words have gaps between the words; a disguise between letters or syllables. */
const LONGEST_PART = 2;

/** Odd letters or dots in it, or gaps between more letters than any name of a few words has. */
function isDisguised(shown: string): boolean {
  if ((shown.match(/[^\x20-\x7e]/g)?.length ?? 0) >= FEWEST_ODD) return true;
  const parts = shown.split(/[\s_.*|~-]{1,2}/).filter(Boolean);
  return parts.length > FEWEST_GAPS && parts.join('').length <= LONGEST_PART * parts.length;
}

/**
 * Letters or dots of more than one kind. A text in full-width letters writes its hosts so, too, and one
 * that spells a name out sets its letters apart: neither is a disguise by itself.
 */
export function isMixed(shown: string): boolean {
  const kinds = [/[!-~]/, /[\uff01-\uff5e]/, /[^\s!-~\uff01-\uff5e]/];
  return kinds.filter((kind) => kind.test(shown)).length > 1;
}

/** Where a text has the name of the page's own site in disguise. */
function findOwnHosts(text: string, folded: string, url: string): Host[] {
  // Names of two words are written with a space between them where words have one: only among Han.
  const pattern = /[\u4e00-\u9fff]/.test(folded) ? ownHost(url) : null;
  if (!pattern) return [];
  return [...folded.matchAll(pattern)]
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length, isOwn: true }))
    .filter(({ start, end }) => isDisguised(text.slice(start, end)));
}

/**
 * Host names written so that no filter finds them: full-width or mathematical letters, odd dots,
 * spaces between letters. `text` is as shown, `folded` its folded form; `url`: the page's address, whose
 * own name is found in more disguises.
 */
export function findObfuscatedHosts(text: string, folded: string, url = ''): Host[] {
  const own = url ? findOwnHosts(text, folded, url) : [];
  if (!PART.test(folded)) return own;
  const spans: Host[] = [];
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
  for (const span of own) {
    const known = spans.find(({ start, end }) => start < span.end && end > span.start);
    if (!known) spans.push(span);
    else {
      known.start = Math.min(known.start, span.start);
      known.isOwn = true;
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}

/** Whether a folded text has what every such name has in it; told of a whole page at once. */
export function mayHoldHosts(folded: string, url = ''): boolean {
  return PART.test(folded) || folded.search(ownHost(url) ?? NOTHING) >= 0;
}

/** A letter as a class of itself and those that look like it: `o` as `[oоο]`. */
function orItsDoubles(letter: string): string {
  const doubles = [...DOUBLES].filter((each) => LATIN[each] === letter).join('');
  return doubles ? `[${letter}${doubles}]` : letter;
}
