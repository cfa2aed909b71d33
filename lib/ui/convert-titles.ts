import type { Library } from '../library/db';
import { getRenditions, putRendition, type RenditionKey } from '../library/renditions';
import { converterVersion } from '../script/convert';
import { langOfTarget } from '../script/convert-document';
import { converterLoader } from './load-converters';
import type { ShownTitle, WantedTitle } from './use-titles';

/** Titles of a list in other scripts, by the id of their article. What was converted before is remembered. */
export async function convertTitles(
  library: Library,
  wanted: readonly WantedTitle[],
  now: Date,
): Promise<Map<string, ShownTitle>> {
  const load = converterLoader();
  const keys = wanted.map(keyOf);
  const known = await getRenditions<string>(library, keys);
  const shown = new Map<string, ShownTitle>();
  const made: [RenditionKey, string][] = [];
  for (const [index, { row, conversion }] of wanted.entries()) {
    let title = known[index];
    if (title === undefined) {
      const converter = await load(conversion);
      [title = row.title] = converter.convert([row.title], { script: row.script, lang: row.lang });
      const key = keys[index];
      if (key) made.push([key, title]);
    }
    shown.set(row.id, { title, lang: langOfTarget(conversion.target) });
  }
  if (!library.readOnly) {
    for (const [key, title] of made) await putRendition(library, key, title, { now });
  }
  return shown;
}

function keyOf({ row, conversion: { target, options } }: WantedTitle): RenditionKey {
  return {
    articleId: row.id,
    target: `title:${target}`,
    // Another title comes with another version of the text.
    version: `${converterVersion(target, options)}:${row.textVersion}`,
  };
}
