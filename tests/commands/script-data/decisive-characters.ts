import { type DictionaryName, readDictionary } from './dictionaries';

const FIRST = 0x4e00;
const LAST = 0x9fff;
/** Printable ASCII without quote and backslash: a symbol a gap and a side. */
const SYMBOLS = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index))
  .filter((symbol) => symbol !== "'" && symbol !== '\\' && symbol !== '`' && symbol !== '$')
  .join('');
const LARGEST_GAP = SYMBOLS.length / 2 - 1;

function charactersOf(names: DictionaryName[], side: 0 | 1): Set<string> {
  return new Set(
    names.flatMap((name) => readDictionary(name).flatMap((entry) => [...entry[side]])),
  );
}

/** The characters of the basic block that only one of the two scripts writes, and those that only Japanese does. */
export function findDecisiveCharacters() {
  const traditional = new Set([
    ...charactersOf(
      [
        'STCharacters',
        'STPhrases',
        'STPhrases_GeneratedFromRegionalPhrases',
        'TWVariants',
        'HKVariants',
        'TWPhrases',
      ],
      1,
    ),
    ...charactersOf(['TSCharacters'], 0),
  ]);
  const simplified = new Set([
    ...charactersOf(['TSCharacters', 'TSPhrases'], 1),
    ...charactersOf(['STCharacters', 'STPhrases', 'STPhrases_GeneratedFromRegionalPhrases'], 0),
  ]);
  const isBasic = (character: string) => {
    const code = character.codePointAt(0) ?? 0;
    return code >= FIRST && code <= LAST;
  };
  const keysOf = (name: DictionaryName) =>
    readDictionary(name)
      .filter(([from, to]) => from !== to && isBasic(from))
      .map(([from]) => from);
  const simplifiedOnly = keysOf('STCharacters').filter((character) => !traditional.has(character));
  const japanese = keysOf('JPShinjitaiCharacters');
  return {
    simplifiedOnly,
    traditionalOnly: keysOf('TSCharacters').filter((character) => !simplified.has(character)),
    japaneseOnly: japanese.filter(
      (character) => !traditional.has(character) && !simplified.has(character),
    ),
    simplifiedAndJapanese: japanese.filter((character) => simplifiedOnly.includes(character)),
  };
}

/**
 * The two lists as one string: for each character in code order a symbol that tells the gap to the
 * one before and its side. 5.6 kB where the characters themselves would take 17.
 */
export function makeDecisiveCharacters(): string {
  const { simplifiedOnly, traditionalOnly, japaneseOnly, simplifiedAndJapanese } =
    findDecisiveCharacters();
  const sides = new Map<number, 0 | 1>();
  for (const character of simplifiedOnly) sides.set(character.charCodeAt(0), 0);
  for (const character of traditionalOnly) sides.set(character.charCodeAt(0), 1);
  let packed = '';
  let last = FIRST - 1;
  for (const [code, side] of [...sides].sort(([a], [b]) => a - b)) {
    let gap = code - last;
    // A gap of 0 moves on without a character.
    for (; gap > LARGEST_GAP; gap -= LARGEST_GAP) packed += SYMBOLS[0];
    packed += SYMBOLS[gap * 2 + side];
    last = code;
  }
  return `// Made by tests/commands/make-script-data.ts of opencc-js's dictionaries (Apache-2.0).
export const FIRST_CODE = 0x${FIRST.toString(16)};
export const LARGEST_GAP = ${LARGEST_GAP};
export const SYMBOLS =
  '${SYMBOLS}';
export const DECISIVE =
  '${packed}';
/** Forms that neither Chinese script has. */
export const JAPANESE_ONLY =
  '${japaneseOnly.join('')}';
/** Simplified forms that Japanese has too. */
export const SIMPLIFIED_AND_JAPANESE =
  '${simplifiedAndJapanese.join('')}';
`;
}
