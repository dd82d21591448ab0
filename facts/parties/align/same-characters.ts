/** Edges between equal characters of two names in unspaced writing. */
import { LEXICON } from '../lexicon/lexicon.ts';
import type { Name } from '../read/name.ts';
import type { Edge } from './edge.ts';

/** The longest runs of equal characters, as long as they do not cut a known word in two. */
export function sameCharacters(query: Name, candidate: Name): readonly Edge[] {
  const edges: Edge[] = [];
  for (let i = 0; i < query.atoms.length; i++)
    for (let j = 0; j < candidate.atoms.length; j++) {
      if (!same(query, candidate, i, j) || (i > 0 && j > 0 && same(query, candidate, i - 1, j - 1))) continue;
      let size = 1;
      while (same(query, candidate, i + size, j + size)) size++;
      // Every cut of the run that respects both names' words: the assignment picks what fits.
      for (let from = 0; from < size; from++) {
        if (cuts(query, i, i + size, i + from) || cuts(candidate, j, j + size, j + from)) continue;
        for (let to = size; to > from; to--) {
          if (cuts(query, i + from, i + size, i + to) || cuts(candidate, j + from, j + size, j + to))
            continue;
          if (from > 0 && to < size) continue;
          if (to - from === 1 && displaced(query, candidate, i + from, j + from)) continue;
          edges.push({
            kind:
              query.atoms[i + from]?.class === 'form' && to - from > 1 && onlyForm(query, i + from, i + to)
                ? 'legal-form'
                : 'exact',
            score: 1,
            fromQuery: i + from,
            toQuery: i + to,
            fromCandidate: j + from,
            toCandidate: j + to,
          });
        }
      }
    }
  return edges;
}

/** One naming character elsewhere in its run is no agreement: 生益 and 益生 are two names. */
function displaced(query: Name, candidate: Name, i: number, j: number): boolean {
  if (query.atoms[i]?.class !== 'name' || candidate.atoms[j]?.class !== 'name') return false;
  const [q, c] = [runAround(query, i), runAround(candidate, j)];
  return i - q.start !== j - c.start && q.end - i !== c.end - j;
}

function runAround(name: Name, at: number): { readonly start: number; readonly end: number } {
  const naming = (i: number) => name.atoms[i]?.unspaced === true && name.atoms[i]?.class === 'name';
  let start = at;
  let end = at + 1;
  while (naming(start - 1)) start--;
  while (naming(end)) end++;
  return { start, end };
}

function onlyForm(name: Name, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (name.atoms[i]?.class !== 'form') return false;
  return true;
}

function same(query: Name, candidate: Name, i: number, j: number): boolean {
  const q = query.atoms[i];
  const c = candidate.atoms[j];
  return q?.unspaced === true && c?.unspaced === true && q.text === c.text;
}

/** Whether a border at `at` falls inside a known word of which the run then holds no whole known word. */
function cuts(name: Name, runStart: number, runEnd: number, at: number): boolean {
  const before = name.atoms[at - 1];
  const after = name.atoms[at];
  if (!before || !after || before.unit !== after.unit) return false;
  const unit = name.units[after.unit] as { start: number; end: number };
  const kept = at >= runEnd ? [Math.max(unit.start, runStart), at] : [at, Math.min(unit.end, runEnd)];
  const text = name.atoms
    .slice(kept[0], kept[1])
    .map((atom) => atom.text)
    .join('');
  return (kept[1] as number) - (kept[0] as number) < 2 || !LEXICON.unspaced.has(text);
}
