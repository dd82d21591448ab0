/** Edges across scripts: characters read in Latin letters, foreign names heard in characters, initials. */
import type { Name } from '../read/name.ts';
import type { Edge } from './edge.ts';
import { initialsSaid, type Said, saidAs, voiceOf } from './voice.ts';

/** How many Latin words may together be read as one, and how many heard. */
const LONGEST_READ = 5;
const LONGEST_HEARD = 3;

/** All edges between the unspaced characters of one name and the Latin words of the other. */
export function crossEdges(query: Name, candidate: Name): readonly Edge[] {
  const edges: Edge[] = [];
  if (query.hasUnspaced && candidate.hasLatin) oneWay(query, candidate, edges, false);
  if (candidate.hasUnspaced && query.hasLatin) oneWay(candidate, query, edges, true);
  return edges;
}

function oneWay(written: Name, latin: Name, edges: Edge[], flipped: boolean): void {
  const voice = voiceOf(written);
  const longestHeard = voice.person ? 1 : LONGEST_HEARD;
  for (let start = 0; start < latin.atoms.length; start++) {
    const first = latin.atoms[start] as Name['atoms'][number];
    if (first.class === 'stop') continue;
    let word = '';
    for (let end = start + 1; end <= latin.atoms.length && end - start <= LONGEST_READ; end++) {
      const atom = latin.atoms[end - 1] as Name['atoms'][number];
      if (atom.unspaced || atom.number !== undefined || atom.class === 'form') break;
      word += atom.text;
      if (/\d/.test(word)) break;
      const hear = end - start <= longestHeard && first.class !== 'filler';
      const push = (said: Said): void => void edges.push(edge(said, start, end, flipped));
      saidAs(voice, word, hear, !flipped).forEach(push);
      if (end === start + 1) initialsSaid(voice, word).forEach(push);
    }
  }
}

function edge({ kind, score, start, end }: Said, from: number, to: number, flipped: boolean): Edge {
  return flipped
    ? { kind, score, fromQuery: from, toQuery: to, fromCandidate: start, toCandidate: end }
    : { kind, score, fromQuery: start, toQuery: end, fromCandidate: from, toCandidate: to };
}
