/**
 * An exact decimal amount: money, quantity, percentage. The law compares amounts with a sharp edge
 * (0.1 % and above, 0.1%及以上), so nothing here ever passes through a floating-point number.
 */

/** `units / 10^scale`, exactly. Two decimals of different scale may be equal: compare with `equals`. */
export type Decimal = { readonly units: bigint; readonly scale: number };

/** Nothing, none, a free thing. */
export const zero: Decimal = { units: 0n, scale: 0 };

/** The whole of something. */
export const one: Decimal = { units: 1n, scale: 0 };
