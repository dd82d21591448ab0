/** Follows the digests from notice to notice among those that are held, up to what they rest on and down to what rests on them. */

export type Held = {
  readonly id: string;
  readonly digest: string;
  readonly way: 'in' | 'out';
  readonly name: string;
  /** Refused when it came, or withdrawn since. */
  readonly refused: boolean;
  readonly upstream: readonly { readonly digest: string }[];
};

/** A tier of the chain: below zero what it rests on, above what rests on it; `held` absent: known by its digest alone. */
export type Link = { readonly digest: string; readonly depth: number; readonly held?: Held };

/** Tiers that a notice rests on, the nearest first; a circle is followed once. */
export function upFrom(digest: string, held: readonly Held[]): readonly Link[] {
  return walk(digest, held, -1, (one) => one.upstream.map((upstream) => upstream.digest));
}

/** Notices that rest on it, the nearest first. */
export function downFrom(digest: string, held: readonly Held[]): readonly Link[] {
  return walk(digest, held, 1, (one) =>
    held
      .filter(({ upstream }) => upstream.some((below) => below.digest === one.digest))
      .map((below) => below.digest),
  );
}

function walk(
  digest: string,
  held: readonly Held[],
  step: 1 | -1,
  nextOf: (one: Held) => readonly string[],
): readonly Link[] {
  const found: Link[] = [];
  const seen = new Set([digest]);
  let tier = [digest];
  for (let depth = step; tier.length > 0; depth += step) {
    const next = tier.flatMap((one) => {
      const known = held.find((other) => other.digest === one);
      return known ? nextOf(known) : [];
    });
    tier = [...new Set(next)].filter((one) => !seen.has(one));
    for (const one of tier) {
      seen.add(one);
      const known = held.find((other) => other.digest === one);
      found.push({ digest: one, depth, ...(known ? { held: known } : {}) });
    }
  }
  return found;
}
