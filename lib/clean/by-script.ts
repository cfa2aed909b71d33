/**
 * A long list of words in many languages is asked of every line, and a line is written in one or two
 * scripts: splitting the list by script leaves most of it unasked.
 */
export interface ByScript {
  /** Of the whole pattern. */
  source: string;
  /** Whether the pattern is somewhere in a text; `scripts` are those of the text, or of a longer one around it. */
  test: (text: string, scripts: number) => boolean;
}

/** Bits of `scriptsOf`. Ideographs, kana and Hangul with their punctuation; Cyrillic, Arabic and Thai. */
const [LATIN, EAST_ASIAN, OTHER] = [1, 2, 4];
const ALL = LATIN | EAST_ASIAN | OTHER;

/** The bit of a code unit beyond ASCII, by its upper byte; 0 for signs. */
const BIT_OF_PAGE = Uint8Array.from({ length: 256 }, (_, page) => {
  if (page <= 0x02 || page === 0x1e) return LATIN;
  if ((page >= 0x2e && page <= 0x9f) || (page >= 0xac && page <= 0xd7)) return EAST_ASIAN;
  if (page === 0xf9 || page === 0xff) return EAST_ASIAN;
  return (page >= 0x03 && page <= 0x0f) || (page >= 0xfb && page <= 0xfe) ? OTHER : 0;
});

function bitOf(code: number): number {
  if (code >= 0x80) return BIT_OF_PAGE[code >> 8] ?? 0;
  const lower = code | 0x20;
  return lower >= 97 && lower <= 122 ? LATIN : 0;
}

/** The scripts of a text, as bits. */
export function scriptsOf(text: string): number {
  let scripts = 0;
  for (let at = 0; at < text.length && scripts !== ALL; at++) scripts |= bitOf(text.charCodeAt(at));
  return scripts;
}

/**
 * Splits a pattern by the scripts of its alternatives; those of the first group of one that has no letters of
 * its own are told apart too: `(?<!\p{L})(?:free|бесплатн)`. Takes no flag but `u`.
 */
export function byScript({ source, flags }: RegExp): ByScript {
  if (flags.replace('u', '')) throw new Error(`no flag but u can be split: ${flags}`);
  const sources = new Map<number, string[]>();
  for (const alternative of alternativesOf(source)) {
    for (const { bit, text } of splitAlternative(alternative)) {
      const known = sources.get(bit);
      if (known) known.push(text);
      else sources.set(bit, [text]);
    }
  }
  const parts = [...sources].map(([bit, texts]) => ({
    bit,
    pattern: new RegExp(texts.join('|'), flags),
  }));
  return {
    source,
    test: (text, scripts) => {
      for (const { bit, pattern } of parts) {
        if ((bit & scripts) === bit && pattern.test(text)) return true;
      }
      return false;
    },
  };
}

/** Without a script of its own an alternative is asked of every text. */
function splitAlternative(text: string): { bit: number; text: string }[] {
  const atoms = atomsOf(text);
  const own = atoms.find(({ bit, isOptional }) => bit && !isOptional);
  if (own) return [{ bit: own.bit, text }];
  const group = atoms.find((atom) => atom.text.startsWith('(?:') && !atom.isRepeated);
  if (!group) return [{ bit: 0, text }];
  const byBit = new Map<number, string[]>();
  for (const inner of alternativesOf(group.text.slice(3, -1))) {
    const bit = atomsOf(inner).find((atom) => atom.bit && !atom.isOptional)?.bit ?? 0;
    byBit.set(bit, [...(byBit.get(bit) ?? []), inner]);
  }
  const before = text.slice(0, group.start);
  const after = text.slice(group.start + group.text.length);
  return [...byBit].map(([bit, inner]) => ({
    bit,
    text: `${before}(?:${inner.join('|')})${after}`,
  }));
}

/** A character, a class or a group of a pattern. `bit`: of the script that every match of it holds, or 0. */
interface Atom {
  start: number;
  text: string;
  bit: number;
  isOptional: boolean;
  isRepeated: boolean;
}

/** An escape, a class, the beginning of a group, or one character. */
const TOKEN =
  /\\(?:u[\da-f]{4}|u\{[\da-f]+\}|x[\da-f]{2}|[pP]\{[^}]*\}|.)|\[(?:\\.|[^\]\\])*\]|[\s\S]/giu;
const QUANTIFIER = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/;

function atomsOf(text: string): Atom[] {
  const atoms: Atom[] = [];
  let at = 0;
  while (at < text.length) {
    const end = text[at] === '(' ? endOfGroup(text, at) : endOfToken(text, at);
    const atom = text.slice(at, end);
    const quantifier = QUANTIFIER.exec(text.slice(end))?.[0] ?? '';
    atoms.push({
      start: at,
      text: atom,
      bit: bitOfAtom(atom),
      isOptional: /^(?:[*?]|\{0)/.test(quantifier),
      isRepeated: quantifier !== '',
    });
    at = end + quantifier.length;
  }
  return atoms;
}

function bitOfAtom(atom: string): number {
  if (atom.startsWith('(') || atom.startsWith('\\') || atom.startsWith('[^')) return 0;
  if (!atom.startsWith('[')) return bitOf(atom.charCodeAt(0));
  const members = atom.slice(1, -1);
  if (/[\\-]/.test(members)) return 0;
  const bits = new Set([...members].map((member) => bitOf(member.charCodeAt(0))));
  const [bit = 0] = bits;
  return bits.size === 1 ? bit : 0;
}

function endOfToken(text: string, at: number): number {
  TOKEN.lastIndex = at;
  TOKEN.exec(text);
  return TOKEN.lastIndex;
}

function endOfGroup(text: string, at: number): number {
  let depth = 0;
  let end = at;
  while (end < text.length) {
    const next = endOfToken(text, end);
    if (text[end] === '(') depth++;
    if (text[end] === ')') depth--;
    end = next;
    if (depth === 0) break;
  }
  return end;
}

function alternativesOf(source: string): string[] {
  const found: string[] = [];
  let from = 0;
  let at = 0;
  while (at < source.length) {
    if (source[at] === '|') {
      found.push(source.slice(from, at));
      from = at + 1;
    }
    at = source[at] === '(' ? endOfGroup(source, at) : endOfToken(source, at);
  }
  found.push(source.slice(from));
  return found;
}
