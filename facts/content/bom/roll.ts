/**
 * Rolling a bill of materials up: every part weighed once, contents before what they are in, so that a shared
 * sub-assembly is counted where it is used and worked out once. A changed part is followed upwards only as far
 * as something really changes.
 */
import { compare, compareShare, multiply } from '@ytterby/engine/amount';
import type { Tri } from '../truth.ts';
import { and, either, or, triOf } from '../truth.ts';
import { exactRow, least, most, rowOf } from './exact-row.ts';
import { fastRow } from './fast-row.ts';
import { BROUGHT, casesOf, countings, INSIDE, presenceOf, WIDTH } from './row.ts';
import type { Threshold } from './share-test.ts';
import { shareOfNumbers, thresholdOf } from './share-test.ts';
import type { Table } from './state.ts';

/** What is inside a part, apart from amounts: joined over its lines, alternates being one or the other. */
const joinLines = (table: Table, p: number): void => {
  const { compiled, standing } = table;
  const { below, child, alternate } = compiled;
  let held: Tri = 0;
  let heldWhole: Tri = 0;
  let may = 0;
  const any: Tri[] = [0, 0, 0, 0];
  const groups = new Map<number, Tri[]>();
  for (let i = below.from[p] as number; i < (below.from[p + 1] as number); i += 1) {
    const l = below.lines[i] as number;
    const c = child[l] as number;
    if (table.quiet[c] === 1 && alternate[l] === 0) continue;
    may |= table.mayBring[c] as number;
    const one: Tri[] = [table.present[c] as Tri, table.presentWhole[c] as Tri];
    const own = standing[c];
    for (let k = 0; k < 4; k += 1) {
      // A metal or an oxide holds no Part 2 item.
      const inside = and(table.anyInside[c * 4 + k] as Tri, (2 - (own?.part1 ?? 1)) as Tri);
      one.push(or(and(own?.part2 ?? 1, table.test[c * 4 + k] as Tri), inside));
    }
    const group = alternate[l] as number;
    if (group !== 0) {
      const other = groups.get(group);
      groups.set(group, other === undefined ? one : one.map((truth, k) => either(truth, other[k] ?? 1)));
      continue;
    }
    held = or(held, one[0] ?? 1);
    heldWhole = or(heldWhole, one[1] ?? 1);
    for (let k = 0; k < 4; k += 1) any[k] = or(any[k] ?? 1, one[k + 2] ?? 1);
  }
  for (const one of groups.values()) {
    held = or(held, one[0] ?? 1);
    heldWhole = or(heldWhole, one[1] ?? 1);
    for (let k = 0; k < 4; k += 1) any[k] = or(any[k] ?? 1, one[k + 2] ?? 1);
  }
  const hidden = table.unseen[p] === 1;
  table.held[p] = hidden ? 1 : held;
  table.heldWhole[p] = hidden ? 1 : heldWhole;
  table.mayInside[p] = hidden ? 15 : may;
  for (let k = 0; k < 4; k += 1) table.anyInside[p * 4 + k] = hidden ? 1 : (any[k] ?? 1);
};

/** The share test of a part under one counting, as a small truth. */
export const testOf = (table: Table, p: number, counting: number, threshold: Threshold): Tri => {
  const literal = (countings[counting]?.origin ?? 'literal') === 'literal';
  const magnets = countings[counting]?.magnet === 'whole';
  const present = (magnets ? table.heldWhole[p] : table.held[p]) as Tri;
  if (((table.mayInside[p] as number) & (1 << counting)) === 0 || (literal && present === 0)) return 0;
  const at = INSIDE + counting * 2;
  if (table.wide.has(p)) {
    const row = rowOf(table, p);
    const interval = (min: bigint | null, max: bigint | null) => ({
      min: { units: min ?? 0n, scale: 0 },
      max: max === null ? null : { units: max, scale: 0 },
    });
    const floor = literal && present === 1 ? 0n : (row[at] ?? null);
    const whole = interval(row[0] ?? null, row[1] ?? null);
    return triOf(compareShare(interval(floor, row[at + 1] ?? null), whole, threshold.decimal));
  }
  const base = p * WIDTH;
  const floor = literal && present === 1 ? 0 : (table.columns[base + at] as number);
  return shareOfNumbers(
    floor,
    table.columns[base + at + 1] as number,
    table.columns[base] as number,
    table.columns[base + 1] as number,
    threshold,
  );
};

const bring = (table: Table, p: number): void => {
  const standing = table.standing[p];
  if (standing === undefined) throw new Error('a part without standing');
  const empty = table.mayInside[p] === 0 && table.held[p] === 0 && table.heldWhole[p] === 0;
  const plain = standing.part1 === 0 && standing.magnet === 0;
  table.quiet[p] = 0;
  if (empty && plain && !table.wide.has(p)) {
    table.columns.fill(0, p * WIDTH + BROUGHT, (p + 1) * WIDTH);
    table.present[p] = 0;
    table.presentWhole[p] = 0;
    table.mayBring[p] = 0;
    const any = table.anyInside;
    const at = p * 4;
    // With nothing inside that may count, no test of the part can pass either.
    if (any[at] === 0 && any[at + 1] === 0 && any[at + 2] === 0 && any[at + 3] === 0) table.quiet[p] = 1;
    return;
  }
  const held = table.held[p] as Tri;
  const [present, presentWhole] = presenceOf(standing, held, table.heldWhole[p] as Tri);
  table.present[p] = present;
  table.presentWhole[p] = presentWhole;
  let may = 0;
  const wide = table.wide.get(p)?.slice();
  const base = p * WIDTH;
  const { columns } = table;
  for (let k = 0; k < 4; k += 1) {
    const cases = casesOf(standing, held, k);
    const whole = cases[0] === 'value';
    const both = cases.length === 2;
    if (whole || ((table.mayInside[p] as number) & (1 << k)) !== 0) may |= 1 << k;
    const inside = INSIDE + k * 2;
    const out = BROUGHT + k * 2;
    if (wide !== undefined) {
      const [a, b] = [wide[inside] ?? null, wide[inside + 1] ?? null];
      const [v, w] = [wide[0] ?? null, wide[1] ?? null];
      wide[out] = both ? least(a, v) : whole ? v : a;
      wide[out + 1] = both ? most(b, w) : whole ? w : b;
      continue;
    }
    const a = columns[base + inside] as number;
    const b = columns[base + inside + 1] as number;
    const v = columns[base] as number;
    const w = columns[base + 1] as number;
    columns[base + out] = both ? Math.min(a, v) : whole ? v : a;
    columns[base + out + 1] = both ? Math.max(b, w) : whole ? w : b;
  }
  if (wide !== undefined) table.wide.set(p, wide);
  table.mayBring[p] = may;
};

/** Looks for lines worth more than the part they are in: a share above 1. */
const checkLines = (table: Table, p: number): void => {
  const price = table.compiled.price[p];
  if (price == null || price.max === null) return;
  const { below, child, quantity } = table.compiled;
  const roof = Number(price.max.units) / 10 ** price.max.scale;
  for (let i = below.from[p] as number; i < (below.from[p + 1] as number); i += 1) {
    const l = below.lines[i] as number;
    const c = child[l] as number;
    const value = table.wide.has(c) ? Number(rowOf(table, c)[0]) : (table.columns[c * WIDTH] as number);
    if (value === 0) continue;
    const amount = quantity[l]?.min;
    if (amount === undefined) continue;
    const q =
      table.quantity.fits[l] === 1
        ? (table.quantity.min[l] as number) / 10 ** (table.quantity.scale[l] as number)
        : Number(amount.units) / 10 ** amount.scale;
    const rough = (q * value) / 10 ** (table.scale[c] as number);
    const near = Math.abs(rough - roof) <= roof * 1e-9;
    if (!near && rough < roof) {
      if (table.above.size > 0) table.above.delete(l);
      continue;
    }
    const units = rowOf(table, c)[0] ?? 0n;
    const exact = multiply(amount, { units, scale: table.scale[c] as number });
    if (compare(exact, price.max) > 0) table.above.add(l);
    else table.above.delete(l);
  }
};

/** Weighs one part anew from its lines. */
export const weighPart = (table: Table, p: number, threshold: Threshold): void => {
  joinLines(table, p);
  table.wide.delete(p);
  if (!fastRow(table, p)) {
    const { row, scale } = exactRow(table, p);
    table.wide.set(p, [...row, ...new Array<bigint>(WIDTH - BROUGHT).fill(0n)]);
    table.scale[p] = scale;
  }
  bring(table, p);
  checkLines(table, p);
  const onPart2 = table.standing[p]?.part2 !== 0;
  for (let k = 0; k < 4; k += 1) table.test[p * 4 + k] = onPart2 ? testOf(table, p, k, threshold) : 0;
};

/** Weighs every part. */
export const rollUp = (table: Table): void => {
  const threshold = thresholdOf(table.threshold);
  for (const p of table.compiled.order) weighPart(table, p, threshold);
};
