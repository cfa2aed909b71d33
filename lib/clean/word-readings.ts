import type { Span } from '../article';
import {
  hasReading,
  hasSimplifiedForm,
  readSyllable,
  readsAs,
  simplifiedCode,
} from './chinese-characters';
import { CUT_AT, type PageContext, type Unit } from './rule';

/** `梨園(lí yuán)`: as many syllables as characters in front of them are read, with a space between them. */
const READING =
  /[\u3400-\u9fff]{2,4}[(（]((?:[a-z\u00e0-\u01dc\u0251\u0261]|[\u0300-\u030c]){1,8}(?: (?:[a-z\u00e0-\u01dc\u0251\u0261]|[\u0300-\u030c]){1,8}){1,3})[)）]/gi;
/** An author gives the reading of a name or two, and of what readers don't know. */
const FEWEST = 5;
const FEWEST_PLACES = 3;
const MOSTLY_EVERYDAY = 0.6;

const known = new WeakMap<PageContext, Map<Unit, Span[]>>();

/**
 * Readings of whole words, on a page where a kit is sure to have put those of characters: many, in several
 * places, right, most of them behind characters that any reader knows. In offsets of the units' texts.
 */
export function wordReadings(page: PageContext): Map<Unit, Span[]> {
  let found = known.get(page);
  if (!found) {
    found = read(page);
    known.set(page, found);
  }
  return found;
}

function read(page: PageContext): Map<Unit, Span[]> {
  const found = new Map<Unit, Span[]>();
  const { toned, glosses, isOfEvery } = page.pinyin;
  if (toned < CUT_AT || glosses || isOfEvery) return found;
  let all = 0;
  let everyday = 0;
  let places = 0;
  for (const unit of page.units) {
    if (!/[(（]/.test(unit.text)) continue;
    const spans: Span[] = [];
    for (const { 0: whole, 1: written = '', index } of unit.text.matchAll(READING)) {
      const start = index + whole.length - written.length - 2;
      const syllables = written.split(' ');
      const word = unit.text.slice(start - syllables.length, start);
      // A table is never wrong: who explains how others read is.
      if (!/^[\u3400-\u9fff]+$/.test(word) || !isReadSo(word, syllables)) return new Map();
      spans.push({ start, end: index + whole.length });
      if ([...word].every(isEveryday)) everyday++;
    }
    if (!spans.length) continue;
    found.set(unit, spans);
    all += spans.length;
    if (unit.where === 'body') places++;
  }
  const areKits = all >= FEWEST && places >= FEWEST_PLACES && everyday >= MOSTLY_EVERYDAY * all;
  return areKits ? found : new Map();
}

function isReadSo(word: string, syllables: readonly string[]): boolean {
  return syllables.every((written, at) => {
    const read = readSyllable(written);
    const character = word.charAt(at);
    if (!read) return false;
    return hasSimplifiedForm(character) && read.tone !== 5
      ? hasReading(character, read.syllable, read.tone)
      : readsAs(character, read.syllable) !== false;
  });
}

function isEveryday(character: string): boolean {
  return readsAs(String.fromCharCode(simplifiedCode(character.charCodeAt(0))), '') !== null;
}
