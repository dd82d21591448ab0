/**
 * Which facts could still move an open share, so that a supplier is asked for those and for nothing else.
 *
 * A fact moves the test if, however the jumping facts (origin, classification, content) may turn out, some way
 * of the fact leaves "yes" possible, another leaves "no" possible, and the fact changes what is weighed.
 * Values move without steps, so between two such ends there is a point where the fact alone decides.
 */
import type { Decimal } from '@ytterby/engine/amount';
import type { Assessment, Test } from './assess.ts';
import { assess } from './assess.ts';
import type { FlatItem } from './flatten.ts';
import { greater } from './greater.ts';
import type { OpenFact, Way } from './open-facts.ts';
import { openFactsOf } from './open-facts.ts';
import type { Readings } from './readings.ts';
import type { Weighing } from './weigh.ts';
import { weigh } from './weigh.ts';

/** More turns of the other facts than this are not tried one by one; then a few facts too many may be named. */
const MOST_TURNS = 128;

export type Movers = { readonly pointers: readonly string[]; readonly exact: boolean };

const copyOf = (flat: FlatItem): FlatItem => ({
  ...flat,
  min: flat.min.slice(),
  max: flat.max.slice(),
  part1: flat.part1.slice(),
  part2: flat.part2.slice(),
  magnet: flat.magnet.slice(),
  china: flat.china.slice(),
  hidden: flat.hidden.slice(),
});

const withWay = (flat: FlatItem, weighing: Weighing | null, at: number, way: Way): FlatItem => {
  const next = copyOf(flat);
  if (way.kind === 'value') {
    const bound = (way.end === 'least' ? weighing?.lower[at] : weighing?.upper[at]) ?? flat.boundless;
    next.min[at] = bound;
    next.max[at] = bound;
  } else if (way.kind === 'origin') next.china[at] = way.china;
  else if (way.kind === 'content') next.hidden[at] = way.hidden;
  else {
    next.part1[at] = way.part1;
    next.part2[at] = way.part2;
    next.magnet[at] = way.magnet;
  }
  return next;
};

/** Everything below a line at its greatest, everything beside it at its least: where the line weighs most. */
const spotlit = (flat: FlatItem, weighing: Weighing, at: number): FlatItem => {
  const next = copyOf(flat);
  const above = new Set<number>();
  for (let i = flat.parent[at] as number; i >= 0; i = flat.parent[i] as number) above.add(i);
  const end = flat.end[at] as number;
  for (let i = 0; i < next.min.length; i += 1) {
    if (above.has(i)) continue;
    const lit = i >= at && i < end;
    const bound = (lit ? weighing.upper[i] : weighing.lower[i]) ?? flat.boundless;
    next.min[i] = bound;
    next.max[i] = bound;
    const hidden = next.hidden[i];
    if (hidden === 'anything') next.hidden[i] = lit ? 'everything' : 'none';
    if (hidden === 'something') next.hidden[i] = lit ? 'everything' : 'a-trace';
  }
  return next;
};

const differ = (a: Test, b: Test, left: Weighing, right: Weighing): boolean =>
  a.min !== b.min ||
  a.max !== b.max ||
  a.answer !== b.answer ||
  left.lower[a.at] !== right.lower[b.at] ||
  left.upper[a.at] !== right.upper[b.at];

type Seen = { readonly flat: FlatItem; readonly weighing: Weighing; readonly assessment: Assessment };

type Question = { readonly subject: number; readonly readings: Readings; readonly threshold: Decimal };

const look = (flat: FlatItem, { subject, readings, threshold }: Question): Seen | null => {
  const weighing = weigh(flat, readings['2025-61/1(1)-origin'], readings['2025-61/1(1)-contained-magnet']);
  return weighing && { flat, weighing, assessment: assess(flat, weighing, subject, readings, threshold) };
};

const bears = (a: Seen, b: Seen, test: Test, other: Test, at: number, question: Question): boolean => {
  if (differ(test, other, a.weighing, b.weighing)) return true;
  const litA = look(spotlit(a.flat, a.weighing, at), question);
  const litB = look(spotlit(b.flat, b.weighing, at), question);
  if (litA === null || litB === null) return false;
  const [x, y] = [litA, litB].map((seen) => seen.assessment.tests.find(({ at: i }) => i === test.at));
  return x !== undefined && y !== undefined && differ(x, y, litA.weighing, litB.weighing);
};

/** Whether one way may answer yes while the other may answer no, by this fact. */
const parts = (a: Seen, b: Seen, at: number, question: Question): boolean =>
  a.assessment.answer !== 0 &&
  b.assessment.answer !== 2 &&
  a.assessment.tests.some((test) => {
    if (test.answer === 0 || test.led) return false;
    const other = b.assessment.tests.find((candidate) => candidate.at === test.at);
    return other === undefined || bears(a, b, test, other, at, question);
  });

const turnsOf = (flat: FlatItem, others: readonly OpenFact[]): readonly FlatItem[] | null => {
  let turns: FlatItem[] = [flat];
  for (const fact of others) {
    if (turns.length * fact.ways.length > MOST_TURNS) return null;
    turns = turns.flatMap((turn) => fact.ways.map((way) => withWay(turn, null, fact.at, way)));
  }
  return turns;
};

/** Jumping facts as the search tries them: a given content may still be worth anything. */
const jumping = (facts: readonly OpenFact[]): readonly OpenFact[] =>
  facts.flatMap((fact) =>
    fact.kind === 'value'
      ? []
      : fact.kind === 'content'
        ? [{ ...fact, ways: (['none', 'something'] as const).map((hidden) => ({ kind: 'content', hidden })) }]
        : [fact],
  );

const moves = (turn: FlatItem, fact: OpenFact, question: Question): boolean => {
  const base = look(turn, question);
  if (base === null || base.assessment.answer !== 1) {
    if (fact.kind === 'value' || base === null) return false;
  }
  const seen = fact.ways.flatMap((way) => look(withWay(turn, base.weighing, fact.at, way), question) ?? []);
  return seen.some((a) => seen.some((b) => a !== b && parts(a, b, fact.at, question)));
};

/** How far a fact swings the test: the movement of both ends of numerator and whole, on one scale. */
const swing = (flat: FlatItem, fact: OpenFact, question: Question): bigint => {
  const base = look(flat, question);
  if (base === null) return 0n;
  const seen = fact.ways.flatMap((way) => look(withWay(flat, base.weighing, fact.at, way), question) ?? []);
  const span = (amounts: readonly bigint[]): bigint => {
    const sorted = [...amounts].sort((x, y) => (x < y ? -1 : x > y ? 1 : 0));
    return (sorted.at(-1) ?? 0n) - (sorted[0] ?? 0n);
  };
  const per = 10n ** BigInt(question.threshold.scale);
  const swings = base.assessment.tests.map(({ at }) => {
    const tests = seen.flatMap((s) => s.assessment.tests.filter((test) => test.at === at));
    const whole =
      span(seen.map((s) => s.weighing.lower[at] as bigint)) +
      span(seen.map((s) => s.weighing.upper[at] as bigint));
    return (
      per * (span(tests.map((t) => t.min)) + span(tests.map((t) => t.max))) + question.threshold.units * whole
    );
  });
  return swings.reduce(greater, 0n);
};

/** The unknown facts that could still move a subject's open test, the one that swings it most first. */
export const moversOf = (flat: FlatItem, question: Question): Movers => {
  const base = look(flat, question);
  if (base === null || base.assessment.answer !== 1) return { pointers: [], exact: true };
  const facts = openFactsOf(flat, base.weighing, question.subject, question.readings);
  let exact = true;
  const found = facts.filter((fact) => {
    const turns = turnsOf(flat, jumping(facts.filter((other) => other !== fact)));
    if (turns === null) exact = false;
    return (turns ?? [flat]).some((turn) => moves(turn, fact, question));
  });
  const swings = new Map(found.map((fact) => [fact, swing(flat, fact, question)]));
  const ordered = [...found].sort((a, b) => {
    const [x, y] = [swings.get(a) ?? 0n, swings.get(b) ?? 0n];
    return x > y ? -1 : x < y ? 1 : facts.indexOf(a) - facts.indexOf(b);
  });
  return { pointers: ordered.map((fact) => fact.pointer), exact };
};
