import type { ScriptChoice } from '../article';
import { exportArticles, type Profile } from '../export/export-articles';
import type { Selection } from '../export/read-items';
import type { Render } from '../export/to-record';
import { readBlocks } from '../html/blocks';
import { sanitizeToFragment } from '../html/sanitize';
import type { Progress } from '../library/collections';
import type { Library } from '../library/db';
import type { SavedArticle } from '../library/read-articles';
import type { ConvertedText } from '../library/record';
import { originalParagraphs } from '../reading/reading-text';
import { cleanedHtml } from '../reading/render';
import { type Converter, loadConverter } from '../script/convert';
import { renderSourceOf } from './render-source';

interface Wanted {
  selection: Selection;
  profile: Profile;
  /** The script of articles for which the reader chose none. */
  script: ScriptChoice;
  onProgress?: (progress: Progress) => void;
}

/**
 * The file of an export. Here, in a page, meet what an export takes: a DOM, the words of a conversion
 * and the library. Loaded when somebody exports, since all of that is large.
 */
export async function makeExport(
  library: Library,
  { selection, profile, script, onProgress }: Wanted,
  now: Date,
): Promise<Blob> {
  const render: Render = {
    cleanedHtmlOf: (saved) => cleanedHtml(renderSourceOf(saved), saved.choices),
    originalParagraphsOf: ({ body }) =>
      originalParagraphs(readBlocks(sanitizeToFragment(body.html), body.facts)),
    convertedOf: convertedWith(script),
  };
  return exportArticles(library, selection, profile, render, {
    now,
    ...(onProgress ? { onProgress } : {}),
  });
}

/** Converts into the script that each article is shown in; each converter is loaded once. */
function convertedWith(preferred: ScriptChoice) {
  const converters = new Map<ScriptChoice, Promise<Converter>>();
  return async ({ body, reading, choices }: SavedArticle): Promise<ConvertedText | null> => {
    const target = choices.script ?? preferred;
    if (target === 'original' || body.script === null) return null;
    const loading = converters.get(target) ?? loadConverter(target);
    converters.set(target, loading);
    const converter = await loading;
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
