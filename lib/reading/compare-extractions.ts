import type { StoredExtraction } from '../article';
import { readBlocks } from '../html/blocks';
import { sanitizeToFragment } from '../html/sanitize';

/** What sets two extractions of a page apart, in lines of text, each in its order. */
export interface DifferentLines {
  onlyFirst: string[];
  onlySecond: string[];
}

type Extraction = Pick<StoredExtraction, 'html' | 'facts'>;

/** The lines that only one of two extractions has. Needs a DOM. */
export function compareExtractions(first: Extraction, second: Extraction): DifferentLines {
  const [firstLines, secondLines] = [linesOf(first), linesOf(second)];
  return {
    onlyFirst: [...firstLines].filter((line) => !secondLines.has(line)),
    onlySecond: [...secondLines].filter((line) => !firstLines.has(line)),
  };
}

function linesOf({ html, facts }: Extraction): Set<string> {
  const blocks = readBlocks(sanitizeToFragment(html), facts);
  return new Set(blocks.map(({ text }) => text.replace(/\s+/g, ' ').trim()));
}
