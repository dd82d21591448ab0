/** Chooses edges that do not overlap, the most telling first. */
import type { Name } from '../read/name.ts';
import type { Edge } from './edge.ts';

export type Chosen = Edge & { readonly weightQuery: number; readonly weightCandidate: number };

/** The weight of a stretch of a name. */
export function weigh(name: Name, start: number, end: number): number {
  let sum = 0;
  for (let i = start; i < end; i++) sum += name.atoms[i]?.weight ?? 0;
  return sum;
}

/** The edges that explain the two names best, taken greedily by score times weight. */
export function assign(query: Name, candidate: Name, edges: readonly Edge[]): readonly Chosen[] {
  const ranked = edges
    .map((edge) => {
      const weightQuery = weigh(query, edge.fromQuery, edge.toQuery);
      const weightCandidate = weigh(candidate, edge.fromCandidate, edge.toCandidate);
      const gain = edge.score ** 2 * (weightQuery + weightCandidate) + 0.001 * edge.score;
      // On equal gain the alignment nearer the same place wins, so that repeated words pair in order.
      return {
        edge: { ...edge, weightQuery, weightCandidate },
        gain,
        skew: Math.abs(edge.fromQuery - edge.fromCandidate),
      };
    })
    .sort((a, b) => b.gain - a.gain || a.skew - b.skew);
  const takenQuery = new Uint8Array(query.atoms.length);
  const takenCandidate = new Uint8Array(candidate.atoms.length);
  const chosen: Chosen[] = [];
  for (const { edge } of ranked) {
    if (!free(takenQuery, edge.fromQuery, edge.toQuery)) continue;
    if (!free(takenCandidate, edge.fromCandidate, edge.toCandidate)) continue;
    takenQuery.fill(1, edge.fromQuery, edge.toQuery);
    takenCandidate.fill(1, edge.fromCandidate, edge.toCandidate);
    chosen.push(edge);
  }
  return chosen;
}

function free(taken: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (taken[i] === 1) return false;
  return true;
}
