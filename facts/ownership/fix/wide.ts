/** The amounts in big integers, for shares too fine or owners too many for the quick way. The same tests. */
import type { Decimal } from '@ytterby/engine/amount';
import type { Edges } from '../edges.ts';
import type { Bar } from '../readings.ts';
import type { Share } from '../share.ts';
import type { Amounts, Mode } from './amounts.ts';
import type { Ledger } from './ledger.ts';
import { test } from './ledger.ts';

type Frame = { readonly scale: number; readonly step: number };
type Ends = { readonly low: bigint; readonly high: bigint };

const none: Ends = { low: 0n, high: 0n };
const less = (a: bigint, b: bigint): bigint => (a < b ? a : b);

/** @see amountsOf */
export const wideAmounts = (edges: Edges, { scale, step }: Frame): Amounts => {
  const whole = 100n * 10n ** BigInt(scale) * BigInt(step);
  const ends: Ends[] = [];
  const own = new Map<number, Ends>();
  const total: bigint[] = [];
  const tests = { of: new Uint8Array(edges.owner.length) };

  const units = (amount: Decimal): bigint =>
    amount.units * 10n ** BigInt(scale - amount.scale) * BigInt(step);
  const read = (share: Share): Ends | null =>
    share.min.scale > scale || share.max.scale > scale
      ? null
      : {
          low: units(share.min) + (share.minExclusive ? 1n : 0n),
          high: units(share.max) - (share.maxExclusive ? 1n : 0n),
        };
  const ownOf = (node: number): Ends => own.get(node) ?? none;
  const certain = (held: bigint, apart: bigint, bar: Bar): boolean =>
    held > 0n && (bar === 'from-50' ? 2n * held + apart >= whole : 2n * held + apart > whole);
  const possible = (most: bigint, others: bigint, node: number, bar: Bar): boolean => {
    const held = less(most, whole - others - ownOf(node).low);
    return certain(held, less(ownOf(node).high, whole - others - held), bar);
  };
  const sum = (node: number, isIn: (owner: number) => boolean): Ends => {
    let [low, high] = [0n, 0n];
    for (let edge = edges.firstIn[node] as number; edge >= 0; edge = edges.nextIn[edge] as number) {
      if (!isIn(edges.owner[edge] as number)) continue;
      low += (ends[edge] as Ends).low;
      high += (ends[edge] as Ends).high;
    }
    return { low, high };
  };

  const ledger = (mode: Mode, bar: Bar): Ledger => {
    const account: Ends[] = Array.from({ length: edges.nodes }, () => none);
    const verdict = (node: number, { low, high }: Ends): boolean =>
      mode === 'certain'
        ? certain(low, ownOf(node).low, bar)
        : possible(high, (total[node] as bigint) - low, node, bar);
    const credit = (edge: number, by: bigint): void => {
      const node = edges.owned[edge] as number;
      const [had, share] = [account[node] as Ends, ends[edge] as Ends];
      account[node] = { low: had.low + by * share.low, high: had.high + by * share.high };
    };
    const change = (owner: number, by: bigint): void => {
      for (let edge = edges.firstOut[owner] as number; edge >= 0; edge = edges.nextOut[edge] as number) {
        credit(edge, by);
      }
    };
    return {
      enter: (owner) => change(owner, 1n),
      leave: (owner) => change(owner, -1n),
      open: (members) => {
        for (let edge = 0; edge < edges.count; edge += 1) {
          if (members[edges.owner[edge] as number] === 1) credit(edge, 1n);
        }
      },
      recount: (node, member) => {
        account[node] = sum(node, (owner) => member[owner] === 1);
      },
      passes: (node) => verdict(node, account[node] as Ends),
      supported: (node, member, rank) =>
        verdict(
          node,
          sum(node, (owner) => member[owner] === 1 && (rank[owner] as number) < (rank[node] as number)),
        ),
      wouldPass: (node, among) =>
        verdict(
          node,
          sum(node, (owner) => among[owner] === 1),
        ),
    };
  };

  return {
    kind: 'wide',
    tests,
    ledger,
    load: (edge) => {
      const found = read(edges.share[edge] as Share);
      if (found === null) return false;
      if (edge >= tests.of.length) {
        const bits = new Uint8Array(edges.owner.length);
        bits.set(tests.of);
        tests.of = bits;
      }
      ends[edge] = found;
      return true;
    },
    loadOwn: (node) => {
      const share = edges.own.get(node);
      const found = share === undefined ? none : read(share);
      if (found === null) return false;
      own.set(node, found);
      return true;
    },
    measure: (node) => {
      const all = sum(node, () => true).low;
      total[node] = all;
      const apart = ownOf(node).low;
      for (let edge = edges.firstIn[node] as number; edge >= 0; edge = edges.nextIn[edge] as number) {
        const { low, high } = ends[edge] as Ends;
        const others = all - low;
        tests.of[edge] =
          (certain(low, apart, 'from-50') ? test.certainFrom50 : 0) |
          (certain(low, apart, 'over-50') ? test.certainOver50 : 0) |
          (possible(high, others, node, 'from-50') ? test.possibleFrom50 : 0) |
          (possible(high, others, node, 'over-50') ? test.possibleOver50 : 0) |
          (less(high, whole - others) > 0n ? test.any : 0);
      }
    },
  };
};
