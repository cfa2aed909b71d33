import { storage } from '@wxt-dev/storage';
import type { ScriptChoice } from './article';
import type { Loss, Witness } from './library/witness';
import type { QuoteStyle } from './script/quotes';
import type { UserWord } from './script/user-words';
import { siteOf } from './site-of';

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

export const FONT_SIZES = { min: 14, max: 30, step: 2 } as const;

/** The state of the library when everything was last exported; the reminder counts from there. */
export interface Backup {
  /** Milliseconds since 1970; null: never. */
  at: number | null;
  /** How many articles there were. */
  articles: number;
}

/** So many articles without a copy are more than a person wants to lose. */
export const REMIND_AFTER_ARTICLES = 50;

/** Every preference there is, with its type and its default. All stay in this browser. */
export const preferences = {
  /** A click on the toolbar button saves at once; otherwise the popup offers a Save button. */
  saveOnClick: storage.defineItem<boolean>('local:saveOnClick', { fallback: true }),
  images: storage.defineItem<ImageKeeping>('local:images', { fallback: 'ask' }),
  /** The script that articles are shown in where the reader chose none for the article. */
  script: storage.defineItem<ScriptChoice>('local:script', { fallback: 'original' }),
  /** The script of a site's articles, by host name; beats `script`, and a choice for the article beats it. */
  scriptBySite: storage.defineItem<Record<string, ScriptChoice>>('local:scriptBySite', {
    fallback: {},
  }),
  /** The reader's own words in conversions. */
  userWords: storage.defineItem<UserWord[]>('local:userWords', { fallback: [] }),
  /** Whether a conversion takes the quotation marks along. */
  quotes: storage.defineItem<QuoteStyle>('local:quotes', { fallback: 'off' }),
  /** Whether regional words take in those of computing in every text, not only where it is about that. */
  computingWords: storage.defineItem<boolean>('local:computingWords', { fallback: false }),
  theme: storage.defineItem<Theme>('local:theme', { fallback: 'system' }),
  typography: storage.defineItem<Typography>('local:typography', {
    fallback: { fontSize: 18, lineWidth: 'normal', typeface: 'serif' },
  }),
  /** How Chinese, Japanese and Korean articles are set. */
  writing: storage.defineItem<Writing>('local:writing', { fallback: 'horizontal' }),
  /** Rule ids that are switched off everywhere. */
  disabledRules: storage.defineItem<string[]>('local:disabledRules', { fallback: [] }),
  /** Rule ids that are switched off on one site, by host name. */
  disabledRulesBySite: storage.defineItem<Record<string, string[]>>('local:disabledRulesBySite', {
    fallback: {},
  }),
  backup: storage.defineItem<Backup>('local:backup', { fallback: { at: null, articles: 0 } }),
};

/** What is remembered of the library outside of it, since a browser may lose the one and keep the other. */
export const safety = {
  witness: storage.defineItem<Witness | null>('local:witness', { fallback: null }),
  /** What was lost, until somebody has taken note of it. */
  loss: storage.defineItem<Loss | null>('local:loss', { fallback: null }),
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
