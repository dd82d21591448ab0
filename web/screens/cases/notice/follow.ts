/** Follows the digests from notice to notice among those that are held, down to what rests on them. */

export type Held = {
  readonly id: string;
  readonly digest: string;
  readonly way: 'in' | 'out';
  readonly name: string;
  /** Refused when it came, or withdrawn since. */
  readonly refused: boolean;
  readonly upstream: readonly { readonly digest: string }[];
};

/** A tier of the chain, 1 for what rests on the notice itself. */
export type Link = { readonly digest: string; readonly depth: number; readonly held?: Held };

/** Notices that rest on it, the nearest first. */
export function downFrom(digest: string, held: readonly Held[]): readonly Link[] {
  const found: Link[] = [];
  const seen = new Set([digest]);
  let tier = [digest];
  for (let depth = 1; tier.length > 0; depth += 1) {
    const next = held.filter(({ upstream }) => upstream.some((one) => tier.includes(one.digest)));
    tier = [...new Set(next.map((one) => one.digest))].filter((one) => !seen.has(one));
    for (const one of tier) {
      seen.add(one);
      const known = held.find((other) => other.digest === one);
      found.push({ digest: one, depth, ...(known ? { held: known } : {}) });
    }
  }
  return found;
}
