/**
 * Amounts as a licence counts them: whole numbers of its smallest unit. A balance that must come to exactly nothing is
 * an integer; an amount finer than the licence counts is refused, never rounded.
 */
import { type Decimal, parseDecimal, toText, unitsAt } from '@ytterby/engine/amount';
import type { RecordFault } from '@ytterby/language';

/** `units / 10^decimals` of `unit`: kg, t, pcs, m; for a value, its currency. */
export type Counted = { readonly units: bigint; readonly decimals: number; readonly unit: string };

/** An amount as it is written: a decimal string and its unit. */
export type Written = { readonly amount: string; readonly unit: string };

/**
 * Reads an amount at so many decimals, exactly.
 * @example count({ amount: '1.5', unit: 'kg' }, 3, 'quantity') // { units: 1500n, decimals: 3, unit: 'kg' }
 */
export function count(
  written: Written,
  decimals: number,
  path: string,
): Counted | { readonly fault: RecordFault } {
  const found = parseDecimal(written.amount);
  if (found === null) return { fault: { code: 'amount-unreadable', path, found: written.amount } };
  const plain = trimmed(found);
  if (plain.scale > decimals) return { fault: { code: 'too-fine', path, found: written.amount, decimals } };
  return { units: unitsAt(plain, decimals), decimals, unit: written.unit };
}

/** Without zeros at the end, so that 1.500 is as fine as 1.5. */
function trimmed({ units, scale }: Decimal): Decimal {
  let [left, digits] = [units, scale];
  while (digits > 0 && left % 10n === 0n) {
    left /= 10n;
    digits -= 1;
  }
  return { units: left, scale: digits };
}

/** @example writtenOf({ units: 1500n, decimals: 3, unit: 'kg' }) // { amount: '1.5', unit: 'kg' } */
export const writtenOf = ({ units, decimals, unit }: Counted): Written => ({
  amount: toText({ units, scale: decimals }),
  unit,
});
