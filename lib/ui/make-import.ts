import { locateBlocks } from '../html/blocks';
import { sanitizeToFragment, sanitizeToString } from '../html/sanitize';
import { type FileOutcome, type ImportProgress, importFile } from '../import/import-file';
import type { Library } from '../library/db';
import { readingTextOf } from '../reading/render';
import { renderSourceOf } from './render-source';

interface Wanted {
  onProgress: (progress: ImportProgress) => void;
  signal: AbortSignal;
}

/**
 * Reads a file into the library. Here, in a page, meet what an import takes: a DOM to sanitise with and
 * the library. Loaded when somebody imports, since all of that is large.
 */
export async function makeImport(
  library: Library,
  file: File,
  { onProgress, signal }: Wanted,
): Promise<FileOutcome> {
  return importFile(library, file, {
    now: new Date(),
    newId: () => crypto.randomUUID(),
    sanitize: (html) => sanitizeToString(html),
    readingOf: (saved) => readingTextOf(renderSourceOf(saved), saved.choices),
    blockTextsOf: ({ html }) => locateBlocks(sanitizeToFragment(html)).map(({ text }) => text),
    onProgress,
    signal,
  });
}
