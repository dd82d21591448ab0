/**
 * An organisation's signing keys: Ed25519 by default, ES256 where asked. One is active; earlier ones are retired and
 * stay published, so that what they signed can be checked for as long as it is kept.
 */
import type { JWK } from 'jose';
import { didWebParts } from './did-web.ts';

export type SigningAlgorithm = 'EdDSA' | 'ES256';
export const SIGNING_ALGORITHMS: readonly SigningAlgorithm[] = ['EdDSA', 'ES256'];

export type SigningKey = {
  /** `did:web:...#key-2026-11-23-1`. */
  readonly kid: string;
  readonly alg: SigningAlgorithm;
  /** The private key; it never leaves the key ring. */
  readonly privateJwk: JWK;
  readonly publicJwk: JWK;
  readonly createdOn: string;
  /** From this day on it signs nothing; what it signed before stays good. */
  readonly retiredOn?: string;
  /** The key was lost or stolen: nothing it signed is to be believed. */
  readonly compromised?: true;
};

export type KeyRing = { readonly did: string; readonly keys: readonly SigningKey[] };

export type KeyFault = {
  readonly code: 'not-did-web' | 'no-active-key' | 'no-such-key';
  readonly found: string;
};

/** A new ring with one active key, or the fault of its did. `on` is the day. */
export async function newKeyRing(
  did: string,
  on: string,
  alg: SigningAlgorithm = 'EdDSA',
): Promise<KeyRing | { readonly fault: KeyFault }> {
  if (didWebParts(did) === null) return { fault: { code: 'not-did-web', found: did } };
  return { did, keys: [await newKey(did, on, alg, 1)] };
}

async function newKey(did: string, on: string, alg: SigningAlgorithm, number: number): Promise<SigningKey> {
  const { exportJWK, generateKeyPair } = await import('jose');
  const pair = await generateKeyPair(alg, {
    extractable: true,
    ...(alg === 'EdDSA' ? { crv: 'Ed25519' } : {}),
  });
  return {
    kid: `${did}#key-${number}`,
    alg,
    privateJwk: await exportJWK(pair.privateKey),
    publicJwk: await exportJWK(pair.publicKey),
    createdOn: on,
  };
}

/** Retires the active key and makes the next one. */
export async function rotate(ring: KeyRing, on: string, alg: SigningAlgorithm = 'EdDSA'): Promise<KeyRing> {
  const retired = ring.keys.map((key) => (key.retiredOn === undefined ? { ...key, retiredOn: on } : key));
  return { ...ring, keys: [...retired, await newKey(ring.did, on, alg, ring.keys.length + 1)] };
}

/** Marks a key as compromised: it leaves the published document, and with it goes belief in what it signed. */
export function disown(ring: KeyRing, kid: string, on: string): KeyRing | { readonly fault: KeyFault } {
  if (!ring.keys.some((key) => key.kid === kid)) return { fault: { code: 'no-such-key', found: kid } };
  const keys = ring.keys.map((key) =>
    key.kid === kid ? { ...key, retiredOn: key.retiredOn ?? on, compromised: true as const } : key,
  );
  return { ...ring, keys };
}

/** The key that signs now. */
export const activeKey = (ring: KeyRing): SigningKey | null =>
  ring.keys.find((key) => key.retiredOn === undefined) ?? null;

export type DidDocument = {
  readonly '@context': readonly string[];
  readonly id: string;
  readonly verificationMethod: readonly {
    readonly id: string;
    readonly type: 'JsonWebKey';
    readonly controller: string;
    readonly publicKeyJwk: JWK;
  }[];
  readonly assertionMethod: readonly string[];
};

/** What is published under the did: the public keys, retired ones too, compromised ones not. */
export function didDocumentOf({ did, keys }: KeyRing): DidDocument {
  const published = keys.filter((key) => key.compromised === undefined);
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/jwk/v1'],
    id: did,
    verificationMethod: published.map((key) => ({
      id: key.kid,
      type: 'JsonWebKey',
      controller: did,
      publicKeyJwk: { ...key.publicJwk, kid: key.kid.slice(did.length + 1), alg: key.alg, use: 'sig' },
    })),
    assertionMethod: published.map(({ kid }) => kid),
  };
}
