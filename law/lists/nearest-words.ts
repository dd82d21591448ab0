/** The known words nearest to one that is not known, for a fault that says what was probably meant. */
import { nearestCodes } from './find-code.ts';

/**
 * The two known words nearest in spelling, as they are spelled.
 * @example nearestWords('quantiy', ['quantity', 'price', 'unit'])[0] // 'quantity'
 */
export function nearestWords(word: string, known: readonly string[]): readonly string[] {
  const bySpelling = new Map(known.map((one) => [one.toUpperCase(), one]));
  return nearestCodes(word, [...bySpelling.keys()], 2).map((one) => bySpelling.get(one) ?? one);
}
