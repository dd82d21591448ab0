/** Finding an entity by its name in a register. */
import type { Register } from './register.ts';

const places = new WeakMap<object, ReadonlyMap<string, number>>();

/** The place of an entity in the graph, or -1. */
export const placeOf = ({ graph }: Register, id: string): number => {
  let known = places.get(graph);
  if (known === undefined) {
    known = new Map(graph.entities.map((entity, place) => [entity.id, place]));
    places.set(graph, known);
  }
  return known.get(id) ?? -1;
};
