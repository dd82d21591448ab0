/** Facts, numbers and amounts of the contract as the engine carries them; what is not known stays undefined. */
import type { Origin } from '@ytterby/engine';
import { type Decimal, type Interval, parseDecimal, zero } from '@ytterby/engine/amount';
import type { Amount, Fact, NumberFact } from '../transaction/transaction.ts';

/** @example truthOf({ cannotKnow: 'the customer refuses' }) // undefined */
export function truthOf(fact: Fact | undefined): boolean | undefined {
  return typeof fact === 'boolean' ? fact : undefined;
}

/** Tried and cannot be found out: unknown all the same, but reports say "obtain evidence" and not "ask". */
export function originOf(fact: unknown): Origin {
  return typeof fact === 'object' && fact !== null && 'cannotKnow' in fact ? 'cannot-know' : 'given';
}

/** A number exactly as its shortest decimal text says it; `false`: known to be absent. */
export function numberOf(fact: NumberFact | undefined): Decimal | false | undefined {
  if (fact === false) return false;
  return typeof fact === 'number' ? decimalOfNumber(fact) : undefined;
}

/** @example decimalOfNumber(1e-7).scale // 7 */
export function decimalOfNumber(value: number): Decimal | undefined {
  const text = String(value);
  const match = /^(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (!match) return parseDecimal(text) ?? undefined;
  const [, whole, fraction = '', exponent] = match as unknown as [string, string, string | undefined, string];
  const scale = fraction.length - Number(exponent);
  const units = BigInt(whole + fraction);
  return scale >= 0 ? { units, scale } : { units: units * 10n ** BigInt(-scale), scale: 0 };
}

/** @example intervalOf('12.5').max // decimal('12.5'), as is its least; an absent amount is undefined */
export function intervalOf(amount: Amount | undefined): Interval | undefined {
  if (amount === null || amount === undefined) return undefined;
  if (typeof amount === 'string') {
    const exact = parseDecimal(amount);
    return exact ? { min: exact, max: exact } : undefined;
  }
  const min = amount.min === undefined ? zero : (parseDecimal(amount.min) ?? zero);
  const max = amount.max === undefined ? null : parseDecimal(amount.max);
  return { min, max };
}
