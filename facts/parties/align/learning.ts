/** Whether a name is of a house of learning or research: such are told apart by words that a company may drop. */
import { LEXICON } from '../lexicon/lexicon.ts';
import type { Name } from '../read/name.ts';

const INSTITUTIONS = new Set([
  'university',
  'college',
  'research institute',
  'academy',
  'normal university',
  'medical university',
  'agricultural university',
  'technology university',
  'university of technology',
  'university of science and technology',
  'institute of technology',
]);

/** Characters at the end of a name that make it a house of learning or research, whatever else it is known as. */
const OF_LEARNING = /(大学|学院|科学院|研究院|研究所)$/;

type Learned = { readonly written: boolean; readonly meant: boolean; readonly research: boolean };
const learned = new WeakMap<Name, Learned>();

/** What of a name says that it is a house of learning, once for a name. */
function learning(name: Name): Learned {
  const known = learned.get(name);
  if (known) return known;
  const written = name.atoms.flatMap((atom) => (atom.unspaced && atom.class !== 'form' ? [atom.text] : []));
  const means = (what: (meaning: string) => boolean): boolean =>
    name.units.some(({ entry }) => entry?.meanings.some((one) => what(LEXICON.nameOf[one] ?? '')));
  const found = {
    written: OF_LEARNING.test(written.join('')),
    meant: means((meaning) => INSTITUTIONS.has(meaning)),
    research: means((meaning) => meaning === 'institute'),
  };
  learned.set(name, found);
  return found;
}

export function isInstitution(name: Name, other: Name): boolean {
  const { written, meant } = learning(name);
  return meant || (written && name.hasUnspaced && other.hasUnspaced);
}

export function isOfResearch(name: Name, other: Name): boolean {
  return isInstitution(name, other) || learning(name).research;
}
