/**
 * What an answer says, without when and with which law it was made: two answers of the same substance ask nothing new
 * of anybody.
 */
import { canonical } from '@ytterby/engine';
import type { Determination } from '@ytterby/facts';

/**
 * A text that is the same for answers of the same substance.
 * @example substanceOf(determination) === substanceOf({ ...determination, knownAt: '2030-01-01' }) // true
 */
export function substanceOf({ outcome, provisions, duties, needs, shares }: Determination): string {
  return canonical({
    outcome,
    provisions: provisions.map(({ id, holds, effect, status, item }) => ({
      id,
      holds,
      effect,
      status,
      item,
    })),
    duties: duties.map(({ kind, provision, certain, state, item }) => ({
      kind,
      provision,
      certain,
      state,
      item,
    })),
    needs: needs.map(({ kind, key, couldLeadTo }) => ({ kind, key, couldLeadTo })),
    shares: (shares ?? []).map(({ item, readings, atThreshold }) => ({ item, readings, atThreshold })),
  });
}
