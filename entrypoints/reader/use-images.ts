import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { patternOf, remoteImagesOf, siteOfImage } from '../../lib/images/remote-images';
import type { ImageRow, Library } from '../../lib/library/db';
import { listImages } from '../../lib/library/images';
import type { SavedArticle } from '../../lib/library/read-articles';
import { useLiveQuery } from '../../lib/library/use-live-query';
import { sendMessage } from '../../lib/messaging/messages';
import { caughtText } from '../../lib/ui/error-text';
import { count, t } from '../../lib/ui/i18n';
import type { Toast } from '../../lib/ui/toasts';

/** Images of an article that are not kept, by the site that has them. */
export interface ImageSite {
  /** Scheme and host. */
  site: string;
  host: string;
  images: number;
}

interface Images {
  total: number;
  kept: number;
  sites: ImageSite[];
  /** Where to find those that are kept: `blob:` addresses by their own. */
  sources: ReadonlyMap<string, string>;
  isBusy: boolean;
  /** To be called in the handler of a click: only there a browser lets us ask for access. */
  keep: (site: string) => void;
  remove: () => void;
}

/** The images that an article names, and those of them that are kept. */
export function useImages(
  library: Library | null,
  { id, body }: { id: string; body: SavedArticle['body'] },
  show: (toast: Toast) => void,
): Images {
  const urls = useMemo(() => remoteImagesOf(body.html), [body]);
  const rows = useLiveQuery(
    async () => (library && urls.length ? listImages(library, id) : []),
    [library, id, urls.length],
  );
  const sources = useSources(rows.value);
  const [isBusy, setBusy] = useState(false);
  const missing = urls.filter((url) => !sources.has(url));
  const bySite = Map.groupBy(missing, siteOfImage);

  const fetchFrom = async (site: string, asked: Promise<boolean>) => {
    const host = new URL(site).host;
    setBusy(true);
    try {
      if (!(await asked)) {
        show({ text: t('imagesRefused', host), isError: true });
        return;
      }
      const { failed } = await sendMessage('keepImages', { id, bodyId: body.id, site });
      if (failed) show({ text: count('imagesNotKept', failed, host), isError: true });
    } catch (error) {
      show({ text: caughtText(error), isError: true });
    } finally {
      setBusy(false);
    }
  };

  const remove = async () => {
    try {
      await sendMessage('removeImages', { id });
      const restore = () => sendMessage('restoreImages', { id });
      show({
        text: t('imagesRemoved'),
        onUndo: () =>
          void restore().catch((error) => show({ text: caughtText(error), isError: true })),
      });
    } catch (error) {
      show({ text: caughtText(error), isError: true });
    }
  };

  return {
    total: urls.length,
    kept: urls.length - missing.length,
    sites: [...bySite].map(([site, { length }]) => ({
      ...{ site, host: new URL(site).host, images: length },
    })),
    sources,
    isBusy,
    keep: (site) => {
      // Before anything is waited for, or the click is over and nothing may be asked.
      const asked = browser.permissions.request({ origins: [patternOf(site)] });
      void fetchFrom(site, asked);
    },
    remove: () => void remove(),
  };
}

/** An address in this page for each image; those of images that went are given up. */
function useSources(rows: readonly ImageRow[] | undefined): ReadonlyMap<string, string> {
  const made = useRef(new Map<string, { keptAt: number; source: string }>());
  const sources = useMemo(() => {
    const before = made.current;
    made.current = new Map(
      (rows ?? []).map(({ url, keptAt, blob }) => {
        const known = before.get(url);
        if (known?.keptAt === keptAt) return [url, known];
        return [url, { keptAt, source: URL.createObjectURL(blob) }];
      }),
    );
    for (const [url, { source }] of before) {
      if (made.current.get(url)?.source !== source) URL.revokeObjectURL(source);
    }
    return new Map([...made.current].map(([url, { source }]) => [url, source]));
  }, [rows]);
  useEffect(
    () => () => {
      for (const { source } of made.current.values()) URL.revokeObjectURL(source);
    },
    [],
  );
  return sources;
}
