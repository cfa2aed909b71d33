import type { DetectedScript, Script, ScriptChoice } from '../article';
import { detectScript, isJapaneseOrKorean } from './detect-script';

/** What the texts stand in. */
export interface ConversionContext {
  /** The script of the whole article; a text too short to tell follows it. Default: that of all texts together. */
  script?: DetectedScript;
  /** BCP 47, of the article or the element. */
  lang?: string | null;
}

/** One target, loaded and ready: pure and synchronous. */
export interface Converter {
  target: ScriptChoice;
  /** Engine, data, words and settings: a stored rendition of another version is stale. */
  version: string;
  /** Converts each text as a whole (a block, a title). Texts already in the target script come back as they are. */
  convert(texts: string[], context?: ConversionContext): string[];
}

const TARGET_SCRIPT: Record<Exclude<ScriptChoice, 'original'>, Script> = {
  hans: 'hans',
  hansp: 'hans',
  hant: 'hant',
  tw: 'hant',
  twp: 'hant',
  hk: 'hant',
};

type ConvertText = (text: string) => string;

async function loadEngine(target: Exclude<ScriptChoice, 'original'>): Promise<ConvertText> {
  if (TARGET_SCRIPT[target] === 'hans') {
    const { Converter } = await import('opencc-js/t2cn');
    return Converter({ from: target === 'hansp' ? 'twp' : 'tw', to: 'cn' });
  }
  const { Converter } = await import('opencc-js/cn2t');
  return Converter({ from: 'cn', to: target === 'hant' ? 't' : (target as 'tw' | 'twp' | 'hk') });
}

/** Loads what one target needs; nothing of it is loaded before. */
export async function loadConverter(target: ScriptChoice): Promise<Converter> {
  if (target === 'original') return { target, version: 'original', convert: (texts) => texts };
  const convertText = await loadEngine(target);
  const script = TARGET_SCRIPT[target];
  return {
    target,
    version: '0',
    convert(texts, context = {}) {
      const whole = context.script ?? detectScript(texts.join('\n'), context.lang);
      return texts.map((text) => {
        if (isJapaneseOrKorean(text, context.lang)) return text;
        const own = detectScript(text, context.lang) ?? whole;
        return own === null || own === script ? text : convertText(text);
      });
    },
  };
}
