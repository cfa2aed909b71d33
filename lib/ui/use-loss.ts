import { useCallback, useEffect } from 'preact/hooks';
import type { Loss } from '../library/witness';
import { sendMessage } from '../messaging/messages';
import { safety } from '../preferences';
import { usePreference } from './use-preference';

/**
 * What the browser has lost of the library and nobody has taken note of yet, live. Has the background look
 * for it once nothing more urgent is to be done, which is when `idle` ends, in whatever way.
 */
export function useLoss(idle: Promise<unknown>): [loss: Loss | null, note: () => void] {
  const [loss, setLoss] = usePreference(safety.loss);
  useEffect(() => {
    void idle
      .catch(() => undefined)
      .then(() => sendMessage('checkLibrary'))
      // A library that can't be opened is told elsewhere.
      .catch(console.warn);
  }, [idle]);
  return [loss, useCallback(() => setLoss(null), [setLoss])];
}
