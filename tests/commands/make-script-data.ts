import { mkdirSync, writeFileSync } from 'node:fs';
import { packCharacters, packPhrases } from '../../lib/script/engine/pack';
import { makeDecisiveCharacters } from './script-data/decisive-characters';
import { type DictionaryName, readDictionary } from './script-data/dictionaries';
import { convertPlainly, prunePhrases } from './script-data/prune';
import {
  MAINLAND_COMPUTING,
  MAINLAND_MORE,
  MAINLAND_NEVER,
  MAINLAND_PROGRAMMING,
  TAIWAN_COMPUTING,
  TAIWAN_MORE,
  TAIWAN_NEVER,
  TAIWAN_PROGRAMMING,
} from './script-data/regional-words';
import {
  DEFAULTS,
  NO_WORDS,
  OUTDATED,
  RARE_TO_SIMPLIFIED,
  readSupplement,
  TO_SIMPLIFIED,
} from './script-data/supplement';
import { createWordList, type Entry } from './script-data/word-list';

const SCRIPT_FOLDER = new URL('../../lib/script/', import.meta.url);
const HEADER =
  "// Made by tests/commands/make-script-data.ts of opencc-js's dictionaries (Apache-2.0).\n";

/** `node tests/commands/run.mjs make-script-data`: writes the generated files of `lib/script/`. */
export async function main(): Promise<number> {
  mkdirSync(new URL('data/', SCRIPT_FOLDER), { recursive: true });
  for (const [path, text] of Object.entries(makeScriptData())) {
    writeFileSync(new URL(path, SCRIPT_FOLDER), text);
    process.stdout.write(`${path}: ${Buffer.byteLength(text)} bytes\n`);
  }
  return 0;
}

/** Every generated file of `lib/script/`, by its path there, made of opencc-js's dictionaries and our lists. */
export function makeScriptData(): Record<string, string> {
  return {
    'decisive-characters.data.ts': makeDecisiveCharacters(),
    'data/simplified-to-traditional.data.ts': makeSimplifiedToTraditional(),
    'data/taiwan.data.ts': makeVariants('TWVariants', 'TWVariantsPhrases'),
    'data/hong-kong.data.ts': makeVariants('HKVariants', 'HKVariantsPhrases'),
    'data/taiwan-words.data.ts': makeWords(
      [...TAIWAN_MORE, ...readDictionary('TWPhrases').filter(([from]) => !TAIWAN_NEVER.has(from))],
      TAIWAN_COMPUTING,
      TAIWAN_PROGRAMMING,
    ),
    'data/traditional-to-simplified.data.ts': makeTraditionalToSimplified(),
    'data/mainland-words.data.ts': makeWords(
      [
        ...MAINLAND_MORE,
        ...readDictionary('TWPhrasesRev').filter(([from]) => !MAINLAND_NEVER.has(from)),
      ],
      MAINLAND_COMPUTING,
      MAINLAND_PROGRAMMING,
    ),
  };
}

function makeSimplifiedToTraditional(): string {
  const table = new Map(readDictionary('STCharacters'));
  // 销了 says nothing of 销 and reaches into 注销 + 了.
  const isVerbAndParticle = ([from, to]: Entry) =>
    from.length === 2 && from[1] === '了' && to === `${table.get(from[0] ?? '') ?? from[0]}了`;
  const openccPhrases = [
    ...readDictionary('STPhrases'),
    ...readDictionary('STPhrases_GeneratedFromRegionalPhrases'),
  ];
  const wanted = openccPhrases.filter(
    (entry) => !OUTDATED.test(entry[1]) && !NO_WORDS.has(entry[0]) && !isVerbAndParticle(entry),
  );
  const opencc = createWordList(openccPhrases, readDictionary('STCharacters'));
  const characters = [...new Map([...readDictionary('STCharacters'), ...DEFAULTS])];
  const supplement = readSupplement((text) => convertPlainly(text, opencc));
  const phrases = prunePhrases([...supplement, ...wanted], characters);
  return write({
    CHARACTERS: packCharacters(characters),
    PHRASES: packPhrases(phrases, new Map(characters)),
  });
}

function makeVariants(characterList: DictionaryName, phraseList: DictionaryName): string {
  const characters = readDictionary(characterList);
  return write({
    CHARACTERS: packCharacters(characters),
    PHRASES: packPhrases(readDictionary(phraseList), new Map(characters)),
  });
}

/**
 * OpenCC goes from a region's Traditional to its own and on to Simplified. Both steps in one table:
 * `TAIWAN_*` and `HONG_KONG_*` hold what the region's forms add.
 */
function makeTraditionalToSimplified(): string {
  const characters = [...RARE_TO_SIMPLIFIED, ...readDictionary('TSCharacters')];
  const table = new Map(characters);
  const phrases = prunePhrases(readDictionary('TSPhrases'), characters);
  const region = (
    name: string,
    characterList: DictionaryName,
    phraseList: DictionaryName,
    toRegion: DictionaryName,
  ) => {
    const reverse = createWordList(readDictionary(phraseList), readDictionary(characterList));
    const simplify = createWordList(readDictionary('TSPhrases'), characters);
    const convert = (text: string) => convertPlainly(convertPlainly(text, reverse), simplify);
    const added = readDictionary(characterList)
      .map(([from]): Entry => [from, convert(from)])
      .filter(([from, to]) => (table.get(from) ?? from) !== to);
    const forms = new Map(readDictionary(toRegion));
    const regional = readDictionary('TSPhrases').map(
      ([from, to]): Entry => [
        [...from].map((character) => forms.get(character) ?? character).join(''),
        to,
      ],
    );
    const all = [
      ...readDictionary(phraseList).map(([from]): Entry => [from, convert(from)]),
      ...regional,
    ];
    const merged = [...added, ...characters];
    const own = prunePhrases(
      [...TO_SIMPLIFIED, ...readDictionary('TSPhrases'), ...all],
      merged,
    ).filter(([from]) => !phrases.some(([key]) => key === from));
    return {
      [`${name}_CHARACTERS`]: packCharacters(added),
      [`${name}_PHRASES`]: packPhrases(own, new Map(merged)),
    };
  };
  return write({
    CHARACTERS: packCharacters(characters),
    PHRASES: packPhrases(phrases, table),
    ...region('TAIWAN', 'TWVariantsRev', 'TWVariantsRevPhrases', 'TWVariants'),
    ...region('HONG_KONG', 'HKVariantsRev', 'HKVariantsRevPhrases', 'HKVariants'),
  });
}

function makeWords(
  entries: readonly Entry[],
  computing: ReadonlySet<string>,
  programming: ReadonlySet<string>,
): string {
  const lists: Record<string, Entry[]> = { EVERYDAY: [], COMPUTING: [], PROGRAMMING: [] };
  const characters: Entry[] = [];
  for (const entry of new Map([...entries].reverse())) {
    const [from] = entry;
    if ([...from].length === 1) {
      characters.push(entry);
      continue;
    }
    const list = computing.has(from)
      ? 'COMPUTING'
      : programming.has(from)
        ? 'PROGRAMMING'
        : 'EVERYDAY';
    lists[list]?.push(entry);
  }
  const none = new Map<string, string>();
  return write({
    CHARACTERS: packCharacters(characters),
    ...Object.fromEntries(
      Object.entries(lists).map(([name, list]) => [name, packPhrases(list, none)]),
    ),
  });
}

/** Han characters stand as they are: escaped they would take twice the room. */
function write(constants: Record<string, string>): string {
  const lines = Object.entries(constants).map(
    ([name, value]) =>
      `export const ${name} =\n  '${value.replaceAll('\n', '\\n').replaceAll('\t', '\\t')}';\n`,
  );
  return HEADER + lines.join('');
}
