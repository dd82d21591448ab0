/** Conditions on one fact, or on two, as two booleans. Amounts are compared exactly, shares by cross-multiplication. */
import { decimal, toText } from '../amount/index.ts';
import type { Comparator } from '../nodes/compare-number.ts';
import { allSql, anySql, NO_PAIR, notSql, type Pair, UNKNOWN_PAIR, YES_PAIR } from './pair.ts';
import type { SqlFact } from './row.ts';

const pair = (t: string, f: string): Pair => ({ t, f, level: 0 });
const settled = (holds: boolean): Pair => (holds ? YES_PAIR : NO_PAIR);

/** A native condition on a value: NULL, which is not known, may be either. @example onValue('a', 'a = 1').t // '(a IS NULL OR a = 1)' */
export const onValue = (sql: string, condition: string): Pair =>
  pair(`(${sql} IS NULL OR ${condition})`, `(${sql} IS NULL OR NOT (${condition}))`);

/** @example onTruth({ kind: 'unknown' }).t // 'TRUE' */
export function onTruth(fact: SqlFact): Pair {
  if (fact.kind === 'constant') return settled(fact.value === true);
  if (fact.kind !== 'value') return UNKNOWN_PAIR;
  return pair(`coalesce(${fact.sql}, TRUE)`, `coalesce(NOT ${fact.sql}, TRUE)`);
}

/** @example onMembership({ kind: 'constant', value: 'a' }, ['a'], (one) => one).t // 'TRUE' */
export function onMembership(
  fact: SqlFact,
  values: readonly string[],
  literal: (value: string) => string,
): Pair {
  if (fact.kind === 'constant') return settled(values.includes(fact.value as string));
  if (fact.kind !== 'value') return UNKNOWN_PAIR;
  const condition = `${fact.sql} IN (${values.map(literal).join(', ')})`;
  return pair(`coalesce(${condition}, TRUE)`, `coalesce(NOT ${condition}, TRUE)`);
}

/** @example onNumber({ kind: 'unknown' }, '<=', '14').t // 'TRUE' */
export function onNumber(fact: SqlFact, comparator: Comparator, bound: string): Pair {
  if (fact.kind !== 'number') return UNKNOWN_PAIR;
  const condition = `${fact.sql} ${comparator} ${bound}`;
  return pair(
    `(NOT ${fact.none} AND coalesce(${condition}, TRUE))`,
    `(${fact.none} OR coalesce(NOT (${condition}), TRUE))`,
  );
}

/** All of the interval satisfies it, or none of it does. @example onAmount({ kind: 'unknown' }, '>=', '50').f // 'TRUE' */
export function onAmount(fact: SqlFact, comparator: Comparator, bound: string): Pair {
  if (fact.kind !== 'amount') return UNKNOWN_PAIR;
  const upward = comparator === '>' || comparator === '>=';
  const low = `${fact.min} ${comparator} ${bound}`;
  // Without an upper end, an upward bound is in reach and a downward one is not.
  const high = `${fact.max} ${comparator} ${bound}`;
  const [least, most] = upward ? [low, high] : [high, low];
  return pair(
    `(${fact.min} IS NULL OR coalesce(${most}, TRUE))`,
    `(${fact.min} IS NULL OR coalesce(NOT (${least}), TRUE))`,
  );
}

/**
 * The share test of `compareShare`: a part above its whole says nothing, a whole of nothing forms no share.
 * @example onShare({ kind: 'unknown' }, { kind: 'unknown' }, '0.001').t // 'TRUE'
 */
export function onShare(part: SqlFact, whole: SqlFact, threshold: string): Pair {
  if (part.kind !== 'amount' || whole.kind !== 'amount') return UNKNOWN_PAIR;
  const { units, scale } = decimal(threshold);
  const [a, b, c, d] = [part.min, part.max, whole.min, whole.max];
  const reaches = (x: string, y: string): string => `${x} * ${10n ** BigInt(scale)} >= ${units} * ${y}`;
  const yes = `coalesce(${d} > 0 AND ${a} <= ${d} AND ${reaches(a, d)}, FALSE)`;
  const no = `coalesce(${b} < ${c} AND NOT (${reaches(b, c)}) AND (${d} IS NULL OR ${a} <= ${d}), FALSE)`;
  return pair(notSql(no), notSql(yes));
}

/** Sum of amounts surely and maybe chosen against a bound, upward. `endless`: one maybe chosen has no upper end. */
export const onSum = (min: string, max: string, endless: string, bound: string): Pair =>
  pair(anySql([endless, `${max} >= ${bound}`]), allSql([`${min} < ${bound}`]));

/** A bound of the text as SQL writes it. @example sqlNumber('0.50') // '0.50' */
export const sqlNumber = (bound: string): string => toText(decimal(bound));
