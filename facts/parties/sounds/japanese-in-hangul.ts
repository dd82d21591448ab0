/**
 * Japanese as Korean spells it (외래어 표기법): no long vowels, one row for k and g, for t and d, for ts, z, j and ch.
 * Both sides are brought to the sounds that survive, and compared there.
 */
import { hangulReading } from '../fold/hangul.ts';
import { spellings } from './readings.ts';

const MOST = 48;

/** What is left of a Japanese reading in Korean ears. */
function fold(sound: string): string {
  return sound
    .replace(/o[uh](?![aeiou])/g, 'o')
    .replace(/tch/g, 'ch')
    .replace(/ts|ch|z/g, 'j')
    .replace(/sh/g, 's')
    .replace(/([sj])y/g, '$1')
    .replace(/k/g, 'g')
    .replace(/t/g, 'd')
    .replace(/p/g, 'b')
    .replace(/f/g, 'h')
    .replace(/l/g, 'r')
    .replace(/m(?=b)/g, 'n')
    .replace(/(.)\1/g, '$1');
}

/**
 * The sounds of a row of Hangul syllables: one, or two where 쓰 stands for tsu.
 *
 * @example hangulSound(['가', '와', '사', '키']) // ['gawasagi']
 */
export function hangulSound(syllables: readonly string[]): readonly string[] {
  let all = [''];
  for (const [i, syllable] of syllables.entries()) {
    const reading = hangulReading(syllable) ?? '';
    const plain = reading
      .replace(/eu/, 'u')
      .replace(/ng$/, 'n')
      // A stop that ends a syllable only doubles the next one.
      .replace(/[ktp]$/, i < syllables.length - 1 ? '' : '$&');
    const sounds = syllable === '쓰' ? ['ju', 'su'] : [plain];
    all = all.flatMap((head) => sounds.map((sound) => head + sound));
  }
  return [...new Set(all.map(fold))];
}

/** The Japanese readings in Latin letters that a syllable's lead may hide: 가 is ga and ka. */
const LEADS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^sseu/, ['tsu']],
  [/^cheu/, ['tsu']],
  [/^jeu/, ['zu']],
  [/^seu/, ['su']],
  [/^si/, ['shi']],
  [/^syo/, ['sho']],
  [/^g/, ['g', 'k']],
  [/^d/, ['d', 't']],
  [/^b/, ['b', 'p']],
  [/^j/, ['j', 'z']],
  [/^(?=[aeiouwy])/, ['']],
];

/**
 * The Japanese words in Latin letters that a row of syllables may spell; not more than a few dozen.
 *
 * @example inJapanese(['무', '라', '타']) // ['murata']
 */
export function inJapanese(syllables: readonly string[]): readonly string[] {
  let all = [''];
  for (const [i, syllable] of syllables.entries()) {
    const reading = (hangulReading(syllable) ?? '')
      .replace(/ng$/, 'n')
      .replace(/[ktp]$/, i < syllables.length - 1 ? '' : '$&')
      .replace(/^l/, 'r');
    const lead = LEADS.find(([pattern]) => pattern.test(reading));
    const spelt = lead ? lead[1].map((start) => reading.replace(lead[0], start)) : [reading];
    // A word begins unvoiced or voiced in Korean ears, and is voiced inside it.
    all = all.flatMap((head) => spelt.map((sound) => head + sound)).slice(0, MOST);
  }
  return all;
}

const FOLDED = new Map<string, readonly string[]>();

/** The folded sounds of one character or kana. */
export function soundsOf(unit: string): readonly string[] {
  const known = FOLDED.get(unit);
  if (known) return known;
  const all = [...new Set(spellings(unit, 'japanese').map(fold))];
  FOLDED.set(unit, all);
  return all;
}

/** Two sounds joined as they are heard: a doubled letter is one. */
export function join(a: string, b: string): string {
  return a !== '' && a.at(-1) === b[0] ? a + b.slice(1) : a + b;
}

/**
 * The sounds that a row of characters or kana may have in a Japanese name, as Korean hears them.
 *
 * @example japaneseSounds(['川', '崎']).includes('gawasagi') // true
 */
export function japaneseSounds(units: readonly string[]): readonly string[] {
  let all = [''];
  for (const unit of units) {
    const sounds = soundsOf(unit);
    if (sounds.length === 0) return [];
    all = all.flatMap((head) => sounds.map((sound) => join(head, sound))).slice(0, MOST);
  }
  return [...new Set(all)];
}
