/** Edges across scripts: characters read in Latin letters, foreign names heard in characters, initials. */
import type { Name } from '../read/name.ts';
import { syllableCount } from '../sounds/pinyin.ts';
import type { Edge } from './edge.ts';
import { initialsSaid, type Said, saidAs, voiceOf } from './voice.ts';

/** How many Latin words may together be read as one, how many that are a syllable each, and how many heard. */
const LONGEST_READ = 5;
const LONGEST_SPACED = 10;
const LONGEST_HEARD = 3;

/** All edges between the unspaced characters of one name and the Latin words of the other. */
export function crossEdges(query: Name, candidate: Name): readonly Edge[] {
  const edges: Edge[] = [];
  if (query.hasUnspaced && candidate.hasLatin) oneWay(query, candidate, edges, false);
  if (candidate.hasUnspaced && query.hasLatin) oneWay(candidate, query, edges, true);
  return edges;
}

/** Latin words read as one: a stretch of a name, and whether it may be heard as well as read. */
type Word = { readonly start: number; readonly end: number; readonly text: string; readonly filler: boolean };
const wordsOf = new WeakMap<Name, readonly Word[]>();

/** The words of a name, and several in a row taken as one, made once for a name. */
function latinWords(name: Name): readonly Word[] {
  const known = wordsOf.get(name);
  if (known) return known;
  const words: Word[] = [];
  for (let start = 0; start < name.atoms.length; start++) {
    const first = name.atoms[start] as Name['atoms'][number];
    if (first.class === 'stop') continue;
    let text = '';
    let spaced = true;
    for (let end = start + 1; end <= name.atoms.length && end - start <= LONGEST_SPACED; end++) {
      const atom = name.atoms[end - 1] as Name['atoms'][number];
      if (atom.unspaced || atom.number !== undefined || atom.class === 'form') break;
      spaced &&= syllableCount(atom.text) === 1;
      if (end - start > LONGEST_READ && !spaced) break;
      text += atom.text;
      if (/\d/.test(text)) break;
      words.push({ start, end, text, filler: first.class === 'filler' });
    }
  }
  wordsOf.set(name, words);
  return words;
}

function oneWay(written: Name, latin: Name, edges: Edge[], flipped: boolean): void {
  const voice = voiceOf(written);
  const longestHeard = voice.person ? 1 : LONGEST_HEARD;
  for (const { start, end, text, filler } of latinWords(latin)) {
    const hear = end - start <= longestHeard && !filler;
    for (const said of saidAs(voice, text, hear, !flipped)) edges.push(edge(said, start, end, flipped));
    if (end === start + 1)
      for (const said of initialsSaid(voice, text)) edges.push(edge(said, start, end, flipped));
  }
}

function edge({ kind, score, start, end }: Said, from: number, to: number, flipped: boolean): Edge {
  return flipped
    ? { kind, score, fromQuery: from, toQuery: to, fromCandidate: start, toCandidate: end }
    : { kind, score, fromQuery: start, toQuery: end, fromCandidate: from, toCandidate: to };
}
