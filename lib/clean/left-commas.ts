import type { FoundInUnit } from './guard-rail';
import type { Found } from './merge-overlaps';
import type { Unit } from './rule';

const COMMA = /[，,；;]/;
const MARK = /[，,；;：:。！!？?]/;

/** Takes the comma along that would be left of what was put between two marks, by one cut or by several side by side. */
export function takeLeftCommas(
  found: readonly FoundInUnit[],
  isPutIn: (entry: FoundInUnit) => boolean,
): FoundInUnit[] {
  const byUnit = new Map<Unit, Found[]>();
  for (const entry of found) {
    const [unit, cut] = entry;
    if (!isPutIn(entry)) continue;
    const known = byUnit.get(unit);
    if (known) known.push(cut);
    else byUnit.set(unit, [cut]);
  }
  const longer = new Map<Found, Found>();
  for (const [{ text }, cuts] of byUnit) {
    cuts.sort((one, other) => one.start - other.start);
    let start = -1;
    let last: Found | undefined;
    const end = () => {
      if (last && MARK.test(text.charAt(start - 1)) && COMMA.test(text.charAt(last.end)))
        longer.set(last, { ...last, end: last.end + 1 });
    };
    for (const cut of cuts) {
      if (!last || cut.start > last.end) {
        end();
        start = cut.start;
        last = cut;
      } else if (cut.end > last.end) last = cut;
    }
    end();
  }
  return found.map(([unit, cut]) => [unit, longer.get(cut) ?? cut]);
}
