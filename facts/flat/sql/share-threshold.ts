/** The one threshold of value shares that the rules hold, as whole numbers: `part * per >= units * whole`. */
import type { Node } from '@ytterby/engine';
import { decimal } from '@ytterby/engine/amount';
import type { Corpus } from '@ytterby/law';

/** @example shareThreshold(corpus).per // 1000n */
export function shareThreshold(corpus: Corpus): { readonly units: bigint; readonly per: bigint } {
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const node = value as Node;
    if (node.kind === 'share-at-least') found.add(node.threshold);
    for (const inner of Object.values(value)) walk(inner);
  };
  for (const rule of corpus.law.rules) walk(rule.when);
  const [threshold, ...others] = found;
  // Two thresholds need two letters a share; the law has one, and more must be seen here first.
  if (others.length > 0)
    throw new Error(`the rules hold several thresholds of share: ${[...found].join(', ')}`);
  const { units, scale } = decimal(threshold ?? '1');
  return { units, per: 10n ** BigInt(scale) };
}
