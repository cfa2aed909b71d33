import { useMemo, useState } from 'preact/hooks';
import type { ArticleRow } from '../../lib/library/db';

interface Selection {
  /** Of the rows that are shown. */
  ids: ReadonlySet<string>;
  /** `isRange`: everything from the one chosen last to this one. */
  toggle: (id: string, isRange: boolean) => void;
  selectAll: () => void;
  clear: () => void;
}

/** Which of the rows are chosen. What is no longer shown is no longer chosen. */
export function useSelection(rows: readonly ArticleRow[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState<string | null>(null);
  const ids = useMemo(
    () => new Set(rows.filter(({ id }) => chosen.has(id)).map(({ id }) => id)),
    [rows, chosen],
  );
  return {
    ids,
    toggle(id, isRange) {
      const next = new Set(ids);
      const isChosen = !ids.has(id);
      for (const each of isRange ? between(rows, last, id) : [id]) {
        if (isChosen) next.add(each);
        else next.delete(each);
      }
      setChosen(next);
      setLast(id);
    },
    selectAll: () => setChosen(new Set(rows.map(({ id }) => id))),
    clear: () => setChosen(new Set()),
  };
}

/** The ids from one row to another, both included; the second alone where the first is not shown. */
export function between(
  rows: readonly Pick<ArticleRow, 'id'>[],
  from: string | null,
  to: string,
): string[] {
  const ids = rows.map(({ id }) => id);
  const start = from === null ? -1 : ids.indexOf(from);
  const end = ids.indexOf(to);
  if (start < 0 || end < 0) return [to];
  return ids.slice(Math.min(start, end), Math.max(start, end) + 1);
}
