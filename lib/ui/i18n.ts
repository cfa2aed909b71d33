import { createI18n } from '@wxt-dev/i18n';
import { browser } from 'wxt/browser';
import type english from '../../public/_locales/en/messages.json';

export type MessageKey = keyof typeof english;

/** A count whose message comes as a pair: `<name>_one` and `<name>_other`. */
export type CountKey = {
  [K in MessageKey]: K extends `${infer Name}_one` ? Name : never;
}[MessageKey];

const { t: translate } = createI18n();

/** The sentence in the reader's language; `$1`, `$2`… of the message are filled in order. */
export function t(key: MessageKey, ...substitutions: (string | number)[]): string {
  return substitutions.length ? translate(key, substitutions) : translate(key);
}

/** The sentence for a number, which is its `$1` (written as the language writes numbers). */
export function count(key: CountKey, n: number, ...more: (string | number)[]): string {
  const form = n === 1 ? 'one' : 'other';
  return t(`${key}_${form}` as MessageKey, formatNumber(n), ...more);
}

type UiLanguage = 'en' | 'zh-Hans' | 'zh-Hant';
let language: UiLanguage | null = null;

/** BCP 47 tag of the messages in use: what the browser calls its language may be another one. */
export function uiLanguage(): UiLanguage {
  if (language) return language;
  const tag = t('languageTag');
  language = tag === 'zh-Hans' || tag === 'zh-Hant' ? tag : 'en';
  return language;
}

let numbers: Intl.NumberFormat | null = null;

export function formatNumber(n: number): string {
  numbers ??= new Intl.NumberFormat(uiLanguage());
  return numbers.format(n);
}

/** Sets what the document's own tag must say: language, direction and title. */
export function setUpDocument(title: string): void {
  const root = document.documentElement;
  root.lang = uiLanguage();
  root.dir = browser.i18n.getMessage('@@bidi_dir') || 'ltr';
  document.title = title;
}
