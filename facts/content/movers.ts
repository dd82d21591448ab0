/**
 * Which facts could still move an open share, so that a supplier is asked for those and for nothing else.
 *
 * The jumping facts (origin, classification, content) are tried in every combination. Values move without
 * steps: where one end of a fact may answer yes, the other may answer no, and the fact changes what is weighed,
 * there is a point between at which this fact alone decides. A value may also act as a bound only, on what is
 * inside it: then it must be able to settle the answer that stays open without it.
 */
import type { Decimal } from '@ytterby/engine/amount';
import type { Assessment, Test } from './assess.ts';
import { assess } from './assess.ts';
import type { FlatItem } from './flatten.ts';
import { greater } from './greater.ts';
import type { OpenFact, Way } from './open-facts.ts';
import { openFactsOf } from './open-facts.ts';
import type { Readings } from './readings.ts';
import type { Pin } from './turns.ts';
import { pinned, turnsOf, withWay } from './turns.ts';
import type { Weighing } from './weigh.ts';
import { weigh } from './weigh.ts';

export type Movers = { readonly pointers: readonly string[]; readonly exact: boolean };

type Question = { readonly subject: number; readonly readings: Readings; readonly threshold: Decimal };

/** A tree weighed and assessed. */
type Seen = { readonly flat: FlatItem; readonly weighing: Weighing; readonly assessment: Assessment };

const look = (flat: FlatItem, { subject, readings, threshold }: Question): Seen | null => {
  const weighing = weigh(flat, readings['2025-61/1(1)-origin'], readings['2025-61/1(1)-contained-magnet']);
  return weighing && seenOf(flat, weighing, { subject, readings, threshold });
};

const seenOf = (flat: FlatItem, weighing: Weighing, { subject, readings, threshold }: Question): Seen => ({
  flat,
  weighing,
  assessment: assess(flat, weighing, subject, readings, threshold),
});

/** The tree with some lines pinned, then one fact turned; null where that contradicts itself. */
const lookPinned = (
  base: Seen,
  pinOf: (line: number) => Pin,
  fact: OpenFact,
  way: Way,
  question: Question,
) => {
  const still = look(pinned(base.flat, base.weighing, pinOf), question);
  return still && look(withWay(still.flat, still.weighing, fact.at, way), question);
};

/** Which of the tests of an assessment: of a line, or of what its unseen inside may hold. */
type Which = Pick<Test, 'at' | 'hidden'>;

const testAt = (seen: Seen | null, { at, hidden }: Which): Test | undefined =>
  seen?.assessment.tests.find((test) => test.at === at && test.hidden === hidden);

/** Whether two looks weigh a test differently. */
const differ = (a: Seen | null, b: Seen | null, which: Which): boolean => {
  const { at, hidden } = which;
  const [x, y] = [testAt(a, which), testAt(b, which)];
  if (a === null || b === null || x === undefined || y === undefined) return false;
  if (hidden) return x.answer !== y.answer;
  return (
    x.min !== y.min ||
    x.max !== y.max ||
    x.answer !== y.answer ||
    a.weighing.lower[at] !== b.weighing.lower[at] ||
    a.weighing.upper[at] !== b.weighing.upper[at]
  );
};

const isWithin = (flat: FlatItem, line: number, container: number): boolean =>
  line >= container && line < (flat.end[container] as number);

/** Lines above a fact stay open; its own are lit up, all beside it at their least: there it weighs most. */
const spotlight =
  (flat: FlatItem, at: number) =>
  (line: number): Pin =>
    isWithin(flat, line, at) ? 'ample' : isWithin(flat, at, line) ? 'open' : 'least';

/** Ways of a jumping fact of which one may answer yes and the other no, by this fact. */
const jumpMoves = (base: Seen, fact: OpenFact, question: Question): boolean => {
  const seen = fact.ways.flatMap((way) => {
    const at = look(withWay(base.flat, base.weighing, fact.at, way), question);
    return at === null ? [] : [{ way, seen: at }];
  });
  const light = spotlight(base.flat, fact.at);
  const bears = (a: Way, b: Way, which: Which) =>
    differ(lookPinned(base, light, fact, a, question), lookPinned(base, light, fact, b, question), which);
  return seen.some((a) =>
    seen.some((b) => {
      if (a === b || a.seen.assessment.answer === 0 || b.seen.assessment.answer === 2) return false;
      return a.seen.assessment.tests.some((test) => {
        if (test.answer === 0 || test.led) return false;
        if (testAt(b.seen, test) === undefined || differ(a.seen, b.seen, test)) return true;
        return bears(a.way, b.way, test);
      });
    }),
  );
};

/** A value that itself counts, or is itself the whole: between its ends the answer turns. */
const valueDecides = (base: Seen, low: Seen, high: Seen, fact: OpenFact, question: Question): boolean => {
  const [least, greatest] = fact.ways;
  if (least === undefined || greatest === undefined) return false;
  const others = (line: number): Pin =>
    line === fact.at ? 'open-but-empty' : isWithin(base.flat, fact.at, line) ? 'open' : 'least';
  const [a, b] = [least, greatest].map((way) => lookPinned(base, others, fact, way, question));
  return [
    [low, high],
    [high, low],
  ].some(([yes, no]) => {
    if (yes === undefined || no === undefined) return false;
    if (yes.assessment.answer === 0 || no.assessment.answer === 2) return false;
    return yes.assessment.tests.some(
      (test) => test.answer !== 0 && !test.led && differ(a ?? null, b ?? null, test),
    );
  });
};

/** A value that bounds what is inside it, and so settles what stays open while it is unknown. */
const valueBounds = (base: Seen, high: Seen, fact: OpenFact, question: Question): boolean => {
  const [least, greatest] = fact.ways;
  if (least === undefined || greatest === undefined) return false;
  const { flat } = base;
  const beside = (line: number): Pin =>
    isWithin(flat, line, fact.at) || isWithin(flat, fact.at, line) ? 'open' : 'least';
  const low = lookPinned(base, beside, fact, least, question);
  if (low?.assessment.answer === 0 && high.assessment.answer !== 0) {
    const other = lookPinned(base, beside, fact, greatest, question);
    if (high.assessment.tests.some((test) => test.answer !== 0 && differ(low, other, test))) return true;
  }
  if (high.assessment.answer === 2) return false;
  return base.assessment.tests.some((test) => {
    const { at, hidden, led } = test;
    if (hidden || led || at === fact.at || !isWithin(flat, at, fact.at)) return false;
    const inside = (line: number): Pin =>
      isWithin(flat, at, line) ? 'open' : isWithin(flat, line, at) ? 'ample' : 'least';
    const small = lookPinned(base, inside, fact, least, question);
    const great = lookPinned(base, inside, fact, greatest, question);
    return testAt(small, test)?.answer === 2 && great?.assessment.answer !== 2;
  });
};

/** Nothing forms a share of a whole worth nothing; a fact can still show that nothing is inside at all. */
const answersDiffer = (base: Seen, fact: OpenFact, question: Question): boolean => {
  const answers = fact.ways.flatMap(
    (way) => look(withWay(base.flat, base.weighing, fact.at, way), question)?.assessment.answer ?? [],
  );
  return new Set(answers).size > 1;
};

const moves = (turn: FlatItem, fact: OpenFact, question: Question): boolean => {
  const base = look(turn, question);
  if (base === null) return false;
  if (base.weighing.upper[question.subject] === 0n) return answersDiffer(base, fact, question);
  if (fact.kind !== 'value') return jumpMoves(base, fact, question);
  if (base.assessment.answer !== 1) return false;
  const [low, high] = fact.ways.map((way) => look(withWay(turn, base.weighing, fact.at, way), question));
  if (low == null || high == null) return false;
  return valueDecides(base, low, high, fact, question) || valueBounds(base, high, fact, question);
};

const span = (amounts: readonly bigint[]): bigint => {
  const sorted = [...amounts].sort((x, y) => (x < y ? -1 : x > y ? 1 : 0));
  return (sorted.at(-1) ?? 0n) - (sorted[0] ?? 0n);
};

/** How far a fact swings the test: the movement of both ends of numerator and whole, on one scale. */
const swing = (base: Seen, fact: OpenFact, question: Question): bigint => {
  const seen = fact.ways.flatMap(
    (way) => look(withWay(base.flat, base.weighing, fact.at, way), question) ?? [],
  );
  const per = 10n ** BigInt(question.threshold.scale);
  return base.assessment.tests
    .map((test) => {
      const { at } = test;
      const tests = seen.flatMap((s) => testAt(s, test) ?? []);
      const lower = span(seen.map((s) => s.weighing.lower[at] as bigint));
      const upper = span(seen.map((s) => s.weighing.upper[at] as bigint));
      const part = span(tests.map((t) => t.min)) + span(tests.map((t) => t.max));
      return per * part + question.threshold.units * (lower + upper);
    })
    .reduce(greater, 0n);
};

/**
 * The unknown facts that could still move a subject's open test, the one that swings it most first. `exact` is
 * false where several items inside are open at once under the wider denominator, or where too much is unknown
 * to try every turn: a fact too many may then be named.
 */
export const moversOf = (flat: FlatItem, weighing: Weighing, question: Question): Movers => {
  const base = seenOf(flat, weighing, question);
  if (base.assessment.answer !== 1) return { pointers: [], exact: true };
  const facts = openFactsOf(flat, base.weighing, question.subject, question.readings);
  let exact = base.assessment.tests.filter(({ answer, led }) => answer !== 0 && !led).length === 1;
  const found = facts.filter((fact) => {
    const turns = turnsOf(flat, fact, facts, question.readings['2025-61/1(1)-origin']);
    if (turns === null) exact = false;
    return (turns ?? [flat]).some((turn) => moves(turn, fact, question));
  });
  const ranked = found.map((fact, order) => ({ fact, order, swing: swing(base, fact, question) }));
  ranked.sort((a, b) => (a.swing > b.swing ? -1 : a.swing < b.swing ? 1 : a.order - b.order));
  return { pointers: ranked.map(({ fact }) => fact.pointer), exact };
};
