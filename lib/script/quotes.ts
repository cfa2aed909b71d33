import type { Script } from '../article';
import type { Change } from './convert';

/** `outer`: “ ” and 「 」; `full`: those within them too. */
export type QuoteStyle = 'off' | 'outer' | 'full';

export function changeQuotes(
  _text: string,
  changes: Change[],
  _style: QuoteStyle,
  _script: Script,
): Change[] {
  return changes;
}
