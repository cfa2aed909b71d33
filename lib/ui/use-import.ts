import { useRef, useState } from 'preact/hooks';
import type { Library } from '../library/db';
import { sendMessage } from '../messaging/messages';
import { caughtText } from './error-text';
import type { ImportState } from './import-dialog';

interface Imports {
  state: ImportState;
  start: (file: File) => void;
  cancel: () => void;
  close: () => void;
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
      setState({ phase: 'done', outcome });
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
  };
}
