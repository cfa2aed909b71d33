import type { ScriptChoice } from '../../../lib/article';
import { type ConversionOptions, loadConverter } from '../../../lib/script/convert';
import { applySteps } from '../../../lib/script/engine/apply-steps';
import { buildDictionary, type Dictionary } from '../../../lib/script/engine/dictionary';
import { loadChain } from '../../../lib/script/engine/load-chain';
import { layerOfPacked, tableOfPacked } from '../../../lib/script/engine/pack';
import { runStages } from '../../../lib/script/engine/run-stages';
import { createWordStarts } from '../../../lib/script/engine/word-starts';
import { type DictionaryName, readDictionary } from './dictionaries';
import { createWordList } from './word-list';

/** The targets that are OpenCC's configs: what a reader gets. */
const SHIPPED: Record<string, ScriptChoice> = {
  s2t: 'hant',
  s2tw: 'tw',
  s2twp: 'twp',
  s2hk: 'hk',
  t2s: 'hans',
  tw2s: 'hans',
  hk2s: 'hans',
  tw2sp: 'hansp',
};

/** Whether a config is a target of ours; the others are our engine with opencc-js's dictionaries. */
export function isShipped(name: string): boolean {
  return name in SHIPPED;
}

const LANGS: Record<string, string> = { s: 'zh-Hans', t: 'zh-Hant', tw: 'zh-TW', hk: 'zh-HK' };

/**
 * One of OpenCC's configs. A target of ours is the converter that ships, given a line of an article
 * in the script and language that the config starts from.
 */
export async function loadConfig(
  name: string,
  options: ConversionOptions = {},
): Promise<(text: string) => string> {
  const target = SHIPPED[name];
  if (target) {
    const converter = await loadConverter(target, options);
    const script = name.startsWith('s') ? 'hans' : 'hant';
    const lang = LANGS[name.slice(0, name.indexOf('2'))] ?? null;
    return (text) => converter.convert([text], { script, lang })[0] ?? '';
  }
  const stages = await loadStages(name);
  return (text) => applySteps(text, runStages(text, stages, createWordStarts(text)));
}

async function loadStages(name: string): Promise<Dictionary[]> {
  switch (name) {
    case 's2hkp': {
      const first = (await loadChain('hant')).stages('everyday');
      return [...first, read('HKPhrases', 'HKVariantsPhrases', 'HKVariants')];
    }
    case 'hk2sp':
      return [read('HKPhrasesRev'), await loadHongKongSimplifier()];
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
  return createWordList(...names.map(readDictionary));
}

async function loadHongKongSimplifier(): Promise<Dictionary> {
  const data = await import('../../../lib/script/data/traditional-to-simplified.data');
  const base = tableOfPacked(data.CHARACTERS);
  const phrases = layerOfPacked(data.PHRASES, base);
  const characters = tableOfPacked(data.HONG_KONG_CHARACTERS, data.CHARACTERS);
  const own = layerOfPacked(data.HONG_KONG_PHRASES, characters);
  return buildDictionary([own, phrases], characters);
}
