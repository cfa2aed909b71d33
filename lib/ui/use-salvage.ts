import { useState } from 'preact/hooks';
import { toErrorAnswer } from '../errors';
import { fileName } from '../export/file-name';
import type { Salvage } from '../export/salvage';
import { download } from './download';
import { caughtText } from './error-text';
import { t } from './i18n';

export type SalvageState =
  | { phase: 'idle' }
  | { phase: 'running' }
  | ({ phase: 'done' } & Omit<Salvage, 'file'>)
  | { phase: 'failed'; text: string };

/** Makes a file of what can be read of a broken library, and offers it to the reader. */
export function useSalvage(): { state: SalvageState; run: () => void } {
  const [state, setState] = useState<SalvageState>({ phase: 'idle' });
  const run = async () => {
    setState({ phase: 'running' });
    try {
      const { makeSalvage } = await import('./make-salvage');
      const now = new Date();
      const { file, ...salvage } = await makeSalvage(now);
      download(file, fileName('qingwen', now, 'json'));
      setState({ phase: 'done', ...salvage });
    } catch (error) {
      const isBroken = toErrorAnswer(error)?.code === 'library-broken';
      setState({ phase: 'failed', text: isBroken ? t('salvageNothing') : caughtText(error) });
    }
  };
  return { state, run: () => void run() };
}
