/**
 * Sixteen truths in one integer. A compiled rule answers sixteen cases of a dossier at once: bit n of the lower half
 * says that it is true in case n, bit n of the upper half that it may be. So Kleene's AND is `&`, his OR is `|`.
 */
import { NO, type Truth, YES } from '../truth/truth.ts';

/** Sixteen truths, one a lane. */
export type Word = number;

/** How many cases are answered at once. */
export const LANES = 16;

/** Size of a word in memory. */
export const BYTES = 4;

export const ALL_NO: Word = 0;
export const ALL_UNKNOWN: Word = -65536;
export const ALL_YES: Word = -1;

/** The same truth in every lane. @example wordOf(YES) // -1 */
export function wordOf(truth: Truth): Word {
  return truth === YES ? ALL_YES : truth === NO ? ALL_NO : ALL_UNKNOWN;
}

/**
 * Each case's truth in the lanes of the case. The case changes every `stride` lanes and starts over, so that several
 * unknowns, each with a stride of its own, meet in all their combinations.
 * @example spread([YES, NO], 1) & 3 // 1
 */
export function spread(truths: readonly Truth[], stride: number): Word {
  let word = 0;
  for (let lane = 0; lane < LANES; lane += 1) {
    const truth = truths[Math.floor(lane / stride) % truths.length] as Truth;
    word |= wordOf(truth) & ((1 << lane) | (1 << (lane + LANES)));
  }
  return word;
}

/** True in every lane. @example surely(-1) // true */
export const surely = (word: Word): boolean => (word & 0xffff) === 0xffff;

/** Possibly true in some lane. @example possibly(-65536) // true */
export const possibly = (word: Word): boolean => word >>> LANES !== 0;
