import type { WxtStorageItem } from '@wxt-dev/storage';
import { useCallback, useEffect, useState } from 'preact/hooks';

/** A preference, live; its default until it has been read. */
export function usePreference<T>(
  item: WxtStorageItem<T, Record<string, unknown>>,
): [value: T, set: (value: T) => void] {
  const [value, setValue] = useState<T>(item.fallback);
  useEffect(() => {
    let isWanted = true;
    void item.getValue().then((stored) => {
      if (isWanted) setValue(() => stored);
    });
    const unwatch = item.watch((changed) => setValue(() => changed));
    return () => {
      isWanted = false;
      unwatch();
    };
  }, [item]);
  const set = useCallback(
    (next: T) => {
      setValue(() => next);
      void item.setValue(next);
    },
    [item],
  );
  return [value, set];
}
