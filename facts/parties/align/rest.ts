/** What of a name no chosen edge covers: the part that was left out, or that differs. */
import { LEXICON, type WordClass } from '../lexicon/lexicon.ts';
import type { Name } from '../read/name.ts';
import type { Rarity } from '../types.ts';

export type Rest = { readonly texts: readonly string[]; readonly weight: number };

/** What of one name no chosen edge covers, by class. */
export function rest(name: Name, covered: Uint8Array, rarity: Rarity): ReadonlyMap<WordClass, Rest> {
  const left = new Map<WordClass, { texts: string[]; weight: number }>();
  for (let i = 0; i < name.atoms.length; i++) {
    const atom = name.atoms[i] as Name['atoms'][number];
    if (covered[i] === 1 || atom.class === 'stop' || atom.class === 'form') continue;
    const part = brokenPart(name, i, covered);
    const kind = part?.class ?? atom.class;
    if (kind === 'form' || kind === 'stop') continue;
    const known = left.get(kind) ?? { texts: [], weight: 0 };
    if (atom.unspaced && known.texts.length > 0 && name.atoms[i - 1]?.unspaced && covered[i - 1] === 0)
      known.texts.push(`${known.texts.pop()}${atom.text}`);
    else known.texts.push(atom.text);
    known.weight += (part?.weight ?? leftover(name, i, covered)) * (kind === 'name' ? rarity(atom.text) : 1);
    left.set(kind, known);
  }
  return left;
}

/** What is left of a broken known name may be a known word itself: 中国 of 中国航发. */
function brokenPart(
  name: Name,
  at: number,
  covered: Uint8Array,
): { readonly class: WordClass; readonly weight: number } | undefined {
  const atom = name.atoms[at] as Name['atoms'][number];
  const unit = name.units[atom.unit] as Name['units'][number];
  if (atom.class !== 'name' || !atom.unspaced || unit.end - unit.start < 2) return undefined;
  let start = at;
  while (start > unit.start && covered[start - 1] === 0) start--;
  const texts: string[] = [];
  for (let i = start; i < unit.end && covered[i] === 0; i++)
    texts.push((name.atoms[i] as Name['atoms'][number]).text);
  if (texts.length === unit.end - unit.start) return undefined;
  const entry = LEXICON.unspaced.get(texts.join(''));
  return entry && entry.class !== 'name'
    ? { class: entry.class, weight: entry.weight / texts.length }
    : undefined;
}

/** A word of a broken phrase says more than its share of the phrase: power in "electric power". */
function leftover(name: Name, at: number, covered: Uint8Array): number {
  const atom = name.atoms[at] as Name['atoms'][number];
  const unit = name.units[atom.unit] as { start: number; end: number };
  const size = unit.end - unit.start;
  if (size === 1 || atom.class === 'name') return atom.weight;
  let left = 0;
  for (let i = unit.start; i < unit.end; i++) if (covered[i] === 0) left++;
  return left === size ? atom.weight : (atom.weight * size * 0.8) / left;
}
