import type { ScriptChoice } from './article';
import type { ImageKeeping, Theme, Typography, Writing } from './preferences';
import type { QuoteStyle } from './script/quotes';
import type { UserWord } from './script/user-words';

/**
 * How a reader has set the extension up, as a library file that holds everything tells it. What is said of sites
 * stands in lists: a host may be called like a property that every object has.
 */
export interface SetUp {
  /** Ids of rules that are switched off, everywhere and on some sites. */
  rules: { disabled: string[]; sites: { site: string; disabled: string[] }[] };
  settings: {
    saveOnClick: boolean;
    images: ImageKeeping;
    script: ScriptChoice;
    scriptBySite: { site: string; script: ScriptChoice }[];
    userWords: UserWord[];
    quotes: QuoteStyle;
    computingWords: boolean;
    theme: Theme;
    typography: Typography;
    writing: Writing;
  };
}

/**
 * Two set-ups as one: lists hold what either has, and where both say something of the same word or site, `other`
 * counts; so it does for all else.
 */
export function mergeSetUp(own: SetUp, other: SetUp): SetUp {
  const rulesOf = new Map(own.rules.sites.map(({ site, disabled }) => [site, disabled]));
  const sites = other.rules.sites.map(({ site, disabled }) => ({
    site,
    disabled: union(rulesOf.get(site) ?? [], disabled),
  }));
  return {
    rules: {
      disabled: union(own.rules.disabled, other.rules.disabled),
      sites: overlay(own.rules.sites, sites, ({ site }) => site),
    },
    settings: {
      ...other.settings,
      scriptBySite: overlay(
        own.settings.scriptBySite,
        other.settings.scriptBySite,
        ({ site }) => site,
      ),
      userWords: overlay(own.settings.userWords, other.settings.userWords, ({ from }) => from),
    },
  };
}

const union = (own: readonly string[], others: readonly string[]) => [
  ...new Set([...own, ...others]),
];

function overlay<T>(own: readonly T[], others: readonly T[], keyOf: (each: T) => string): T[] {
  return [...new Map([...own, ...others].map((each) => [keyOf(each), each])).values()];
}
