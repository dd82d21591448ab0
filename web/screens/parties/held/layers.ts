/** Where each body stands in the picture: owners above what they own; bodies that own each other on one layer. */
import type { Picture } from './read-file.ts';

export type Spot = { readonly x: number; readonly y: number };

const [WIDE, HIGH] = [210, 118] as const;

/**
 * The layer of a body is the longest way down to it from a body that nobody owns; ways round a circle end where they
 * began.
 */
export function layersOf({ points, edges }: Picture): ReadonlyMap<string, number> {
  const owners = new Map<string, string[]>();
  for (const { owner, owned } of edges) owners.set(owned, [...(owners.get(owned) ?? []), owner]);
  const known = new Map<string, number>();
  const depth = (id: string, above: ReadonlySet<string>): number => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const up = (owners.get(id) ?? []).filter((one) => one !== id && !above.has(one));
    const layer = up.length === 0 ? 0 : 1 + Math.max(...up.map((one) => depth(one, new Set([...above, id]))));
    // What was found inside a circle holds only there.
    if (above.size === 0) known.set(id, layer);
    return layer;
  };
  return new Map(points.map(({ id }) => [id, depth(id, new Set())]));
}

/** Each layer is centred. @example spotsOf({ points: [{ id: 'A', name: 'A', listed: true }], edges: [] }).get('A') // { x: 0, y: 0 } */
export function spotsOf(picture: Picture): ReadonlyMap<string, Spot> {
  const rows = new Map<number, string[]>();
  for (const [id, layer] of layersOf(picture)) rows.set(layer, [...(rows.get(layer) ?? []), id]);
  return new Map(
    [...rows].flatMap(([layer, ids]) =>
      ids.map((id, at): [string, Spot] => [id, { x: (at - (ids.length - 1) / 2) * WIDE, y: layer * HIGH }]),
    ),
  );
}
