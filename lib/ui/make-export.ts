import { exportArticles, type Profile } from '../export/export-articles';
import type { Selection } from '../export/read-items';
import type { Render } from '../export/to-record';
import { readBlocks } from '../html/blocks';
import { sanitizeToFragment, serialize } from '../html/sanitize';
import { stripTracking } from '../html/strip-tracking';
import type { Progress } from '../library/collections';
import type { ArticleRow, Library } from '../library/db';
import type { SavedArticle } from '../library/read-articles';
import type { ConvertedText } from '../library/record';
import { originalParagraphs } from '../reading/reading-text';
import { renderBody } from '../reading/render';
import { readSetUp } from '../stored-set-up';
import { type ConversionSettings, conversionFor } from './conversion';
import { converterLoader } from './load-converters';
import { renderSourceOf } from './render-source';

interface Wanted {
  selection: Selection;
  profile: Profile;
  settings: ConversionSettings;
  onProgress?: (progress: Progress) => void;
  /** An article that can't be read is left out and named here. */
  onUnreadable?: (row: ArticleRow) => void;
  signal?: AbortSignal;
}

/**
 * The file of an export. Here, in a page, meet what an export takes: a DOM, the words of a conversion
 * and the library. Loaded when somebody exports, since all of that is large.
 */
export async function makeExport(
  library: Library,
  { selection, profile, settings, onProgress, onUnreadable, signal }: Wanted,
  now: Date,
): Promise<Blob> {
  const render: Render = { ...renderOf(), convertedOf: convertedWith(settings) };
  return exportArticles(library, selection, profile, render, {
    now,
    setUp: await readSetUp(),
    ...(onProgress ? { onProgress } : {}),
    ...(onUnreadable ? { onUnreadable } : {}),
    ...(signal ? { signal } : {}),
  });
}

/** What needs a DOM of an export. */
export function renderOf(): Render {
  return {
    cleanedHtmlOf: (saved) => {
      const body = renderBody(renderSourceOf(saved), saved.choices);
      stripTracking(body);
      return serialize(body);
    },
    originalParagraphsOf: ({ body }) =>
      originalParagraphs(readBlocks(sanitizeToFragment(body.html), body.facts)),
  };
}

/** Converts into the script that each article is shown in: its own, its site's, or the one for all. */
function convertedWith(settings: ConversionSettings) {
  const load = converterLoader();
  return async ({ body, reading, choices }: SavedArticle): Promise<ConvertedText | null> => {
    const conversion = conversionFor(body.url, choices, settings);
    const { target } = conversion;
    if (target === 'original' || body.script === null) return null;
    const converter = await load(conversion);
    const { byline, source } = reading;
    const [title = '', toldByline = '', toldSource = '', ...paragraphs] = converter.convert(
      [choices.title ?? reading.title, byline ?? '', source ?? '', ...reading.paragraphs],
      { script: body.script, lang: body.lang },
    );
    return {
      script: target,
      title,
      byline: byline === null ? null : toldByline,
      source: source === null ? null : toldSource,
      paragraphs,
    };
  };
}
