import { SYLLABLES } from './data/syllables.data';
import { TRADITIONAL } from './data/traditional.data';

const SYMBOLS =
  '#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';
const STEP_BACK = 20;

interface Tables {
  /** The Simplified form by code unit; 0 where it is the same. */
  simplified: Uint16Array;
  /** Toned readings (`she4`) of characters with another Simplified form. */
  readings: Map<string, string[]>;
  /** The one toneless reading of GB 2312 level 1 characters. */
  syllables: Map<string, string>;
  /** The same the other way round. */
  characters: Map<string, string[]>;
  known: Set<string>;
}

/** Unpacked on first use: a page without Chinese pays nothing. See `tests/commands/make-clean-data.ts` for the format. */
let tables: Tables | undefined;

function unpack(): Tables {
  const { syllables, known } = unpackSyllables();
  const [gaps = '', steps = '', first = '', others = ''] = TRADITIONAL.split('\n');
  const simplified = new Uint16Array(0x10000);
  const readings = new Map<string, string[]>();
  const firstReadings = first.match(/[a-z]*[1-5]/g) ?? [];
  const full = (reading: string, character: string) =>
    reading.length > 1
      ? reading
      : (syllables.get(String.fromCharCode(simplified[character.charCodeAt(0)] ?? 0)) ?? '') +
        reading;

  let code = 0x4dff;
  let form = 0x4e00;
  let index = 0;
  for (const symbol of gaps) {
    if (symbol === '!') {
      code += SYMBOLS.length;
      continue;
    }
    code += SYMBOLS.indexOf(symbol) + 1;
    const step = SYMBOLS.indexOf(steps[index] ?? '');
    form = step < 0 ? steps.charCodeAt(index) : form + step - STEP_BACK;
    simplified[code] = form;
    const character = String.fromCharCode(code);
    readings.set(character, [full(firstReadings[index] ?? '5', character)]);
    index++;
  }
  for (const [, character = '', more = ''] of others.matchAll(/([^a-z1-5])([a-z1-5]+)/g)) {
    for (const reading of more.match(/[a-z]*[1-5]/g) ?? []) {
      readings.get(character)?.push(full(reading, character));
    }
  }
  const characters = new Map<string, string[]>();
  for (const [character, syllable] of syllables) {
    const alike = characters.get(syllable);
    if (alike) alike.push(character);
    else characters.set(syllable, [character]);
  }
  return { simplified, readings, syllables, characters, known };
}

function unpackSyllables(): Pick<Tables, 'syllables' | 'known'> {
  const starts = new Map<string, string>();
  for (const [, syllable = '', character = ''] of SYLLABLES.matchAll(/([a-z]+)(.)/g)) {
    starts.set(character, syllable);
  }
  const level1 = new Uint8Array(2 * (0xd7f9 - 0xb0a1));
  let length = 0;
  for (let lead = 0xb0; lead <= 0xd7; lead++) {
    for (let trail = 0xa1; trail <= (lead === 0xd7 ? 0xf9 : 0xfe); trail++) {
      level1[length++] = lead;
      level1[length++] = trail;
    }
  }
  const syllables = new Map<string, string>();
  let syllable = '';
  for (const character of new TextDecoder('gbk').decode(level1.subarray(0, length))) {
    syllable = starts.get(character) ?? syllable;
    syllables.set(character, syllable);
  }
  return { syllables, known: new Set(starts.values()) };
}

function table(): Tables {
  tables ??= unpack();
  return tables;
}

/** The code unit of the Simplified form of a character; its own where it has none. */
export function simplifiedCode(code: number): number {
  return table().simplified[code] || code;
}

/** Whether conversion to Simplified changes the character: 後 as well as 這. */
export function hasSimplifiedForm(character: string): boolean {
  return table().simplified[character.charCodeAt(0)] !== 0;
}

const TONES = ['āáǎà', 'ēéěè', 'īíǐì', 'ōóǒò', 'ūúǔù', 'ǖǘǚǜ', 'ńňǹ'] as const;
const PLAIN = ['a', 'e', 'i', 'o', 'u', 'v', 'n'] as const;

/**
 * `shè`, `Shè`, `ɡuān` as `she4`, `guan1`; the tone is 5 where none is written. null where it can't
 * be one syllable: two tone marks, or a letter that pinyin has not.
 */
export function readSyllable(written: string): { syllable: string; tone: number } | null {
  let syllable = '';
  let tone = 5;
  for (const letter of written.normalize('NFC').toLowerCase()) {
    const row = TONES.findIndex((marks) => marks.includes(letter));
    if (row < 0) {
      const plain = letter === 'ɑ' ? 'a' : letter === 'ɡ' ? 'g' : letter === 'ü' ? 'v' : letter;
      if (!/^[a-z]$/.test(plain)) return null;
      syllable += plain;
      continue;
    }
    if (tone !== 5) return null;
    const place = (TONES[row] ?? '').indexOf(letter);
    tone = row === 6 ? place + 2 : place + 1;
    syllable += PLAIN[row];
  }
  return { syllable, tone };
}

/** Whether dictionaries give a character with a Simplified form this toned reading. */
export function hasReading(character: string, syllable: string, tone: number): boolean {
  return table().readings.get(character)?.includes(`${syllable}${tone}`) ?? false;
}

/** Toned readings (`she4`) of a character with a Simplified form; none of others. */
export function readingsOf(character: string): readonly string[] {
  return table().readings.get(character) ?? [];
}

/** Whether a toneless syllable is the reading that tables give for a character; null where they don't know it. */
export function readsAs(character: string, syllable: string): boolean | null {
  const { syllables, readings } = table();
  const toned = readings.get(character);
  if (toned) return toned.some((reading) => reading.slice(0, -1) === syllable);
  const known = syllables.get(character);
  return known === undefined ? null : known === syllable;
}

/** Common Simplified characters that are read so. */
export function charactersOf(syllable: string): readonly string[] {
  return table().characters.get(syllable) ?? [];
}

/** Whether Mandarin has the syllable (`v` for `ü`). */
export function isSyllable(syllable: string): boolean {
  return table().known.has(syllable);
}
