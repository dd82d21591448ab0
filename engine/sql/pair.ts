/**
 * Kleene's truth as two SQL booleans, neither ever NULL: may it be true, may it be false. Where SQL's own logic is not
 * Kleene's (CASE, bool_and, sum and WHERE lose what is unknown) nothing can be lost, for nothing is NULL.
 */

/** `level`: the stage whose columns the two texts read. */
export type Pair = { readonly t: string; readonly f: string; readonly level: number };

const T = 'TRUE';
const F = 'FALSE';

export const YES_PAIR: Pair = { t: T, f: F, level: 0 };
export const NO_PAIR: Pair = { t: F, f: T, level: 0 };
export const UNKNOWN_PAIR: Pair = { t: T, f: T, level: 0 };

const levelOf = (of: readonly Pair[]): number => Math.max(0, ...of.map((one) => one.level));

/** @example allSql(['a', 'TRUE', 'b']) // '(a AND b)' */
export function allSql(of: readonly string[]): string {
  if (of.includes(F)) return F;
  const rest = [...new Set(of.filter((one) => one !== T))];
  return rest.length === 0 ? T : rest.length === 1 ? (rest[0] as string) : `(${rest.join(' AND ')})`;
}

/** @example anySql([]) // 'FALSE' */
export function anySql(of: readonly string[]): string {
  if (of.includes(T)) return T;
  const rest = [...new Set(of.filter((one) => one !== F))];
  return rest.length === 0 ? F : rest.length === 1 ? (rest[0] as string) : `(${rest.join(' OR ')})`;
}

/** @example notSql('TRUE') // 'FALSE' */
export const notSql = (of: string): string => (of === T ? F : of === F ? T : `(NOT ${of})`);

/** @example allPairs([YES_PAIR, UNKNOWN_PAIR]).f // 'TRUE' */
export const allPairs = (of: readonly Pair[]): Pair => ({
  t: allSql(of.map((one) => one.t)),
  f: anySql(of.map((one) => one.f)),
  level: levelOf(of),
});

/** @example anyPairs([NO_PAIR, UNKNOWN_PAIR]).t // 'TRUE' */
export const anyPairs = (of: readonly Pair[]): Pair => ({
  t: anySql(of.map((one) => one.t)),
  f: allSql(of.map((one) => one.f)),
  level: levelOf(of),
});

/** @example notPair(NO_PAIR).t // 'TRUE' */
export const notPair = (of: Pair): Pair => ({ t: of.f, f: of.t, level: of.level });

/** What several readings agree on; unknown where they differ. @example agreedPair([YES_PAIR, NO_PAIR]).f // 'TRUE' */
export const agreedPair = (of: readonly Pair[]): Pair => ({
  t: anySql(of.map((one) => one.t)),
  f: anySql(of.map((one) => one.f)),
  level: levelOf(of),
});

/** Surely true, and surely false. @example surely(YES_PAIR) // 'TRUE' */
export const surely = (of: Pair): string => notSql(of.f);
