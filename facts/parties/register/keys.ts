/**
 * The keys a name is found under. Two names that may score above the bar share at least one: a word, a pair of
 * characters, a reading, a sound, a meaning or an acronym. Recall is proven by test, not by argument.
 */
import { skeleton } from '../align/skeleton.ts';
import { isHangul } from '../fold/hangul.ts';
import { type Entry, LEXICON } from '../lexicon/lexicon.ts';
import type { Name } from '../read/name.ts';
import { initials } from '../sounds/read-as.ts';
import { HAN_SYSTEMS, PERSON_SYSTEMS, spellings } from '../sounds/readings.ts';
import { latinPhones, unspacedPhones } from '../sounds/transliterate.ts';
import { koreanKeys } from './korean-keys.ts';
import { shortKeys } from './short-keys.ts';

/** How much a shared key of each kind says about likeness, before rarity. */
export type Key = { readonly hash: number; readonly weight: number; readonly family: Family };

/**
 * Evidence within one script, read across scripts, heard across scripts, of a short form, or any of the first two:
 * each family fills its own share.
 */
export type Family = 'within' | 'across' | 'heard' | 'short' | 'any';

const LONGEST_RUN = 4;
const MOST_SPELLINGS = 6;

/**
 * `kept`: the keys a listed name is stored under. `asked`: the keys a query looks for. Readings and sounds of
 * characters are kept apart from Latin words, so that they bring the other script only: two Han names meet by
 * their characters and meanings.
 */
export type Side = 'kept' | 'asked';

type Put = (kind: string, text: string, weight: number, family: Family) => void;

/** The keys of one reading of a query, without repeats. */
export function keysOf(name: Name): readonly Key[] {
  const keys = new Map<number, Key>();
  collect(name, 'asked', (kind, text, weight, family) => {
    const hash = fnv(kind, text);
    const known = keys.get(hash);
    if (!known || known.weight < weight) keys.set(hash, { hash, weight, family });
  });
  return [...keys.values()];
}

/** The hashes of the keys that a listed name is stored under, without repeats. */
export function hashesOf(readings: readonly Name[]): ReadonlySet<number> {
  const hashes = new Set<number>();
  for (const name of readings) collect(name, 'kept', (kind, text) => void hashes.add(fnv(kind, text)));
  return hashes;
}

function collect(name: Name, side: Side, put: Put): void {
  const asked = side === 'asked';
  const add: Add = (kind, text, weight) => put(kind, text, weight, familyOf(kind, false));
  latinKeys(name, (kind, text, weight) => {
    add(kind, text, weight);
    if (asked && kind === 'l') add('r', text, weight);
    if (asked && kind === 's') add('z', text, weight);
  });
  if (name.hasUnspaced) {
    unspacedKeys(name, (kind, text, weight) => {
      const other = !asked ? kind : kind === 'r' ? 'l' : kind === 'z' ? 's' : kind;
      put(other, text, weight, familyOf(other, true));
    });
    koreanKeys(name, side, (kind, text, weight) => put(kind, text, weight, 'across'));
  }
  if (name.schema !== 'Vessel' && name.schema !== 'Person') shortKeys(name, add);
  for (const { start, end, entry } of name.phrases)
    if (entry.class !== 'form' && !(end - start === 1 && name.atoms[start]?.unspaced))
      for (const meaning of entry.meanings) {
        const called = LEXICON.nameOf[meaning] as string;
        if (entry.brand) add('y', `=${called}`, 2);
        add('m', called, meaningWeight(entry));
      }
}

/** The scripts of a name as bits: Latin, Han and kana, Hangul. */
export function scriptsOf(readings: readonly Name[]): number {
  let bits = 0;
  for (const { atoms } of readings)
    for (const { text, unspaced, number } of atoms)
      if (number === undefined) bits |= !unspaced ? 1 : isHangul(text) ? 4 : 2;
  // A number alone is written alike in all of them.
  return bits === 0 ? 7 : bits;
}

function meaningWeight(entry: Entry): number {
  if (entry.brand) return 4;
  return entry.class === 'name' ? 1 : entry.class === 'filler' ? 0.15 : 0.4;
}

/** A Latin word looked for on behalf of characters crosses scripts; the same word looked for itself does not. */
function familyOf(kind: string, unspaced: boolean): Family {
  if (kind === 'm' || kind === 'n') return 'any';
  if (kind === 'y') return 'short';
  if (kind === 'q') return 'across';
  if (kind === 'z' || (kind === 's' && unspaced)) return 'heard';
  return kind === 'r' || (kind === 'l' && unspaced) ? 'across' : 'within';
}

export type Add = (kind: string, text: string, weight: number) => void;

function latinKeys(name: Name, add: Add): void {
  for (let i = 0; i < name.atoms.length; i++) {
    const atom = name.atoms[i] as Name['atoms'][number];
    if (atom.unspaced || atom.class === 'stop') continue;
    if (atom.class === 'form') continue;
    // The words of a known name of several words are common ones; together its meaning speaks for it.
    const unit = name.units[atom.unit] as Name['units'][number];
    const known = unit.entry?.brand === true && unit.end - unit.start > 1;
    const common = known || (atom.class !== 'name' && atom.class !== 'number');
    if (atom.number !== undefined) {
      add('n', atom.number, 0.3);
      continue;
    }
    add('l', atom.text, known ? 0.7 : common ? 0.35 : 1);
    if (!common) add('k', skeleton(atom.text), 0.6);
    if (!common && atom.text.length > 4) add('c', skeleton(atom.text).replace(/[aeiouh]/g, ''), 0.8);
    if (!common && atom.text.length > 3) add('e', atom.text.slice(0, 2) + atom.text.slice(-2), 0.4);
    if (atom.text.length > 3) add('x', skeleton(atom.text).slice(0, 4), common ? 0.1 : 0.3);
    if (!common && atom.text.length > 4) for (const t of trigrams(skeleton(atom.text))) add('t', t, 0.25);
    if (!common) soundKeys(latinPhones(atom.text), add);
    let joined = atom.text;
    for (let end = i + 1; end < name.atoms.length && end - i < 5; end++) {
      const next = name.atoms[end] as Name['atoms'][number];
      if (next.unspaced || next.class === 'form' || next.number !== undefined) break;
      joined += next.text;
      add('l', joined, 1);
      if (end === i + 1) soundKeys(latinPhones(joined), add);
      if (end === i + 1 && joined.length > 6) add('x', joined.slice(0, 4), 0.2);
    }
  }
}

function unspacedKeys(name: Name, add: Add): void {
  for (let i = 0; i < name.atoms.length; i++) {
    const atom = name.atoms[i] as Name['atoms'][number];
    if (!atom.unspaced || atom.class === 'form' || atom.class === 'stop') continue;
    const next = name.atoms[i + 1];
    const naming = atom.class === 'name';
    if (next?.unspaced && next.class !== 'form') add('h', atom.text + next.text, naming ? 1 : 0.4);
    if (naming) add('u', atom.text, 0.4);
    if (naming) namingReadings(name, i, add);
    else wordReadings(name, i, add);
    const opening = atom.opens || name.atoms[i - 1]?.class !== 'name' || !name.atoms[i - 1]?.unspaced;
    if (naming && (opening || runFrom(name, i) > 3)) soundRun(name, i, add);
  }
}

/** Every reading of up to four characters from a naming one on; system by system, those that go on. */
function namingReadings(name: Name, from: number, add: Add): void {
  const person = name.schema === 'Person';
  for (const system of person ? PERSON_SYSTEMS : HAN_SYSTEMS) {
    let all: readonly string[] = [''];
    for (let end = from; end < name.atoms.length && end - from < LONGEST_RUN && all.length > 0; end++) {
      const unit = name.atoms[end] as Name['atoms'][number];
      if (!unit.unspaced || unit.class === 'form') break;
      const sounds = spellings(unit.text, system);
      const longer: string[] = [];
      for (const head of all) for (const sound of sounds) longer.push(head + sound);
      all = longer.length > MOST_SPELLINGS ? longer.slice(0, MOST_SPELLINGS) : longer;
      for (const text of all) if (text.length > 2) add('r', text, end > from ? 1 : 0.3);
    }
  }
  const parts: string[] = [];
  for (let end = from; end - from < LONGEST_RUN; end++) {
    const unit = name.atoms[end];
    if (!unit?.unspaced || unit.class !== 'name') break;
    parts.push(unit.text);
    if (parts.length > 1) for (const letters of initials(parts)) add('r', letters, 0.6);
  }
}

const words = new Map<string, readonly string[]>();

/** A word of trade or a place is read as a whole, and remembered: 科技 is keji in every name. */
function wordReadings(name: Name, from: number, add: Add): void {
  const unit = name.units[(name.atoms[from] as Name['atoms'][number]).unit] as Name['units'][number];
  if (unit.start !== from || unit.end - from > LONGEST_RUN) return;
  const parts = name.atoms.slice(from, unit.end).map(({ text }) => text);
  const word = parts.join('');
  let read = words.get(word);
  if (!read) {
    const all = HAN_SYSTEMS.flatMap((system) => {
      let texts: readonly string[] = [''];
      for (const part of parts)
        texts = texts
          .flatMap((head) => spellings(part, system).map((s) => head + s))
          .slice(0, MOST_SPELLINGS);
      return texts;
    });
    read = [...new Set(all.filter((text) => text.length > 2))];
    if (words.size < 10_000) words.set(word, read);
  }
  for (const text of read) add('r', text, 0.4);
}

/** How many naming characters follow from here. */
function runFrom(name: Name, at: number): number {
  let end = at;
  while (name.atoms[end]?.unspaced && name.atoms[end]?.class === 'name') end++;
  return end - at;
}

function soundRun(name: Name, from: number, add: Add): void {
  const parts: string[] = [];
  for (let end = from; end < name.atoms.length && end - from < 8; end++) {
    const unit = name.atoms[end] as Name['atoms'][number];
    if (!unit.unspaced || unit.class !== 'name' || (unit.opens && end > from)) break;
    parts.push(unit.text);
  }
  if (parts.length > 1) soundKeys(unspacedPhones(parts), (_, text, weight) => add('z', text, weight));
}

/** The first two and the first three strong consonants, so that a slip later in the word does not lose it. */
function soundKeys(phones: ReturnType<typeof latinPhones>, add: Add): void {
  const strong = phones.filter((phone) => !phone.weak).map((phone) => coarse(phone.class));
  if (strong.length < 2) return;
  add('s', strong.slice(0, 2).join(''), 0.2);
  if (strong.length > 2) {
    add('s', strong.slice(0, 3).join(''), 0.8);
    add('s', `${strong[0]}-${strong[2]}`, 0.15);
    add('s', `${strong[1]}${strong[2]}+`, 0.15);
  }
  const plain = strong.filter((phone) => phone !== 'N');
  if (plain.length > 2 && plain.length < strong.length) add('s', plain.slice(0, 3).join(''), 0.5);
  if (strong.length > 4) add('s', strong.slice(0, 5).join(''), 1.6);
  if (strong.length > 3) {
    add('s', strong.slice(0, 4).join(''), 1.4);
    add('s', `${strong[0]}${strong[1]}_${strong[3]}`, 1.2);
  }
}

function coarse(phone: string): string {
  return phone === 'J' ? 'S' : phone === 'W' ? 'F' : phone;
}

function trigrams(word: string): readonly string[] {
  const out: string[] = [];
  for (let i = 0; i + 3 <= word.length; i++) out.push(word.slice(i, i + 3));
  return out;
}

function fnv(kind: string, text: string): number {
  let value = Math.imul(0x811c9dc5 ^ kind.charCodeAt(0), 0x01000193);
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value ^= value >>> 15;
  return Math.imul(value, 0x2c1b3c6d) >>> 0;
}
