/**
 * A quick look before the comparison: two Chinese or Japanese names that both have characters of their own, and of
 * which none stands anywhere in the other, cannot be one name. Only what is certain is turned away here; a name that
 * may be a rendering, a translation or a reading is compared in full.
 */
import { isHan } from '../fold/han.ts';
import type { Name } from '../read/name.ts';

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
  if (!mine || !theirs || (mine.rendered && theirs.rendered)) return true;
  for (const char of mine.naming) if (theirs.all.has(char)) return true;
  for (const char of theirs.naming) if (mine.all.has(char)) return true;
  for (const meaning of mine.meanings) if (theirs.meanings.has(meaning)) return true;
  return false;
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
