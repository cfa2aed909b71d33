import type { Line } from './lines';

/** `- 12 -`, `— 12 —`, `第12页`: the foot of a sheet. Folded. */
const FOOT =
  /^(?:[-–—~·]{1,3}\s{0,2}(\d{1,4})\s{0,2}[-–—~·]{1,3}|第\s{0,2}(\d{1,4})\s{0,2}页(?:\s{0,2}[/,]?\s{0,2}共\s{0,2}\d{1,4}\s{0,2}页)?)$/;
/** One may be anything. */
const FEWEST = 2;

/**
 * The numbers of the sheets that a text was cut out of: lines by themselves that count on, text in front of
 * the first and none behind the last. Parts of a story that are numbered so have their text behind them.
 */
export function findPageNumbers(lines: readonly Line[]): Line[] {
  const feet = lines.flatMap((line) => {
    if (line.weight > 8 || /^(?:t[dh]|h[1-6]|li|pre)$/.test(line.unit.kind)) return [];
    const [, ruled, named] = FOOT.exec(line.folded) ?? [];
    const number = ruled ?? named;
    return number ? [{ line, number: Number(number) }] : [];
  });
  const [first] = feet;
  const last = feet.at(-1);
  if (!first || !last || feet.length < FEWEST) return [];
  const countOn = feet.every(({ number }, at) => number === first.number + at);
  const isBehindText = lines.slice(0, first.line.index).some(({ prose }) => prose);
  return countOn && isBehindText && last.line.edge === 'tail' ? feet.map(({ line }) => line) : [];
}
