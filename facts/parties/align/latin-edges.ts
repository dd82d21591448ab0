/** Edges between Latin words: equal, numbers, misspelt, shortened, joined or split, initials and acronyms. */
import { LEXICON } from '../lexicon/lexicon.ts';
import type { Name } from '../read/name.ts';
import { syllableCount } from '../sounds/pinyin.ts';
import type { Edge } from './edge.ts';
import { sameGivenName, soundsLike } from './given-names.ts';
import { shortens, spelling } from './spelling.ts';

const LONGEST_JOIN = 4;

/** All edges between the Latin words of two names. */
export function latinEdges(query: Name, candidate: Name): readonly Edge[] {
  const edges: Edge[] = [];
  for (let i = 0; i < query.atoms.length; i++) {
    const q = query.atoms[i] as Name['atoms'][number];
    if (q.unspaced) continue;
    for (let j = 0; j < candidate.atoms.length; j++) {
      const c = candidate.atoms[j] as Name['atoms'][number];
      if (c.unspaced) continue;
      const edge = wordEdge(query, candidate, i, j);
      if (edge) edges.push(edge);
    }
  }
  joins(query, candidate, edges, false);
  joins(candidate, query, edges, true);
  acronyms(query, candidate, edges, true);
  acronyms(candidate, query, edges, false);
  return edges;
}

function wordEdge(query: Name, candidate: Name, i: number, j: number): Edge | undefined {
  const q = query.atoms[i] as Name['atoms'][number];
  const c = candidate.atoms[j] as Name['atoms'][number];
  const at = { fromQuery: i, toQuery: i + 1, fromCandidate: j, toCandidate: j + 1 };
  if (q.number !== undefined || c.number !== undefined) {
    if (q.number !== c.number || q.number === undefined) return undefined;
    return { kind: 'number', score: 1, ...at };
  }
  if (q.text === c.text) {
    // A bare initial or stop word is no evidence until the rest agrees; its small weight sees to that.
    return { kind: q.class === 'form' && c.class === 'form' ? 'legal-form' : 'exact', score: 1, ...at };
  }
  if (q.class === 'stop' || c.class === 'stop' || q.class === 'form' || c.class === 'form') return undefined;
  const person = query.schema === 'Person' || candidate.schema === 'Person';
  if (person && (q.text.length === 1 || c.text.length === 1))
    return q.text[0] === c.text[0] ? { kind: 'initial', score: 0.8, ...at } : undefined;
  const alike = spelling(q.text, c.text);
  // Two words that the lexicon knows are two words, however alike: electron and electric.
  if (alike > (person ? 0.74 : 0) && (person || !LEXICON.latin.has(q.text) || !LEXICON.latin.has(c.text)))
    return { kind: 'spelling', score: alike, ...at };
  if (person) {
    const heard = sameGivenName(q.text, c.text) ? 0.85 : soundsLike(q.text, c.text) ? 0.89 : 0;
    return heard > 0 ? { kind: 'spelling', score: heard, ...at } : undefined;
  }
  const [short, long] = q.text.length < c.text.length ? [q.text, c.text] : [c.text, q.text];
  if (!shortens(short, long)) return undefined;
  if (isCommon(q.class) || isCommon(c.class)) return { kind: 'abbreviation', score: 0.85, ...at };
  // A naming word cut short is weak, and a pinyin word that begins another is another name.
  if (long.startsWith(short) && short.length >= 4 && !(syllableCount(short) > 0 && syllableCount(long) > 0))
    return { kind: 'abbreviation', score: 0.7, ...at };
  return undefined;
}

function isCommon(kind: string): boolean {
  return kind === 'word' || kind === 'filler' || kind === 'place' || kind === 'form';
}

/** Several words of one name written as one word of the other. */
function joins(many: Name, one: Name, edges: Edge[], flipped: boolean): void {
  for (let i = 0; i + 1 < many.atoms.length; i++) {
    let joined = many.atoms[i]?.unspaced ? '' : (many.atoms[i]?.text ?? '');
    if (joined === '') continue;
    for (let end = i + 2; end <= many.atoms.length && end - i <= LONGEST_JOIN; end++) {
      const next = many.atoms[end - 1] as Name['atoms'][number];
      if (next.unspaced) break;
      joined += next.text;
      for (let j = 0; j < one.atoms.length; j++) {
        const target = one.atoms[j] as Name['atoms'][number];
        if (target.unspaced || target.text.length < 3) continue;
        const same = target.text === joined ? 1 : joined.length > 7 ? spelling(joined, target.text) : 0;
        if (same < 0.8) continue;
        edges.push(
          edge(flipped, i, end, j, j + 1, same === 1 ? 'variant' : 'spelling', same === 1 ? 0.99 : same),
        );
      }
    }
  }
}

/** A short word made of the first letters of the other name's words, legal form included or not. */
function acronyms(short: Name, long: Name, edges: Edge[], flipped: boolean): void {
  for (let j = 0; j < short.atoms.length; j++) {
    const atom = short.atoms[j] as Name['atoms'][number];
    if (atom.unspaced || atom.class === 'form' || atom.number !== undefined) continue;
    if (atom.text.length < 3 || atom.text.length > 7) continue;
    for (let start = 0; start + 2 < long.atoms.length; start++) {
      const first = long.atoms[start] as Name['atoms'][number];
      if (first.unspaced || first.text[0] !== atom.text[0] || first.text === atom.text) continue;
      let letters = 0;
      let end = start;
      for (; end < long.atoms.length && letters < atom.text.length; end++) {
        const word = long.atoms[end] as Name['atoms'][number];
        if (word.unspaced) break;
        if (word.text[0] === atom.text[letters]) letters++;
        else if (word.class !== 'stop') break;
      }
      if (letters === atom.text.length)
        edges.push(edge(flipped, start, end, j, j + 1, 'acronym', letters > 3 ? 0.9 : 0.8));
    }
  }
}

function edge(
  flipped: boolean,
  start: number,
  end: number,
  from: number,
  to: number,
  kind: Edge['kind'],
  score: number,
): Edge {
  return flipped
    ? { kind, score, fromQuery: from, toQuery: to, fromCandidate: start, toCandidate: end }
    : { kind, score, fromQuery: start, toQuery: end, fromCandidate: from, toCandidate: to };
}
