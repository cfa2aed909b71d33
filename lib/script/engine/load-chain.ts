import type { ScriptChoice } from '../../article';
import type { Subject } from '../find-subject';
import { buildDictionary, type Dictionary } from './dictionary';
import { unpackCharacters, unpackPhrases } from './pack';

/** What one direction needs: dictionaries to run through one after the other. */
export interface Chain {
  /** For a text about this; with regional words of their own, or one and the same. */
  stages: (subject: Subject) => Dictionary[];
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
  if (name === 'hant') return { stages: () => [dictionary], characters };
  const forms =
    name === 'hk' ? await import('../data/hong-kong.data') : await import('../data/taiwan.data');
  const formCharacters = unpackCharacters(forms.CHARACTERS);
  const formPhrases = unpackPhrases(forms.PHRASES, formCharacters);
  const region = buildDictionary(formPhrases, formCharacters);
  if (name !== 'twp') return { stages: () => [dictionary, region], characters };
  const { EVERYDAY, COMPUTING, PROGRAMMING } = await import('../data/taiwan-words.data');
  const regional = createSubjectWords(
    { everyday: EVERYDAY, computing: COMPUTING, programming: PROGRAMMING },
    formPhrases,
    formCharacters,
  );
  return { stages: (subject) => [dictionary, regional(subject)], characters };
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
  if (name === 'hans') return { stages: () => [dictionary], characters };
  const { EVERYDAY, COMPUTING, PROGRAMMING } = await import('../data/mainland-words.data');
  const regional = createSubjectWords({
    everyday: EVERYDAY,
    computing: COMPUTING,
    programming: PROGRAMMING,
  });
  return { stages: (subject) => [regional(subject), dictionary], characters };
}

const NO_CHARACTERS: ReadonlyMap<string, string> = new Map();

/** A region's words by what a text is about; each list is built when the first text needs it. */
function createSubjectWords(
  words: Record<Subject, string>,
  ...layers: Iterable<readonly [string, string]>[]
): (subject: Subject) => Dictionary {
  const built = new Map<Subject, Dictionary>();
  const unpack = (packed: string) => unpackPhrases(packed, NO_CHARACTERS);
  return (subject) => {
    let dictionary = built.get(subject);
    if (!dictionary) {
      dictionary = buildDictionary(
        unpack(words.everyday),
        subject === 'everyday' ? [] : unpack(words.computing),
        subject === 'programming' ? unpack(words.programming) : [],
        ...layers,
      );
      built.set(subject, dictionary);
    }
    return dictionary;
  };
}
