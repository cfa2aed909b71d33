import { useEffect, useState } from 'preact/hooks';
import type { ArticleRow, Library } from '../library/db';
import { type Conversion, choicesOf, conversionFor } from './conversion';
import { useConversionSettings } from './use-conversion-settings';

/** A title in another script than it is stored in. */
export interface ShownTitle {
  title: string;
  /** BCP 47. */
  lang: string | null;
}

/**
 * The titles of rows in the script that their articles are shown in, by id; those that stay as they are
 * are left out. Comes after the rows are painted, and loads words only where a title is new.
 */
export function useTitles(
  library: Library | null,
  rows: readonly ArticleRow[] | null,
): ReadonlyMap<string, ShownTitle> {
  const settings = useConversionSettings();
  const [titles, setTitles] = useState<ReadonlyMap<string, ShownTitle>>(new Map());
  // Rows come in a new array each time they are drawn.
  const name = rows?.map(
    ({ id, textVersion, scriptChoice, repair }) =>
      `${id} ${textVersion} ${scriptChoice} ${repair ?? false}`,
  );
  useEffect(() => {
    if (!library || !rows || !settings) return;
    const wanted = rows.flatMap((row) => {
      const conversion = conversionFor(row.url, choicesOf(row), settings);
      return row.script === null || conversion.target === 'original' ? [] : [{ row, conversion }];
    });
    if (!wanted.length) {
      setTitles((shown) => (shown.size ? new Map() : shown));
      return;
    }
    let isWanted = true;
    const convert = async () => {
      const { convertTitles } = await import('./convert-titles');
      const converted = await convertTitles(library, wanted, new Date());
      if (isWanted) setTitles(converted);
    };
    // Without it the list reads as the pages were written, which is no harm.
    convert().catch((error) => console.warn(error));
    return () => {
      isWanted = false;
    };
  }, [library, name?.join('\n'), settings]);
  return titles;
}

export type WantedTitle = { row: ArticleRow; conversion: Conversion };
