/**
 * A bill of materials made ready for the roll-up: checked, ordered, its quantities net of scrap and yield, its
 * prices in one currency. Every fault is found and none stops the search for the next.
 */
import type { Decimal, Ratio } from '@ytterby/engine/amount';
import {
  compare,
  multiply,
  multiplyRatio,
  one,
  ratio,
  ratioOf,
  subtract,
  zero,
} from '@ytterby/engine/amount';
import type { Bom, BomFault, BomLine, BomMembership, BomPart } from './bom.ts';
import { commonMultiple, rateBetween, trimmed } from './money.ts';
import type { Adjacency } from './order.ts';
import { groupLines, orderOf } from './order.ts';
import type { Measure } from './units.ts';
import { measureOf, unity } from './units.ts';

/** A decimal that may be open above: `max` null. Trimmed of trailing zeros. */
export type Span = { readonly min: Decimal; readonly max: Decimal | null };

export type CompiledBom<P extends BomPart = BomPart> = {
  readonly bom: Bom<P>;
  readonly at: ReadonlyMap<string, number>;
  readonly members: BomMembership[];
  readonly parent: Int32Array;
  readonly child: Int32Array;
  /** What one unit of the parent holds of the child, in the child's base unit. */
  readonly quantity: readonly Span[];
  /** 0: the line stands alone; else lines of one parent with the same number are alternates. */
  readonly alternate: Int32Array;
  readonly below: Adjacency;
  readonly above: Adjacency;
  /** Contents before what they are in. */
  readonly order: Int32Array;
  readonly rank: Int32Array;
  readonly roots: readonly number[];
  /** Price of one base unit in `currency`, times `denominator`. Null: unknown. */
  readonly price: (Span | null)[];
  readonly priceFactor: readonly Decimal[];
  readonly currency: string | null;
  readonly denominator: bigint;
};

const netOf = (quantity: Decimal, scrap: Decimal, yields: Decimal, factor: Decimal): Decimal =>
  trimmed(multiply(multiply(quantity, subtract(one, scrap)), multiply(yields, factor)));

/** The quantity inside, reused as it was read where nothing is lost and no unit is turned. */
const inside = (line: BomLine, factor: Decimal): Span => {
  const { quantity } = line;
  const { min, max } = quantity;
  const untouched = line.scrap === undefined && line.yield === undefined && factor === unity;
  if (untouched && min.scale === 0 && (max === min || (max !== null && max.scale === 0))) return quantity;
  const net = (amount: Decimal) => netOf(amount, line.scrap ?? zero, line.yield ?? one, factor);
  const least = net(min);
  return { min: least, max: max === min ? least : max === null ? null : net(max) };
};

const scaled = (amount: Decimal, factor: Decimal): Decimal => trimmed(multiply(amount, factor));

/**
 * Checks and compiles. `currency` is the one to count in; absent, the first one a price names. A rate must be
 * dated the day of the price, or `on` where the price bears no day.
 */
export const compileBom = <P extends BomPart>(
  bom: Bom<P>,
  membership: (part: P) => BomMembership,
  options: { readonly currency?: string; readonly on?: string } = {},
): { readonly compiled: CompiledBom<P> } | { readonly faults: readonly BomFault[] } => {
  const faults: BomFault[] = [];
  const { parts, lines } = bom;
  if (parts.length === 0) return { faults: [{ code: 'no-parts' }] };
  const at = new Map<string, number>();
  parts.forEach(({ id, row }, i) => {
    if (at.has(id)) faults.push({ code: 'duplicate-part', part: id, row });
    else at.set(id, i);
  });
  const parent = new Int32Array(lines.length);
  const child = new Int32Array(lines.length);
  const alternate = new Int32Array(lines.length);
  const groups = new Map<string, number>();
  const measures = new Map<string, Measure>();
  const measure = (unit: string): Measure => {
    const known = measures.get(unit) ?? measureOf(unit);
    measures.set(unit, known);
    return known;
  };
  const unitOf: (string | undefined)[] = parts.map((part) => part.unit);
  const quantity: Span[] = new Array(lines.length);
  let lastParent = '';
  let lastIndex: number | undefined;
  lines.forEach((line, l) => {
    // Lines mostly come grouped by parent.
    if (line.parent !== lastParent || lastIndex === undefined) {
      lastParent = line.parent;
      lastIndex = at.get(lastParent);
    }
    const p = lastIndex;
    const c = at.get(line.child);
    if (p === undefined || c === undefined) {
      for (const [index, part, other] of [
        [p, line.parent, line.child],
        [c, line.child, line.parent],
      ] as const)
        if (index === undefined) faults.push({ code: 'missing-part', part, in: other, row: line.row });
      return;
    }
    parent[l] = p;
    child[l] = c;
    if (line.alternate !== undefined) {
      const key = `${p} ${line.alternate}`;
      const group = groups.get(key) ?? groups.size + 1;
      groups.set(key, group);
      alternate[l] = group;
    }
    const unit = line.unit ?? unitOf[c] ?? '';
    const expected = unitOf[c] ?? unit;
    unitOf[c] = expected;
    const own = measure(unit);
    if (unit !== expected && own.base !== measure(expected).base)
      faults.push({ code: 'unit-clash', part: line.child, unit, expected, row: line.row });
    if (line.scrap !== undefined && compare(line.scrap, one) > 0)
      faults.push({ code: 'fraction-above-one', field: 'scrap', part: line.child, row: line.row });
    else if (line.yield !== undefined && compare(line.yield, one) > 0)
      faults.push({ code: 'fraction-above-one', field: 'yield', part: line.child, row: line.row });
    else quantity[l] = inside(line, own.factor);
  });
  if (faults.length > 0) return { faults };
  const below = groupLines(parent, parts.length);
  const above = groupLines(child, parts.length);
  const ordered = orderOf(parts.length, below, child);
  if ('circle' in ordered)
    return { faults: [{ code: 'circle', circle: ordered.circle.map((i) => parts[i]?.id ?? '') }] };
  const { order } = ordered;
  const rank = new Int32Array(parts.length);
  order.forEach((p, i) => {
    rank[p] = i;
  });

  const currency =
    options.currency ??
    parts.find((part) => part.price !== undefined && part.currency !== undefined)?.currency ??
    null;
  const factors = new Map<string, Ratio>();
  const factorKey = (part: P, i: number) =>
    `${part.currency ?? ''}|${part.pricedOn ?? options.on ?? ''}|${unitOf[i] ?? ''}`;
  parts.forEach((part, i) => {
    const key = factorKey(part, i);
    if (part.price === undefined || factors.has(key)) return;
    const day = part.pricedOn ?? options.on ?? null;
    const from = part.currency ?? currency ?? '';
    const rate = currency === null ? { num: 1n, den: 1n } : rateBetween(bom.rates ?? [], from, currency, day);
    if (rate === null) {
      faults.push({ code: 'no-rate', part: part.id, from, to: currency ?? '', on: day, row: part.row });
      return;
    }
    const per = ratioOf(measure(unitOf[i] ?? '').factor);
    const inverse = ratio(per.den, per.num);
    factors.set(key, inverse === null ? rate : multiplyRatio(rate, inverse));
  });
  if (faults.length > 0) return { faults };
  const denominator = commonMultiple(new Set([...factors.values()].map((factor) => factor.den)));
  const whole = new Map(
    [...factors].map(([key, { num, den }]) => [key, { units: (num * denominator) / den, scale: 0 }]),
  );
  const plain: Decimal = { units: denominator, scale: 0 };
  const priceFactor = parts.map((part, i) =>
    part.price === undefined ? plain : (whole.get(factorKey(part, i)) ?? plain),
  );
  const price = parts.map((part, i) => spanOf(part.price, priceFactor[i] ?? plain));
  const roots: number[] = [];
  for (let p = 0; p < parts.length; p += 1) if (above.from[p] === above.from[p + 1]) roots.push(p);
  return {
    compiled: {
      bom,
      at,
      members: parts.map(membership),
      parent,
      child,
      quantity,
      alternate,
      below,
      above,
      order,
      rank,
      roots,
      price,
      priceFactor,
      currency,
      denominator,
    },
  };
};

/** A price in counting units; null where it is unknown. */
export const spanOf = (
  price: { readonly min: Decimal; readonly max: Decimal | null } | undefined,
  factor: Decimal,
): Span | null => {
  if (price === undefined) return null;
  const min = scaled(price.min, factor);
  return { min, max: price.max === price.min ? min : price.max === null ? null : scaled(price.max, factor) };
};
