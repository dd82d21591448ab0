/**
 * Keys under which a short name and its full form meet: first characters of neighbouring words (厦钨 for 厦门钨业),
 * first letters (HAL), the number of a house with the kind of house (719所). They fill a share of their own, for the
 * many words that longer names share would crowd them out.
 */
import type { Name } from '../read/name.ts';
import type { Add } from './keys.ts';

/** How many words from the beginning may be shortened. */
const WORDS = 4;

/** Adds the keys of one name; the same whether it is listed or asked. */
export function shortKeys(name: Name, add: Add): void {
  if (name.hasUnspaced) {
    headKeys(name, add);
    runKeys(name, add);
  }
  if (name.hasLatin) acronymKeys(name, add);
  const at = name.atoms.findIndex((atom) => atom.number !== undefined);
  const number = name.atoms[at]?.number;
  const house = name.atoms.slice(at + 1).findLast((atom) => atom.class !== 'form')?.text;
  if (number !== undefined && number.length > 1 && house !== undefined && /^[所院厂]$/.test(house))
    add('y', number + house, 1.6);
}

/** First characters of neighbouring words, one between them left out or not. */
function headKeys(name: Name, add: Add): void {
  const heads: string[] = [];
  for (const unit of name.units) {
    const atom = name.atoms[unit.start] as Name['atoms'][number];
    if (heads.length === WORDS || atom.class === 'form') break;
    if (!atom.unspaced && atom.number === undefined) continue;
    heads.push(atom.number === undefined ? atom.text : numeral(atom.number));
  }
  for (const [i, head] of heads.entries())
    for (const next of heads.slice(i + 1, i + 3)) add('y', head + next, 1);
}

/** The first of the characters that a short name begins with. */
function runKeys(name: Name, add: Add): void {
  const run: string[] = [];
  for (const atom of name.atoms) {
    if (!atom.unspaced || atom.class !== 'name' || run.length === 3) break;
    run.push(atom.text);
  }
  for (const next of run.slice(1)) add('y', (run[0] as string) + next, 1);
}

/** First letters of the words, and short words that may be first letters. */
function acronymKeys(name: Name, add: Add): void {
  let letters = '';
  for (const atom of name.atoms) {
    if (atom.unspaced || atom.class === 'stop' || atom.number !== undefined) continue;
    letters += atom.text[0];
    if (atom.class === 'name' && atom.text.length > 1 && atom.text.length < 8) add('y', atom.text, 1);
  }
  for (let size = 2; size <= Math.min(7, letters.length); size++)
    for (let from = 0; from + size <= letters.length && from < 2; from++)
      add('y', letters.slice(from, from + size), 1);
}

/** One digit as it stands in a short name: 一汽. */
function numeral(number: string): string {
  return number.length === 1 ? ('零一二三四五六七八九'[Number(number)] as string) : number;
}
