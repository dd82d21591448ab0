/**
 * Changing one fact of a rolled-up bill of materials and following it upwards, in order of depth, only as far as
 * something really changes.
 */
import type { Interval } from '@ytterby/engine/amount';
import type { BomMembership, BomPart } from './bom.ts';
import { spanOf } from './compile.ts';
import type { RolledBom } from './open-bom.ts';
import { weighPart } from './roll.ts';
import { standingOf, WIDTH } from './row.ts';
import { thresholdOf } from './share-test.ts';
import type { Table } from './state.ts';
import { setPrice } from './state.ts';

/** A heap of parts by rank, so that each is weighed after all it contains. */
const heapOf = (rank: Int32Array) => {
  const heap: number[] = [];
  const queued = new Set<number>();
  const before = (i: number, j: number) =>
    (rank[heap[i] as number] as number) < (rank[heap[j] as number] as number);
  const swap = (i: number, j: number) => {
    const kept = heap[i] as number;
    heap[i] = heap[j] as number;
    heap[j] = kept;
  };
  return {
    push(p: number) {
      if (queued.has(p)) return;
      queued.add(p);
      let i = heap.push(p) - 1;
      while (i > 0 && before(i, (i - 1) >> 1)) {
        swap(i, (i - 1) >> 1);
        i = (i - 1) >> 1;
      }
    },
    pop(): number | undefined {
      const top = heap[0];
      const last = heap.pop();
      if (top === undefined || last === undefined) return undefined;
      if (heap.length > 0) {
        heap[0] = last;
        let i = 0;
        for (;;) {
          let small = i;
          for (const j of [2 * i + 1, 2 * i + 2]) if (j < heap.length && before(j, small)) small = j;
          if (small === i) break;
          swap(i, small);
          i = small;
        }
      }
      queued.delete(top);
      return top;
    },
  };
};

/** Everything a parent can see of a part, to tell whether it changed. */
const outlineOf = (table: Table, p: number): string => {
  const wide = table.wide.get(p);
  const amounts =
    wide === undefined ? table.columns.subarray(p * WIDTH, (p + 1) * WIDTH).join() : wide.join();
  const truths = [
    ...table.test.subarray(p * 4, p * 4 + 4),
    ...table.anyInside.subarray(p * 4, p * 4 + 4),
  ].join('');
  const { scale, present, presentWhole, mayBring, mayInside } = table;
  return `${scale[p]}|${amounts}|${truths}|${present[p]}${presentWhole[p]}|${mayBring[p]}|${mayInside[p]}`;
};

const follow = (table: Table, start: number): readonly number[] => {
  const { above, parent, rank } = table.compiled;
  const heap = heapOf(rank);
  const threshold = thresholdOf(table.threshold);
  const changed: number[] = [];
  heap.push(start);
  for (let p = heap.pop(); p !== undefined; p = heap.pop()) {
    const before = outlineOf(table, p);
    weighPart(table, p, threshold);
    if (p !== start && outlineOf(table, p) === before) continue;
    changed.push(p);
    for (let i = above.from[p] as number; i < (above.from[p + 1] as number); i += 1)
      heap.push(parent[above.lines[i] as number] as number);
  }
  return changed;
};

const idsOf = (table: Table, parts: readonly number[]): readonly string[] =>
  parts.map((p) => table.compiled.bom.parts[p]?.id ?? '');

/**
 * Sets a part's price per unit, in the currency and unit the part was read with; undefined: unknown. Returns the
 * parts whose figures changed, contents first, or null where there is no such part.
 */
export const reprice = (
  bom: RolledBom,
  part: string,
  price: Interval | undefined,
): readonly string[] | null => {
  const { table } = bom;
  const p = table.compiled.at.get(part);
  const factor = p === undefined ? undefined : table.compiled.priceFactor[p];
  if (p === undefined || factor === undefined) return null;
  if (price === undefined) bom.prices.delete(p);
  else bom.prices.set(p, price);
  setPrice(table, p, spanOf(price, factor));
  return idsOf(table, follow(table, p));
};

/** Sets where a part stands: another supplier, origin, classification or technology. As `reprice` otherwise. */
export const reclassify = <P extends BomPart>(
  bom: RolledBom<P>,
  part: string,
  member: BomMembership,
): readonly string[] | null => {
  const { table } = bom;
  const p = table.compiled.at.get(part);
  if (p === undefined) return null;
  table.compiled.members[p] = member;
  table.standing[p] = standingOf(member);
  return idsOf(table, follow(table, p));
};
