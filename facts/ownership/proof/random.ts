/** Random ownership graphs from a seed, so that a failure can be replayed: small, tangled, with bands and own shares. */

/** A small seeded generator (mulberry32). */
export const generator = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
};

/** A share as the graph document writes it, and its ends in hundredths of a percent. */
export type Ends = {
  readonly min: number;
  readonly max: number;
  readonly minExclusive: boolean;
  readonly maxExclusive: boolean;
};
export type RandomHolding = { readonly owner: string; readonly owned: string; readonly ends: Ends };
export type RandomGraph = {
  readonly entities: readonly string[];
  readonly holdings: readonly RandomHolding[];
  readonly listed: readonly { readonly id: string; readonly list: string }[];
};

export const percentText = (hundredths: number): string => (hundredths / 100).toFixed(2);

/** The graph as a document. */
export const documentOf = (graph: RandomGraph): unknown => ({
  id: 'random',
  entities: graph.entities,
  listed: graph.listed,
  holdings: graph.holdings.map(({ owner, owned, ends }) => ({
    owner,
    owned,
    percent:
      ends.min === ends.max
        ? percentText(ends.min)
        : {
            min: percentText(ends.min),
            max: percentText(ends.max),
            minExclusive: ends.minExclusive,
            maxExclusive: ends.maxExclusive,
          },
  })),
});

/** How a random graph is made: with shares known only as bands, and with circles. */
export type Kind = { readonly bands: boolean; readonly circles: boolean };

/** The favourite shares sit at and beside the bar. */
const favourites = [5000, 5000, 4999, 5001, 2500, 3333, 1667, 6000, 4000, 10000, 1, 100, 9000];

export const randomGraph = (seed: number, kind: Kind): RandomGraph => {
  const next = generator(seed);
  const count = 2 + next(7);
  const entities = Array.from({ length: count }, (_, at) => `E${at}`);
  const holdings: RandomHolding[] = [];
  for (const [at, owned] of entities.entries()) {
    let left = 10_000;
    const owners = entities
      .filter((_, place) => (kind.circles ? true : place < at))
      .filter(() => next(3) === 0);
    for (const owner of owners) {
      if (owner === owned && next(2) === 0) continue;
      const wanted = next(2) === 0 ? (favourites[next(favourites.length)] as number) : next(10_001);
      const min = Math.min(wanted, left);
      if (min === 0) continue;
      const band = kind.bands && next(3) === 0;
      const strict = band && next(3) === 0;
      const low = band ? next(min + 1) : min;
      const high = band ? Math.min(10_000, min + next(4000)) : min;
      holdings.push({
        owner,
        owned,
        ends: {
          min: low,
          max: high,
          minExclusive: strict && low < min,
          maxExclusive: band && min < high && next(3) === 0,
        },
      });
      left -= min;
    }
  }
  const listed = entities
    .filter(() => next(3) === 0)
    .map((id) => ({ id, list: next(2) === 0 ? 'control-list' : 'watch-list' }));
  return { entities, holdings, listed };
};
