/**
 * From weights to an answer: does a subject, or under the wider reading any Part 2 item inside it, reach the
 * threshold (0.1 % and above, 0.1%及以上)?
 */
import type { Decimal, Interval } from '@ytterby/engine/amount';
import { compareShare } from '@ytterby/engine/amount';
import type { FlatItem } from './flatten.ts';
import type { Readings } from './readings.ts';
import type { Tri } from './truth.ts';
import { and, or, triOf } from './truth.ts';
import type { Weighing } from './weigh.ts';
import { numeratorOf } from './weigh.ts';

/** One subject's test. `led`: a Part 2 item inside it always reaches the threshold first. */
export type Test = {
  readonly at: number;
  readonly min: bigint;
  readonly max: bigint;
  readonly present: Tri;
  readonly answer: Tri;
  readonly led: boolean;
};

export type Assessment = {
  readonly answer: Tri;
  readonly decidedBy: number;
  readonly tests: readonly Test[];
};

/** An amount range of the flat tree as an interval again. */
export const intervalOf = (flat: FlatItem, min: bigint, max: bigint): Interval => ({
  min: { units: min, scale: flat.scale },
  max: max >= flat.boundless ? null : { units: max, scale: flat.scale },
});

/** The subject and, under the wider reading of the denominator, every line inside that may be on Part 2. */
export const candidatesOf = (flat: FlatItem, subject: number, readings: Readings): readonly number[] => {
  const found = [subject];
  if (readings['2025-61/1(1)-denominator'] === 'exported-item') return found;
  const end = flat.end[subject] as number;
  for (let i = subject + 1; i < end; i += 1) if (flat.part2[i] !== 0) found.push(i);
  return found;
};

/**
 * A whole can pass only together with a Part 2 item inside it where everything that counts lies in such
 * items and these are together worth no more than the whole: dilution (稀释) never raises a share.
 */
const isLed = (flat: FlatItem, weighing: Weighing, subject: number): boolean => {
  const outside = weighing.outsidePart2[subject];
  if (outside === undefined || outside.may || outside.present !== 0) return false;
  const end = flat.end[subject] as number;
  let holders = 0;
  let worth = 0n;
  for (let i = subject + 1; i < end; ) {
    const isPart2 = flat.part2[i] === 2;
    if (isPart2 && weighing.inside[i]?.may) {
      holders += 1;
      worth += weighing.upper[i] as bigint;
    }
    i = isPart2 ? (flat.end[i] as number) : i + 1;
  }
  return holders === 1 || (holders > 1 && worth <= (weighing.lower[subject] as bigint));
};

const testOf = (
  flat: FlatItem,
  weighing: Weighing,
  at: number,
  subject: number,
  readings: Readings,
  threshold: Decimal,
): Test => {
  const inside = weighing.inside[at];
  if (inside === undefined) throw new Error('a subject outside the tree');
  const { min, max, present, may } = numeratorOf(inside, readings['2025-61/1(1)-origin']);
  const part = intervalOf(flat, min, max);
  const whole = intervalOf(flat, weighing.lower[at] as bigint, weighing.upper[at] as bigint);
  const share = may ? triOf(compareShare(part, whole, threshold)) : 0;
  const answer = at === subject ? share : and(flat.part2[at] as Tri, share);
  const wider = readings['2025-61/1(1)-denominator'] === 'any-part-2-inside';
  return { at, min, max, present, answer, led: wider && isLed(flat, weighing, at) };
};

/** Tests a subject under one combination of readings. */
export const assess = (
  flat: FlatItem,
  weighing: Weighing,
  subject: number,
  readings: Readings,
  threshold: Decimal,
): Assessment => {
  const tests = candidatesOf(flat, subject, readings).map((at) =>
    testOf(flat, weighing, at, subject, readings, threshold),
  );
  const answer = tests.reduce<Tri>((so, test) => or(so, test.led && test.answer === 1 ? 0 : test.answer), 0);
  const decidedBy =
    tests.find((test) => test.answer === answer && !(answer === 1 && test.led))?.at ?? subject;
  return { answer, decidedBy, tests };
};
