/**
 * A bill of materials (物料清单): parts, each with a price per unit, and lines that say how much of one part is in
 * one unit of another. Sub-assemblies may be shared; nothing may contain itself.
 */
import type { Decimal, Interval } from '@ytterby/engine/amount';
import type { Membership, Truth } from '../item.ts';

/** One part. `price` is per `unit`, absent where unknown. `row` is where it was read, for faults. */
export type BomPart = {
  readonly id: string;
  readonly name?: string | undefined;
  readonly unit?: string | undefined;
  readonly price?: Interval | undefined;
  readonly currency?: string | undefined;
  /** Day the price was stated: with several currencies, the rate of that day is used. */
  readonly pricedOn?: string | undefined;
  readonly supplier?: string | undefined;
  readonly source?: 'make' | 'buy' | undefined;
  /** `nothing`: declared to hold nothing that matters. Absent, and no lines below: unknown. */
  readonly inside?: 'nothing' | undefined;
  readonly row?: number | undefined;
};

/**
 * One line: `quantity` of the child, as issued per unit of the parent. What ends up inside is the quantity less
 * `scrap` (fraction lost), times `yield` (fraction that becomes good product). Lines of one parent that share an
 * `alternate` name stand for each other: exactly one is used and it is not known which.
 */
export type BomLine = {
  readonly parent: string;
  readonly child: string;
  readonly quantity: Interval;
  readonly unit?: string | undefined;
  readonly scrap?: Decimal | undefined;
  readonly yield?: Decimal | undefined;
  readonly alternate?: string | undefined;
  readonly row?: number | undefined;
};

/** One unit of `from` is worth `rate` units of `to`, on that day. */
export type Rate = {
  readonly from: string;
  readonly to: string;
  readonly on: string;
  readonly rate: Decimal;
};

export type Bom<P extends BomPart = BomPart> = {
  readonly parts: readonly P[];
  readonly lines: readonly BomLine[];
  readonly rates?: readonly Rate[];
};

/** Where a part stands, with the fact behind 2025-61/1(2): made with Chinese rare-earth technology. */
export type BomMembership = Membership & { readonly chineseTechnology?: Truth };

/** What is wrong with a bill of materials, returned and never thrown. `row` is as read. */
export type BomFault =
  | { readonly code: 'duplicate-part'; readonly part: string; readonly row?: number | undefined }
  | {
      readonly code: 'missing-part';
      readonly part: string;
      readonly in: string;
      readonly row?: number | undefined;
    }
  /** The circle, from a part through its contents back to itself. */
  | { readonly code: 'circle'; readonly circle: readonly string[] }
  | {
      readonly code: 'unit-clash';
      readonly part: string;
      readonly unit: string;
      readonly expected: string;
      readonly row?: number | undefined;
    }
  | {
      readonly code: 'no-rate';
      readonly part: string;
      readonly from: string;
      readonly to: string;
      readonly on: string | null;
      readonly row?: number | undefined;
    }
  | {
      readonly code: 'fraction-above-one';
      readonly field: 'scrap' | 'yield';
      readonly part: string;
      readonly row?: number | undefined;
    }
  | {
      readonly code: 'value-above-whole';
      readonly part: string;
      readonly in: string;
      readonly row?: number | undefined;
    }
  | { readonly code: 'two-roots'; readonly roots: readonly string[] }
  | { readonly code: 'no-such-item'; readonly item: string }
  | { readonly code: 'no-parts' };
