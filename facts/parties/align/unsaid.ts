/** What a name may leave unsaid and still be whole: the end of a name that is given short, the parent of an institute. */
import type { WordClass } from '../lexicon/lexicon.ts';
import type { Name } from '../read/name.ts';
import type { Rest } from './rest.ts';
import { textOf } from './text-of.ts';

/** The one name is nothing but three naming characters and more, with which the other's own begins. */
export function isBeginning(short: Name, query: Name, candidate: Name): boolean {
  const long = short === query ? candidate : query;
  if (short.atoms.length < 3 || !short.atoms.every((atom) => atom.unspaced && atom.class === 'name'))
    return false;
  const first = long.atoms.findIndex((atom) => atom.class === 'name');
  return short.atoms.every((atom, i) => long.atoms[first + i]?.text === atom.text);
}

/** All that is left is the academy or the group that an institute belongs to, and the other side has said the rest. */
export function isParentAlone(
  name: Name,
  left: ReadonlyMap<WordClass, Rest>,
  other: ReadonlyMap<WordClass, Rest>,
): boolean {
  if (other.size > 0 || left.size !== 1) return false;
  const text = left.get('name')?.texts.join('');
  return name.units.some((unit) => unit.entry?.brand === true && textOf(name, unit.start, unit.end) === text);
}
