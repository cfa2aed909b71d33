import type { DetectedScript, Script, ScriptChoice, Span } from '../article';
import {
  addCounts,
  type CharacterCounts,
  countCharacters,
  NO_CHARACTERS,
} from './decisive-characters';
import { isJapaneseOrKorean, scriptOfCounts } from './detect-script';
import { applySteps } from './engine/apply-steps';
import { type Chain, type ChainName, loadChain } from './engine/load-chain';
import { type ArticleFacts, type ConvertText, createTextConverter } from './engine/text-converter';
import { createWordStarts, type FindWordStarts, wordStartsFrom } from './engine/word-starts';
import { findSubject, findSubjectOfBlock, type Subject } from './find-subject';
import { changeQuotes, type QuoteStyle } from './quotes';
import type { UserWord } from './user-words';

/** Raised with every change of the engine or the data that changes a result. */
const ENGINE_VERSION = 3;

/** Decisive characters that a block needs to be of another script than its article. */
const ENOUGH_TO_DISAGREE = 3;

/** Words of other letters that make a text one of another language, if they are twice the Han characters. */
const MANY_WORDS = 20;

/** What the texts stand in. */
export interface ConversionContext {
  /** The script of the whole article; a text too short to tell follows it. Default: that of all texts together. */
  script?: DetectedScript;
  /** BCP 47, of the article or the element. */
  lang?: string | null;
}

export interface ConversionOptions {
  /** The reader's own words. */
  words?: readonly UserWord[];
  /** Default: `off`. */
  quotes?: QuoteStyle;
  /** Take the regional words of computing in every text; else where the text is about it. */
  computingWords?: boolean;
  /** Rebuild Traditional text that was made badly from Simplified, by way of Simplified. */
  repair?: boolean;
}

/** One change: what stands from `start` to `end` becomes `to`. */
export interface Change extends Span {
  to: string;
}

/** One target, loaded and ready: pure and synchronous. All of it is plain data, so that a worker can stand behind it. */
export interface Converter {
  target: ScriptChoice;
  /** Engine, data, words and settings: a stored rendition of another version is stale. */
  version: string;
  /** Converts each text as a whole (a block, a title). Texts already in the target script come back as they are. */
  convert(texts: string[], context?: ConversionContext): string[];
  /** The same, told as what changes in each text: in order, not overlapping. */
  findChanges(texts: string[], context?: ConversionContext): Change[][];
}

const TARGET_SCRIPT: Record<ChainName, Script> = {
  hans: 'hans',
  hansp: 'hans',
  hant: 'hant',
  tw: 'hant',
  twp: 'hant',
  hk: 'hant',
};

/** Loads what one target needs; nothing of it is loaded before, and each direction only once. */
export async function loadConverter(
  target: ScriptChoice,
  options: ConversionOptions = {},
): Promise<Converter> {
  if (target === 'original') {
    return {
      target,
      version: converterVersion(target),
      convert: (texts) => texts,
      findChanges: (texts) => texts.map(() => []),
    };
  }
  const chain = await loadChain(target);
  const repairChain =
    options.repair && TARGET_SCRIPT[target] === 'hant' ? await loadChain('hans') : null;
  return createConverter(target, chain, repairChain, options);
}

function createConverter(
  target: ChainName,
  chain: Chain,
  repairChain: Chain | null,
  options: ConversionOptions,
): Converter {
  const { words = [], quotes = 'off', computingWords = false } = options;
  const script = TARGET_SCRIPT[target];
  const hasRegionalWords = target === 'twp' || target === 'hansp';
  const guessesSubject = hasRegionalWords && !computingWords;
  const subjectOf = (whole: () => string): Subject => {
    if (guessesSubject) return findSubject(whole());
    return hasRegionalWords ? 'programming' : 'everyday';
  };
  const convertText = createTextConverter(script, chain, words);
  const simplify = repairChain && createTextConverter('hans', repairChain, []);

  const findChanges = (texts: string[], context: ConversionContext = {}): Change[][] => {
    let whole: string | undefined;
    const joined = () => {
      whole ??= texts.join('\n');
      return whole;
    };
    const { lang = null } = context;
    const counts = texts.map(countCharacters);
    const all = counts.reduce(addCounts, NO_CHARACTERS);
    const body = context.script === undefined ? scriptOfCounts(all, lang) : context.script;
    const isForeign = body === null && (context.script === null || isForeignText(all, lang));
    let facts: ArticleFacts | undefined;
    let findWordStarts: FindWordStarts | undefined;
    let offset = 0;
    return texts.map((text, index) => {
      const start = offset;
      offset += text.length + 1;
      const source = sourceOf(counts[index] ?? NO_CHARACTERS, body, isForeign, lang);
      const way = chooseWay(source, script, simplify !== null);
      let steps: Change[] = [];
      if (way !== 'keep') {
        facts ??= {
          subject: subjectOf(joined),
          partsZhe: script === 'hans' && partsZhe(joined(), lang),
        };
        findWordStarts ??= createWordStarts(joined());
        const own = guessesSubject
          ? { ...facts, subject: findSubjectOfBlock(text, facts.subject) }
          : facts;
        steps =
          way === 'repair' && simplify
            ? rebuild(text, simplify, convertText, own)
            : convertText(text, own, wordStartsFrom(findWordStarts, start));
        if (way === 'guess' && !showsOtherScript(text, steps)) steps = [];
      }
      if (quotes === 'off' || source === null) return steps;
      return changeQuotes(text, steps, quotes, script);
    });
  };
  return {
    target,
    version: converterVersion(target, options),
    findChanges,
    convert: (texts, context) =>
      findChanges(texts, context).map((changes, index) => applySteps(texts[index] ?? '', changes)),
  };
}

/** Whether 着 is in use beside 著, as everywhere but in Taiwan, and not just in a quotation. */
function partsZhe(text: string, lang: string | null): boolean {
  if (lang && /-tw\b/i.test(lang)) return false;
  const count = (character: string) => text.split(character).length - 1;
  const zhu = count('著');
  return zhu > 0 && count('着') >= zhu;
}

/** A text in another language, with a Chinese name or a list of languages in it. */
function isForeignText(counts: CharacterCounts, lang: string | null): boolean {
  if (isJapaneseOrKorean(counts, lang)) return true;
  const { han, otherWords } = counts;
  return otherWords >= MANY_WORDS && han * 2 < otherWords;
}

/** What a text is written in, seen in its article. `unknown`: Chinese, and no character tells. `null`: not Chinese. */
function sourceOf(
  counts: CharacterCounts,
  body: DetectedScript,
  isForeign: boolean,
  lang: string | null,
): Script | 'mixed' | 'unknown' | null {
  if (counts.han === 0 || isJapaneseOrKorean(counts, lang)) return null;
  const own = scriptOfCounts(counts, lang);
  const enough = counts.simplified + counts.traditional >= ENOUGH_TO_DISAGREE;
  if (isForeign) return enough && own !== 'mixed' ? own : null;
  if (body === null || body === 'mixed') return own ?? 'unknown';
  return enough && own !== null && own !== 'mixed' ? own : body;
}

/**
 * `repair`: Traditional text asked for in Traditional, and made anew. `guess`: what would change
 * must tell the script.
 */
function chooseWay(
  source: ReturnType<typeof sourceOf>,
  target: Script,
  repairs: boolean,
): 'keep' | 'convert' | 'guess' | 'repair' {
  if (source === null) return 'keep';
  if (source === 'unknown') return 'guess';
  if (source !== target) return 'convert';
  return repairs ? 'repair' : 'keep';
}

/** Both Traditional forms are in use, so that a change of them tells nothing: 台北, 看着, 山峰. */
const FREE_FORMS = new Set('台着吃才群峰床污泄秘周布占并升余托征准烟涌');

/** Whether what would change shows that a text is of the other script: 咸菜 would be 鹹菜 in Traditional. */
function showsOtherScript(text: string, changes: readonly Change[]): boolean {
  return changes.some(({ start, end, to }) => {
    for (let at = start; at < end; at++) {
      if (to[at - start] !== text[at] && !FREE_FORMS.has(text[at] ?? '')) return true;
    }
    return false;
  });
}

/** Forms that Traditional prints side by side: repair leaves what the page has. */
const EQUAL_FORMS = new Set(
  '污汙 台臺 群羣 峰峯 床牀 秘祕 泄洩 巨鉅 扎紮 布佈 匯彙 才纔 吃喫 裡裏 為爲 眾衆 著着 麵麪 線綫'.split(
    ' ',
  ),
);

function isEqualForm(before: string, after: string): boolean {
  return EQUAL_FORMS.has(before + after) || EQUAL_FORMS.has(after + before);
}

/** Both directions keep the length nearly always; where one does not, the text changes as one. */
function rebuild(
  text: string,
  simplify: ConvertText,
  convertText: ConvertText,
  facts: ArticleFacts,
): Change[] {
  const simplified = applySteps(text, simplify(text, { subject: 'everyday', partsZhe: false }));
  const changes = convertText(simplified, facts);
  if (simplified.length !== text.length) {
    return [{ start: 0, end: text.length, to: applySteps(simplified, changes) }];
  }
  const rebuilt: Change[] = [];
  let from = 0;
  const copy = (until: number) => {
    for (let at = from; at < until; at++) {
      const to = simplified[at] ?? '';
      if (to !== text[at]) rebuilt.push({ start: at, end: at + 1, to });
    }
  };
  const replace = ({ start, end, to }: Change) => {
    if (to.length !== end - start) {
      if (text.slice(start, end) !== to) rebuilt.push({ start, end, to });
      return;
    }
    for (let at = start; at < end; at++) {
      const before = text[at] ?? '';
      const after = to[at - start] ?? '';
      if (before === after || isEqualForm(before, after)) continue;
      rebuilt.push({ start: at, end: at + 1, to: after });
    }
  };
  for (const change of changes) {
    copy(change.start);
    replace(change);
    from = change.end;
  }
  copy(text.length);
  return rebuilt;
}

/** The version that the converter of these options has, without loading its words. */
export function converterVersion(
  target: ScriptChoice,
  { words = [], quotes = 'off', computingWords = false, repair = false }: ConversionOptions = {},
): string {
  if (target === 'original') return target;
  let hash = 0;
  for (const { from, to } of words) {
    for (const character of `${from}\t${to}\n`) {
      hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) | 0;
    }
  }
  const parts = [`${ENGINE_VERSION}`, quotes];
  if (repair) parts.push('repair');
  if (computingWords && (target === 'twp' || target === 'hansp')) parts.push('computing');
  if (words.length) parts.push(`${words.length}-${(hash >>> 0).toString(36)}`);
  return parts.join('.');
}
