import { useRef } from 'preact/hooks';

/**
 * The same object for as long as it says the same. What is stored is read anew after each change, and an
 * article that is drawn again for nothing loses what the reader has selected in it.
 */
export function useStable<T>(value: T, nameOf: (value: T) => string = JSON.stringify): T {
  const kept = useRef({ name: nameOf(value), value });
  if (kept.current.value !== value) {
    const name = nameOf(value);
    if (name !== kept.current.name) kept.current = { name, value };
  }
  return kept.current.value;
}
