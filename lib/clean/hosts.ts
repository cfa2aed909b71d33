import type { Span } from '../article';
import { hostOfPage } from './page-host';
import { tornCallBefore } from './watermark-calls';

const TLD = '(?:com|net|org|cc|la|tw|info|xyz|me|co|vip|top|biz|io|example)';
/** What stands for the dot of a host name when it is to slip past filters. */
const DOTS = '.．。·•丶●○*\\u25a0-\\u27bf※';
/** Nobody who names his site says one of these. */
const SYMBOL = /[\u25a0-\u27bf※]/;
const DOT = `(?:[${DOTS}]|\\s[${DOTS}]\\s|\\s?点\\s?|\\(dot\\)|\\sdot\\s)`;
const OBFUSCATED = new RegExp(
  `(?<![a-z0-9@.-])(?:www${DOT}|m${DOT}|wap${DOT})?[a-z0-9](?:[a-z0-9-]|[○〇_*](?=[a-z0-9])){1,24}${DOT}${TLD}(?![a-z0-9])`,
  'g',
);
/** `ω ω ω·mozhu·шn`: what every host begins with, and an end that none has. */
const BEGINS = new RegExp(
  `(?<![a-z0-9@.-])w\\s?w\\s?w${DOT}[a-z0-9-]{2,24}(?:${DOT}[a-z]{2,8})?(?![a-z0-9])`,
  'g',
);
const SPACED =
  /(?<![a-z0-9])(?:[a-z0-9][\s_*.·丶]{1,2}){4,30}(?:c\s?o\s?m|n\s?e\s?t|o\s?r\s?g|c\s?c|l\s?a)(?![a-z0-9])/g;
/** What every host has in it, torn off and put between two characters: `密w w w .码`, `再. c ο m加`. */
const TORN =
  /(?<=[\u4e00-\u9fff，。、])(?:(?:w\s){2}w\s?[.．。·]?|[.．。·]\s?(?:c\s?o\s?m|n\s?e\s?t))(?=[\u4e00-\u9fff，。、])/g;
/** What each of these begins with, whatever its letters look like. */
const MAY_BE_TORN = /[wωш]\s|[\u4e00-\u9fff，。、][.．。·]\s?[cсn]/;
/** Letters of other alphabets that look like Latin ones. */
const LATIN: Record<string, string> = {
  ...{ а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i' },
  ...{ α: 'a', ο: 'o', ν: 'v', ρ: 'p', ι: 'i', κ: 'k', ω: 'w', ш: 'w', ё: 'e' },
  // A name spelled with its tones: `qíngmò`.
  ...{ ā: 'a', á: 'a', ǎ: 'a', à: 'a', ē: 'e', é: 'e', ě: 'e', è: 'e', ī: 'i', í: 'i', ǐ: 'i' },
  ...{ ì: 'i', ō: 'o', ó: 'o', ǒ: 'o', ò: 'o', ū: 'u', ú: 'u', ǔ: 'u', ù: 'u' },
};
const DOUBLES = Object.keys(LATIN).join('');
const LOOK_ALIKE = new RegExp(`[${DOUBLES}]`, 'g');
/** What every such name has in it: most texts have neither, and are told from it at a glance. */
const PART = new RegExp(
  `[wω]\\s?[wω]\\s?[wω]\\s?[${DOTS}]|(?:[${DOTS}点]\\s?|\\(dot\\)|\\sdot\\s)${TLD.replace(/[a-z]/g, orItsDoubles)}|(?:[a-z0-9${DOUBLES}][\\s_*.·丶]{1,2}){4}`,
);
const PLAIN = /^(?:https?:\/\/)?[a-z0-9.-]+$/;

/** What may stand between two letters of a name that is to slip past filters. */
const SMALL = '\\s._·•．。丶*|~-';
const MOST_BETWEEN = 2;
const BETWEEN = `[${SMALL}]{0,${MOST_BETWEEN}}`;
const SHORTEST_OWN = 5;
/** So much of the name may stand in front of it once more. */
const BEGUN = 4;
const EVERYWHERE = /^(?:www|com|net|org|gov|edu|example|blog|news|forum|index|novel)$/;

/** A word as a pattern of its letters with anything small between them; `o` may be a nought or a ring. */
const scattered = (word: string) =>
  [...word].map((letter) => (isRing(letter) ? `[${RINGS}]` : letter)).join(BETWEEN);
const RINGS = 'o0○〇';
const isRing = (letter: string) => letter === 'o' || letter === '0';

let last: { url: string; name: string | null; pattern?: RegExp } = { url: '', name: null };

/** The name of the page's own site; null where it has none of its own. */
function ownName(url: string): string | null {
  if (last.url === url) return last.name;
  const [name = null] = hostOfPage(url)
    .split('.')
    .map((label) => label.replace(/-/g, ''))
    .filter((label) => /^[a-z0-9]+$/.test(label) && label.length >= SHORTEST_OWN)
    .filter((label) => !EVERYWHERE.test(label));
  last = { url, name };
  return name;
}

/** The name of the page's own site however its letters are set apart, and the host around it. */
function ownHost(url: string, name: string): RegExp {
  if (last.url === url && last.pattern) return last.pattern;
  const tlds = ['com', 'net', 'org', 'cc', 'la', 'info', 'xyz', 'vip', 'top', 'example'];
  const pattern = new RegExp(
    `(?<![a-z0-9@/])(?:${scattered(name.slice(0, BEGUN))}\\s)?(?:(?:${scattered('www')}|wap|m)${BETWEEN})?${scattered(name)}(?:\\s?\\d{1,3})?(?:${BETWEEN}(?:点|dot)?${BETWEEN}(?:${tlds.map(scattered).join('|')}))?(?![a-z0-9])`,
    'g',
  );
  last = { url, name, pattern };
  return pattern;
}

const IS_SMALL = new RegExp(`[${SMALL}]`);

/** Where the letters of a name stand one behind the other, set apart or not, from `from` on; null: nowhere. */
function findScattered(folded: string, name: string, from: number): Span | null {
  const stands = (letter: string, at: number) =>
    isRing(letter) ? RINGS.includes(folded.charAt(at) || ' ') : folded[at] === letter;
  const first = name.charAt(0);
  for (let start = from; start < folded.length; start++) {
    if (!isRing(first)) start = folded.indexOf(first, start);
    if (start < 0) break;
    if (!stands(first, start)) continue;
    let end = start + 1;
    let known = 1;
    while (known < name.length) {
      for (let step = 0; step < MOST_BETWEEN && IS_SMALL.test(folded.charAt(end)); step++) end++;
      if (!stands(name.charAt(known), end)) break;
      end++;
      known++;
    }
    if (known === name.length) return { start, end };
  }
  return null;
}

/** `isOwn`: of the page's own site, which nothing but its watermark disguises. */
export interface Host extends Span {
  isOwn?: boolean;
}

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

const HAN = /[\u4e00-\u9fff]/;

/** Where a text has the name of the page's own site in disguise. */
function findOwnHosts(text: string, folded: string, url: string): Host[] {
  // Names of two words are written with a space between them where words have one: only among Han.
  const name = HAN.test(folded) ? ownName(url) : null;
  if (!name) return [];
  const called = findCalledHosts(folded, name);
  if (!mayBeDisguised(text, folded, name)) return called;
  const disguised = [...folded.matchAll(ownHost(url, name))]
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length, isOwn: true }))
    .filter(({ start, end }) => isDisguised(text.slice(start, end)));
  return [...disguised, ...called];
}

/** The name as it is, with `m.` or not, where a call in disguise leads up to it: `手-机-阅-读-去m.bixuan-`. */
function findCalledHosts(folded: string, name: string): Host[] {
  const found: Host[] = [];
  for (let own = findScattered(folded, name, 0); own; own = findScattered(folded, name, own.end)) {
    let { start } = own;
    while (/[a-z0-9.]/.test(folded.charAt(start - 1))) start--;
    if (tornCallBefore(folded, start) === null) continue;
    const rest = /^(?:\.[a-z]{2,8}){0,2}/.exec(folded.slice(own.end))?.[0] ?? '';
    found.push({ start, end: own.end + rest.length, isOwn: true });
  }
  return found;
}

/** More than what `ownHost` can find in front of a name and behind it. */
const REACH = 32;
const BESIDE = new RegExp(`[a-z0-9○〇点${SMALL}]`);

/**
 * Whether a name stands anywhere with enough odd letters or gaps in it and beside it for `isDisguised`.
 * The pattern of a host in disguise takes longer to compile than most pages take to clean.
 */
function mayBeDisguised(text: string, folded: string, name: string): boolean {
  for (let found = findScattered(folded, name, 0); found; ) {
    let { start, end } = found;
    while (start > Math.max(0, found.start - REACH) && BESIDE.test(folded.charAt(start - 1)))
      start--;
    while (end < found.end + REACH && BESIDE.test(folded.charAt(end))) end++;
    const shown = text.slice(start, end);
    if ((shown.match(/[^\x20-\x7e]/g)?.length ?? 0) >= FEWEST_ODD) return true;
    if (shown.split(/[\s_.*|~-]/).length > FEWEST_GAPS) return true;
    found = findScattered(folded, name, found.start + 1);
  }
  return false;
}

/**
 * Host names written so that no filter finds them: full-width or mathematical letters, odd dots,
 * spaces between letters. `text` is as shown, `folded` its folded form; `url`: the page's address, whose
 * own name is found in more disguises.
 */
export function findObfuscatedHosts(text: string, folded: string, url = ''): Host[] {
  const plain = withLatinLetters(folded);
  const own: Host[] = url ? [...findOwnHosts(text, plain, url), ...findTorn(text, plain)] : [];
  if (!PART.test(folded)) return own;
  const name = url ? ownName(url) : null;
  const spans: Host[] = [];
  for (const pattern of [OBFUSCATED, BEGINS, SPACED]) {
    for (const match of plain.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const shown = text.slice(start, end);
      const disguised = (shown.match(/[^\x20-\x7e]/g)?.length ?? 0) >= 2 || !PLAIN.test(match[0]);
      if (!disguised) continue;
      if (spans.length >= MOST_HOSTS) break;
      if (spans.some((span) => span.start < end && span.end > start)) continue;
      const isOwn = name !== null && match[0].includes(name) && SYMBOL.test(shown);
      spans.push(isOwn ? { start, end, isOwn } : { start, end });
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

/** Of more in one line the rest is no watermark any more. */
const MOST_HOSTS = 200;

/** A line with more of them is no sentence with a watermark. */
const MOST_TORN = 20;

/** Parts of a host that stand alone among Han; whoever speaks of them sets no spaces between their letters. */
function findTorn(text: string, plain: string): Host[] {
  const found: Host[] = [];
  for (const { 0: part, index } of plain.matchAll(TORN)) {
    const end = index + part.length;
    if (!/[a-z]\s[a-z]|[^ -~]/i.test(text.slice(index + 1, end))) continue;
    if (found.push({ start: index, end, isOwn: true }) > MOST_TORN) return [];
  }
  return found;
}

/** Whether a folded text has what every such name has in it; told of a whole page at once. */
export function mayHoldHosts(folded: string, url = ''): boolean {
  if (PART.test(folded)) return true;
  const name = HAN.test(folded) ? ownName(url) : null;
  if (!name && !MAY_BE_TORN.test(folded)) return false;
  const plain = withLatinLetters(folded);
  return (name !== null && findScattered(plain, name, 0) !== null) || plain.search(TORN) >= 0;
}

/** As long as the text, with Latin letters for those that look like them. */
function withLatinLetters(folded: string): string {
  return folded.replace(LOOK_ALIKE, (letter) => LATIN[letter] ?? letter);
}

/** A letter as a class of itself and those that look like it: `o` as `[oоο]`. */
function orItsDoubles(letter: string): string {
  const doubles = [...DOUBLES].filter((each) => LATIN[each] === letter).join('');
  return doubles ? `[${letter}${doubles}]` : letter;
}
