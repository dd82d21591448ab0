/** Edges across scripts: characters read in Latin letters, foreign names heard in characters, initials. */

import { isHangul } from '../fold/hangul.ts';
import { isKana } from '../fold/kana.ts';
import type { Name } from '../read/name.ts';
import { initials, readAs } from '../sounds/read-as.ts';
import {
  latinPhones,
  looksTransliterated,
  mayBeginAlike,
  type Phone,
  phonesAlike,
  strongPhones,
  unspacedPhones,
} from '../sounds/transliterate.ts';
import type { Edge } from './edge.ts';

const LONGEST_JOIN = 5;
const HEARD = 0.7;

/** All edges between the unspaced characters of one name and the Latin words of the other. */
export function crossEdges(query: Name, candidate: Name): readonly Edge[] {
  const edges: Edge[] = [];
  if (query.hasUnspaced && candidate.hasLatin) oneWay(query, candidate, edges, false);
  if (candidate.hasUnspaced && query.hasLatin) oneWay(candidate, query, edges, true);
  return edges;
}

function oneWay(written: Name, latin: Name, edges: Edge[], flipped: boolean): void {
  const units = written.atoms.map((atom) => (atom.unspaced ? atom.text : ' '));
  const runs = namingRuns(written);
  const person = written.schema === 'Person' || latin.schema === 'Person';
  const stretches = soundsOf(written, units, runs);
  for (let i = 0; i < latin.atoms.length; i++) {
    const first = latin.atoms[i] as Name['atoms'][number];
    if (first.unspaced || first.class === 'stop' || first.class === 'form' || first.number !== undefined)
      continue;
    let word = '';
    for (let end = i + 1; end <= latin.atoms.length && end - i <= LONGEST_JOIN; end++) {
      const atom = latin.atoms[end - 1] as Name['atoms'][number];
      if (atom.unspaced || atom.number !== undefined || atom.class === 'form') break;
      word += atom.text;
      if (/\d/.test(word)) break;
      read(written, units, word, i, end, person, edges, flipped);
      if (end - i <= (person ? 1 : 3)) heard(stretches, word, i, end, first.class, person, edges, flipped);
      if (end === i + 1 && word.length >= 2 && word.length <= 5)
        for (const run of runs)
          if (run.end - run.start === word.length && initials(units.slice(run.start, run.end)).includes(word))
            edges.push(edge(flipped, run.start, run.end, i, end, 'initial', word.length > 2 ? 0.7 : 0.57));
    }
  }
}

function read(
  written: Name,
  units: readonly string[],
  word: string,
  start: number,
  end: number,
  person: boolean,
  edges: Edge[],
  flipped: boolean,
): void {
  // Some spellings drop the g of a final ng: 裕隆, Yulon.
  const spelt = word.endsWith('n') && word.length > 4 ? [word, `${word}g`] : [word];
  for (const [slip, text] of spelt.entries())
    for (const { from, length, system } of readAs(units, text)) {
      if (length === 1 && !person && word.length < 4) continue;
      if (cutsWord(written, from, from + length)) continue;
      const full = system === 'pinyin' ? 0.98 : system === 'japanese' ? 0.95 : 0.9;
      const score = (length === 1 && !person ? full - 0.25 : full) - 0.1 * slip;
      edges.push(edge(flipped, from, from + length, start, end, 'reading', score));
    }
}

/** A reading may cover known words wholly, but not end inside one: 工 of 工业 is no name. */
function cutsWord(name: Name, start: number, end: number): boolean {
  const first = name.atoms[start] as Name['atoms'][number];
  const last = name.atoms[end - 1] as Name['atoms'][number];
  const head = name.units[first.unit];
  const tail = name.units[last.unit];
  return (
    (head !== undefined && head.start < start && first.class !== 'name') ||
    (tail !== undefined && tail.end > end && last.class !== 'name')
  );
}

type Run = { readonly start: number; readonly end: number };

/** Stretches of naming characters, and each known name in them alone. */
function namingRuns(name: Name): readonly Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < name.atoms.length; i++) {
    if (!names(name, i)) continue;
    let end = i + 1;
    while (end < name.atoms.length && names(name, end) && !name.atoms[end]?.opens) end++;
    runs.push({ start: i, end });
    i = end - 1;
  }
  return runs;
}

function names(name: Name, at: number): boolean {
  const atom = name.atoms[at];
  return (
    atom?.unspaced === true &&
    (atom.class === 'name' || isKana(atom.text[0] as string) || isHangul(atom.text))
  );
}

type Sound = Run & { readonly phones: readonly Phone[]; readonly strong: number; readonly whole: boolean };

const sounds = new WeakMap<Name, readonly Sound[]>();

/** The stretches of a name that may be a foreign name heard, with their consonants. */
function soundsOf(name: Name, units: readonly string[], runs: readonly Run[]): readonly Sound[] {
  const known = sounds.get(name);
  if (known) return known;
  const all: Sound[] = [];
  const parted = name.schema === 'Person' && runs.length > 1;
  for (const run of runs)
    for (let from = run.start; from < run.end; from++)
      for (let to = Math.min(run.end, from + 8); to - from >= 2; to--) {
        const part = units.slice(from, to);
        if (!looksTransliterated(part)) continue;
        const phones = unspacedPhones(part);
        const strong = strongPhones(phones);
        const whole = from === run.start || to === run.end;
        // Between interpuncts a foreign person's name stands whole.
        if (parted && !(from === run.start && to === run.end)) continue;
        if (parted) all.push({ start: from, end: to, phones, strong, whole });
        else if (strong > 1 && (whole || strong > 2))
          all.push({ start: from, end: to, phones, strong, whole });
      }
  sounds.set(name, all);
  return all;
}

function heard(
  stretches: readonly Sound[],
  word: string,
  start: number,
  end: number,
  kind: string,
  person: boolean,
  edges: Edge[],
  flipped: boolean,
): void {
  if (word.length < 3 || kind === 'filler') return;
  const target = latinPhones(word);
  const targetStrong = strongPhones(target);
  if (targetStrong < (person ? 1 : 2)) return;
  for (const { start: from, end: to, phones, strong: own, whole } of stretches) {
    const strong = Math.min(own, targetStrong);
    if (Math.abs(own - targetStrong) > 2 || (!whole && strong < 3)) continue;
    if (!mayBeginAlike(phones, target)) continue;
    const alike = phonesAlike(phones, target);
    if (alike < (person ? 0.66 : strong < 3 ? 0.82 : HEARD)) continue;
    const ceiling = person ? (strong < 2 ? 0.8 : 0.88) : strong < 3 ? 0.74 : strong < 4 ? 0.82 : 0.88;
    edges.push(edge(flipped, from, to, start, end, 'transliteration', ceiling - (1 - alike) * 0.5));
  }
}

function edge(
  flipped: boolean,
  from: number,
  to: number,
  start: number,
  end: number,
  kind: Edge['kind'],
  score: number,
): Edge {
  return flipped
    ? { kind, score, fromQuery: start, toQuery: end, fromCandidate: from, toCandidate: to }
    : { kind, score, fromQuery: from, toQuery: to, fromCandidate: start, toCandidate: end };
}
