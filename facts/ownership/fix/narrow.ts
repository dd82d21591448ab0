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

  const powers = Array.from({ length: scale + 1 }, (_, places) => 10 ** places * step);
  const units = ({ units: amount, scale: places }: Decimal): number =>
    Number(amount) * (powers[scale - places] as number);
  const fits = ({ min: low, max: high, minExclusive, maxExclusive }: Share): boolean =>
    low.scale <= scale && high.scale <= scale && (step > 1 || !(minExclusive || maxExclusive));
  const certain = (held: number, own: number, bar: Bar): boolean =>
    held > 0 && (bar === 'from-50' ? 2 * held + own >= whole : 2 * held + own > whole);
  /** The most the set can hold once all others hold their least, own shares taking what is left. */
  const possible = (most: number, others: number, node: number, bar: Bar): boolean => {
    const held = Math.min(most, whole - others - (ownMin[node] as number));
    return certain(held, Math.min(ownMax[node] as number, whole - others - held), bar);
  };

  const ledger = (mode: Mode, bar: Bar): Ledger => {
    const least = new Float64Array(edges.nodes);
    const both = mode === 'possible';
    const most = both ? new Float64Array(edges.nodes) : least;
    const change = (owner: number, by: number): void => {
      const { owned, nextOut } = edges;
      for (let edge = edges.firstOut[owner] as number; edge >= 0; edge = nextOut[edge] as number) {
        const node = owned[edge] as number;
        least[node] = (least[node] as number) + by * (min[edge] as number);
        if (both) most[node] = (most[node] as number) + by * (max[edge] as number);
      }
    };
    const verdict = (node: number, low: number, high: number): boolean =>
      mode === 'certain'
        ? certain(low, ownMin[node] as number, bar)
        : possible(high, (total[node] as number) - low, node, bar);
    const sums = { low: 0, high: 0 };
    const sum = (node: number, among: Uint8Array): void => {
      const { owner, nextIn } = edges;
      let low = 0;
      let high = 0;
      for (let edge = edges.firstIn[node] as number; edge >= 0; edge = nextIn[edge] as number) {
        if (among[owner[edge] as number] === 0) continue;
        low += min[edge] as number;
        high += max[edge] as number;
      }
      sums.low = low;
      sums.high = high;
    };
    const sumBefore = (node: number, among: Uint8Array, rank: Int32Array): void => {
      sums.low = 0;
      sums.high = 0;
      for (let edge = edges.firstIn[node] as number; edge >= 0; edge = edges.nextIn[edge] as number) {
        const owner = edges.owner[edge] as number;
        if (among[owner] === 0 || (rank[owner] as number) >= (rank[node] as number)) continue;
        sums.low += min[edge] as number;
        sums.high += max[edge] as number;
      }
    };
    return {
      enter: (owner) => change(owner, 1),
      leave: (owner) => change(owner, -1),
      open: (members) => {
        const { owner, owned } = edges;
        for (let edge = 0; edge < edges.count; edge += 1) {
          if (members[owner[edge] as number] === 0) continue;
          const node = owned[edge] as number;
          least[node] = (least[node] as number) + (min[edge] as number);
          if (both) most[node] = (most[node] as number) + (max[edge] as number);
        }
      },
      recount: (node, member) => {
        sum(node, member);
        most[node] = sums.high;
        least[node] = sums.low;
      },
      passes: (node) => verdict(node, least[node] as number, most[node] as number),
      supported: (node, member, rank) => {
        sumBefore(node, member, rank);
        return verdict(node, sums.low, sums.high);
      },
      wouldPass: (node, among) => {
        sum(node, among);
        return verdict(node, sums.low, sums.high);
      },
    };
  };

  return {
    kind: 'narrow',
    tests,
    ledger,
    load: (edge) => {
      const share = edges.share[edge] as Share;
      if (!fits(share)) return false;
      if (edge >= min.length) {
        min = larger(min, edges.owner.length);
        max = larger(max, edges.owner.length);
        const bits = new Uint8Array(edges.owner.length);
        bits.set(tests.of);
        tests.of = bits;
      }
      const low = units(share.min);
      min[edge] = low + (share.minExclusive ? 1 : 0);
      max[edge] = share.max === share.min ? low : units(share.max) - (share.maxExclusive ? 1 : 0);
      return true;
    },
    loadOwn: (node) => {
      const share = edges.own.get(node);
      if (share === undefined) return true;
      if (!fits(share)) return false;
      ownMin[node] = units(share.min) + (share.minExclusive ? 1 : 0);
      ownMax[node] = units(share.max) - (share.maxExclusive ? 1 : 0);
      return true;
    },
    measure: (node) => {
      let sum = 0;
      for (let edge = edges.firstIn[node] as number; edge >= 0; edge = edges.nextIn[edge] as number) {
        sum += min[edge] as number;
      }
      total[node] = sum;
      for (let edge = edges.firstIn[node] as number; edge >= 0; edge = edges.nextIn[edge] as number) {
        const low = min[edge] as number;
        const high = max[edge] as number;
        if (low === high && ownMax[node] === 0) {
          // A known share can do what it surely does.
          const twice = 2 * low;
          tests.of[edge] =
            (low > 0 ? test.any : 0) |
            (low > 0 && twice >= whole ? test.certainFrom50 | test.possibleFrom50 : 0) |
            (twice > whole ? test.certainOver50 | test.possibleOver50 : 0);
          continue;
        }
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
