/** Conditions that are never NULL, joined. */

/** @example allTrue('a', 'b') // '(a AND b)' */
export const allTrue = (...of: readonly string[]): string => `(${of.join(' AND ')})`;

/** @example anyTrue('a', 'b') // '(a OR b)' */
export const anyTrue = (...of: readonly string[]): string => `(${of.join(' OR ')})`;
