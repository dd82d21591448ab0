/** The amounts in plain integers (doubles that stay below 2^53): the quick way, for all but very fine shares. */
import type { Decimal } from '@ytterby/engine/amount';
import type { Edges } from '../edges.ts';
import type { Bar } from '../readings.ts';
import type { Share } from '../share.ts';
import type { Amounts, Mode } from './amounts.ts';
import type { Ledger } from './ledger.ts';
import { test } from './ledger.ts';

type Frame = { readonly scale: number; readonly step: number };

const larger = (array: Float64Array, size: number): Float64Array<ArrayBuffer> => {
  const grown = new Float64Array(size);
  grown.set(array);
  return grown;
};

/** @see amountsOf */
export const narrowAmounts = (edges: Edges, { scale, step }: Frame): Amounts => {
  const whole = 100 * 10 ** scale * step;
  let min = new Float64Array(edges.owner.length);
  let max = new Float64Array(edges.owner.length);
  const total = new Float64Array(edges.nodes);
  const ownMin = new Float64Array(edges.nodes);
  const ownMax = new Float64Array(edges.nodes);
  const tests = { of: new Uint8Array(edges.owner.length) };
  const ends = new Map<Share, readonly [number, number] | null>();

  const units = (amount: Decimal): number => Number(amount.units) * 10 ** (scale - amount.scale) * step;
  const read = (share: Share): readonly [number, number] | null => {
    const fine = share.min.scale > scale || share.max.scale > scale;
    if (fine || (step === 1 && (share.minExclusive || share.maxExclusive))) return null;
    return [units(share.min) + (share.minExclusive ? 1 : 0), units(share.max) - (share.maxExclusive ? 1 : 0)];
  };
  const endsOf = (share: Share): readonly [number, number] | null => {
    let known = ends.get(share);
    if (known === undefined) {
      known = read(share);
      ends.set(share, known);
    }
    return known;
  };
  const certain = (held: number, own: number, bar: Bar): boolean =>
    held > 0 && (bar === 'from-50' ? 2 * held + own >= whole : 2 * held + own > whole);
  /** The most the set can hold once all others hold their least, own shares taking what is left. */
  const possible = (most: number, others: number, node: number, bar: Bar): boolean => {
    const held = Math.min(most, whole - others - (ownMin[node] as number));
    return certain(held, Math.min(ownMax[node] as number, whole - others - held), bar);
  };

  const ledger = (mode: Mode, bar: Bar): Ledger => {
    const least = new Float64Array(edges.nodes);
    const most = mode === 'possible' ? new Float64Array(edges.nodes) : least;
    const verdict = (node: number, low: number, high: number): boolean =>
      mode === 'certain'
        ? certain(low, ownMin[node] as number, bar)
        : possible(high, (total[node] as number) - low, node, bar);
    const sums = { low: 0, high: 0 };
    const sum = (node: number, isIn: (owner: number) => boolean): void => {
      sums.low = 0;
      sums.high = 0;
      for (let edge = edges.firstIn[node] as number; edge >= 0; edge = edges.nextIn[edge] as number) {
        if (!isIn(edges.owner[edge] as number)) continue;
        sums.low += min[edge] as number;
        sums.high += max[edge] as number;
      }
    };
    return {
      add: (edge) => {
        const node = edges.owned[edge] as number;
        least[node] = (least[node] as number) + (min[edge] as number);
        if (mode === 'possible') most[node] = (most[node] as number) + (max[edge] as number);
      },
      drop: (edge) => {
        const node = edges.owned[edge] as number;
        least[node] = (least[node] as number) - (min[edge] as number);
        if (mode === 'possible') most[node] = (most[node] as number) - (max[edge] as number);
      },
      recount: (node, member) => {
        sum(node, (owner) => member[owner] === 1);
        most[node] = sums.high;
        least[node] = sums.low;
      },
      passes: (node) => verdict(node, least[node] as number, most[node] as number),
      supported: (node, member, rank) => {
        sum(node, (owner) => member[owner] === 1 && (rank[owner] as number) < (rank[node] as number));
        return verdict(node, sums.low, sums.high);
      },
      wouldPass: (node, among) => {
        sum(node, (owner) => among[owner] === 1);
        return verdict(node, sums.low, sums.high);
      },
    };
  };

  return {
    kind: 'narrow',
    tests,
    ledger,
    load: (edge) => {
      const found = endsOf(edges.share[edge] as Share);
      if (found === null) return false;
      if (edge >= min.length) {
        min = larger(min, edges.owner.length);
        max = larger(max, edges.owner.length);
        const bits = new Uint8Array(edges.owner.length);
        bits.set(tests.of);
        tests.of = bits;
      }
      min[edge] = found[0];
      max[edge] = found[1];
      return true;
    },
    loadOwn: (node) => {
      const share = edges.own.get(node);
      const found = share === undefined ? ([0, 0] as const) : endsOf(share);
      if (found === null) return false;
      ownMin[node] = found[0];
      ownMax[node] = found[1];
      return true;
    },
    measure: (node) => {
      let sum = 0;
      for (let edge = edges.firstIn[node] as number; edge >= 0; edge = edges.nextIn[edge] as number) {
        sum += min[edge] as number;
      }
      total[node] = sum;
      for (let edge = edges.firstIn[node] as number; edge >= 0; edge = edges.nextIn[edge] as number) {
        const [low, high] = [min[edge] as number, max[edge] as number];
        const others = sum - low;
        tests.of[edge] =
          (certain(low, ownMin[node] as number, 'from-50') ? test.certainFrom50 : 0) |
          (certain(low, ownMin[node] as number, 'over-50') ? test.certainOver50 : 0) |
          (possible(high, others, node, 'from-50') ? test.possibleFrom50 : 0) |
          (possible(high, others, node, 'over-50') ? test.possibleOver50 : 0) |
          (Math.min(high, whole - others) > 0 ? test.any : 0);
      }
    },
  };
};
