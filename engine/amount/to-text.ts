/** Writing a decimal back: one canonical text per value, so that answers compare byte for byte. */
import type { Decimal } from './decimal.ts';

/**
 * The decimal as text, without leading or trailing zeros: equal values give equal texts.
 *
 * @example toText(decimal('10.50')) // '10.5'
 */
export const toText = (amount: Decimal): string => {
  const negative = amount.units < 0n;
  const digits = (negative ? -amount.units : amount.units).toString().padStart(amount.scale + 1, '0');
  const whole = digits.slice(0, digits.length - amount.scale);
  const fraction = digits.slice(digits.length - amount.scale).replace(/0+$/, '');
  const text = fraction === '' ? whole : `${whole}.${fraction}`;
  return negative ? `-${text}` : text;
};
