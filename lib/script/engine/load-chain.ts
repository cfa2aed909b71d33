import type { ScriptChoice } from '../../article';
import type { Subject } from '../find-subject';
import { buildDictionary, type Dictionary, type Layer } from './dictionary';
import { type CharacterTable, layerOfPacked, tableOfPacked } from './pack';
import { prepareWordStarts } from './word-starts';

/** What one direction needs: dictionaries to run through one after the other. */
export interface Chain {
  /** For a text about this; with regional words of their own, or one and the same. */
  stages: (subject: Subject) => Dictionary[];
  /** The character table, for reading a reader's own words in either script. */
  characters: CharacterTable;
}

export type ChainName = Exclude<ScriptChoice, 'original'>;

/** Loads the data of one target on first use; each direction is a chunk of its own. */
export async function loadChain(name: ChainName): Promise<Chain> {
  prepareWordStarts();
  return name === 'hans' || name === 'hansp' ? loadToSimplified(name) : loadToTraditional(name);
}

let toTraditional: Promise<{ dictionary: Dictionary; characters: CharacterTable }> | undefined;

async function loadToTraditional(name: 'hant' | 'tw' | 'twp' | 'hk'): Promise<Chain> {
  toTraditional ??= import('../data/simplified-to-traditional.data').then((data) => {
    const characters = tableOfPacked(data.CHARACTERS);
    const phrases = layerOfPacked(data.PHRASES, characters);
    return { dictionary: buildDictionary([phrases], characters), characters };
  });
  const regionalForms = name === 'hant' ? null : loadForms(name);
  const regionalWords = name === 'twp' ? import('../data/taiwan-words.data') : null;
  const { dictionary, characters } = await toTraditional;
  const forms = await regionalForms;
  if (!forms) return { stages: () => [dictionary], characters };
  const formCharacters = tableOfPacked(forms.CHARACTERS);
  const formPhrases = layerOfPacked(forms.PHRASES, formCharacters);
  const region = buildDictionary([formPhrases], formCharacters);
  const words = await regionalWords;
  if (!words) return { stages: () => [dictionary, region], characters };
  const regional = createSubjectWords(words, [formPhrases], forms.CHARACTERS);
  return { stages: (subject) => [dictionary, regional(subject)], characters };
}

function loadForms(name: 'tw' | 'twp' | 'hk') {
  return name === 'hk' ? import('../data/hong-kong.data') : import('../data/taiwan.data');
}

let toSimplified: Promise<{ dictionary: Dictionary; characters: CharacterTable }> | undefined;

async function loadToSimplified(name: 'hans' | 'hansp'): Promise<Chain> {
  toSimplified ??= import('../data/traditional-to-simplified.data').then((data) => {
    const characters = tableOfPacked(
      ...[data.TAIWAN_CHARACTERS, data.HONG_KONG_CHARACTERS, data.CHARACTERS],
    );
    const phrases = [
      layerOfPacked(data.TAIWAN_PHRASES, characters),
      layerOfPacked(data.HONG_KONG_PHRASES, characters),
      layerOfPacked(data.PHRASES, tableOfPacked(data.CHARACTERS)),
    ];
    return { dictionary: buildDictionary(phrases, characters), characters };
  });
  const { dictionary, characters } = await toSimplified;
  if (name === 'hans') return { stages: () => [dictionary], characters };
  const regional = createSubjectWords(await import('../data/mainland-words.data'), [], '');
  return { stages: (subject) => [regional(subject), dictionary], characters };
}

/** A region's words, packed: by what a text is about, and characters that are words of their own. */
interface RegionalWords {
  CHARACTERS: string;
  EVERYDAY: string;
  COMPUTING: string;
  PROGRAMMING: string;
}

/** The lists that apply to a text about this. */
const LISTS: Record<Subject, Exclude<keyof RegionalWords, 'CHARACTERS'>[]> = {
  everyday: ['EVERYDAY'],
  computing: ['EVERYDAY', 'COMPUTING'],
  programming: ['EVERYDAY', 'COMPUTING', 'PROGRAMMING'],
};

/** A region's words by what a text is about; each list is read when the first text needs it. */
function createSubjectWords(
  words: RegionalWords,
  forms: readonly Layer[],
  formCharacters: string,
): (subject: Subject) => Dictionary {
  const built = new Map<Subject, Dictionary>();
  const characters = tableOfPacked(words.CHARACTERS, formCharacters);
  const noTable = new Map<string, string>();
  return (subject) => {
    let dictionary = built.get(subject);
    if (!dictionary) {
      const layers = LISTS[subject].map((list) => layerOfPacked(words[list], noTable));
      dictionary = buildDictionary([...layers, ...forms], characters);
      built.set(subject, dictionary);
    }
    return dictionary;
  };
}
