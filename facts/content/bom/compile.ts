/**
 * A bill of materials made ready for the roll-up: checked, ordered, its quantities net of scrap and yield, its
 * prices in one currency. Every fault is found and none stops the search for the next.
 */
import type { Decimal, Ratio } from '@ytterby/engine/amount';
import { multiply, multiplyRatio, ratio, ratioOf } from '@ytterby/engine/amount';
import type { Bom, BomFault, BomMembership, BomPart } from './bom.ts';
import type { Lane } from './lane.ts';
import type { Span } from './link.ts';
import { linkLines } from './link.ts';
import { commonMultiple, rateBetween, trimmed } from './money.ts';
import type { Adjacency } from './order.ts';
import { groupLines, orderOf } from './order.ts';
import { measureOf } from './units.ts';

export type CompiledBom<P extends BomPart = BomPart> = {
  readonly bom: Bom<P>;
  readonly at: ReadonlyMap<string, number>;
  readonly members: BomMembership[];
  readonly parent: Int32Array;
  readonly child: Int32Array;
  /** What one unit of the parent holds of the child, in the child's base unit. */
  readonly quantity: readonly Span[];
  readonly lane: Lane;
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
  const { parts } = bom;
  if (parts.length === 0) return { faults: [{ code: 'no-parts' }] };
  const at = new Map<string, number>();
  parts.forEach(({ id, row }, i) => {
    if (at.has(id)) faults.push({ code: 'duplicate-part', part: id, row });
    else at.set(id, i);
  });
  const linked = linkLines(bom, at);
  faults.push(...linked.faults);
  const { parent, child, alternate, quantity, lane, unitOf } = linked;
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
    const per = ratioOf(measureOf(unitOf[i] ?? '').factor);
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
      lane,
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
