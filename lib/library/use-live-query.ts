import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import { classifyDbError } from './classify-db-error';

/** `value` is undefined until the first answer; an error (`UserError` for troubles of storage) leaves the last value standing. */
export interface LiveResult<T> {
  value: T | undefined;
  error: unknown;
}

/** What a query of the library gives, kept up to date while the component is shown; a query may not write. */
export function useLiveQuery<T>(query: () => Promise<T>, deps: readonly unknown[]): LiveResult<T> {
  const [result, setResult] = useState<LiveResult<T>>({ value: undefined, error: null });
  useEffect(() => {
    const subscription = liveQuery(query).subscribe({
      next: (value) => setResult({ value, error: null }),
      error: (error) =>
        setResult(({ value }) => ({ value, error: classifyDbError(error) ?? error })),
    });
    return () => subscription.unsubscribe();
  }, [...deps]);
  return result;
}
