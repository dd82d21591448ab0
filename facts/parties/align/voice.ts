/**
 * How the characters of a name sound: which stretch of them spells a Latin word, and which is that word heard, as
 * a foreign name is rendered in characters.
 */
import { isHangul } from '../fold/hangul.ts';
import { isKana } from '../fold/kana.ts';
import type { Name } from '../read/name.ts';
import { initials, mayOpen, type Openings, openings, readAs } from '../sounds/read-as.ts';
import { HAN_SYSTEMS, PERSON_SYSTEMS } from '../sounds/readings.ts';
import {
  latinPhones,
  looksTransliterated,
  mayBeginAlike,
  type Phone,
  phonesAlike,
  strongPhones,
  unspacedPhones,
} from '../sounds/transliterate.ts';

type Run = { readonly start: number; readonly end: number };
type Stretch = Run & { readonly phones: readonly Phone[]; readonly strong: number; readonly whole: boolean };

/** A stretch of characters that may stand for the word asked, and how well. */
export type Said = Run & { readonly kind: 'reading' | 'transliteration' | 'initial'; readonly score: number };

export type Voice = {
  readonly name: Name;
  readonly person: boolean;
  readonly units: readonly string[];
  /** How a reading of the characters may begin. */
  readonly ways: Openings;
  readonly runs: readonly Run[];
  readonly stretches: readonly Stretch[];
  /** Words asked before; only a query keeps them, for it is asked the same words by one candidate after another. */
  readonly asked: Map<string, readonly Said[]>;
};

/** Likeness from which a word counts as heard: for persons, for two consonants, for more. */
const HEARD = { person: 0.66, short: 0.82, long: 0.7 } as const;
const LONGEST = 8;
const voices = new WeakMap<Name, Voice>();

/** The voice of a name, made once. */
export function voiceOf(name: Name): Voice {
  const known = voices.get(name);
  if (known) return known;
  const units = name.atoms.map((atom) => (atom.unspaced ? atom.text : ' '));
  const runs = namingRuns(name);
  const stretches = stretchesOf(units, runs, name.schema === 'Person');
  const voice: Voice = {
    name,
    person: name.schema === 'Person',
    units,
    ways: openings(units),
    runs,
    stretches,
    asked: new Map(),
  };
  voices.set(name, voice);
  return voice;
}

/** Stretches of naming characters; in a person's name an interpunct parts them. */
function namingRuns(name: Name): readonly Run[] {
  const runs: Run[] = [];
  for (let start = 0; start < name.atoms.length; start++) {
    if (!names(name, start)) continue;
    let end = start + 1;
    while (end < name.atoms.length && names(name, end) && !name.atoms[end]?.opens) end++;
    runs.push({ start, end });
    start = end - 1;
  }
  return runs;
}

function names(name: Name, at: number): boolean {
  const atom = name.atoms[at];
  return atom?.unspaced === true && (atom.class === 'name' || isKana(atom.text) || isHangul(atom.text));
}

function stretchesOf(units: readonly string[], runs: readonly Run[], person: boolean): readonly Stretch[] {
  const all: Stretch[] = [];
  // Between interpuncts a foreign person's name stands whole.
  const parted = person && runs.length > 1;
  for (const run of runs)
    for (let start = run.start; start < run.end; start++)
      for (let end = Math.min(run.end, start + LONGEST); end - start >= 2; end--) {
        if (parted && (start !== run.start || end !== run.end)) continue;
        const part = units.slice(start, end);
        if (!looksTransliterated(part)) continue;
        const phones = unspacedPhones(part);
        const strong = strongPhones(phones);
        const whole = start === run.start || end === run.end;
        // In a long run of kana or Hangul only its beginning and its end are tried.
        if (!whole && run.end - run.start > 6) continue;
        if (parted || (strong > 1 && (whole || strong > 2))) all.push({ start, end, phones, strong, whole });
      }
  return all;
}

/**
 * The stretches that spell a word, or are it heard where `hear` is set. `keep` remembers the answer.
 */
export function saidAs(voice: Voice, word: string, hear: boolean, keep: boolean): readonly Said[] {
  const key = hear ? word : `=${word}`;
  const known = voice.asked.get(key);
  if (known) return known;
  const reads = mayOpen(voice.ways, word);
  const said = [...(reads ? spelt(voice, word) : []), ...(hear ? heard(voice, word) : [])];
  if (keep) voice.asked.set(key, said);
  return said;
}

function spelt({ name, units, person }: Voice, word: string): readonly Said[] {
  const said: Said[] = [];
  // Some spellings drop the g of a final ng: 裕隆, Yulon.
  const spellings = word.endsWith('n') && word.length > 4 ? [word, `${word}g`] : [word];
  for (const [slip, text] of spellings.entries())
    for (const { from, length, system } of readAs(units, text, person ? PERSON_SYSTEMS : HAN_SYSTEMS)) {
      if (length === 1 && !person && word.length < 4) continue;
      if (cutsWord(name, from, from + length)) continue;
      const full = system === 'pinyin' ? 0.98 : system === 'japanese' ? 0.95 : 0.9;
      const score = (length === 1 && !person ? full - 0.25 : full) - 0.1 * slip;
      said.push({ start: from, end: from + length, kind: 'reading', score });
    }
  return said;
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

function heard({ stretches, person }: Voice, word: string): readonly Said[] {
  if (word.length < 3 || stretches.length === 0) return [];
  const target = latinPhones(word);
  const theirs = strongPhones(target);
  if (theirs < (person ? 1 : 2)) return [];
  const said: Said[] = [];
  for (const { start, end, phones, strong, whole } of stretches) {
    const least = Math.min(strong, theirs);
    if (Math.abs(strong - theirs) > 2 || (!whole && least < 3) || !mayBeginAlike(phones, target)) continue;
    const alike = phonesAlike(phones, target);
    if (alike < (person ? HEARD.person : least < 3 ? HEARD.short : HEARD.long)) continue;
    said.push({ start, end, kind: 'transliteration', score: ceiling(least, person) - (1 - alike) * 0.5 });
  }
  return said;
}

/** The fewer consonants carry a likeness, the less it can say. */
function ceiling(strong: number, person: boolean): number {
  if (person) return strong < 2 ? 0.8 : 0.88;
  return strong < 3 ? 0.74 : strong < 4 ? 0.82 : 0.88;
}

/** The runs whose pinyin begins with the letters of a short word: 比亚迪, BYD. */
export function initialsSaid({ runs, units }: Voice, word: string): readonly Said[] {
  if (word.length < 2 || word.length > 5) return [];
  return runs
    .filter(({ start, end }) => end - start === word.length)
    .filter(({ start, end }) => initials(units.slice(start, end)).includes(word))
    .map(({ start, end }) => ({ start, end, kind: 'initial', score: word.length > 2 ? 0.7 : 0.57 }));
}
