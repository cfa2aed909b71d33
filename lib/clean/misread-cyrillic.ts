import type { Span } from '../article';

/** The first byte of every Cyrillic letter in UTF-8, as Windows-1251 shows it. */
const LEADS: Readonly<Record<string, number>> = { Р: 0xd0, С: 0xd1 };
/** Two letters and more, each as a lead and a sign: `РјР°С‚С‡` is матч. No word has a capital before every sign. */
const RUN = /(?:[РС][^\sа-яА-Я\d!-~]){2,}/g;
const CYRILLIC = /^[а-яёА-ЯЁ]+$/;

let trails: Map<string, number> | undefined;

/** What Windows-1251 shows for bytes that continue a character of UTF-8. */
function trailOf(character: string): number | undefined {
  if (!trails) {
    const decoder = new TextDecoder('windows-1251');
    trails = new Map();
    for (let byte = 0x80; byte <= 0xbf; byte++)
      trails.set(decoder.decode(Uint8Array.of(byte)), byte);
  }
  return trails.get(character);
}

/** Most texts have none. */
export const mayBeMisreadCyrillic = (text: string): boolean => /[РС][°ёѓ±µ»ЅѕїѓЂ‚‹Њ‡€†]/.test(text);

/** Cyrillic words of UTF-8 that were read as Windows-1251, with what their bytes read. */
export function findMisreadCyrillic(text: string): (Span & { repaired: string })[] {
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    const bytes: number[] = [];
    for (let at = 0; at < run.length; at += 2) {
      const lead = LEADS[run.charAt(at)];
      const trail = trailOf(run.charAt(at + 1));
      if (lead === undefined || trail === undefined) return [];
      bytes.push(lead, trail);
    }
    const repaired = new TextDecoder('utf-8').decode(Uint8Array.from(bytes));
    return CYRILLIC.test(repaired) ? [{ start: index, end: index + run.length, repaired }] : [];
  });
}
