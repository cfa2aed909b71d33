import type { ScriptChoice } from '../../article';
import { buildDictionary, type Dictionary } from './dictionary';
import { unpackCharacters, unpackPhrases } from './pack';

/** What one direction needs: dictionaries to run through one after the other. */
export interface Chain {
  /** With regional words that are right anywhere, or none. */
  everyday: Dictionary[];
  /** The same with the words of computing. */
  technical: Dictionary[];
  /** The character table, for reading a reader's own words in either script. */
  characters: ReadonlyMap<string, string>;
}

export type ChainName = Exclude<ScriptChoice, 'original'>;

/** Loads the data of one target on first use; each direction is a chunk of its own. */
export async function loadChain(name: ChainName): Promise<Chain> {
  return name === 'hans' || name === 'hansp' ? loadToSimplified(name) : loadToTraditional(name);
}

let toTraditional: Promise<{ dictionary: Dictionary; characters: Map<string, string> }> | undefined;

async function loadToTraditional(name: 'hant' | 'tw' | 'twp' | 'hk'): Promise<Chain> {
  toTraditional ??= import('../data/simplified-to-traditional.data').then((data) => {
    const characters = unpackCharacters(data.CHARACTERS);
    const phrases = unpackPhrases(data.PHRASES, characters);
    return { dictionary: buildDictionary(phrases, characters), characters };
  });
  const { dictionary, characters } = await toTraditional;
  if (name === 'hant') return { everyday: [dictionary], technical: [dictionary], characters };
  const forms =
    name === 'hk' ? await import('../data/hong-kong.data') : await import('../data/taiwan.data');
  const formCharacters = unpackCharacters(forms.CHARACTERS);
  const formPhrases = unpackPhrases(forms.PHRASES, formCharacters);
  const region = buildDictionary(formPhrases, formCharacters);
  if (name !== 'twp') {
    return {
      everyday: [dictionary, region],
      technical: [dictionary, region],
      characters,
    };
  }
  const words = await import('../data/taiwan-words.data');
  const everyday = unpackPhrases(words.EVERYDAY, NO_CHARACTERS);
  const technical = unpackPhrases(words.TECHNICAL, NO_CHARACTERS);
  return {
    everyday: [dictionary, buildDictionary(everyday, formPhrases, formCharacters)],
    technical: [dictionary, buildDictionary(everyday, technical, formPhrases, formCharacters)],
    characters,
  };
}

let toSimplified: Promise<{ dictionary: Dictionary; characters: Map<string, string> }> | undefined;

async function loadToSimplified(name: 'hans' | 'hansp'): Promise<Chain> {
  toSimplified ??= import('../data/traditional-to-simplified.data').then((data) => {
    const characters = new Map([
      ...unpackCharacters(data.CHARACTERS),
      ...unpackCharacters(data.HONG_KONG_CHARACTERS),
      ...unpackCharacters(data.TAIWAN_CHARACTERS),
    ]);
    const dictionary = buildDictionary(
      unpackPhrases(data.TAIWAN_PHRASES, characters),
      unpackPhrases(data.HONG_KONG_PHRASES, characters),
      unpackPhrases(data.PHRASES, unpackCharacters(data.CHARACTERS)),
      characters,
    );
    return { dictionary, characters };
  });
  const { dictionary, characters } = await toSimplified;
  if (name === 'hans') return { everyday: [dictionary], technical: [dictionary], characters };
  const words = await import('../data/mainland-words.data');
  const everyday = unpackPhrases(words.EVERYDAY, NO_CHARACTERS);
  const technical = unpackPhrases(words.TECHNICAL, NO_CHARACTERS);
  return {
    everyday: [buildDictionary(everyday), dictionary],
    technical: [buildDictionary(everyday, technical), dictionary],
    characters,
  };
}

const NO_CHARACTERS: ReadonlyMap<string, string> = new Map();
