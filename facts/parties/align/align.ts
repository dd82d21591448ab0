/** Two read names side by side: every way their parts may stand for one another. */
import type { Name } from '../read/name.ts';
import { crossEdges } from './cross-edges.ts';
import type { Edge } from './edge.ts';
import { hangulEdges } from './hangul-edges.ts';
import { headEdges } from './heads.ts';
import { institutes, numbered } from './institutes.ts';
import { latinEdges } from './latin-edges.ts';
import { meaningEdges } from './meaning-edges.ts';
import { renderings } from './renderings.ts';
import { sameCharacters } from './same-characters.ts';
import { shortForms } from './short-forms.ts';

/** Every way in which a stretch of one name may stand for a stretch of the other. */
export function edgesOf(query: Name, candidate: Name): readonly Edge[] {
  const edges: Edge[] = [];
  if (query.hasUnspaced && candidate.hasUnspaced) {
    const heard =
      query.schema === 'Person' || isDomestic(query) || isDomestic(candidate)
        ? []
        : renderings(query, candidate);
    // Characters inside two renderings of one name are judged with the whole rendering.
    const same = sameCharacters(query, candidate);
    const apart =
      heard.length === 0 ? same : same.filter((edge) => heard.every((whole) => !touches(edge, whole)));
    edges.push(...apart, ...heard, ...hangulEdges(query, candidate));
    if (query.schema !== 'Person')
      edges.push(
        ...shortForms(query, candidate),
        ...headEdges(query, candidate),
        ...institutes(query, candidate),
        ...numbered(query, candidate),
      );
  }
  if (query.hasLatin && candidate.hasLatin) edges.push(...latinEdges(query, candidate));
  edges.push(...crossEdges(query, candidate), ...meaningEdges(query, candidate));
  return edges;
}

function touches(edge: Edge, whole: Edge): boolean {
  return (
    (edge.fromQuery < whole.toQuery && edge.toQuery > whole.fromQuery) ||
    (edge.fromCandidate < whole.toCandidate && edge.toCandidate > whole.fromCandidate)
  );
}

/** A limited company under Chinese law bears a name of its own, not a rendering: a like-sounding one is another. */
function isDomestic(name: Name): boolean {
  return name.atoms.some((atom) => atom.class === 'form' && atom.text === '限');
}
