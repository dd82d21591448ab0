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
/** 大连理工 for 大连理工大学. */
const UNSAID = 0.95;

/** Edges of one name said in short for the other. */
export function institutes(query: Name, candidate: Name): readonly Edge[] {
  return [...oneWay(query, candidate, false), ...oneWay(candidate, query, true)];
}

function oneWay(short: Name, long: Name, flipped: boolean): readonly Edge[] {
  const said = stretch(short);
  const full = stretch(long);
  if (full.end - full.start <= said.end - said.start) return [];
  const score = scoreOf(short, said, long, full);
  if (score === undefined) return [];
  const [mine, theirs] = flipped ? [full, said] : [said, full];
  return [
    {
      kind: 'abbreviation',
      weak: score === UNSAID,
      score,
      fromQuery: mine.start,
      toQuery: mine.end,
      fromCandidate: theirs.start,
      toCandidate: theirs.end,
    },
  ];
}

function scoreOf(short: Name, said: Stretch, long: Name, full: Stretch): number | undefined {
  const house = short.atoms[said.end - 1]?.text ?? '';
  const ends = long.atoms[full.end - 1]?.text;
  const isUniversity = ends === '学' && said.end - said.start > 3;
  if (isUniversity && `${written(short, said)}大学` === written(long, full)) return UNSAID;
  const university = house === UNIVERSITY && ends === '学' && long.atoms[full.end - 2]?.text === UNIVERSITY;
  if (!university && (!HOUSES.has(house) || ends !== house)) return undefined;
  const parents = long.units.filter((unit) => isParent(long, unit, full)).map(({ end }) => end);
  if (parents.some((from) => isRest(short, said, long, from, full.end))) return UNDER_PARENT;
  const size = said.end - said.start;
  if (size < 3 || size > 6 || isKnown(short, said)) return undefined;
  const beginnings = [full.start, ...places(long, full), ...parents];
  return beginnings.some((from) => isMadeOfHeads(short, said, long, from, full.end)) ? SCORE : undefined;
}

const written = (name: Name, { start, end }: Stretch): string =>
  name.atoms
    .slice(start, end)
    .map((atom) => atom.text)
    .join('');

/**
 * A house said by its number alone: 719所 for 中国船舶重工集团第七一九研究所. One digit is too little to tell houses
 * of different parents apart.
 */
export function numbered(query: Name, candidate: Name): readonly Edge[] {
  const mine = numberAtEnd(query);
  const theirs = mine && numberAtEnd(candidate);
  if (!mine || !theirs || mine.number !== theirs.number || mine.house !== theirs.house) return [];
  if (mine.number.length < 2 || mine.parent === theirs.parent) return [];
  return [
    {
      kind: 'abbreviation',
      weak: true,
      score: SCORE,
      fromQuery: 0,
      toQuery: query.atoms.length,
      fromCandidate: 0,
      toCandidate: candidate.atoms.length,
    },
  ];
}

type Numbered = { readonly parent: boolean; readonly number: string; readonly house: string };
const numberedHouses = new WeakMap<Name, Numbered | null>();

/** The number of the house a name is, once for a name. */
function numberAtEnd(name: Name): Numbered | null {
  const known = numberedHouses.get(name);
  if (known !== undefined) return known;
  const found = readNumber(name) ?? null;
  numberedHouses.set(name, found);
  return found;
}

/** Where the number of a house stands, with nothing but the kind of house behind it. */
function readNumber(name: Name): Numbered | undefined {
  const at = name.atoms.findIndex((atom) => atom.number !== undefined);
  const number = name.atoms[at]?.number;
  if (number === undefined) return undefined;
  const behind = name.atoms.slice(at + 1).map((atom) => atom.text);
  const house = /^(?:研究)?([所院厂])$/.exec(behind.join(''))?.[1];
  const parent = name.atoms
    .slice(0, Math.max(0, at))
    .some((atom) => atom.class === 'name' || atom.class === 'place');
  return house === undefined ? undefined : { parent, number, house };
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

/** Where the words begin behind the place that a name begins with. */
function places(name: Name, full: Stretch): readonly number[] {
  return name.units
    .filter((unit) => unit.start === full.start && name.atoms[unit.start]?.class === 'place')
    .map(({ end }) => end);
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
    // The head of the word, and then what follows of it in order: 研总 of 研究总院.
    for (let from = unit.start; at < last && from < unit.end; from++) {
      if (text(long, from) === text(short, at)) {
        at++;
        met++;
      } else if (met === 0) break;
    }
    if (met > 0) heads++;
    // The first word is always said, and so is what tells one from another: a name, a place, a number.
    const kind = long.atoms[unit.start]?.class;
    if (met === 0 && (heads === 0 || (kind !== 'word' && kind !== 'filler' && kind !== 'stop'))) return false;
  }
  return at === last && heads > 1;
}

const text = (name: Name, at: number): string | undefined => name.atoms[at]?.text;
