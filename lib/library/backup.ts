/** So many articles without a copy are more than a person wants to lose. */
const REMIND_AFTER_ARTICLES = 50;

/** The reminder of a backup that was put off last. */
export interface PutOff {
  /** The backup that it counted from, in milliseconds since 1970; null: there was none. */
  since: number | null;
  /** How many articles had no copy. */
  articles: number;
}

/** Whether to ask for a backup: as many articles have none, or as many more than when that was last put off. */
export function isBackupDue(withoutCopy: number, since: number | null, putOff: PutOff): boolean {
  const before = putOff.since === since ? putOff.articles : 0;
  return withoutCopy - before >= REMIND_AFTER_ARTICLES;
}
