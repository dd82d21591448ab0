/** Hangul syllables taken apart by arithmetic and read in the Revised Romanisation, syllable by syllable. */

const LEADS = 'g kk n d tt r m b pp s ss . j jj ch k t p h'.split(' ').map((x) => (x === '.' ? '' : x));
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const TAILS = '. k k k n n n t l k m l l l p l m p p t t ng t t k t p t'
  .split(' ')
  .map((x) => (x === '.' ? '' : x));

/** Whether a character is a composed Hangul syllable. */
export function isHangul(char: string): boolean {
  const code = char.codePointAt(0) ?? 0;
  return code >= 0xac00 && code <= 0xd7a3;
}

/**
 * The romanised syllable. Sound changes between syllables are left out: the comparison is loose there.
 *
 * @example hangulReading('한') // 'han'
 */
export function hangulReading(char: string): string | undefined {
  if (!isHangul(char)) return undefined;
  const index = (char.codePointAt(0) as number) - 0xac00;
  const lead = LEADS[Math.floor(index / 588)] as string;
  const vowel = VOWELS[Math.floor((index % 588) / 28)] as string;
  return lead + vowel + (TAILS[index % 28] as string);
}
