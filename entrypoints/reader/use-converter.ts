import { useEffect, useState } from 'preact/hooks';
import type { ScriptChoice } from '../../lib/article';
import type { Converter } from '../../lib/script/convert';

interface Loaded {
  /** The converter that was asked for last; until it is there, the one before. */
  converter: Converter | null;
  error: unknown;
}

/** The converter to a script. Its words are large, so they are loaded when somebody wants them. */
export function useConverter(target: ScriptChoice | null): Loaded {
  const [loaded, setLoaded] = useState<Loaded>({ converter: null, error: null });
  useEffect(() => {
    if (target === null) return;
    let isWanted = true;
    import('../../lib/script/convert')
      .then(({ loadConverter }) => loadConverter(target))
      .then(
        (converter) => isWanted && setLoaded({ converter, error: null }),
        (error) => isWanted && setLoaded({ converter: null, error }),
      );
    return () => {
      isWanted = false;
    };
  }, [target]);
  return loaded;
}
