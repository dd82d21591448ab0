/** Opening a bill of materials: checked, ordered, rolled up, ready to be asked and changed. */
import type { Decimal, Interval } from '@ytterby/engine/amount';
import type { Bom, BomFault, BomMembership, BomPart } from './bom.ts';
import { compileBom } from './compile.ts';
import { rollUp } from './roll.ts';
import type { Table } from './state.ts';
import { tableOf } from './state.ts';

/** A rolled-up bill of materials. It is a working copy: `reprice` and `reclassify` change it in place. */
export type RolledBom<P extends BomPart = BomPart> = {
  readonly table: Table<P>;
  /** The item in question: the one asked for, or the single part that is in nothing else. */
  readonly item: string;
  /** Prices as they stand now, in the currency and unit each part was read with. */
  readonly prices: Map<number, Interval>;
};

export type BomOptions = {
  /** The law's share, 0.001 for 0.1 %. */
  readonly threshold: Decimal;
  /** The exported item; absent, the only part that is in nothing else. */
  readonly item?: string;
  /** The currency to count in; absent, the first one a price names. */
  readonly currency?: string;
  /** The day whose rates serve prices that bear no day of their own. */
  readonly on?: string;
};

export type OpenedBom<P extends BomPart = BomPart> =
  | { readonly kind: 'bom'; readonly bom: RolledBom<P> }
  | { readonly kind: 'faults'; readonly faults: readonly BomFault[] };

/** Lines worth more than what they are in, as faults. */
export const aboveWhole = (table: Table): readonly BomFault[] =>
  [...table.above].map((l) => {
    const line = table.compiled.bom.lines[l];
    return { code: 'value-above-whole', part: line?.child ?? '', in: line?.parent ?? '', row: line?.row };
  });

/**
 * Opens a bill of materials. `membership` says where each part stands. Faults: parts named twice or missing,
 * a circle (named), units that do not measure the same, a price without a rate for its day, scrap or yield
 * above 1, a line worth more than what it is in, two parts that are in nothing else and no item named.
 *
 * @example
 * const opened = openBom({ parts, lines }, membership, { threshold: decimal('0.001') });
 * opened.kind === 'bom' && sharesOfPart(opened.bom, 'motor')?.shares[0]?.atThreshold // 'yes'
 */
export const openBom = <P extends BomPart>(
  bom: Bom<P>,
  membership: (part: P) => BomMembership,
  options: BomOptions,
): OpenedBom<P> => {
  const result = compileBom(bom, membership, options);
  if ('faults' in result) return { kind: 'faults', faults: result.faults };
  const { compiled } = result;
  const rootIds = compiled.roots.map((p) => bom.parts[p]?.id ?? '');
  const item = options.item ?? rootIds[0] ?? '';
  if (options.item !== undefined && !compiled.at.has(options.item))
    return { kind: 'faults', faults: [{ code: 'no-such-item', item: options.item }] };
  if (options.item === undefined && rootIds.length > 1)
    return { kind: 'faults', faults: [{ code: 'two-roots', roots: rootIds }] };
  const table = tableOf(compiled, options.threshold);
  rollUp(table);
  const prices = new Map<number, Interval>();
  bom.parts.forEach(({ price }, p) => {
    if (price !== undefined) prices.set(p, price);
  });
  const faults = aboveWhole(table);
  return faults.length > 0 ? { kind: 'faults', faults } : { kind: 'bom', bom: { table, item, prices } };
};
