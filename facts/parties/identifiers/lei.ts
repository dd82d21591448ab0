/** The legal entity identifier (ISO 17442): 20 characters, two check digits by ISO/IEC 7064 MOD 97-10. */

/**
 * The identifier in its plain form where its check digits fit, else undefined.
 *
 * @example readLei('5493001KJTIIGC8Y1R12') // '5493001KJTIIGC8Y1R12'
 */
export function readLei(text: string): string | undefined {
  const code = text.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '');
  if (!/^[0-9A-Z]{18}\d{2}$/.test(code)) return undefined;
  let remainder = 0;
  for (const char of code)
    for (const digit of String(Number.parseInt(char, 36))) remainder = (remainder * 10 + Number(digit)) % 97;
  return remainder === 1 ? code : undefined;
}
