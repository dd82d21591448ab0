/** The greater and the lesser of two whole amounts; `Math.max` knows no big integers. */

export const greater = (a: bigint, b: bigint): bigint => {
  if (a > b) return a;
  return b;
};

export const lesser = (a: bigint, b: bigint): bigint => {
  if (a < b) return a;
  return b;
};
