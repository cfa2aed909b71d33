import { useLayoutEffect, useState } from 'preact/hooks';

interface Opened<T> {
  value: T | null;
  error: unknown;
}

/** What a promise gave. The promise is made once, outside of any component. */
export function useOpened<T>(opening: Promise<T>): Opened<T> {
  const [opened, setOpened] = useState<Opened<T>>({ value: null, error: null });
  // Not `useEffect`, which waits until after the paint.
  useLayoutEffect(() => {
    let isWanted = true;
    opening.then(
      (value) => isWanted && setOpened({ value, error: null }),
      (error) => isWanted && setOpened({ value: null, error }),
    );
    return () => {
      isWanted = false;
    };
  }, [opening]);
  return opened;
}
