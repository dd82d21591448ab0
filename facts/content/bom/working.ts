/**
 * The working (计算底稿) of a content answer as plain JSON: what was read, where each part stood, the readings and
 * the figures. It can be printed, signed and kept, and replayed later to see that it still comes out the same.
 */
import type { Decimal, Interval } from '@ytterby/engine/amount';
import { parseDecimal, toText } from '@ytterby/engine/amount';
import type { BomMembership, BomPart, Rate } from './bom.ts';
import type { RolledBom } from './open-bom.ts';
import { openBom } from './open-bom.ts';
import type { PartShares } from './part-shares.ts';
import { part2Parts, sharesOfPart } from './part-shares.ts';

type Span = { readonly min: string; readonly max: string | null };

/** A part in a working: amounts as decimal text, the rest as read. */
type WorkingPart = Omit<BomPart, 'price'> & { readonly price?: Span; readonly member: BomMembership };

export type Working = {
  readonly kind: 'content-working';
  readonly version: 1;
  readonly item: string;
  readonly currency: string | null;
  readonly threshold: string;
  readonly parts: readonly WorkingPart[];
  readonly lines: readonly {
    readonly parent: string;
    readonly child: string;
    readonly quantity: Span;
    readonly unit?: string;
    readonly scrap?: string;
    readonly yield?: string;
    readonly alternate?: string;
    readonly row?: number;
  }[];
  readonly rates: readonly {
    readonly from: string;
    readonly to: string;
    readonly on: string;
    readonly rate: string;
  }[];
  readonly on?: string;
  readonly results: readonly WorkingResult[];
};

type WorkingResult = Omit<PartShares, 'shares'> & {
  readonly shares: readonly (Omit<PartShares['shares'][number], 'numerator' | 'denominator'> & {
    readonly numerator: Span;
    readonly denominator: Span;
  })[];
};

const spanText = ({ min, max }: Interval): Span => ({
  min: toText(min),
  max: max === null ? null : toText(max),
});

const defined = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as T;

const resultOf = ({ shares, ...rest }: PartShares): WorkingResult => ({
  ...rest,
  shares: shares.map((share) => ({
    ...share,
    numerator: spanText(share.numerator),
    denominator: spanText(share.denominator),
  })),
});

const resultsOf = (bom: RolledBom): readonly WorkingResult[] =>
  [...new Set([bom.item, ...part2Parts(bom)])].flatMap((part) => {
    const shares = sharesOfPart(bom, part);
    return shares === null ? [] : [resultOf(shares)];
  });

/** Writes the working of a rolled-up bill of materials as it stands now. `on` is the day whose rates were used. */
export const workingOf = (bom: RolledBom, on?: string): Working => {
  const { compiled, threshold } = bom.table;
  const dec = (amount: Decimal | undefined) => (amount === undefined ? undefined : toText(amount));
  return defined({
    kind: 'content-working',
    version: 1,
    item: bom.item,
    currency: compiled.currency,
    threshold: toText(threshold),
    on: on as string,
    parts: compiled.bom.parts.map((part, p) => {
      const { id, name, unit, currency, pricedOn, supplier, source, inside, row } = part;
      const price = bom.prices.get(p);
      const member = compiled.members[p] as BomMembership;
      const kept = { id, name, unit, currency, pricedOn, supplier, source, inside, row, member };
      return defined({ ...kept, ...(price === undefined ? {} : { price: spanText(price) }) });
    }),
    lines: compiled.bom.lines.map((line) =>
      defined({
        ...line,
        quantity: spanText(line.quantity),
        scrap: dec(line.scrap) as string,
        yield: dec(line.yield) as string,
        unit: line.unit as string,
        alternate: line.alternate as string,
        row: line.row as number,
      }),
    ),
    rates: (compiled.bom.rates ?? []).map((rate) => ({ ...rate, rate: toText(rate.rate) })),
    results: resultsOf(bom),
  });
};

export type Replay =
  | { readonly kind: 'same' }
  /** Parts whose figures come out otherwise now. */
  | { readonly kind: 'differs'; readonly parts: readonly string[] }
  | { readonly kind: 'unreadable'; readonly path: string };

class Unreadable extends Error {}

const decimalAt = (text: string, path: string): Decimal => {
  const value = parseDecimal(text);
  if (value === null) throw new Unreadable(path);
  return value;
};

const spanAt = (span: Span, path: string): Interval => {
  const min = decimalAt(span.min, path);
  return { min, max: span.max === null ? null : span.max === span.min ? min : decimalAt(span.max, path) };
};

const reopened = (working: Working) => {
  const parts = working.parts.map(({ price, ...part }, i) => ({
    ...part,
    ...(price === undefined ? {} : { price: spanAt(price, `/parts/${i}/price`) }),
  }));
  const lines = working.lines.map(({ quantity, scrap, yield: yields, ...line }, i) => ({
    ...line,
    quantity: spanAt(quantity, `/lines/${i}/quantity`),
    ...(scrap === undefined ? {} : { scrap: decimalAt(scrap, `/lines/${i}/scrap`) }),
    ...(yields === undefined ? {} : { yield: decimalAt(yields, `/lines/${i}/yield`) }),
  }));
  const rates: Rate[] = working.rates.map((rate, i) => ({
    ...rate,
    rate: decimalAt(rate.rate, `/rates/${i}/rate`),
  }));
  return openBom({ parts, lines, rates }, (part) => part.member, {
    threshold: decimalAt(working.threshold, '/threshold'),
    item: working.item,
    ...(working.currency === null ? {} : { currency: working.currency }),
    ...(working.on === undefined ? {} : { on: working.on }),
  });
};

/** Works a kept working through again and compares every figure. */
export const replay = (working: Working): Replay => {
  try {
    const opened = reopened(working);
    if (opened.kind === 'faults') return { kind: 'differs', parts: working.results.map(({ part }) => part) };
    const again = new Map(resultsOf(opened.bom).map((result) => [result.part, JSON.stringify(result)]));
    const parts = working.results
      .filter((was) => again.get(was.part) !== JSON.stringify(was))
      .map(({ part }) => part);
    return parts.length === 0 && again.size === working.results.length
      ? { kind: 'same' }
      : { kind: 'differs', parts };
  } catch (fault) {
    if (fault instanceof Unreadable) return { kind: 'unreadable', path: fault.message };
    throw fault;
  }
};
