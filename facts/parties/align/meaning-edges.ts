/** Edges between known phrases: one meaning in two words or two scripts, or two meanings near each other. */
import { areRelated, type Entry } from '../lexicon/lexicon.ts';
import type { Name, Phrase } from '../read/name.ts';
import type { Edge } from './edge.ts';

/** All edges between phrases of the two names that mean the same or nearly so. */
export function meaningEdges(query: Name, candidate: Name): readonly Edge[] {
  const edges: Edge[] = [];
  for (const q of query.phrases)
    for (const c of candidate.phrases) {
      const score = agree(q.entry, c.entry, query, candidate, q, c);
      if (score === 0) continue;
      edges.push({
        kind: q.entry.class === 'form' ? 'legal-form' : score > 0.8 ? 'same-meaning' : 'related-meaning',
        score,
        fromQuery: q.start,
        toQuery: q.end,
        fromCandidate: c.start,
        toCandidate: c.end,
      });
    }
  return edges;
}

function agree(a: Entry, b: Entry, query: Name, candidate: Name, q: Phrase, c: Phrase): number {
  for (const x of a.meanings)
    if (b.meanings.includes(x)) {
      if (a.class === 'form') return 1;
      // One character for one word (金, gold) is a translation of part of a name: possible, no more.
      const single =
        (q.end - q.start === 1 && query.atoms[q.start]?.unspaced) ||
        (c.end - c.start === 1 && candidate.atoms[c.start]?.unspaced);
      return single ? 0.75 : 0.98;
    }
  if (a.class === 'form' || b.class === 'form') return 0;
  // Within one script a near meaning is another word: 工业 and 工程 tell two companies apart.
  if (query.atoms[q.start]?.unspaced === candidate.atoms[c.start]?.unspaced) return 0;
  for (const x of a.meanings) for (const y of b.meanings) if (areRelated(x, y)) return 0.65;
  return 0;
}
