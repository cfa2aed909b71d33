import type { Span } from '../article';
import { LOOK_ALIKE_WORDS } from './data/look-alike-words.data';

/** A character that stands for another one in a common word. */
export interface LookAlike extends Span {
  variant: string;
  replacement: string;
}

/** Swapped words by their first character, with where the variant stands in them. */
let words:
  | Map<string, { word: string; at: number; variant: string; character: string }[]>
  | undefined;

function build() {
  const byStart: NonNullable<typeof words> = new Map();
  for (const line of LOOK_ALIKE_WORDS.split('\n')) {
    const [variant = '', character = '', list = ''] = line.split(' ');
    for (const right of list.split('|')) {
      const word = right.replace(character, variant);
      const entry = { word, at: word.indexOf(variant), variant, character };
      const start = word[0] ?? '';
      byStart.set(start, [...(byStart.get(start) ?? []), entry]);
    }
  }
  return byStart;
}

/** Characters of which none belongs in Simplified text, but in names and quotations. */
export const VARIANTS =
  /[矗萠喰點奌囬磋対気発実経観関変図広価験読氺圡鼡亇閒曰萣伖椄縂苐夶仩昰莈倁伩曱覀徃朂亖洏栺吙禸]/g;

/** Those of them that are no characters of Traditional text either. */
export const STRANGE = /[矗萠喰奌囬氺圡鼡亇萣伖椄夶仩莈曱覀吙禸]/;

/** Those that stand in no text of today: one in a common word was swapped. */
export const CERTAIN = /[曱覀昰徃朂亖洏栺]/;

/** What stands for one character only, and in no word of its own: its replacement wherever it stands on a page of such. */
export const ALONE: ReadonlyMap<string, string> = new Map(
  ['夶大', '氺水', '吙火', '禸肉', '囬回', '圡土', '亇个', '苐第', '仩上', '昰是', '莈没', '倁知']
    .concat(['伩信', '萣定', '椄接', '縂总', '奌点', '覀西'])
    .map(([variant = '', character = '']) => [variant, character]),
);

/** Variants in common words of a text, in order. Offsets are the text's. */
export function findLookAlikes(text: string): LookAlike[] {
  if (text.search(VARIANTS) < 0) return [];
  words ??= build();
  const found: LookAlike[] = [];
  for (let index = 0; index < text.length; index++) {
    const entry = words.get(text[index] ?? '')?.find(({ word }) => text.startsWith(word, index));
    if (!entry) continue;
    const start = index + entry.at;
    if (found.at(-1)?.start === start) continue;
    found.push({ start, end: start + 1, variant: entry.variant, replacement: entry.character });
  }
  return found;
}
