import { count, t } from './i18n';

/** So many titles are named; a toast holds no more. */
const NAMED = 3;

/** Which articles are missing from a file. */
export function unreadableText(titles: readonly string[]): string {
  return count('exportIncomplete', titles.length, namesOf(titles));
}

/** Titles in quotation marks, as far as there is room. */
export function namesOf(titles: readonly string[]): string {
  const named = titles
    .slice(0, NAMED)
    .map((title) => t('quoted', title))
    .join(t('listSeparator'));
  const rest = titles.length - NAMED;
  return rest > 0 ? named + t('listSeparator') + count('andMore', rest) : named;
}
