import { Converter as createOpenccConverter } from 'opencc-js';
import { loadConverter } from '../../lib/script/convert';
import { isTraditionalOnly } from '../../lib/script/decisive-characters';
import { findMasked } from '../../lib/script/find-masked';

/** Where our conversion to Taiwan and opencc-js's part: five characters around the place, and both results. */
export interface Difference {
  input: string;
  theirs: string;
  ours: string;
}

const AROUND = 2;

/** Each place once, however often it comes; not what a mask covers. */
export async function listDifferences(lines: readonly string[]): Promise<Difference[]> {
  const converter = await loadConverter('tw');
  const convertTheirs = createOpenccConverter({ from: 'cn', to: 'tw' });
  const found = new Map<string, Difference>();
  for (const line of lines) {
    const [ours = ''] = converter.convert([line], { script: 'hans' });
    const theirs = convertTheirs(line);
    if (ours.length !== line.length || theirs.length !== line.length) continue;
    const masked = findMasked(line);
    const isMasked = (at: number) => masked.some(({ start, end }) => at >= start && at < end);
    for (let at = 0; at < line.length; at++) {
      if (ours[at] === theirs[at] || isMasked(at)) continue;
      const cut = (text: string) =>
        text.slice(Math.max(0, at - AROUND), at + AROUND + 1).replace(/[^\p{Script=Han}]/gu, '·');
      const difference = { input: cut(line), theirs: cut(theirs), ours: cut(ours) };
      found.set(Object.values(difference).join(), difference);
    }
  }
  return [...found.values()];
}

/** Lines without a character of the other script: quotations in it are left alone by ours and garbled by theirs. */
export function isPlainSimplified(line: string): boolean {
  for (const character of line) if (isTraditionalOnly(character)) return false;
  return true;
}
