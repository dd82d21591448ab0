/** Given names and surnames that differ in spelling alone: pet forms, transliterations, alphabets without vowels. */
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { latinPhones, type Phone } from '../sounds/transliterate.ts';

const ROWS = new Map<string, Set<number>>();
for (const [row, names] of GIVEN_NAMES.split('|').entries())
  for (const name of names.split(' ')) {
    const known = ROWS.get(name);
    if (known) known.add(row);
    else ROWS.set(name, new Set([row]));
  }

/**
 * Whether two given names are forms of one.
 *
 * @example sameGivenName('bill', 'william') // true
 */
export function sameGivenName(a: string, b: string): boolean {
  const mine = ROWS.get(a);
  const theirs = ROWS.get(b);
  if (!mine || !theirs) return false;
  for (const row of mine) if (theirs.has(row)) return true;
  return false;
}

const NEAR = new Set(['ou', 'uo', 'ei', 'ie', 'ea', 'ae']);
const ALIKE = new Set(['JY', 'YJ', 'JS', 'SJ', 'WF', 'FW', 'KH', 'HK']);

/**
 * Whether two words of four letters and more sound the same: equal consonants and equal or neighbouring vowels.
 * A word without vowels (from Arabic or Hebrew letters) is compared by its consonants.
 *
 * @example soundsLike('mohammed', 'muhammad') // true
 */
export function soundsLike(a: string, b: string): boolean {
  const bare = !/[aeiouy]/.test(a) || !/[aeiouy]/.test(b);
  if (!bare && (a.length < 4 || b.length < 4)) return false;
  const [x, y] = [heard(a, bare), heard(b, bare)];
  if (x.length !== y.length || x.length < 2) return false;
  return x.every((phone, i) => {
    const pair = phone.class + (y[i] as Phone).class;
    return phone.class === y[i]?.class || (NEAR.has(pair) && !bare) || ALIKE.has(pair);
  });
}

function heard(word: string, bare: boolean): readonly Phone[] {
  return latinPhones(word).filter((phone) => (bare ? phone.class < 'a' : !phone.filler));
}
