/** Signs a credential as a compact JWT, the key named by its `kid`. */

import { hashOfBytes } from '../digest.ts';
import { activeKey, type KeyFault, type KeyRing } from './key-ring.ts';

/** A signed credential: the token, and the digest over its bytes that the next notice will carry. */
export type Signed = { readonly token: string; readonly digest: string };

/** Signs with the ring's active key; a fault where it has none. */
export async function signCredential(
  credential: object,
  ring: KeyRing,
): Promise<Signed | { readonly fault: KeyFault }> {
  const key = activeKey(ring);
  if (!key) return { fault: { code: 'no-active-key', found: ring.did } };
  const { CompactSign, importJWK } = await import('jose');
  const secret = await importJWK(key.privateJwk, key.alg);
  const token = await new CompactSign(new TextEncoder().encode(JSON.stringify(credential)))
    .setProtectedHeader({ alg: key.alg, typ: 'vc+jwt', cty: 'vc', kid: key.kid })
    .sign(secret);
  return { token, digest: hashOfBytes(new TextEncoder().encode(token)) };
}
