/** A calendar date (Asia/Shanghai) before a day, or on or after it. */
import type { DateFact } from '../vocabulary/vocabulary.ts';

export type CompareDate = {
  readonly kind: 'compare-date';
  readonly fact: string;
  readonly comparator: 'before' | 'on-or-after';
  readonly day: string;
};

/** @example before({ path: 'item.leftChinaOn', type: 'date' }, '2025-10-09').comparator // 'before' */
export function before(fact: DateFact, day: string): CompareDate {
  return Object.freeze({ kind: 'compare-date', fact: fact.path, comparator: 'before', day });
}

/** @example onOrAfter({ path: 'item.leftChinaOn', type: 'date' }, '2025-10-09').day // '2025-10-09' */
export function onOrAfter(fact: DateFact, day: string): CompareDate {
  return Object.freeze({ kind: 'compare-date', fact: fact.path, comparator: 'on-or-after', day });
}
