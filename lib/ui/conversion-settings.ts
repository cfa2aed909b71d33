import { preferences } from '../preferences';
import type { ConversionSettings } from './conversion';

const ITEMS = [
  preferences.script,
  preferences.scriptBySite,
  preferences.userWords,
  preferences.quotes,
  preferences.computingWords,
] as const;

export async function readConversionSettings(): Promise<ConversionSettings> {
  const [script, scriptBySite, words, quotes, computingWords] = await Promise.all([
    preferences.script.getValue(),
    preferences.scriptBySite.getValue(),
    preferences.userWords.getValue(),
    preferences.quotes.getValue(),
    preferences.computingWords.getValue(),
  ]);
  return { script, scriptBySite, options: { words, quotes, computingWords } };
}

/** Calls `onChange` whenever one of the settings changes; gives what ends that. */
export function watchConversionSettings(onChange: () => void): () => void {
  const ends = ITEMS.map((item) => item.watch(onChange));
  return () => {
    for (const end of ends) end();
  };
}
