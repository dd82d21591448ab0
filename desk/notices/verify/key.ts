/** Finds the key of a token in its issuer's document, and checks the signature over the bytes received. */
import type { JWK } from 'jose';
import { type Check, failed, notChecked, passed } from './check.ts';
import type { OpenedToken } from './token.ts';

type Found = { readonly check: Check; readonly jwk?: JWK };
type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The key named by `kid`, which has to be the issuer's own and meant for assertions. `document`: as held or fetched. */
export function keyFor({ header: { kid } }: OpenedToken, issuer: string, document: unknown): Found {
  if (!kid.startsWith(`${issuer}#`)) return { check: failed('key', 'key-of-another', kid, `${issuer}#…`) };
  if (document === undefined) return { check: notChecked('key', 'no-key-document', issuer) };
  if (!isTree(document) || document.id !== issuer)
    return {
      check: failed('key', 'key-document-of-another', isTree(document) ? String(document.id) : '', issuer),
    };
  const names = [kid, kid.slice(issuer.length)];
  const method = listOf(document.verificationMethod).find(
    (one): one is Tree => isTree(one) && names.includes(String(one.id)),
  );
  const isForAssertion = listOf(document.assertionMethod).some((one) =>
    names.includes(String(isTree(one) ? one.id : one)),
  );
  const jwk = method?.publicKeyJwk;
  if (!isTree(jwk) || !isForAssertion) return { check: failed('key', 'key-not-in-document', kid) };
  return { check: passed('key', kid), jwk: jwk as JWK };
}

/** Whether the signature over the token's bytes is the key's. */
export async function isSignedBy(token: string, { header }: OpenedToken, jwk: JWK): Promise<boolean> {
  try {
    // Read in where it is first needed: a program that checks no notice starts without it.
    const { compactVerify, importJWK } = await import('jose');
    const key = await importJWK({ ...jwk, alg: header.alg }, header.alg);
    await compactVerify(token, key, { algorithms: [header.alg] });
    return true;
  } catch {
    return false;
  }
}
