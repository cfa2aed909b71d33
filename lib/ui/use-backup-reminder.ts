import { isBackupDue } from '../library/backup';
import type { Library } from '../library/db';
import { countSavedSince } from '../library/read-articles';
import { useLiveQuery } from '../library/use-live-query';
import { preferences } from '../preferences';
import { usePreference } from './use-preference';

/**
 * How many articles have no copy, once they are more than anybody wants to lose; 0 where nothing is to be said.
 * Counts as soon as `library` is there: give null until nothing more urgent is to be done.
 */
export function useBackupReminder(
  library: Library | null,
): [withoutCopy: number, putOff: () => void] {
  const [backup, , isBackupRead] = usePreference(preferences.backup);
  const [putOff, setPutOff, isPutOffRead] = usePreference(preferences.backupPutOff);
  const since = backup.at;
  const saved = useLiveQuery(
    async () => (library && isBackupRead ? countSavedSince(library, since) : 0),
    [library, isBackupRead, since],
  );
  const withoutCopy = saved.value ?? 0;
  const isAsked = isPutOffRead && isBackupDue(withoutCopy, since, putOff);
  return [isAsked ? withoutCopy : 0, () => setPutOff({ since, articles: withoutCopy })];
}
