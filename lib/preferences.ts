import type { ScriptChoice } from './article';
import type { PutOff } from './library/backup';
import type { Loss, Witness } from './library/witness';
import type { QuoteStyle } from './script/quotes';
import type { UserWord } from './script/user-words';
import { siteOf } from './site-of';
import { storedItem } from './stored-item';

export type Theme = 'system' | 'light' | 'dark';
export type Typeface = 'serif' | 'sans';
/** Lines from left to right, or columns from right to left. */
export type Writing = 'horizontal' | 'vertical';
export type LineWidth = 'narrow' | 'normal' | 'wide';

/** When images are fetched and kept: in the reader, if asked; or with each save, from sites that access was given to. */
export type ImageKeeping = 'ask' | 'on-save';

/** How an article is set in the reader. */
export interface Typography {
  /** CSS pixels, within `FONT_SIZES`. */
  fontSize: number;
  lineWidth: LineWidth;
  typeface: Typeface;
}

/** When everything was last exported; the reminder counts what was saved since then. */
export interface Backup {
  /** Milliseconds since 1970; null: never. */
  at: number | null;
}

/** Every preference there is, with its type and its default. All stay in this browser. */
export const preferences = {
  /** A click on the toolbar button saves at once; otherwise the popup offers a Save button. */
  saveOnClick: storedItem<boolean>('local:saveOnClick', true),
  images: storedItem<ImageKeeping>('local:images', 'ask'),
  /** The script that articles are shown in where the reader chose none for the article. */
  script: storedItem<ScriptChoice>('local:script', 'original'),
  /** The script of a site's articles, by host name; beats `script`, and a choice for the article beats it. */
  scriptBySite: storedItem<Record<string, ScriptChoice>>('local:scriptBySite', {}),
  /** The reader's own words in conversions. */
  userWords: storedItem<UserWord[]>('local:userWords', []),
  /** Whether a conversion takes the quotation marks along. */
  quotes: storedItem<QuoteStyle>('local:quotes', 'off'),
  /** Whether regional words take in those of computing in every text, not only where it is about that. */
  computingWords: storedItem<boolean>('local:computingWords', false),
  theme: storedItem<Theme>('local:theme', 'system'),
  typography: storedItem<Typography>('local:typography', {
    fontSize: 18,
    lineWidth: 'normal',
    typeface: 'serif',
  }),
  /** How Chinese, Japanese and Korean articles are set. */
  writing: storedItem<Writing>('local:writing', 'horizontal'),
  /** Rule ids that are switched off everywhere. */
  disabledRules: storedItem<string[]>('local:disabledRules', []),
  /** Rule ids that are switched off on one site, by host name. */
  disabledRulesBySite: storedItem<Record<string, string[]>>('local:disabledRulesBySite', {}),
  backup: storedItem<Backup>('local:backup', { at: null }),
  backupPutOff: storedItem<PutOff>('local:backupPutOff', { since: null, articles: 0 }),
};

/** A page that was to be saved, and whose tab was closed before it was. */
export interface LostSave {
  /** What the tab was called; empty where that is not known. */
  title: string;
  /** When it was missed, in milliseconds since 1970. */
  at: number;
}

/** What is remembered of the library outside of it, since a browser may lose the one and keep the other. */
export const safety = {
  witness: storedItem<Witness | null>('local:witness', null),
  /** What was lost, until somebody has taken note of it. */
  loss: storedItem<Loss | null>('local:loss', null),
  /** Pages whose tabs went before they were saved, until somebody has taken note of it. */
  lostSaves: storedItem<LostSave[]>('local:lostSaves', []),
};

/** The rules that are switched off on one site. */
export function rulesOf(bySite: Readonly<Record<string, string[]>>, site: string): string[] {
  // A host may be called like a property that every object has.
  return Object.hasOwn(bySite, site) ? (bySite[site] ?? []) : [];
}

/** The rules that are switched off by site, changed for one of them; a site without any is forgotten. */
export function withSiteRules(
  bySite: Readonly<Record<string, string[]>>,
  site: string,
  rules: readonly string[],
): Record<string, string[]> {
  const others = Object.entries(bySite).filter(([name]) => name !== site);
  return Object.fromEntries(rules.length ? [...others, [site, [...rules]]] : others);
}

/** The rules that are not to run on a page: switched off everywhere or on its site. */
export async function disabledRulesFor(url: string): Promise<string[]> {
  const [everywhere, bySite] = await Promise.all([
    preferences.disabledRules.getValue(),
    preferences.disabledRulesBySite.getValue(),
  ]);
  return [...new Set([...everywhere, ...rulesOf(bySite, siteOf(url))])];
}
