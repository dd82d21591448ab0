/** Edges from a short form made of first characters to the name it shortens: 中船重工 for 中国船舶重工. */
import type { Name } from '../read/name.ts';
import type { Edge } from './edge.ts';

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
