/**
 * Makes the cleaner's data files. Run it after a change of `vocabulary.tsv`, `opencc-js` or
 * `pinyin-pro`: `node tests/commands/make-clean-data.ts` (Node 24).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import * as OpenCC from 'opencc-js';
import { pinyin } from 'pinyin-pro';

const DATA = new URL('../../lib/clean/data/', import.meta.url);

/** Characters of GBK's Hanzi rows, in the order of their codes. */
function gbkHanzi(): string[] {
  const decoder = new TextDecoder('gbk');
  const characters: string[] = [];
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (/^[\u3400-\u9fff]$/.test(character)) characters.push(character);
    }
  }
  return characters;
}

/** Commonest readings of characters that the dictionary gives for their Simplified forms only, or behind rare ones. */
const COMMONEST: Record<string, string> = {
  ...{ 間: 'jiān', 許: 'xǔ', 處: 'chù', 車: 'chē', 頻: 'pín', 説: 'shuō', 還: 'hái', 縫: 'fèng' },
};

function readingsOf(character: string): string[] {
  const first = COMMONEST[character];
  return first ? [...new Set([first, ...dictionaryOf(character)])] : dictionaryOf(character);
}

function dictionaryOf(character: string): string[] {
  return pinyin(character, { multiple: true, type: 'array' })
    .map((reading) => reading.normalize('NFC').toLowerCase())
    .filter((reading) => /^[a-zü\u00e0-\u01dc]+$/.test(reading));
}

/** Steps between code points, a symbol each; a step larger than the alphabet is `!` and another symbol. */
const SYMBOLS =
  '#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';

function toGaps(codes: number[]): string {
  let gaps = '';
  let last = 0x4dff;
  for (const code of codes) {
    let gap = code - last;
    for (; gap > SYMBOLS.length; gap -= SYMBOLS.length) gaps += '!';
    gaps += SYMBOLS[gap - 1];
    last = code;
  }
  return gaps;
}

/** The step from the character before plus `STEP_BACK` as a symbol where it is small, else the character. */
const STEP_BACK = 20;

function toSteps(characters: string): string {
  let steps = '';
  let last = 0x4e00;
  for (const character of characters) {
    steps += SYMBOLS[character.charCodeAt(0) - last + STEP_BACK] ?? character;
    last = character.charCodeAt(0);
  }
  return steps;
}

/** `shè` as `she4`, `lǜ` as `lv4`. */
function toDigits(reading: string): string {
  const marks = reading.normalize('NFD');
  const tone = '\u0304\u0301\u030c\u0300';
  const found = [...marks].findIndex((mark) => tone.includes(mark));
  const plain = marks
    .replace(/[\u0304\u0301\u030c\u0300]/g, '')
    .normalize('NFC')
    .replaceAll('ü', 'v')
    .replaceAll('ê', 'e');
  return plain + (found < 0 ? 5 : tone.indexOf(marks[found] ?? '') + 1);
}

/**
 * Four lines: the steps between Traditional characters in the order of Unicode; their Simplified
 * forms; their first readings, a digit alone where the Simplified form gives the syllable; further
 * readings behind their character.
 */
export function makeTraditional(): string {
  const simplify = OpenCC.Converter({ from: 't', to: 'cn' });
  const syllables = syllablesOfLevel1();
  const codes: number[] = [];
  let simplifiedForms = '';
  let readings = '';
  let others = '';
  for (const character of gbkHanzi().sort()) {
    const simplified = simplify(character);
    if (simplified === character || simplified.length !== 1 || character < '\u4e00') continue;
    codes.push(character.charCodeAt(0));
    simplifiedForms += simplified;
    const [first = '5', ...more] = [...new Set(readingsOf(character).map(toDigits))];
    const syllable = syllables.get(simplified);
    const short = (reading: string) =>
      reading.slice(0, -1) === syllable ? reading.slice(-1) : reading;
    readings += short(first);
    if (more.length) others += character + more.map(short).join('');
  }
  return [toGaps(codes), toSteps(simplifiedForms), readings, others].join('\n');
}

function syllablesOfLevel1(): Map<string, string> {
  const starts = new Map(
    [...makeSyllables().matchAll(/([a-z]+)(.)/g)].map(([, syllable = '', first = '']) => [
      first,
      syllable,
    ]),
  );
  const syllables = new Map<string, string>();
  let syllable = '';
  for (const character of level1()) {
    syllable = starts.get(character) ?? syllable;
    syllables.set(character, syllable);
  }
  return syllables;
}

function level1(): string[] {
  const decoder = new TextDecoder('gbk');
  const characters: string[] = [];
  for (let lead = 0xb0; lead <= 0xd7; lead++) {
    for (let trail = 0xa1; trail <= (lead === 0xd7 ? 0xf9 : 0xfe); trail++) {
      characters.push(decoder.decode(Uint8Array.of(lead, trail)));
    }
  }
  return characters;
}

/** GB 2312 level 1 is ordered by reading: each toneless syllable, then the first character that reads so. */
export function makeSyllables(): string {
  let syllables = '';
  let last = '';
  const characters = level1();
  const plain = (character: string) =>
    new Set(
      readingsOf(character).map((reading) =>
        reading
          .normalize('NFD')
          .replace(/[\u0300\u0301\u0304\u030c]/g, '')
          .normalize('NFC')
          .replaceAll('ü', 'v'),
      ),
    );
  // A character may have several readings: the one that keeps the order going is the table's.
  characters.forEach((character, index) => {
    const readings = plain(character);
    if (readings.has(last)) return;
    const next = plain(characters[index + 1] ?? '');
    const forward = [...readings].filter((reading) => reading > last).sort();
    const chosen =
      forward.find((reading) => next.has(reading)) ??
      forward[0] ??
      (next.has(last) ? undefined : [...readings][0]);
    if (!chosen || (!next.has(chosen) && next.has(last))) return;
    syllables += chosen + character;
    last = chosen;
  });
  return syllables;
}

/** `language category strength` and the tokens, a line a group. */
export function makeVocabulary(tsv: string): string {
  const groups = new Map<string, string[]>();
  for (const line of tsv.split('\n')) {
    if (!line || line.startsWith('#') || line.startsWith('token\t')) continue;
    const [token = '', language = '', category = '', strength = ''] = line.split('\t');
    const key = `${category} ${strength} ${language}`;
    groups.set(key, [...(groups.get(key) ?? []), token]);
  }
  return [...groups].map(([key, tokens]) => `${key}\t${tokens.join('|')}`).join('\n');
}

function write(name: string, header: string, exported: string, value: string): void {
  const text = `// ${header}\n// Made by tests/commands/make-clean-data.ts: not edited by hand.\nexport const ${exported} = ${JSON.stringify(value)};\n`;
  writeFileSync(new URL(name, DATA), text);
}

if (process.argv[1] && import.meta.url.endsWith(process.argv[1].split('/').at(-1) ?? '?')) {
  write(
    'traditional.data.ts',
    'Characters with another Simplified form (opencc-js, Apache-2.0) and their readings (pinyin-pro, MIT).',
    'TRADITIONAL',
    makeTraditional(),
  );
  write(
    'syllables.data.ts',
    'Where each syllable begins in GB 2312 level 1, by the readings of pinyin-pro (MIT).',
    'SYLLABLES',
    makeSyllables(),
  );
  write(
    'vocabulary.data.ts',
    'Words seen in injected text; source and licence: vocabulary.tsv.',
    'VOCABULARY',
    makeVocabulary(readFileSync(new URL('vocabulary.tsv', DATA), 'utf8')),
  );
}
