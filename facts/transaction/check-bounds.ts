/** Amounts that are given by their ends. */
import { compare, type Decimal, decimal, parseDecimal } from '@ytterby/engine/amount';
import { type Fault, shown } from './fault.ts';
import type { Amount } from './transaction.ts';

/** No share is above this many percent. */
export const HUNDRED = decimal('100');

/** A lower end above the upper one. */
export function checkBounds(amount: Amount, path: string): readonly Fault[] {
  if (amount === null || typeof amount === 'string' || amount.min === undefined || amount.max === undefined)
    return [];
  const [min, max] = [parseDecimal(amount.min), parseDecimal(amount.max)];
  return min && max && compare(min, max) > 0
    ? [
        {
          code: 'bounds-reversed',
          path,
          found: shown(amount),
          expected: [`{"min":"${amount.max}","max":"${amount.min}"}`],
        },
      ]
    : [];
}

/** Both ends of an amount, as far as they are given. */
export function endsOf(amount: Amount): readonly Decimal[] {
  if (amount === null) return [];
  const texts = typeof amount === 'string' ? [amount] : [amount.min, amount.max];
  return texts.flatMap((text) => (text === undefined ? [] : (parseDecimal(text) ?? [])));
}
