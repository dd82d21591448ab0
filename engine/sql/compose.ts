/**
 * From truths of rules to an interval on the ladder, in SQL: as `spanOf` does for the other evaluators, exception
 * before base, policy only upon a licence. Nothing is NULL, so CASE takes no wrong turn.
 */
import type { ControlParts } from '../rules/structure.ts';
import { allPairs, allSql, anyPairs, notPair, type Pair, surely } from './pair.ts';

export type SpanSql = { readonly low: string; readonly high: string; readonly level: number };

/** Truth of a rule by its index. */
export type PairOf = (rule: number) => Pair;

/** A control with its exclusions: does it reach the case? */
export const reachesSql = (parts: ControlParts, pairOf: PairOf): Pair =>
  allPairs([pairOf(parts.control), ...parts.exclusions.map((index) => notPair(pairOf(index)))]);

const greatestOf = (of: readonly string[]): string =>
  of.length === 1 ? (of[0] as string) : `greatest(${of.join(', ')})`;
const when = (condition: string, yes: string, no: string): string =>
  condition === 'TRUE'
    ? yes
    : condition === 'FALSE'
      ? no
      : `CASE WHEN ${condition} THEN ${yes} ELSE ${no} END`;

/** The interval that one control contributes, its two ends as integers. */
export function spanSql(parts: ControlParts, pairOf: PairOf): SpanSql {
  const base = pairOf(parts.control);
  const excluded = anyPairs(parts.exclusions.map(pairOf));
  const exempt = anyPairs(parts.exemptions.map(pairOf));
  const policies = parts.policies.map(({ rule, step }) => ({ truth: pairOf(rule), step }));
  const step = String(parts.step);
  const reviewedLow = greatestOf([
    step,
    ...policies.map((one) => when(surely(one.truth), String(one.step), '0')),
  ]);
  const reviewedHigh = greatestOf([step, ...policies.map((one) => when(one.truth.t, String(one.step), '0'))]);
  // Exempt for sure: exempt. Maybe: the lesser end is exempt, the greater is what is reviewed.
  const low = when(exempt.t, '1', reviewedLow);
  const high = when(surely(exempt), '1', reviewedHigh);
  const barred = surely(excluded);
  const settledLow = when(allSql([surely(base), surely(notPair(excluded))]), low, '0');
  const highest = when(barred, when(exempt.t, '1', '0'), high);
  return {
    low: when(base.t, when(barred, '0', settledLow), '0'),
    high: when(base.t, highest, '0'),
    level: Math.max(base.level, excluded.level, exempt.level, ...policies.map((one) => one.truth.level)),
  };
}
