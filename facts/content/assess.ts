/**
 * From weights to an answer: does a subject, or under the wider reading any Part 2 item inside it, reach the
 * threshold (0.1 % and above, 0.1%及以上)?
 */
import type { Decimal, Interval } from '@ytterby/engine/amount';
import { compareShare } from '@ytterby/engine/amount';
import type { FlatItem } from './flatten.ts';
import type { OriginReading, Readings } from './readings.ts';
import type { Tri } from './truth.ts';
import { and, or, triOf } from './truth.ts';
import type { Weighing } from './weigh.ts';
import { numeratorOf } from './weigh.ts';

/** One subject's test. `led`: a Part 2 item inside it always reaches the threshold first. */
export type Test = {
  readonly at: number;
  /** The test is of Part 2 items that may be in the unseen inside of the line, not of the line. */
  readonly hidden: boolean;
  readonly min: bigint;
  readonly max: bigint;
  readonly present: Tri;
  /** Some amount can count at all, be it worth nothing. */
  readonly may: boolean;
  readonly answer: Tri;
  readonly led: boolean;
};

export type Assessment = {
  readonly answer: Tri;
  readonly decidedBy: Test;
  readonly tests: readonly Test[];
};

/** An amount range of the flat tree as an interval again. */
export const intervalOf = (flat: FlatItem, min: bigint, max: bigint): Interval => ({
  min: { units: min, scale: flat.scale },
  max: max >= flat.boundless ? null : { units: max, scale: flat.scale },
});

/** A line that the wider reading of the denominator tests as well, and how surely it is one. */
type Candidate = { readonly at: number; readonly standing: Tri; readonly hidden: boolean };

const not = (truth: Tri): Tri => (2 - truth) as Tri;

/**
 * The subject and, under the wider reading, every line inside that may be on Part 2, and every line whose
 * unseen inside may hold one. What is itself Part 1, a metal or an oxide, holds no Part 2 item.
 */
const candidatesOf = (flat: FlatItem, subject: number, readings: Readings): readonly Candidate[] => {
  const found: Candidate[] = [{ at: subject, standing: 2, hidden: false }];
  if (readings['2025-61/1(1)-denominator'] === 'exported-item') return found;
  const end = flat.end[subject] as number;
  const open = new Map<number, Tri>();
  for (let i = subject; i < end; i += 1) {
    const above: Tri = i === subject ? 2 : (open.get(flat.parent[i] as number) ?? 2);
    const part2 = flat.part2[i] as Tri;
    if (i > subject && and(above, part2) !== 0)
      found.push({ at: i, standing: and(above, part2), hidden: false });
    const inside = i === subject ? 2 : and(above, not(flat.part1[i] as Tri));
    open.set(i, inside);
    if (flat.hidden[i] !== 'none' && inside !== 0) found.push({ at: i, standing: inside, hidden: true });
  }
  return found;
};

/** Whether an unseen inside may hold a Part 2 item that reaches the threshold by itself. */
const unseen = (flat: FlatItem, weighing: Weighing, at: number): Tri => {
  const hidden = flat.hidden[at];
  if (hidden === 'none' || hidden === 'something-foreign') return 0;
  return hidden === 'everything' && (weighing.lower[at] as bigint) > 0n ? 2 : 1;
};

/**
 * A whole can pass only together with a Part 2 item inside it where everything that counts lies in such
 * items and these are together worth no more than the whole: dilution (稀释) never raises a share.
 */
const isLed = (flat: FlatItem, weighing: Weighing, subject: number, origin: OriginReading): boolean => {
  const outside = weighing.outsidePart2[subject];
  if (outside === undefined) return false;
  const free = outside.max === 0n && origin === 'china-only' && (weighing.lower[subject] as bigint) > 0n;
  if (!free && (outside.may || outside.present !== 0)) return false;
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
  candidate: Candidate,
  readings: Readings,
  threshold: Decimal,
): Test => {
  const { at, standing, hidden } = candidate;
  const inside = weighing.inside[at];
  if (inside === undefined) throw new Error('a subject outside the tree');
  const origin = readings['2025-61/1(1)-origin'];
  const { min, max, present, may } = numeratorOf(inside, origin);
  if (hidden) {
    const answer = and(standing, unseen(flat, weighing, at));
    return { at, hidden, min: 0n, max: weighing.upper[at] as bigint, present, may, answer, led: false };
  }
  const part = intervalOf(flat, min, max);
  const whole = intervalOf(flat, weighing.lower[at] as bigint, weighing.upper[at] as bigint);
  const answer = and(standing, may ? triOf(compareShare(part, whole, threshold)) : 0);
  const wider = readings['2025-61/1(1)-denominator'] === 'any-part-2-inside';
  return { at, hidden, min, max, present, may, answer, led: wider && isLed(flat, weighing, at, origin) };
};

/** Tests a subject under one combination of readings. */
export const assess = (
  flat: FlatItem,
  weighing: Weighing,
  subject: number,
  readings: Readings,
  threshold: Decimal,
): Assessment => {
  const tests = candidatesOf(flat, subject, readings).map((candidate) =>
    testOf(flat, weighing, candidate, readings, threshold),
  );
  const answer = tests.reduce<Tri>((so, test) => or(so, test.led && test.answer === 1 ? 0 : test.answer), 0);
  const decidedBy = tests.find((test) => test.answer === answer && !(answer === 1 && test.led)) ?? tests[0];
  if (decidedBy === undefined) throw new Error('a subject is always tested itself');
  return { answer, decidedBy, tests };
};
