import { storage } from '@wxt-dev/storage';

type Key = Parameters<typeof storage.getItem>[0];

/** One typed value in the browser's storage. */
export interface StoredItem<T> {
  /** What it is until somebody sets it. */
  readonly fallback: T;
  getValue: () => Promise<T>;
  setValue: (value: T) => Promise<void>;
  removeValue: () => Promise<void>;
  /** Calls back at each change; gives what ends that. */
  watch: (onChange: (value: T) => void) => () => void;
}

/** Not `storage.defineItem`: that reads each item as it is defined, which held up every start by twenty reads. */
export function storedItem<T>(key: Key, fallback: T): StoredItem<T> {
  return {
    fallback,
    getValue: () => storage.getItem<T>(key, { fallback: fallback as T & {} }),
    setValue: (value) => storage.setItem(key, value),
    removeValue: () => storage.removeItem(key),
    watch: (onChange) => storage.watch<T>(key, (value) => onChange(value ?? fallback)),
  };
}

/** All values whose keys begin alike, each with the rest of its key. */
export async function storedUnder<T>(prefix: Key): Promise<[rest: string, value: T][]> {
  const [area, begin = ''] = prefix.split(':') as ['session', string];
  return Object.entries(await storage.snapshot(area))
    .filter(([key]) => key.startsWith(begin))
    .map(([key, value]) => [key.slice(begin.length), value as T]);
}
