/** Weighing one part in big integers: any size, any scale, and lines that are alternates of each other. */
import { greater, lesser } from '../greater.ts';
import { BROUGHT, INSIDE, WIDTH } from './row.ts';
import type { Table, WideRow } from './state.ts';

/** An amount that nothing bounds is null. */
type Amount = bigint | null;

const plus = (a: Amount, b: Amount): Amount => (a === null || b === null ? null : a + b);
const times = (a: Amount, b: Amount): Amount =>
  a === 0n || b === 0n ? 0n : a === null || b === null ? null : a * b;
export const least = (a: Amount, b: Amount): Amount => (a === null ? b : b === null ? a : lesser(a, b));
export const most = (a: Amount, b: Amount): Amount => (a === null || b === null ? null : greater(a, b));

/** A part's row as big integers, whichever way it is kept. */
export const rowOf = (table: Table, p: number): WideRow => {
  const kept = table.wide.get(p);
  if (kept !== undefined) return kept;
  const base = p * WIDTH;
  return Array.from(table.columns.subarray(base, base + WIDTH), (amount) =>
    amount === Number.POSITIVE_INFINITY ? null : BigInt(amount),
  );
};

const raised = (amount: Amount, by: number): Amount => (amount === null ? null : amount * 10n ** BigInt(by));

/** What one line brings: its value at least, then the eight numerator columns. */
const broughtBy = (table: Table, l: number, s: number): readonly Amount[] => {
  const c = table.compiled.child[l] as number;
  const span = table.compiled.quantity[l];
  if (span === undefined) throw new Error('a line without quantity');
  const qs = Math.max(span.min.scale, span.max?.scale ?? 0);
  const low = raised(span.min.units, qs - span.min.scale);
  const high = span.max === null ? null : raised(span.max.units, qs - span.max.scale);
  const up = s - qs - (table.scale[c] as number);
  const row = rowOf(table, c);
  return [0, ...Array.from({ length: 8 }, (_, k) => BROUGHT + k)].map((column) => {
    const isMax = column >= BROUGHT && column % 2 === 1;
    return raised(times(row[column] ?? null, isMax ? high : low), up);
  });
};

/** Value and inside of a part as the first ten columns of a wide row, and the scale they are at. */
export const exactRow = (table: Table, p: number): { readonly row: Amount[]; readonly scale: number } => {
  const { compiled } = table;
  const { below, child, alternate, quantity } = compiled;
  const price = compiled.price[p] ?? null;
  let s = price === null ? 0 : Math.max(price.min.scale, price.max?.scale ?? 0);
  const lines = Array.from(below.lines.subarray(below.from[p], below.from[p + 1]));
  for (const l of lines) {
    const span = quantity[l];
    const qs = Math.max(span?.min.scale ?? 0, span?.max?.scale ?? 0);
    s = Math.max(s, qs + (table.scale[child[l] as number] as number));
  }
  const groups = new Map<number, Amount[]>();
  let sums: Amount[] = new Array(9).fill(0n);
  for (const l of lines) {
    const brought = broughtBy(table, l, s);
    const group = alternate[l] as number;
    if (group === 0) {
      sums = sums.map((sum, k) => plus(sum, brought[k] ?? null));
      continue;
    }
    const other = groups.get(group);
    const joined = brought.map((amount, k) => {
      if (other === undefined) return amount;
      const isMax = k > 0 && k % 2 === 0;
      return isMax ? most(amount, other[k] ?? null) : least(amount, other[k] ?? null);
    });
    groups.set(group, joined);
  }
  for (const joined of groups.values()) sums = sums.map((sum, k) => plus(sum, joined[k] ?? null));
  const priceMax = price === null || price.max === null ? null : raised(price.max.units, s - price.max.scale);
  const priceMin = price === null ? null : raised(price.min.units, s - price.min.scale);
  const floor = sums[0] ?? 0n;
  const exact = price !== null && priceMin === priceMax;
  const min = priceMin === null ? floor : exact ? priceMin : most(priceMin, least(floor, priceMax));
  const row: Amount[] = [min, priceMax];
  for (let k = INSIDE; k < BROUGHT; k += 1) {
    const amount = table.unseen[p] === 1 ? (k % 2 === 0 ? 0n : priceMax) : (sums[k - INSIDE + 1] as Amount);
    row.push(least(amount, priceMax));
  }
  return { row, scale: s };
};
