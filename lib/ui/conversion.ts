import type { ReaderChoices, ScriptChoice } from '../article';
import type { ArticleRow } from '../library/db';
import type { ConversionOptions } from '../script/convert';
import { siteOf } from '../site-of';

/** Everything that conversions go by, as the reader set it. */
export interface ConversionSettings {
  script: ScriptChoice;
  scriptBySite: Readonly<Record<string, ScriptChoice>>;
  options: Required<Pick<ConversionOptions, 'words' | 'quotes' | 'computingWords'>>;
}

/** One conversion: what to load a converter with. */
export interface Conversion {
  target: ScriptChoice;
  options: ConversionOptions;
}

/** The script of an article: chosen for it, else for its site, else for all. */
export function scriptFor(
  url: string,
  chosen: ScriptChoice | null,
  { script, scriptBySite }: Pick<ConversionSettings, 'script' | 'scriptBySite'>,
): ScriptChoice {
  const site = siteOf(url);
  const ofSite = Object.hasOwn(scriptBySite, site) ? scriptBySite[site] : undefined;
  return chosen ?? ofSite ?? script;
}

/** What a row knows of the reader's choices for its article. */
export function choicesOf({
  scriptChoice,
  repair,
}: ArticleRow): Pick<ReaderChoices, 'script' | 'repair'> {
  return { script: scriptChoice, ...(repair ? { repair } : {}) };
}

/** How an article is converted. A repair goes by way of Simplified to some Traditional, also of an 'original'. */
export function conversionFor(
  url: string,
  { script, repair }: Pick<ReaderChoices, 'script' | 'repair'>,
  settings: ConversionSettings,
): Conversion {
  const wanted = scriptFor(url, script, settings);
  if (!repair) return { target: wanted, options: settings.options };
  const target = wanted === 'original' ? 'hant' : wanted;
  return { target, options: { ...settings.options, repair } };
}
