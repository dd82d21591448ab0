/**
 * Kleene's connectives over compiled tests, and the quantifiers as connectives over rows. Each stops at the first
 * truth that decides; two and three tests have loops of their own, since most conditions are that short.
 */
import type { Row } from '../dossier/row.ts';
import { NO, negate, type Truth, UNKNOWN, YES } from '../truth/truth.ts';
import type { Test } from './compile.ts';

/** All of them. @example conjunction([() => YES, () => UNKNOWN, () => NO])([]) // NO */
export function conjunction(tests: readonly Test[]): Test {
  const [a, b, c] = tests as [Test, Test, Test];
  if (tests.length === 2) {
    return (frame) => {
      const first = a(frame);
      if (first === NO) return NO;
      const second = b(frame);
      return first < second ? first : second;
    };
  }
  if (tests.length === 3) {
    return (frame) => {
      const first = a(frame);
      if (first === NO) return NO;
      const second = b(frame);
      if (second === NO) return NO;
      const third = c(frame);
      const least = first < second ? first : second;
      return least < third ? least : third;
    };
  }
  return (frame) => {
    let truth: Truth = YES;
    for (const test of tests) {
      const one = test(frame);
      if (one === NO) return NO;
      if (one < truth) truth = one;
    }
    return truth;
  };
}

/** Any of them. @example disjunction([() => NO, () => UNKNOWN])([]) // UNKNOWN */
export function disjunction(tests: readonly Test[]): Test {
  return (frame) => {
    let truth: Truth = NO;
    for (const test of tests) {
      const one = test(frame);
      if (one === YES) return YES;
      if (one > truth) truth = one;
    }
    return truth;
  };
}

/** What all readings say; unknown where they differ. @example agreement([() => YES, () => NO])([]) // UNKNOWN */
export function agreement(tests: readonly Test[]): Test {
  return (frame) => {
    const first = (tests[0] as Test)(frame);
    if (first === UNKNOWN) return UNKNOWN;
    for (let i = 1; i < tests.length; i++) if ((tests[i] as Test)(frame) !== first) return UNKNOWN;
    return first;
  };
}

/** Whatever is chosen satisfies it. */
export const implication =
  (where: Test, that: Test): Test =>
  (frame) => {
    const chosen = where(frame);
    return chosen === NO ? YES : (Math.max(negate(chosen), that(frame)) as Truth);
  };

/** At least one row of `subject` within the frame's row of `within`; over no rows: no. */
export function disjunctionOver(subject: number, within: number, test: Test): Test {
  return (frame) => {
    const rows = (frame[within] as Row).rows[subject];
    if (rows === undefined) return NO;
    const outer = frame[subject] as Row;
    let truth: Truth = NO;
    for (let at = 0; at < rows.length && truth !== YES; at += 1) {
      frame[subject] = rows[at] as Row;
      const one = test(frame);
      if (one > truth) truth = one;
    }
    frame[subject] = outer;
    return truth;
  };
}

/** Every such row; over no rows: yes. */
export function conjunctionOver(subject: number, within: number, test: Test): Test {
  return (frame) => {
    const rows = (frame[within] as Row).rows[subject];
    if (rows === undefined) return YES;
    const outer = frame[subject] as Row;
    let truth: Truth = YES;
    for (let at = 0; at < rows.length && truth !== NO; at += 1) {
      frame[subject] = rows[at] as Row;
      const one = test(frame);
      if (one < truth) truth = one;
    }
    frame[subject] = outer;
    return truth;
  };
}
