/** Determinations as JSON: exact decimals inside the reasons are written as the decimal strings the contract speaks. */
import { type Decimal, toText } from '@ytterby/engine/amount';

/**
 * JSON of any answer; `indent` 0 for one line.
 * @example printJson({ units: 12n, scale: 2 }, 0) // '"0.12"'
 */
export function printJson(value: unknown, indent: 0 | 2): string {
  return JSON.stringify(value, (_, inner: unknown) => (isDecimal(inner) ? toText(inner) : inner), indent);
}

/**
 * An answer as JSON carries it: exact decimals as texts, nothing that is undefined. What needs no change is given as it
 * is, not copied. `JSON.parse(printJson(value, 0))` is equal to it, and takes ten times as long.
 * @example asJson({ share: { units: 12n, scale: 2 }, of: undefined }) // { share: '0.12' }
 */
export function asJson(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    let copy: unknown[] | null = null;
    for (let at = 0; at < value.length; at++) {
      const inner = asJson(value[at]) ?? null;
      if (inner !== value[at]) copy ??= value.slice(0, at);
      copy?.push(inner);
    }
    return copy ?? value;
  }
  if (isDecimal(value)) return toText(value);
  const of = value as Readonly<Record<string, unknown>>;
  let same = true;
  const copy: Record<string, unknown> = {};
  for (const key in of) {
    const inner = asJson(of[key]);
    if (inner !== of[key] || inner === undefined) same = false;
    if (inner !== undefined) copy[key] = inner;
  }
  return same ? value : copy;
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
