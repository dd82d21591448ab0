/** Latin words with what transliterators choose freely brought together. */
const skeletons = new Map<string, string>();

/**
 * A word with the spellings that transliterators choose freely brought together: ph and f, ks and x, ou and u,
 * y and i, doubled letters.
 *
 * @example skeleton('mohammed') === skeleton('muhammad') // false: vowels are compared by distance
 */
export function skeleton(word: string): string {
  const known = skeletons.get(word);
  if (known !== undefined) return known;
  const folded = word
    .replace(/^ye/, 'e')
    .replace(/tsch/g, 'c')
    .replace(/sch/g, 'sh')
    .replace(/tch/g, 'ch')
    .replace(/ph/g, 'f')
    .replace(/x/g, 'ks')
    .replace(/qu/g, 'kv')
    .replace(/q|ck|kh|c(?![eihy])/g, 'k')
    .replace(/th/g, 't')
    .replace(/dzh|dj/g, 'j')
    .replace(/w/g, 'v')
    .replace(/iy|yi|ij|ii|iyy/g, 'i')
    .replace(/y/g, 'i')
    .replace(/ou|oo/g, 'u')
    .replace(/ee/g, 'i')
    .replace(/ae|oe|ue/g, (pair) => pair[0] as string)
    .replace(/(.)\1/g, '$1');
  if (skeletons.size < 50_000) skeletons.set(word, folded);
  return folded;
}
