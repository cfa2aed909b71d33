import type { PageMarks, Span } from '../article';
import { countDecisive } from '../script/decisive-characters';
import { clearView } from './clear-view';
import { runConfidence } from './keyword-run';
import { clashesWith } from './scripts-of-text';
import { findWords } from './vocabulary';

/** Places where control characters stand in front of Chinese punctuation. */
export function marksOfControls(text: string, noise: readonly Span[]): number {
  return noise.filter(
    ({ end }) => text.charCodeAt(end - 1) < 0x20 && /[，。、！？：；]/.test(text[end] ?? ''),
  ).length;
}

/** What a page calls itself, as far as texts alone show it; the other marks come from `readPageMarks`. */
export function titleMarks(own: string, body: readonly string[]): PageMarks {
  if (!own) return {};
  if (mentions(body, own)) return {};
  const { folded } = clearView(own, []);
  const nothing = {
    ...{ overlap: () => 0, overlapApart: () => 0, overlapTold: () => 0, overlapOwn: () => 0 },
    ...{ isAbout: () => false, size: 0 },
  };
  const run = runConfidence({ text: own, folded, hits: findWords(folded) }, nothing, null);
  const items = own.split(/[_|｜,，-]| I /).length;
  return {
    keywordTitle: run >= 0.93 ? 1 : 0,
    scriptClash: items >= 2 && clashesWith('hant', own) && isTraditional(body) ? 1 : 0,
  };
}

/** Text beyond this says nothing new about whose title it is. */
const SAMPLE = 50_000;

function isTraditional(body: readonly string[]): boolean {
  const sample = body.join('\n').slice(0, SAMPLE);
  return countDecisive(sample).traditional * 10 > sample.length;
}

/** Whether a title's first words stand in the body. */
function mentions(body: readonly string[], title: string): boolean {
  const [first = ''] = title.split(/[_|｜,，\s-]/);
  if (first.length < 2) return false;
  let left = SAMPLE;
  for (const text of body) {
    if (left <= 0) break;
    if (text.slice(0, left).includes(first)) return true;
    left -= text.length + 1;
  }
  return false;
}
