/** One word for a part over all readings: reaches, stays below, not known, or it depends on the reading. */
import type { PartShares } from '../../../data/products.ts';

export type Verdict = 'yes' | 'no' | 'unknown' | 'readings';

/**
 * `unknown` where some reading is open for want of a fact; `readings` where every reading is settled and they differ.
 * @example verdictOf([{ atThreshold: 'yes' }, { atThreshold: 'no' }]) // 'readings'
 */
export function verdictOf(shares: readonly Pick<PartShares['shares'][number], 'atThreshold'>[]): Verdict {
  const said = new Set(shares.map((one) => one.atThreshold));
  if (said.has('unknown')) return 'unknown';
  if (said.size > 1) return 'readings';
  return said.has('yes') ? 'yes' : 'no';
}

/** How full the bar of a share is, for the eye alone: a tenth of a per cent is a third of the way, on a logarithm. */
export function fillOf(numerator: string, denominator: string | null): number {
  const share = denominator === null ? 0 : Number(numerator) / Number(denominator);
  if (!(share > 0)) return 0;
  return Math.min(1, Math.max(0, (Math.log10(share) + 4) / 3));
}
