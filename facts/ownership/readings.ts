/**
 * The ways to read "held 50% or more" (控股50%及以上) in Announcement 61, paragraph 2, beside two tests of other laws.
 * The official words settle neither tiers nor adding up, so every answer is given under each of them.
 */

export type Reading =
  | 'direct-single'
  | 'chain-single'
  | 'chain-aggregate'
  | 'over-50-single'
  | 'over-50-control';

/** In the order of the contract. */
export const readings: readonly Reading[] = [
  'direct-single',
  'chain-single',
  'chain-aggregate',
  'over-50-single',
  'over-50-control',
];

/** `from-50`: 50 percent is enough. `over-50`: it is not. */
export type Bar = 'from-50' | 'over-50';
