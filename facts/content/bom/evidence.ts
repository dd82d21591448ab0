/**
 * Papers about a part: supplier declarations and Compliance Notices (合规告知书) that came with it, dated, each
 * with the share it states. A paper is evidence beside the bill of materials and never overwrites it; where the
 * two cannot both be right, that is said.
 */
import type { Decimal, Interval } from '@ytterby/engine/amount';
import { compare, multiply, one, toText } from '@ytterby/engine/amount';
import type { Readings } from '../readings.ts';
import type { RolledBom } from './open-bom.ts';
import { sharesOfPart } from './part-shares.ts';

export type Evidence = {
  readonly kind: 'supplier-declaration' | 'compliance-notice';
  readonly part: string;
  /** Day of the paper. */
  readonly on: string;
  readonly from?: string;
  readonly reference?: string;
  /** Share of China-origin Part 1 items by value, as a fraction (0.05 for 5 %). */
  readonly share?: Decimal;
  /** Where the share is stated as two amounts: `share` of this much, above zero. Absent: of one. */
  readonly of?: Decimal;
  /** Last day the paper speaks for, where it says so. */
  readonly until?: string;
  /** What it says of the part besides. */
  readonly states?: StatedFacts;
};

/** Facts a paper states of a part: its price per unit, its origin, the control entry it falls under. */
export type StatedFacts = {
  readonly price?: { readonly amount: Decimal; readonly currency: string };
  readonly origin?: string;
  readonly entry?: string;
};

/**
 * A paper as plain JSON, as a bill of materials in JSON carries it under `evidence`.
 * @example plainEvidence({ kind: 'supplier-declaration', part: 'M-1', on: '2026-03-02', share: one }).share // '1'
 */
export const plainEvidence = ({ share, of, states, ...rest }: Evidence) => ({
  ...rest,
  ...(share === undefined ? {} : { share: toText(share) }),
  ...(of === undefined ? {} : { of: toText(of) }),
  ...(states === undefined
    ? {}
    : {
        states: {
          ...states,
          ...(states.price === undefined
            ? {}
            : { price: { ...states.price, amount: toText(states.price.amount) } }),
        },
      }),
});

export type Weighed = {
  readonly evidence: Evidence;
  /** `agrees`: possible under each reading; `contradicts`: under none; `some-readings`: see `under`. */
  readonly standing:
    | 'agrees'
    | 'some-readings'
    | 'contradicts'
    | 'states-no-share'
    | 'no-such-part'
    | 'too-late'
    | 'expired';
  /** Readings under which the stated share and the bill of materials can both be right. */
  readonly under: readonly Readings[];
};

/** Whether share/of x whole can lie within the numerator, for some whole within its bounds. */
const possible = (share: Decimal, of: Decimal, part: Interval, whole: Interval): boolean => {
  const lowEnough = part.max === null || compare(multiply(share, whole.min), multiply(of, part.max)) <= 0;
  const highEnough =
    whole.max === null
      ? share.units > 0n || part.min.units === 0n
      : compare(multiply(share, whole.max), multiply(of, part.min)) >= 0;
  return lowEnough && highEnough;
};

/**
 * Holds papers against a rolled-up bill of materials, as of a day. A share stated in a paper follows no official
 * method, so it is compared under each reading of origin and contained magnet with the part's own value.
 */
export const weighEvidence = (bom: RolledBom, papers: readonly Evidence[], on: string): readonly Weighed[] =>
  papers.map((evidence): Weighed => {
    const answer = sharesOfPart(bom, evidence.part);
    const { share, of = one } = evidence;
    if (answer === null) return { evidence, standing: 'no-such-part', under: [] };
    if (evidence.on > on) return { evidence, standing: 'too-late', under: [] };
    if (evidence.until !== undefined && evidence.until < on)
      return { evidence, standing: 'expired', under: [] };
    if (share === undefined) return { evidence, standing: 'states-no-share', under: [] };
    const own = answer.shares.filter(
      ({ readings }) => readings['2025-61/1(1)-denominator'] === 'exported-item',
    );
    const under = own.filter(({ numerator, denominator }) => possible(share, of, numerator, denominator));
    const standing =
      under.length === own.length ? 'agrees' : under.length === 0 ? 'contradicts' : 'some-readings';
    return { evidence, standing, under: under.map(({ readings }) => readings) };
  });
