/** Conditions on one fact, or on two, as two booleans. Amounts are compared exactly, shares by cross-multiplication. */
import { decimal, toText } from '../amount/index.ts';
import type { Comparator } from '../nodes/compare-number.ts';
import { allSql, anySql, NO_PAIR, type Pair, UNKNOWN_PAIR, YES_PAIR } from './pair.ts';
import type { SqlFact } from './row.ts';

const pair = (t: string, f: string): Pair => ({ t, f, level: 0 });
const settled = (holds: boolean): Pair => (holds ? YES_PAIR : NO_PAIR);

/** A native condition on a value: NULL, which is not known, may be either. @example onValue('a = 1').t // '((a = 1) IS NOT FALSE)' */
export const onValue = (condition: string): Pair =>
  pair(`((${condition}) IS NOT FALSE)`, `((${condition}) IS NOT TRUE)`);

/** @example onTruth({ kind: 'unknown' }).t // 'TRUE' */
export function onTruth(fact: SqlFact): Pair {
  if (fact.kind === 'constant') return settled(fact.value === true);
  if (fact.kind !== 'value') return UNKNOWN_PAIR;
  return onValue(fact.sql);
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
  return onValue(condition);
}

/** @example onNumber({ kind: 'unknown' }, '<=', '14').t // 'TRUE' */
export function onNumber(fact: SqlFact, comparator: Comparator, bound: string): Pair {
  if (fact.kind !== 'number') return UNKNOWN_PAIR;
  const condition = `${fact.sql} ${comparator} ${bound}`;
  const { t, f } = onValue(condition);
  return pair(`(NOT ${fact.none} AND ${t})`, `(${fact.none} OR ${f})`);
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
    `(${fact.min} IS NULL OR (${most}) IS NOT FALSE)`,
    `(${fact.min} IS NULL OR (${least}) IS NOT TRUE)`,
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
  const yes = `(${d} > 0 AND ${a} <= ${d} AND ${reaches(a, d)})`;
  const no = `(${b} < ${c} AND NOT (${reaches(b, c)}) AND (${d} IS NULL OR ${a} <= ${d}))`;
  return pair(`(${no} IS NOT TRUE)`, `(${yes} IS NOT TRUE)`);
}

/** Sum of amounts surely and maybe chosen against a bound, upward. `endless`: one maybe chosen has no upper end. */
export const onSum = (min: string, max: string, endless: string, bound: string): Pair =>
  pair(anySql([endless, `${max} >= ${bound}`]), allSql([`${min} < ${bound}`]));

/** A bound of the text as SQL writes it. @example sqlNumber('14') // '14' */
export const sqlNumber = (bound: string): string => toText(decimal(bound));
