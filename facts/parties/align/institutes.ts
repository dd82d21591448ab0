/**
 * Short names of institutes and works: the heads of some words, in order, and the kind of house at the end
 * (长春应化所 for 中国科学院长春应用化学研究所, 中物院 for 中国工程物理研究院). The house it belongs to may go unsaid.
 */
import type { Name } from '../read/name.ts';
import type { Edge } from './edge.ts';

const HOUSES = new Set(['所', '院', '厂', '台', '站']);
/** 大 at the end of a short name is 大学: 华东师大. */
const UNIVERSITY = '大';
const SCORE = 0.8;
const UNDER_PARENT = 0.86;

/** Edges of one name said in short for the other. */
export function institutes(query: Name, candidate: Name): readonly Edge[] {
  return [...oneWay(query, candidate, false), ...oneWay(candidate, query, true)];
}

function oneWay(short: Name, long: Name, flipped: boolean): readonly Edge[] {
  const said = stretch(short);
  const full = stretch(long);
  if (full.end - full.start <= said.end - said.start) return [];
  const house = short.atoms[said.end - 1]?.text ?? '';
  const ends = long.atoms[full.end - 1]?.text;
  const university = house === UNIVERSITY && ends === '学' && long.atoms[full.end - 2]?.text === UNIVERSITY;
  if (!university && (!HOUSES.has(house) || ends !== house)) return [];
  const parents = long.units.filter((unit) => isParent(long, unit, full)).map(({ end }) => end);
  const whole = parents.some((from) => isRest(short, said, long, from, full.end));
  if (!whole) {
    const size = said.end - said.start;
    if (size < 3 || size > 6 || isKnown(short, said)) return [];
    if (![full.start, ...parents].some((from) => isMadeOfHeads(short, said, long, from, full.end))) return [];
  }
  const [mine, theirs] = flipped ? [full, said] : [said, full];
  return [
    {
      kind: 'abbreviation',
      score: whole ? UNDER_PARENT : SCORE,
      fromQuery: mine.start,
      toQuery: mine.end,
      fromCandidate: theirs.start,
      toCandidate: theirs.end,
    },
  ];
}

type Stretch = { readonly start: number; readonly end: number };

/** The characters of a name before its legal form. */
function stretch(name: Name): Stretch {
  let start = 0;
  while (start < name.atoms.length && !name.atoms[start]?.unspaced) start++;
  let end = start;
  while (name.atoms[end]?.unspaced && name.atoms[end]?.class !== 'form') end++;
  return { start, end };
}

/** A house that stands before the house meant: the academy or the group of which the institute is a part. */
function isParent(name: Name, unit: Name['units'][number], full: Stretch): boolean {
  if (unit.end >= full.end) return false;
  if (unit.entry?.brand) return unit.start === full.start;
  return /^[院部团]$/.test(text(name, unit.end - 1) ?? '');
}

/** A known name is not taken apart: 中科院 is what it is. */
const isKnown = (name: Name, said: Stretch): boolean =>
  name.units.some((unit) => unit.entry?.brand && unit.end - unit.start >= said.end - said.start - 1);

/** The short name is all that follows the parent, and more than a number or a trade: it says a place or a name. */
function isRest(short: Name, said: Stretch, long: Name, from: number, to: number): boolean {
  if (to - from !== said.end - said.start) return false;
  for (let at = 0; at < to - from; at++)
    if (text(long, from + at) !== text(short, said.start + at)) return false;
  const kinds = short.atoms.slice(said.start, said.end).map((atom) => atom.class);
  return kinds.includes('place') || kinds.includes('name');
}

function isMadeOfHeads(short: Name, said: Stretch, long: Name, from: number, to: number): boolean {
  let at = said.start;
  let heads = 0;
  const last = said.end - 1;
  for (const unit of long.units) {
    if (unit.start < from || unit.end > to) continue;
    let met = 0;
    while (at < last && unit.start + met < unit.end && text(long, unit.start + met) === text(short, at)) {
      at++;
      met++;
    }
    if (met > 0) heads++;
    // The first word is always said, and so is what tells one from another: a name, a place, a number.
    const kind = long.atoms[unit.start]?.class;
    if (met === 0 && (heads === 0 || (kind !== 'word' && kind !== 'filler' && kind !== 'stop'))) return false;
  }
  return at === last && heads > 1;
}

const text = (name: Name, at: number): string | undefined => name.atoms[at]?.text;
