/**
 * A quick look before the comparison: two Chinese or Japanese names that both have characters of their own, and of
 * which none stands anywhere in the other, cannot be one name. Only what is certain is turned away here; a name that
 * may be a rendering, a translation or a reading is compared in full.
 */
import { isHan } from '../fold/han.ts';
import type { Name } from '../read/name.ts';
import { brandsQuarrel } from './brands.ts';
import type { Edge } from './edge.ts';

type Marks = {
  /** All characters, and those that name; undefined where the name holds anything but Han and legal forms. */
  readonly all: ReadonlySet<string>;
  readonly naming: readonly string[];
  readonly meanings: ReadonlySet<number>;
  /** A run of naming characters long enough to be a foreign name rendered. */
  readonly rendered: boolean;
};

const known = new WeakMap<Name, Marks | null>();

/** Whether the full comparison of two names can find them alike at all. */
export function mayAgree(query: Name, candidate: Name): boolean {
  const mine = marksOf(query);
  const theirs = marksOf(candidate);
  if (brandsQuarrel(query, candidate) && !isPerson(query) && !isPerson(candidate)) return false;
  if (!mine || !theirs || (mine.rendered && theirs.rendered)) return true;
  for (const char of mine.naming) if (theirs.all.has(char)) return true;
  for (const char of theirs.naming) if (mine.all.has(char)) return true;
  for (const meaning of mine.meanings) if (theirs.meanings.has(meaning)) return true;
  return false;
}

/** What names each of two parties must weigh for its disagreement alone to keep them apart. */
const OWN_NAME = 0.7;

/**
 * Whether any way of standing for one another touches what names one of the parties; true where one of them has no
 * name of its own. Two own names that nowhere meet are two parties, whatever their trades have in common.
 */
export function namesMeet(query: Name, candidate: Name, edges: readonly Edge[]): boolean {
  const mine = namingOf(query);
  const theirs = namingOf(candidate);
  if (mine.weight < OWN_NAME || theirs.weight < OWN_NAME) return true;
  return edges.some(
    (edge) =>
      mine.before[edge.toQuery] !== mine.before[edge.fromQuery] ||
      theirs.before[edge.toCandidate] !== theirs.before[edge.fromCandidate],
  );
}

/** The part of its weight that the commonest word still has. */
const LEAST_RARITY = 0.6;

/** What each of two names must have left of its own, so that the difference alone keeps them well below the look bar. */
const LEFT_APART = 0.19;

/**
 * Whether each name has a naming part that nothing in the other can stand for, heavy enough that no choice of edges
 * brings the two near the look bar: what the score would count as a different name is bounded from below.
 */
export function keepsApart(query: Name, candidate: Name, edges: readonly Edge[]): boolean {
  if (isPerson(query) || isPerson(candidate)) return false;
  const mine = new Uint8Array(query.atoms.length);
  const theirs = new Uint8Array(candidate.atoms.length);
  for (const edge of edges) {
    mine.fill(1, edge.fromQuery, edge.toQuery);
    theirs.fill(1, edge.fromCandidate, edge.toCandidate);
  }
  return leftOf(query, mine) >= LEFT_APART && leftOf(candidate, theirs) >= LEFT_APART;
}

function isPerson(name: Name): boolean {
  return name.schema === 'Person';
}

/**
 * The least that the uncovered naming parts can weigh. Of a longer known word only what stands wholly uncovered is
 * counted: what is left of a broken one may turn out to be no name.
 */
function leftOf(name: Name, covered: Uint8Array): number {
  let left = 0;
  for (const { start, end } of name.units) {
    const broken =
      name.atoms[start]?.unspaced === true &&
      covered.indexOf(1, start) < end &&
      covered.indexOf(1, start) >= 0;
    for (let at = start; at < end; at++) {
      const atom = name.atoms[at] as Name['atoms'][number];
      if (atom.class === 'name' && covered[at] === 0 && !broken) left += atom.weight * LEAST_RARITY;
    }
  }
  return left;
}

type Naming = { readonly weight: number; readonly before: Uint8Array };
const naming = new WeakMap<Name, Naming>();

/** How much of a name names it, and how many naming atoms stand before each of its atoms. */
function namingOf(name: Name): Naming {
  const before = naming.get(name);
  if (before) return before;
  const counts = new Uint8Array(name.atoms.length + 1);
  let weight = 0;
  for (const [at, atom] of name.atoms.entries()) {
    const names = atom.class === 'name';
    if (names) weight += atom.weight;
    counts[at + 1] = ((counts[at] as number) + (names ? 1 : 0)) & 255;
  }
  const found = { weight, before: counts };
  naming.set(name, found);
  return found;
}

function marksOf(name: Name): Marks | null {
  const before = known.get(name);
  if (before !== undefined) return before;
  const marks = read(name);
  known.set(name, marks);
  return marks;
}

function read(name: Name): Marks | null {
  if (name.schema === 'Person' || name.schema === 'Vessel') return null;
  const all = new Set<string>();
  const naming: string[] = [];
  let run = 0;
  let longest = 0;
  for (const atom of name.atoms) {
    if (atom.class === 'form') continue;
    if (!atom.unspaced || !isHan(atom.text)) return null;
    all.add(atom.text);
    if (atom.class !== 'name') {
      run = 0;
      continue;
    }
    naming.push(atom.text);
    run++;
    longest = Math.max(longest, run);
  }
  if (naming.length === 0) return null;
  const meanings = new Set<number>();
  for (const { entry } of name.phrases)
    if (entry.class === 'name') for (const meaning of entry.meanings) meanings.add(meaning);
  return { all, naming, meanings, rendered: longest > 2 };
}
