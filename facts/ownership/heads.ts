/**
 * A branch (分公司) is its head's legal person: what the head holds the branch holds, and a listed head's branch
 * counts under every reading. So branches are folded into their heads before anything is counted. A branch that is
 * itself listed is kept apart, because a listing of the branch was not said of the head.
 */
import type { Fault } from './fault.ts';
import type { Graph } from './graph.ts';

/** For each entity the place of the one it is the same legal person as: itself, or the head of the branch. */
export const headsOf = (graph: Graph): { readonly head: Int32Array; readonly faults: readonly Fault[] } => {
  const head = new Int32Array(graph.entities.length);
  for (let place = 0; place < head.length; place += 1) head[place] = place;
  const faults: Fault[] = [];
  let branches = false;
  for (const { owner, owned, branch } of graph.holdings) {
    if (!branch || graph.entities[owned]?.lists !== null) continue;
    branches = true;
    if (head[owned] !== owned && head[owned] !== owner) {
      faults.push({ code: 'branch-of-two', path: '/holdings', entity: graph.entities[owned]?.id ?? '' });
    } else head[owned] = owner;
  }
  if (!branches) return { head, faults };
  for (let place = 0; place < head.length; place += 1) {
    let top = place;
    let steps = 0;
    while (head[top] !== top && steps <= head.length) {
      top = head[top] as number;
      steps += 1;
    }
    if (steps > head.length) {
      faults.push({ code: 'branch-in-circle', path: '/holdings', entity: graph.entities[place]?.id ?? '' });
      head[place] = place;
    } else head[place] = top;
  }
  return { head, faults };
};
