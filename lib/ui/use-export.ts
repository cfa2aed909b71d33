import { useEffect, useRef, useState } from 'preact/hooks';
import type { Profile } from '../export/export-articles';
import { downloadMs, sweepExports } from '../export/exports-directory';
import { fileName } from '../export/file-name';
import type { Selection } from '../export/read-items';
import type { Collection, Library } from '../library/db';
import { preferences } from '../preferences';
import { readConversionSettings } from './conversion-settings';
import { download } from './download';
import { caughtText } from './error-text';
import { count, t } from './i18n';
import type { Toast } from './toasts';
import { unreadableText } from './unreadable-text';

export interface Exports {
  isBusy: boolean;
  /** `name` is what the file is called after. */
  run: (profile: Profile, selection: Selection, name: string) => Promise<void>;
  /** Stops what is being written; there is no file then. */
  cancel: () => void;
}

const SLACK_MS = 1_000;

function sweep(): void {
  void sweepExports(new Date()).catch(console.warn);
}

/** What `run` takes for a collection, or for everything. */
export function exportOf(
  profile: Profile,
  collection: Pick<Collection, 'id' | 'name'> | null | undefined,
): Parameters<Exports['run']> {
  if (!collection) return [profile, { all: true }, 'qingwen'];
  return [profile, { collectionId: collection.id }, collection.name];
}

/** Makes files of articles and offers them to the reader. */
export function useExport(library: Library | null, show: (toast: Toast) => void): Exports {
  const [isBusy, setBusy] = useState(false);
  const running = useRef<AbortController | null>(null);
  // A page that was closed too early has left its copy.
  useEffect(sweep, []);
  const run: Exports['run'] = async (profile, selection, name) => {
    if (!library || running.current) return;
    const stop = new AbortController();
    running.current = stop;
    setBusy(true);
    try {
      const { makeExport } = await import('./make-export');
      const now = new Date();
      let exported = 0;
      const unreadable: string[] = [];
      const file = await makeExport(
        library,
        {
          selection,
          profile,
          settings: await readConversionSettings(),
          onProgress: ({ done }) => {
            exported = done;
          },
          onUnreadable: ({ title }) => unreadable.push(title || t('untitled')),
          signal: stop.signal,
        },
        now,
      );
      download(file, fileName(name, now, 'json'));
      setTimeout(sweep, downloadMs(file.size) + SLACK_MS);
      show({ text: count('exported', exported) });
      if (unreadable.length) show({ text: unreadableText(unreadable), isError: true });
      else if ('all' in selection && profile === 'library') {
        await preferences.backup.setValue({ at: now.getTime() });
      }
    } catch (error) {
      if (stop.signal.aborted) show({ text: t('exportCancelled') });
      else show({ text: caughtText(error), isError: true });
    } finally {
      running.current = null;
      setBusy(false);
    }
  };
  return { isBusy, run, cancel: () => running.current?.abort() };
}
