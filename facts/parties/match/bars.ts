/** The two bars: from `look` on a person should look, from `hold` on the act waits until a person has looked. */
import type { Band } from '../types.ts';

export const LOOK = 0.7;
export const HOLD = 0.88;

/** The band of a score. */
export function bandOf(score: number): Band {
  return score >= HOLD ? 'hold' : score >= LOOK ? 'look' : 'none';
}
