/**
 * Reading a decimal: the contract's pattern and nothing else. No sign, no exponent, no thousands mark,
 * because a guess about a comma is a guess about a licence.
 */
import type { Decimal } from './decimal.ts';

const PATTERN = /^\d+(\.\d+)?$/;

/**
 * Reads a decimal string as the contract writes it (`^\d+(\.\d+)?$`); null for anything else.
 *
 * @example toText(parseDecimal('0.120')!) // '0.12'
 */
export const parseDecimal = (text: string): Decimal | null => {
  if (!PATTERN.test(text)) return null;
  const point = text.indexOf('.');
  if (point < 0) return { units: BigInt(text), scale: 0 };
  return { units: BigInt(text.slice(0, point) + text.slice(point + 1)), scale: text.length - point - 1 };
};

/**
 * A decimal constant written in code. Throws on malformed text, since that is a bug and not bad input.
 *
 * @example toText(decimal('0.001')) // '0.001'
 */
export const decimal = (text: string): Decimal => {
  const parsed = parseDecimal(text);
  if (parsed === null) throw new Error(`not a decimal constant: ${text}`);
  return parsed;
};
