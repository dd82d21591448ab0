/** Conditions on one fact, compiled: from the fact's value to a truth. */
import type { Decimal, Interval } from '../amount/index.ts';
import { decimal } from '../amount/index.ts';
import type { FactValue } from '../dossier/row.ts';
import type { CompareAmount } from '../nodes/compare-amount.ts';
import type { CompareDate } from '../nodes/compare-date.ts';
import type { CompareNumber } from '../nodes/compare-number.ts';
import type { Includes } from '../nodes/includes.ts';
import type { IsOneOf } from '../nodes/is-one-of.ts';
import type { IsTrue } from '../nodes/is-true.ts';
import type { NoticeInForce } from '../nodes/notice-in-force.ts';
import { fromBoolean, fromWord, type Truth, UNKNOWN } from '../truth/truth.ts';
import { compareDecimal, compareInterval } from './comparisons.ts';

/** A condition on one fact. */
export type Leaf = CompareAmount | CompareDate | CompareNumber | Includes | IsOneOf | IsTrue | NoticeInForce;

/** What a value that is known says to the condition. @example leafTest(isTrue({ path: 'a.b', type: 'truth' }))(true) // YES */
export function leafTest(leaf: Leaf): (value: FactValue) => Truth {
  switch (leaf.kind) {
    case 'is-true':
      return (value) => fromBoolean(value === true);
    case 'is-one-of':
      return (value) => fromBoolean(leaf.values.includes(value as string));
    case 'includes':
      return (value) => fromBoolean((value as readonly string[]).some((one) => leaf.values.includes(one)));
    case 'compare-date': {
      const earlier = leaf.comparator === 'before';
      return (value) => fromBoolean((value as string) < leaf.day === earlier);
    }
    case 'compare-number': {
      const bound = decimal(leaf.bound);
      return (value) =>
        fromBoolean(value !== false && compareDecimal(value as Decimal, leaf.comparator, bound));
    }
    case 'compare-amount': {
      const bound = decimal(leaf.bound);
      return (value) => compareInterval(value as Interval, leaf.comparator, bound);
    }
    case 'notice-in-force':
      return (value) => {
        const status = leaf.statuses?.[value as string] ?? 'no';
        return typeof status === 'object' ? UNKNOWN : fromWord(status);
      };
  }
}
