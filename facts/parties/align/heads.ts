/**
 * The general rule of Chinese abbreviation (简称): first characters of words, in order, from the first word on or
 * from the first after a place (中电科 for 中国电子科技集团, 一汽 for 中国第一汽车集团, 东航 for 中国东方航空). Weak
 * evidence: many names shorten to the same few characters, and none of these edges reaches the hold bar by itself.
 */
import type { Name } from '../read/name.ts';
import { hanNumber } from '../read/numbers.ts';
import type { Edge } from './edge.ts';

const SCORES = [0, 0, 0.79, 0.82, 0.85, 0.85];

/** Edges of the naming characters at the beginning of one name read as heads of the other's words. */
export function headEdges(query: Name, candidate: Name): readonly Edge[] {
  const edges: Edge[] = [];
  const [there, back] = [oneWay(query, candidate), oneWay(candidate, query)];
  if (there) edges.push({ kind: 'abbreviation', weak: true, ...there });
  if (back)
    edges.push({
      kind: 'abbreviation',
      weak: true,
      score: back.score,
      fromQuery: back.fromCandidate,
      toQuery: back.toCandidate,
      fromCandidate: back.fromQuery,
      toCandidate: back.toQuery,
    });
  return edges;
}

function oneWay(short: Name, long: Name): Omit<Edge, 'kind'> | undefined {
  const said = namingRun(short);
  if (said.length < 2 || said.length > 5 || long.atoms.length <= said.length) return undefined;
  // The first character is never passed over: most pairs end here.
  const places = openings(long).filter((from) => meets(long, from, said.chars[0] as string));
  if (places.length === 0) return undefined;
  const heads = headsOf(long);
  for (const from of places) {
    const end = walk(said, long, heads, from);
    if (end !== undefined)
      return {
        score: SCORES[said.length] as number,
        fromQuery: said.from,
        toQuery: said.from + said.length,
        fromCandidate: from,
        toCandidate: end,
      };
  }
  return undefined;
}

type Said = { readonly from: number; readonly length: number; readonly chars: readonly string[] };

/** The naming characters that a name begins with. */
function namingRun(name: Name): Said {
  const chars: string[] = [];
  for (const atom of name.atoms) {
    if (!atom.unspaced || atom.class !== 'name') break;
    chars.push(atom.text);
  }
  return { from: 0, length: chars.length, chars };
}

/** Where the words of a name begin, and where each of them ends at the latest; one character alone is no word. */
function headsOf(name: Name): ReadonlyMap<number, number> {
  const heads = new Map<number, number>();
  for (const { start, end, entry } of name.phrases)
    if (end - start > 1 && entry.class !== 'form' && (!entry.brand || end - start < 4))
      heads.set(start, Math.min(heads.get(start) ?? end, end));
  for (const [at, atom] of name.atoms.entries()) if (atom.number !== undefined) heads.set(at, at + 1);
  return heads;
}

/** The first word, and the first after a place that stands before it. */
function openings(name: Name): readonly number[] {
  const out = [0];
  for (const { start, end, entry } of name.phrases)
    if (start === 0 && entry.class === 'place' && end < name.atoms.length) out.push(end);
  return [...new Set(out)];
}

/** Where the last word ends if the characters are heads from `from` on with nothing that names passed over. */
function walk(said: Said, name: Name, heads: ReadonlyMap<number, number>, from: number): number | undefined {
  let at = from;
  for (let i = 0; i < said.chars.length; ) {
    const end = heads.get(at);
    if (end === undefined) return undefined;
    if (!meets(name, at, said.chars[i] as string)) {
      // Only a word of trade or a filler may go unsaid, and never the first.
      const kind = name.atoms[at]?.class;
      if (i === 0 || (kind !== 'word' && kind !== 'filler')) return undefined;
      at = end;
      continue;
    }
    i++;
    let next = at + 1;
    while (next < end && i < said.chars.length && meets(name, next, said.chars[i] as string)) {
      i++;
      next++;
    }
    at = end;
  }
  return at;
}

function meets(name: Name, at: number, char: string): boolean {
  const atom = name.atoms[at];
  return atom?.text === char || (atom?.number !== undefined && atom.number === hanNumber(char));
}
