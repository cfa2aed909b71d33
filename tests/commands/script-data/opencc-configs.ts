import { buildDictionary, type Dictionary } from '../../../lib/script/engine/dictionary';
import { loadChain } from '../../../lib/script/engine/load-chain';
import { unpackCharacters, unpackPhrases } from '../../../lib/script/engine/pack';
import { runStages } from '../../../lib/script/engine/run-stages';
import { createWordStarts } from '../../../lib/script/engine/word-starts';
import { type DictionaryName, readDictionary } from './dictionaries';

/** Whether a config is one of ours, with the data that ships, or our engine with opencc-js's dictionaries. */
export const SHIPPED = new Set(['s2t', 's2tw', 's2twp', 's2hk', 't2s', 'tw2s', 'tw2sp', 'hk2s']);

/** Our engine set up as one of OpenCC's configs: for its test cases and for comparing. */
export async function loadConfig(name: string): Promise<(text: string) => string> {
  const stages = await loadStages(name);
  return (text) =>
    runStages(text, stages, createWordStarts(text))
      .map((step) => step.to)
      .join('');
}

async function loadStages(name: string): Promise<Dictionary[]> {
  switch (name) {
    case 's2t':
      return (await loadChain('hant')).technical;
    case 's2tw':
      return (await loadChain('tw')).technical;
    case 's2twp':
      return (await loadChain('twp')).technical;
    case 's2hk':
      return (await loadChain('hk')).technical;
    case 's2hkp': {
      const [first] = (await loadChain('hant')).technical;
      return [...(first ? [first] : []), read('HKPhrases', 'HKVariantsPhrases', 'HKVariants')];
    }
    case 't2s':
      return [await loadSimplifier('')];
    case 'tw2s':
      return [await loadSimplifier('TAIWAN')];
    case 'hk2s':
      return [await loadSimplifier('HONG_KONG')];
    case 'tw2sp': {
      const [words] = (await loadChain('hansp')).technical;
      return [...(words ? [words] : []), await loadSimplifier('TAIWAN')];
    }
    case 'hk2sp':
      return [read('HKPhrasesRev'), await loadSimplifier('HONG_KONG')];
    case 'tw2t':
      return [read('TWVariantsRevPhrases', 'TWVariantsRev')];
    case 'hk2t':
      return [read('HKVariantsRevPhrases', 'HKVariantsRev')];
    case 't2tw':
      return [read('TWVariantsPhrases', 'TWVariants')];
    case 't2hk':
      return [read('HKVariantsPhrases', 'HKVariants')];
    case 'jp2t':
      return [read('JPShinjitaiPhrases', 'JPShinjitaiCharacters')];
    case 't2jp':
      return [read('JPShinjitaiCharactersRev')];
    default:
      throw new Error(`no config ${name}`);
  }
}

function read(...names: DictionaryName[]): Dictionary {
  return buildDictionary(...names.map(readDictionary));
}

async function loadSimplifier(region: '' | 'TAIWAN' | 'HONG_KONG'): Promise<Dictionary> {
  const data = await import('../../../lib/script/data/traditional-to-simplified.data');
  const base = unpackCharacters(data.CHARACTERS);
  const phrases = unpackPhrases(data.PHRASES, base);
  if (!region) return buildDictionary(phrases, base);
  const characters = new Map([...base, ...unpackCharacters(data[`${region}_CHARACTERS`])]);
  const own = unpackPhrases(data[`${region}_PHRASES`], characters);
  return buildDictionary(own, phrases, characters);
}
