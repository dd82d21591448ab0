/** Marking who is listed in a graph that does not say so itself, as tables, BODS and FollowTheMoney files do not. */
import type { Graph } from './graph.ts';

/**
 * The graph with these entities listed as well, found by their id or their name as written. What matches nothing is
 * returned, never dropped in silence.
 *
 * @example withListed(graph, [{ id: 'A', list: 'control-list' }]).unmatched // []
 */
export const withListed = (
  graph: Graph,
  listed: readonly { readonly id: string; readonly list: string | null }[],
): { readonly graph: Graph; readonly unmatched: readonly string[] } => {
  const lists = new Map<string, readonly string[]>();
  for (const { id, list } of listed)
    lists.set(id, [...(lists.get(id) ?? []), ...(list === null ? [] : [list])]);
  const matched = new Set<string>();
  const entities = graph.entities.map((entity) => {
    const added = [entity.id, entity.name].flatMap((name) => {
      const found = name === null ? undefined : lists.get(name);
      if (found === undefined) return [];
      matched.add(name as string);
      return [found];
    });
    if (added.length === 0) return entity;
    return { ...entity, lists: [...new Set([...(entity.lists ?? []), ...added.flat()])] };
  });
  return { graph: { ...graph, entities }, unmatched: [...lists.keys()].filter((id) => !matched.has(id)) };
};
