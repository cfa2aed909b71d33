import { useLayoutEffect, useState } from 'preact/hooks';
import { type ReaderChoices, removalKey } from '../../lib/article';
import type { Library } from '../../lib/library/db';
import { getRendition, putRendition } from '../../lib/library/renditions';
import { removalsInForce } from '../../lib/reading/removals-in-force';
import type { Show } from '../../lib/reading/render';
import type { Converter } from '../../lib/script/convert';
import { converterVersion } from '../../lib/script/convert';
import type { Conversion } from '../../lib/ui/conversion';
import { converterLoader } from '../../lib/ui/load-converters';
import type { Rendition } from './rendition';
import {
  type Derived,
  deriveReading,
  type Shown,
  showConverted,
  showReading,
  showRendition,
} from './show-reading';

interface Wanted {
  saved: Derived;
  choices: ReaderChoices;
  show: Show;
  /** null: not known yet. */
  conversion: Conversion | null;
}

interface Result {
  /** The last that was ready; null before the first. */
  shown: Shown | null;
  /** Why it could not be converted: then it is shown as it was written. */
  error: unknown;
}

const load = converterLoader();
/** Which converters are there already, so that a change of the text is drawn without a wait. */
const loaded = new Map<string, Converter>();

/** What the reader sees: derived, then converted, or laid over with a conversion made before. */
export function useShown(library: Library | null, { saved, choices, show, conversion }: Wanted) {
  const [result, setResult] = useState<Result>({ shown: null, error: null });
  const { body, cleaning } = saved;
  const version = conversion && converterVersion(conversion.target, conversion.options);
  const key = conversion && `${conversion.target} ${version}`;

  useLayoutEffect(() => {
    if (!conversion || key === null) return;
    const derive = () => deriveReading({ body, cleaning }, choices, show);
    const isKept = show === 'original' || conversion.target === 'original' || body.script === null;
    const converter = loaded.get(key);
    if (isKept) {
      setResult({ shown: showReading(derive()), error: null });
      return;
    }
    if (converter && show === 'marked') {
      setResult({ shown: showConverted(derive(), converter).shown, error: null });
      return;
    }
    let isWanted = true;
    const convert = async (): Promise<Shown> => {
      const rendition = {
        articleId: body.articleId,
        target: conversion.target,
        version: `${version}:${body.id}:${nameOf(cleaning, choices)}`,
      };
      const now = new Date();
      if (library && show === 'clean') {
        const kept = await getRendition<Rendition>(library, rendition, { now });
        const shown = kept && showRendition(derive(), kept, conversion.target);
        if (shown) return shown;
      }
      const ready = await load(conversion);
      loaded.set(key, ready);
      const converted = showConverted(derive(), ready);
      if (library && show === 'clean' && !library.readOnly) {
        // Only a help for the next time: where there is no room for it, reading goes on.
        putRendition(library, rendition, converted.rendition, { now }).catch(console.warn);
      }
      return converted.shown;
    };
    convert().then(
      (shown) => isWanted && setResult({ shown, error: null }),
      (error) => isWanted && setResult({ shown: showReading(derive()), error }),
    );
    return () => {
      isWanted = false;
    };
  }, [library, body, cleaning, choices, show, key]);
  return result;
}

/** A short name for what is in force: another text has another. */
function nameOf(cleaning: Derived['cleaning'], choices: ReaderChoices): string {
  const inForce = removalsInForce(cleaning, choices);
  const parts = inForce.map((removal) => `${removalKey(removal)}=${removal.replacement}`);
  const text = JSON.stringify([cleaning.titleIndex, choices.title, choices.putBack, parts]);
  let hash = 0;
  for (let index = 0; index < text.length; index++) {
    hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0;
  }
  return `${text.length}-${(hash >>> 0).toString(36)}`;
}
