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

/** Room for all a parent can see of a part: its amounts, then what is small. */
const OUTLINE = WIDTH + 13;

/** Writes down all a parent can see of a part. Amounts in big integers are compared apart. */
const outline = (table: Table, p: number, into: Float64Array): void => {
  const { columns, test, anyInside } = table;
  for (let k = 0; k < WIDTH; k += 1) into[k] = columns[p * WIDTH + k] as number;
  for (let k = 0; k < 4; k += 1) {
    into[WIDTH + k] = test[p * 4 + k] as number;
    into[WIDTH + 4 + k] = anyInside[p * 4 + k] as number;
  }
  into[WIDTH + 8] = table.scale[p] as number;
  into[WIDTH + 9] = table.present[p] as number;
  into[WIDTH + 10] = table.presentWhole[p] as number;
  into[WIDTH + 11] = table.mayBring[p] as number;
  into[WIDTH + 12] = table.mayInside[p] as number;
};

const sameOutline = (a: Float64Array, b: Float64Array): boolean => {
  for (let k = 0; k < OUTLINE; k += 1) if (a[k] !== b[k]) return false;
  return true;
};

const follow = (table: Table, start: number): readonly number[] => {
  const { above, parent, rank } = table.compiled;
  const heap = heapOf(rank);
  const threshold = thresholdOf(table.threshold);
  const changed: number[] = [];
  const [before, after] = [new Float64Array(OUTLINE), new Float64Array(OUTLINE)];
  heap.push(start);
  for (let p = heap.pop(); p !== undefined; p = heap.pop()) {
    outline(table, p, before);
    const wideBefore = table.wide.get(p)?.join();
    weighPart(table, p, threshold);
    outline(table, p, after);
    const still = sameOutline(before, after) && table.wide.get(p)?.join() === wideBefore;
    if (p !== start && still) continue;
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
