import { useCallback, useEffect, useState } from 'preact/hooks';
import type { StoredItem } from '../stored-item';

/** A preference, live; its default until it has been read. */
export function usePreference<T>(
  item: StoredItem<T>,
): [value: T, set: (value: T) => void, isRead: boolean] {
  const [value, setValue] = useState<T>(item.fallback);
  const [isRead, setRead] = useState(false);
  useEffect(() => {
    let isWanted = true;
    void item.getValue().then((stored) => {
      if (!isWanted) return;
      setValue(() => stored);
      setRead(true);
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
  return [value, set, isRead];
}
