/** Passwords are kept as argon2id hashes with the parameters that OWASP asks for at least: 19 MiB, two passes. */

import { randomBytes } from 'node:crypto';

export const SHORTEST = 12;
export const LONGEST = 200;

/** The encoded hash of a password, with its salt and parameters. */
export async function hashPassword(password: string): Promise<string> {
  const { argon2id } = await import('hash-wasm');
  return argon2id({
    password: password.normalize('NFKC'),
    salt: randomBytes(16),
    memorySize: 19_456,
    iterations: 2,
    parallelism: 1,
    hashLength: 32,
    outputType: 'encoded',
  });
}

let decoy: Promise<string> | undefined;

/**
 * Is it the password of the hash? Where there is no account the same work is done against a hash of nothing, so that
 * the time of the answer does not tell whether an account exists.
 */
export async function verifyPassword(password: string, hash: string | null): Promise<boolean> {
  decoy ??= hashPassword(randomBytes(16).toString('hex'));
  const { argon2Verify } = await import('hash-wasm');
  const matches = await argon2Verify({ password: password.normalize('NFKC'), hash: hash ?? (await decoy) });
  return matches && hash !== null;
}
