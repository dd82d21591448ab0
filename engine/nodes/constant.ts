/** A condition the text itself settles: always true, or never. */
export type Constant = { readonly kind: 'constant'; readonly value: boolean };

/** @example constant(false).value // false */
export function constant(value: boolean): Constant {
  return Object.freeze({ kind: 'constant', value });
}
