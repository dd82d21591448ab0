/** Aligns two read names: every way their parts may stand for one another, then the best choice among them. */
import type { Name } from '../read/name.ts';
import { assign, type Chosen } from './assign.ts';
import { crossEdges } from './cross-edges.ts';
import type { Edge } from './edge.ts';
import { latinEdges } from './latin-edges.ts';
import { meaningEdges } from './meaning-edges.ts';
import { renderings, sameCharacters, shortForms } from './written-edges.ts';

/** The chosen edges between two names. */
export function align(query: Name, candidate: Name): readonly Chosen[] {
  const edges: Edge[] = [];
  if (query.hasUnspaced && candidate.hasUnspaced) {
    edges.push(...sameCharacters(query, candidate));
    if (query.schema !== 'Person') {
      edges.push(...shortForms(query, candidate));
      edges.push(...renderings(query, candidate));
    }
  }
  if (query.hasLatin && candidate.hasLatin) edges.push(...latinEdges(query, candidate));
  edges.push(...crossEdges(query, candidate), ...meaningEdges(query, candidate));
  return assign(query, candidate, edges);
}
