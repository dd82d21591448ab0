/** The door of the amounts: decimals, intervals, shares and rationals, all exact. */
export { add } from './add.ts';
export { addIntervals, capAt, contains, hull, intersect, scaleInterval } from './combine-intervals.ts';
export { compare, equals, greatest, least } from './compare.ts';
export type { ShareAnswer } from './compare-share.ts';
export { compareShare } from './compare-share.ts';
export type { Decimal } from './decimal.ts';
export { one, zero } from './decimal.ts';
export type { Interval } from './interval.ts';
export { anything, between, exactly, isExact, nothing } from './interval.ts';
export { multiply } from './multiply.ts';
export { decimal, parseDecimal } from './parse-decimal.ts';
export type { Ratio } from './ratio.ts';
export {
  addRatio,
  compareRatio,
  divideRatio,
  gcd,
  multiplyRatio,
  ratio,
  ratioOf,
  ratioToDecimal,
} from './ratio.ts';
export { unitsAt } from './rescale.ts';
export { subtract } from './subtract.ts';
export { toText } from './to-text.ts';
