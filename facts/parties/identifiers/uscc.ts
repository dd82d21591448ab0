/**
 * The unified social credit code (统一社会信用代码) of Chinese organisations: 18 characters, the last a check
 * character by GB 32100-2015 (weights are powers of 3 modulo 31).
 */

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/**
 * The code in its plain form where it is whole and its check character fits, else undefined.
 *
 * @example readUscc('91350100M000100Y43') // '91350100M000100Y43'
 */
export function readUscc(text: string): string | undefined {
  const code = text.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '');
  if (code.length !== 18) return undefined;
  return checkCharacter(code.slice(0, 17)) === code[17] ? code : undefined;
}

/** The check character of the first 17; undefined where a letter is not of the code's alphabet (I, O, S, V, Z). */
export function checkCharacter(first17: string): string | undefined {
  let sum = 0;
  let weight = 1;
  for (const char of first17) {
    const value = ALPHABET.indexOf(char);
    if (value < 0) return undefined;
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET[(31 - (sum % 31)) % 31];
}
