import type { Span } from '../article';

/** What a document-sharing site leaves of the name of the file. */
export const FILE_ENDING = /\.(?:docx?|pdf|pptx?|xlsx?|wps)(?=\s*(?:$|[-–—_|]))/i;
/** Which part of a chapter or a thread the page shows. */
export const PART = /\s*[（(]第?\s?\d{1,3}\s?\/\s?\d{1,3}\s?[页頁]?[)）]\s*$/;

/** Between a title and the names behind it. */
const SEPARATOR =
  /\s*[_|｜¦]+\s*|\s+[-–—·‧•»>›/]+\s+|(?<=[\u3400-\u9fff）)”》」』】?？!！…\d])--(?=[\u3400-\u9fff])|(?<=[\u3400-\u9fff）)”》」』】?？!！…\d])[-–—－](?=[\u3400-\u9fff【《「“])(?<![-–—]{2})(?![-–—])/g;

/** A part of a title between separators. */
export interface Segment extends Span {
  /** The separator before it. */
  before: string;
}

/** The parts of a title; `scars`: damaged characters, which separate nothing. */
export function splitTitle(text: string, scars: readonly Span[]): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  let before = '';
  for (const match of text.matchAll(SEPARATOR)) {
    // A bar may be a byte of a damaged character.
    if (scars.some(({ start, end }) => start <= match.index && end > match.index)) continue;
    if (match.index > from) segments.push({ start: from, end: match.index, before });
    before = match[0];
    from = match.index + before.length;
  }
  if (from < text.length) segments.push({ start: from, end: text.length, before });
  return segments;
}
