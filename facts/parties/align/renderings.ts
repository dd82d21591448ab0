/** Edges between two Han renderings of one foreign name. Two Han names never meet by pinyin alone. */
import type { Name } from '../read/name.ts';
import { spellings } from '../sounds/readings.ts';
import { looksTransliterated, phonesAlike, strongPhones, unspacedPhones } from '../sounds/transliterate.ts';
import type { Edge } from './edge.ts';

/** Two Han renderings of one foreign name: different characters used for sound, heard alike. */
export function renderings(query: Name, candidate: Name): readonly Edge[] {
  const edges: Edge[] = [];
  const runs = (name: Name): readonly { start: number; end: number }[] => {
    const out: { start: number; end: number }[] = [];
    for (let i = 0; i < name.atoms.length; i++) {
      let end = i;
      while (name.atoms[end]?.unspaced && name.atoms[end]?.class === 'name') end++;
      if (end - i > 2) out.push({ start: i, end });
      if (end > i) i = end;
    }
    return out;
  };
  const theirs = runs(candidate);
  if (theirs.length === 0) return edges;
  for (const q of runs(query))
    for (const c of theirs) {
      const a = query.atoms.slice(q.start, q.end).map((atom) => atom.text);
      const b = candidate.atoms.slice(c.start, c.end).map((atom) => atom.text);
      if (a.join('') === b.join('') || Math.abs(a.length - b.length) > 2) continue;
      if (!looksTransliterated(a) || !looksTransliterated(b)) continue;
      const alike = Math.max(syllablesAlike(a, b), phones(a, b));
      if (alike < 0.85) continue;
      edges.push({
        kind: 'transliteration',
        score: 0.87 - (1 - alike) * 0.5,
        fromQuery: q.start,
        toQuery: q.end,
        fromCandidate: c.start,
        toCandidate: c.end,
      });
    }
  return edges;
}

function phones(a: readonly string[], b: readonly string[]): number {
  const pa = unspacedPhones(a);
  const pb = unspacedPhones(b);
  return Math.min(strongPhones(pa), strongPhones(pb)) < 3 ? 0 : phonesAlike(pa, pb);
}

/** Syllable by syllable, where the renderings are equally long: most must be the same character. */
function syllablesAlike(a: readonly string[], b: readonly string[]): number {
  if (a.length !== b.length) return 0;
  let sum = 0;
  let same = 0;
  for (const [i, x] of a.entries()) {
    const y = b[i] as string;
    const mine = spellings(x, 'pinyin');
    const theirs = spellings(y, 'pinyin');
    if (x === y) same++;
    if (x === y) sum += 1;
    else if (mine.some((m) => theirs.includes(m))) sum += 0.9;
    else if (mine.some((m) => theirs.some((t) => t[0] === m[0]))) sum += 0.6;
  }
  return same * 2 < a.length ? 0 : sum / a.length;
}
