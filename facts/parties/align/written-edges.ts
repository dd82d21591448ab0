/**
 * Edges between unspaced characters of two names: the same characters, a short form made of first characters
 * (中船重工 for 中国船舶重工), two renderings of one foreign name. Two Han names never meet by pinyin alone.
 */
import { LEXICON } from '../lexicon/lexicon.ts';
import type { Name } from '../read/name.ts';
import { spellings } from '../sounds/readings.ts';
import { looksTransliterated, phonesAlike, strongPhones, unspacedPhones } from '../sounds/transliterate.ts';
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

/** Short forms: all characters of one stretch, in order, at the heads of the other's words. */
export function shortForms(query: Name, candidate: Name): readonly Edge[] {
  const edges: Edge[] = [];
  oneWay(query, candidate, edges, false);
  oneWay(candidate, query, edges, true);
  return edges;
}

function oneWay(short: Name, long: Name, edges: Edge[], flipped: boolean): void {
  wholeForm(short, long, edges, flipped);
  runForms(short, long, edges, flipped);
}

/** The whole short name, legal form aside: every word of the other gives its head, and only fillers are passed. */
function wholeForm(short: Name, long: Name, edges: Edge[], flipped: boolean): void {
  const s = stretch(short);
  const l = stretch(long);
  if (s.length < 3 || s.length > 8 || l.length <= s.length) return;
  for (let from = 0; from < Math.min(3, l.length); from++) {
    const end = headsOf(short, s, long, l, from);
    if (end === undefined) continue;
    push(
      edges,
      flipped,
      s[0] as number,
      (s.at(-1) as number) + 1,
      l[from] as number,
      end,
      s.length > 3 ? 0.86 : 0.8,
    );
    return;
  }
}

/** Where the long stretch ends if the short one is made of its heads from `from` on, else undefined. */
function headsOf(
  short: Name,
  s: readonly number[],
  long: Name,
  l: readonly number[],
  from: number,
): number | undefined {
  let at = 0;
  let heads = 0;
  let k = from;
  while (k < l.length && at < s.length) {
    const position = l[k] as number;
    const unit = long.units[long.atoms[position]?.unit ?? 0];
    if (unit?.start !== position) return undefined;
    const end = unit.end;
    let met = 0;
    // The head, and then as many following characters of the word as the short form keeps.
    for (let p = position; p < end && long.atoms[p]?.text === short.atoms[s[at] as number]?.text; p++) {
      at++;
      met++;
    }
    if (met === 0 && long.atoms[position]?.class !== 'filler') return undefined;
    if (met > 0 && met < end - position && unit.entry?.brand) return undefined;
    if (met > 0) heads++;
    k += end - position;
  }
  return at === s.length && heads > 1 ? (l[k - 1] as number) + 1 : undefined;
}

/** A run of naming characters made of a place's head and the heads of the trades after it: 宝钛 for 宝鸡钛业. */
function runForms(short: Name, long: Name, edges: Edge[], flipped: boolean): void {
  for (let start = 0; start < short.atoms.length; start++) {
    if (!naming(short, start) || naming(short, start - 1)) continue;
    let end = start;
    while (naming(short, end)) end++;
    if (end - start < 2 || end - start > 4) continue;
    for (let u = 0; u < long.units.length; u++) {
      let at = start;
      let v = u;
      while (at < end && v < long.units.length) {
        const unit = long.units[v] as Name['units'][number];
        const head = long.atoms[unit.start];
        const place = head?.class === 'place' || (v > u && head?.class === 'word');
        if (!place || unit.end - unit.start < 2 || head?.text !== short.atoms[at]?.text) break;
        at++;
        v++;
      }
      if (at === end)
        push(
          edges,
          flipped,
          start,
          end,
          (long.units[u] as Name['units'][number]).start,
          (long.units[v - 1] as Name['units'][number]).end,
          end - start > 2 ? 0.82 : 0.74,
        );
    }
  }
}

function naming(name: Name, at: number): boolean {
  return name.atoms[at]?.unspaced === true && name.atoms[at]?.class === 'name';
}

function push(
  edges: Edge[],
  flipped: boolean,
  start: number,
  end: number,
  from: number,
  to: number,
  score: number,
): void {
  const [q, c] = flipped
    ? [[from, to] as const, [start, end] as const]
    : [[start, end] as const, [from, to] as const];
  edges.push({
    kind: 'abbreviation',
    score,
    fromQuery: q[0],
    toQuery: q[1],
    fromCandidate: c[0],
    toCandidate: c[1],
  });
}

/** Positions of the first unbroken stretch of characters, legal forms and 集团 left out. */
function stretch(name: Name): readonly number[] {
  const out: number[] = [];
  for (let i = 0; i < name.atoms.length; i++) {
    const atom = name.atoms[i] as Name['atoms'][number];
    if (!atom.unspaced || atom.class === 'form' || atom.class === 'stop') {
      if (out.length > 0) break;
      continue;
    }
    out.push(i);
  }
  return out;
}

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
