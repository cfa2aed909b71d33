import { useRef, useState } from 'preact/hooks';
import type { Library } from '../library/db';
import { sendMessage } from '../messaging/messages';
import { mergeSetUp, type SetUp } from '../set-up';
import { readSetUp, takeSetUp } from '../stored-set-up';
import { caughtText } from './error-text';
import type { ImportState } from './import-dialog';

interface Imports {
  state: ImportState;
  start: (file: File) => void;
  cancel: () => void;
  close: () => void;
  /** Has the extension set up as the file says, on top of how it is. */
  takeSetUp: () => void;
}

/** Reads files into the library: all of a file or nothing. One that is chosen before the library is open waits for it. */
export function useImport(opening: Promise<Library>, onImported: () => void): Imports {
  const [state, setState] = useState<ImportState>({ phase: 'idle' });
  const running = useRef<AbortController | null>(null);

  const start = async (file: File) => {
    if (running.current) return;
    const stop = new AbortController();
    running.current = stop;
    setState({ phase: 'running', fileName: file.name, progress: null });
    try {
      const { makeImport } = await import('./make-import');
      const outcome = await makeImport(await opening, file, {
        signal: stop.signal,
        onProgress: (progress) => setState({ phase: 'running', fileName: file.name, progress }),
      });
      const setUp = outcome.setUp && (await changeOf(outcome.setUp));
      setState({ phase: 'done', outcome, ...(setUp && { setUp }) });
      onImported();
      // The background counts what was written past it.
      void sendMessage('checkLibrary').catch(console.warn);
    } catch (error) {
      if (stop.signal.aborted) setState({ phase: 'cancelled' });
      else setState({ phase: 'failed', text: caughtText(error) });
    } finally {
      running.current = null;
    }
  };

  return {
    state,
    start: (file) => void start(file),
    cancel: () => running.current?.abort(),
    close: () => setState({ phase: 'idle' }),
    takeSetUp: () => {
      if (state.phase !== 'done' || !state.setUp || state.setUp === 'taken') return;
      void takeSetUp(state.setUp).then(() => setState({ ...state, setUp: 'taken' }));
    },
  };
}

/** What a file would have set, together with what is; null where that changes nothing. */
async function changeOf(setUp: SetUp): Promise<SetUp | null> {
  const own = await readSetUp();
  const merged = mergeSetUp(own, setUp);
  return JSON.stringify(merged) === JSON.stringify(own) ? null : merged;
}
