import { useState } from 'preact/hooks';
import { caughtText } from './error-text';
import type { Toast } from './toasts';

interface Attempts {
  isBusy: boolean;
  /** Does something that takes a while, and tells what goes wrong. */
  attempt: (work: () => Promise<void>) => Promise<void>;
}

/** Work that a button begins: the button waits for it, and trouble is told. */
export function useAttempt(show: (toast: Toast) => void): Attempts {
  const [isBusy, setBusy] = useState(false);
  const attempt = async (work: () => Promise<void>) => {
    setBusy(true);
    try {
      await work();
    } catch (error) {
      show({ text: caughtText(error), isError: true });
    } finally {
      setBusy(false);
    }
  };
  return { isBusy, attempt };
}
