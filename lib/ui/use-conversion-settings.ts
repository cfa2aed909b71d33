import { useEffect, useState } from 'preact/hooks';
import type { ConversionSettings } from './conversion';
import { readConversionSettings, watchConversionSettings } from './conversion-settings';

/** What conversions go by, live; null until it has been read. */
export function useConversionSettings(): ConversionSettings | null {
  const [settings, setSettings] = useState<ConversionSettings | null>(null);
  useEffect(() => {
    let isWanted = true;
    const read = () =>
      void readConversionSettings().then((stored) => isWanted && setSettings(stored));
    read();
    const end = watchConversionSettings(read);
    return () => {
      isWanted = false;
      end();
    };
  }, []);
  return settings;
}
