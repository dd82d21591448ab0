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

const LEAD_SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  g: ['g', 'k'],
  d: ['d', 't'],
  b: ['b', 'p'],
  j: ['j', 'ch'],
  r: ['r', 'l'],
  s: ['s', 'sh'],
};
const VOWEL_SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  eo: ['eo', 'u', 'o', 'uh'],
  eu: ['eu', 'u'],
  u: ['u', 'oo', 'woo'],
  i: ['i', 'ee'],
  yu: ['yu', 'yoo', 'you'],
  yeo: ['yeo', 'you', 'yo', 'yu'],
  ae: ['ae', 'ai', 'e'],
  o: ['o', 'oh'],
  oe: ['oe', 'oi'],
  ui: ['ui', 'ee', 'i', 'eui'],
};
/** Family names with spellings of their own. */
const FAMILY: Readonly<Record<string, readonly string[]>> = {
  이: ['lee', 'yi', 'rhee', 'ri'],
  박: ['park'],
  최: ['choi'],
  노: ['roh'],
  임: ['lim', 'rim'],
  유: ['ryu'],
  양: ['ryang'],
  정: ['chung'],
};

/**
 * The spellings a syllable is found under in names, the Revised Romanisation first.
 *
 * @example hangulSpellings('박') // ['bak', 'bag', 'pak', 'pag', 'park']
 */
export function hangulSpellings(char: string): readonly string[] {
  if (!isHangul(char)) return [];
  const index = (char.codePointAt(0) as number) - 0xac00;
  const lead = LEADS[Math.floor(index / 588)] as string;
  const vowel = VOWELS[Math.floor((index % 588) / 28)] as string;
  const tail = TAILS[index % 28] as string;
  const tails = tail === 'k' ? ['k', 'g'] : tail === 'l' ? ['l', 'r'] : [tail];
  const all = (VOWEL_SPELLINGS[vowel] ?? [vowel]).flatMap((v) =>
    (LEAD_SPELLINGS[lead] ?? [lead]).flatMap((l) => tails.map((t) => l + v + t)),
  );
  return [...all, ...(FAMILY[char] ?? [])];
}
