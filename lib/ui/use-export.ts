import { useState } from 'preact/hooks';
import type { Profile } from '../export/export-articles';
import { fileName } from '../export/file-name';
import type { Selection } from '../export/read-items';
import type { Library } from '../library/db';
import { countArticles } from '../library/read-articles';
import { preferences } from '../preferences';
import { readConversionSettings } from './conversion-settings';
import { download } from './download';
import { caughtText } from './error-text';
import { count } from './i18n';
import type { Toast } from './toasts';

interface Exports {
  isBusy: boolean;
  /** `name` is what the file is called after. */
  run: (profile: Profile, selection: Selection, name: string) => Promise<void>;
}

/** Makes files of articles and offers them to the reader. */
export function useExport(library: Library | null, show: (toast: Toast) => void): Exports {
  const [isBusy, setBusy] = useState(false);
  const run: Exports['run'] = async (profile, selection, name) => {
    if (!library) return;
    setBusy(true);
    try {
      const { makeExport } = await import('./make-export');
      const now = new Date();
      let exported = 0;
      const file = await makeExport(
        library,
        {
          selection,
          profile,
          settings: await readConversionSettings(),
          onProgress: ({ done }) => {
            exported = done;
          },
        },
        now,
      );
      download(file, fileName(name, now, 'json'));
      show({ text: count('exported', exported) });
      if ('all' in selection && profile === 'library') {
        const articles = await countArticles(library);
        await preferences.backup.setValue({ at: now.getTime(), articles });
      }
    } catch (error) {
      show({ text: caughtText(error), isError: true });
    } finally {
      setBusy(false);
    }
  };
  return { isBusy, run };
}
