/** Determinations as JSON: exact decimals inside the reasons are written as the decimal strings the contract speaks. */
import { type Decimal, toText } from '@ytterby/engine/amount';

/**
 * JSON of any answer; `indent` 0 for one line.
 * @example printJson({ units: 12n, scale: 2 }, 0) // '"0.12"'
 */
export function printJson(value: unknown, indent: 0 | 2): string {
  return JSON.stringify(value, (_, inner: unknown) => (isDecimal(inner) ? toText(inner) : inner), indent);
}

/** A decimal of the engine: whole units and a scale. */
export function isDecimal(value: unknown): value is Decimal {
  return (
    typeof value === 'object' &&
    value !== null &&
    'units' in value &&
    typeof value.units === 'bigint' &&
    'scale' in value
  );
}
