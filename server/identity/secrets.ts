/** Random secrets and their hashes. What is kept is the hash alone; a secret with 256 bits of chance needs no slow one. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A new secret of 256 bits, in URL-safe letters. @example newSecret().length // 43 */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** @example hashOfSecret('a').length // 64 */
export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** The token against forged requests of a session: another page can neither read nor guess it. */
export const csrfOf = (token: string): string => hashOfSecret(`csrf ${token}`).slice(0, 43);

/** Compares without telling by its time where two texts part. @example sameSecret('a', 'a') // true */
export function sameSecret(a: string, b: string): boolean {
  const [left, right] = [a, b].map((one) => createHash('sha256').update(one).digest()) as [Buffer, Buffer];
  return timingSafeEqual(left, right);
}

/** A password that a person can type, for a first sign-on: 100 bits of chance in five groups. */
export function newPassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
  // 31 letters; bytes past the last whole multiple are drawn again, so that no letter is likelier.
  const drawn: string[] = [];
  while (drawn.length < 20) {
    for (const byte of randomBytes(32))
      if (byte < 248 && drawn.length < 20) drawn.push(letters[byte % 31] ?? '');
  }
  return [0, 4, 8, 12, 16].map((at) => drawn.slice(at, at + 4).join('')).join('-');
}
