import type { DetectedScript, Span } from '../article';
import { countDecisive } from '../script/decisive-characters';

/** A family of letters. `vietnamese` is Latin with the letters that no other language stacks. */
export type Letters =
  | 'han'
  | 'kana'
  | 'hangul'
  | 'thai'
  | 'cyrillic'
  | 'arabic'
  | 'vietnamese'
  | 'latin';

const FAMILIES: readonly Letters[] = [
  'han',
  'kana',
  'hangul',
  'thai',
  'cyrillic',
  'arabic',
  'vietnamese',
  'latin',
];
const [HAN, KANA, HANGUL, THAI, CYRILLIC, ARABIC, VIETNAMESE, LATIN] = [
  0, 1, 2, 3, 4, 5, 6, 7,
] as const;
const NONE = -1;

/** The number of a character's family; `NONE` for what is no letter. */
function familyOf(code: number): number {
  if (code < 0x80) {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) ? LATIN : NONE;
  }
  if (code >= 0x3400 && code <= 0x9fff) return HAN;
  if (code >= 0x1ea0 && code <= 0x1ef9) return VIETNAMESE;
  if (code === 0x111 || code === 0x103 || code === 0x1a1 || code === 0x1b0) return VIETNAMESE;
  if (code >= 0xc0 && code <= 0x24f) return LATIN;
  if (code >= 0x400 && code <= 0x52f) return CYRILLIC;
  if (code >= 0x600 && code <= 0x6ff) return ARABIC;
  if (code >= 0xe00 && code <= 0xe7f) return THAI;
  if (code >= 0x3041 && code <= 0x30ff) return KANA;
  if (code >= 0xac00 && code <= 0xd7a3) return HANGUL;
  return NONE;
}

const LETTER = /[\p{L}\p{N}]/u;
const [YES, NO] = [1, 2];
/** By code unit, whether it is a letter or a digit; 0: not asked yet. */
const letters = new Uint8Array(0x10000);

/** Whether a code unit is a letter or a digit of any script. */
export function isLetterOrDigit(code: number): boolean {
  let known = letters[code];
  if (!known) {
    known = LETTER.test(String.fromCharCode(code)) ? YES : NO;
    letters[code] = known;
  }
  return known === YES;
}

/**
 * Runs of scripts without spaces (Han, kana, Thai) and of scripts with them. Digits and marks go
 * with what stands before them; a short Latin word among Han is part of the run: 成人AV.
 */
export function familyRuns(text: string): Span[] {
  const runs: (Span & { unspaced: boolean })[] = [];
  for (let index = 0; index < text.length; index++) {
    const family = familyOf(text.charCodeAt(index));
    const last = runs.at(-1);
    if (family === NONE) {
      if (last) last.end = index + 1;
      continue;
    }
    const unspaced = family === HAN || family === KANA || family === THAI;
    if (last && (last.unspaced === unspaced || (last.unspaced && isShortWord(text, index)))) {
      last.end = index + 1;
    } else runs.push({ start: last ? index : 0, end: index + 1, unspaced });
  }
  for (const run of runs) {
    while (run.end > run.start && /\s/.test(text[run.end - 1] ?? '')) run.end--;
  }
  return runs;
}

const LONGEST_SHORT_WORD = 6;

function isShortWord(text: string, at: number): boolean {
  const start = text.slice(Math.max(0, at - 7), at).search(/[a-z]{1,7}$/i);
  const from = start < 0 ? at : Math.max(0, at - 7) + start;
  const word = /^[a-z]{1,8}/i.exec(text.slice(from, from + 8))?.[0] ?? '';
  const after = text.slice(from + word.length, from + word.length + 2);
  return word.length <= LONGEST_SHORT_WORD && !/^[\s.,'’]?[\s]?[a-z]/i.test(after);
}

/** Letters of each family but Han and Latin in the text that is read; one list for all texts. */
const counts = new Uint32Array(FAMILIES.length);

/** What a text is written in; null where it has no letters. Japanese counts as `kana`. */
export function mainLetters(text: string): Letters | null {
  counts.fill(0);
  let han = 0;
  let latin = 0;
  for (let index = 0; index < text.length; index++) {
    const family = familyOf(text.charCodeAt(index));
    // What most texts are made of, without a list.
    if (family === HAN) han++;
    else if (family === LATIN) latin++;
    else if (family !== NONE) counts[family] = (counts[family] ?? 0) + 1;
  }
  const kana = counts[KANA] ?? 0;
  const hangul = counts[HANGUL] ?? 0;
  const vietnamese = counts[VIETNAMESE] ?? 0;
  // A Vietnamese, Japanese or Korean text has many plain Latin or Han characters too.
  if (vietnamese * 12 > latin && vietnamese > 1 && vietnamese + latin > 2.5 * han) {
    return 'vietnamese';
  }
  if (kana * 8 > han && kana * 2 > latin && kana > 1) return 'kana';
  if (hangul * 2 > latin && hangul > han) return 'hangul';
  let main: number = HAN;
  let most = han;
  for (const family of [KANA, HANGUL, THAI, CYRILLIC, ARABIC]) {
    const own = counts[family] ?? 0;
    if (own <= most) continue;
    main = family;
    most = own;
  }
  // Five Latin letters make a word about as long as two Han characters.
  if (latin / 2.5 > most) return 'latin';
  return most > 0 ? (FAMILIES[main] ?? null) : null;
}

/** Whether a Chinese text is in the other script than the article: enough decisive characters, none of the article's. */
export function clashesWith(script: DetectedScript, text: string): boolean {
  if (script !== 'hans' && script !== 'hant') return false;
  const { simplified, traditional } = countDecisive(text);
  return script === 'hant'
    ? simplified >= 2 && traditional * 8 <= simplified
    : traditional >= 2 && simplified * 8 <= traditional;
}

/** Text beyond this says nothing new about the language. */
const SAMPLE = 20_000;

/** What most of a text's lines are written in: a few lines in another language say nothing about it. */
export function mainLettersOfLines(
  lines: readonly { text: string; weight: number }[],
): Letters | null {
  const weights = new Map<Letters, number>();
  let read = 0;
  for (const { text, weight } of lines) {
    const letters = mainLetters(text.slice(0, SAMPLE));
    if (letters) weights.set(letters, (weights.get(letters) ?? 0) + weight);
    read += text.length;
    if (read > SAMPLE) break;
  }
  const [main] = [...weights].sort((a, b) => b[1] - a[1]);
  return main?.[0] ?? null;
}
