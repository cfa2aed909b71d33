import type { Removal, Span } from '../article';
import { type LocatedBlock, locateBlocks, type Piece } from '../html/blocks';

/** A run of characters of one block of the original. */
export interface BlockSpan extends Span {
  unit: number;
}

/** A part of a shown text node: `at` and `length` in the node, `start` and `end` in the block it comes from. */
interface Run extends BlockSpan {
  at: number;
  length: number;
  /** What stands there is a replacement: all of it or none. */
  isWhole: boolean;
}

/** Of each shown text node, where its characters stand in the original. */
export type Places = ReadonlyMap<Node, readonly Run[]>;

/** Where the characters from `from` to `to` of a shown text node stand in the original; null where they stand nowhere. */
export function originalSpan(
  places: Places,
  node: Node,
  from: number,
  to: number,
): BlockSpan | null {
  const found = (places.get(node) ?? []).flatMap((run): BlockSpan[] => {
    const first = Math.max(from, run.at);
    const last = Math.min(to, run.at + run.length);
    if (first >= last) return [];
    const { unit, start, end, isWhole } = run;
    if (isWhole) return [{ unit, start, end }];
    return [{ unit, start: start + first - run.at, end: start + last - run.at }];
  });
  const [head] = found;
  return head ? { ...head, end: found.at(-1)?.end ?? head.end } : null;
}

/** The places in a body of which nothing was cut: replacements that were inserted are none. */
export function wholePlaces(body: DocumentFragment): Places {
  const places = new Map<Node, Run[]>();
  for (const [unit, { pieces }] of locateBlocks(body).entries()) {
    let start = 0;
    for (const { node, start: from, end: to } of pieces) {
      if (node.parentElement?.closest('ins[data-replaces]')) continue;
      const end = start + to - from;
      places.set(node, [{ unit, start, end, at: 0, length: to - from, isWhole: false }]);
      start = end;
    }
  }
  return places;
}

/** The places in a body of which `inForce` were cut; `blocks` were located before that. */
export function cutPlaces(blocks: readonly LocatedBlock[], inForce: readonly Removal[]): Places {
  const cutsOf = new Map<number, Removal[]>();
  for (const removal of inForce) {
    const cuts = cutsOf.get(removal.unit);
    if (cuts) cuts.push(removal);
    else cutsOf.set(removal.unit, [removal]);
  }
  const places = new Map<Node, Run[]>();
  for (const [unit, { pieces }] of blocks.entries()) {
    const cuts = cutsOf.get(unit) ?? [];
    const inserted = new Set<Removal>();
    for (const piece of pieces) {
      if (piece.node.nodeType === 3) places.set(piece.node, runsOf(piece, unit, cuts, inserted));
    }
  }
  return places;
}

/** A replacement stands in the first text node that its removal reaches; `inserted` are those that stand already. */
function runsOf(
  piece: Piece,
  unit: number,
  cuts: readonly Removal[],
  inserted: Set<Removal>,
): Run[] {
  const runs: Run[] = [];
  let from = piece.start;
  let at = 0;
  const add = (start: number, end: number, length: number, isWhole: boolean) => {
    if (length > 0) runs.push({ unit, start, end, at, length, isWhole });
    at += length;
  };
  for (const cut of cuts) {
    if (cut.end <= piece.start || cut.start >= piece.end) continue;
    const start = Math.max(cut.start, piece.start);
    add(from, start, start - from, false);
    if (!inserted.has(cut)) add(cut.start, cut.end, cut.replacement.length, true);
    inserted.add(cut);
    from = Math.min(cut.end, piece.end);
  }
  add(from, piece.end, piece.end - from, false);
  return runs;
}
