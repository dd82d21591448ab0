/** What if another supplier, origin or price: the answer before and after, with the bill of materials left as it was. */
import type { Interval } from '@ytterby/engine/amount';
import type { BomMembership, BomPart } from './bom.ts';
import { reclassify, reprice } from './change.ts';
import type { RolledBom } from './open-bom.ts';
import type { PartShares } from './part-shares.ts';
import { sharesOfPart } from './part-shares.ts';

/** One supposition about one part. `price` null: suppose it were unknown. */
export type Supposition = {
  readonly part: string;
  readonly price?: Interval | null;
  readonly member?: Partial<BomMembership>;
};

export type WhatIf =
  | {
      readonly kind: 'answer';
      readonly before: PartShares;
      readonly after: PartShares;
      readonly touched: number;
    }
  | {
      readonly kind: 'faults';
      readonly faults: readonly { readonly code: 'missing-part'; readonly part: string }[];
    };

const priceOf = (bom: RolledBom, part: string): Interval | undefined => {
  const p = bom.table.compiled.at.get(part);
  return p === undefined ? undefined : bom.prices.get(p);
};

/** Supposes all of the suppositions at once and answers for one part, then takes them back. */
export const whatIf = <P extends BomPart>(
  bom: RolledBom<P>,
  item: string,
  suppositions: readonly Supposition[],
): WhatIf => {
  const { at, members } = bom.table.compiled;
  const missing = [item, ...suppositions.map(({ part }) => part)].filter((part) => !at.has(part));
  if (missing.length > 0)
    return { kind: 'faults', faults: missing.map((part) => ({ code: 'missing-part', part })) };
  const before = sharesOfPart(bom, item);
  const undo: (() => void)[] = [];
  let touched = 0;
  for (const { part, price, member } of suppositions) {
    const p = at.get(part) ?? 0;
    const [priceWas, memberWas] = [priceOf(bom, part), members[p]];
    if (price !== undefined) {
      touched += reprice(bom, part, price ?? undefined)?.length ?? 0;
      undo.unshift(() => reprice(bom, part, priceWas));
    }
    if (member !== undefined && memberWas !== undefined) {
      touched += reclassify(bom, part, { ...memberWas, ...member })?.length ?? 0;
      undo.unshift(() => reclassify(bom, part, memberWas));
    }
  }
  const after = sharesOfPart(bom, item);
  for (const step of undo) step();
  if (before === null || after === null) throw new Error('a part that was there is gone');
  return { kind: 'answer', before, after, touched };
};
