/** Each step of verification with its own plain result, over the bytes received. */
import { CompactSign, generateKeyPair } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import { didDocumentOf, disown, newKeyRing, rotate } from '../keys/key-ring.ts';
import { signCredential } from '../keys/sign.ts';
import { bitAt, decodeBits, encodeBits } from '../status/bits.ts';
import { statusListOf } from '../status/status-list.ts';
import { companies, holdings, issue, NOW } from '../tiers.fixture.ts';
import type { Step } from './check.ts';
import { type Verification, type VerifySettings, verifyNotice } from './verify.ts';

type Issued = Awaited<ReturnType<typeof issue>>;
let cast: Awaited<ReturnType<typeof companies>>;
let notice: Issued;
let known: VerifySettings;

beforeAll(async () => {
  cast = await companies();
  notice = await issue(cast.metal, cast.magnet, ['50', '100'], []);
  known = await holdings(Object.values(cast), cast.magnet);
});

const at = (step: Step, { checks }: Verification) => {
  const found = checks.find((check) => check.step === step);
  return `${found?.result} ${found?.code}`;
};
const told = async (step: Step, token: string, settings: Partial<VerifySettings> = {}) =>
  at(step, await verifyNotice(token, { ...known, ...settings }));
const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const withHead = (head: object) => [encoded(head), ...notice.token.split('.').slice(1)].join('.');

test('a notice that is all in order is accepted, and is shown', async () => {
  const verification = await verifyNotice(notice.token, known);
  expect(verification.checks.filter(({ result }) => result !== 'passed')).toEqual([]);
  expect(verification.verdict).toBe('accepted');
  expect(verification.digest).toBe(notice.digest);
  expect(verification.notice?.issuer.name).toBe('Metal works in China');
  expect(verification.used.document).toEqual(didDocumentOf(cast.metal.ring));
});

describe('reading', () => {
  const head = { alg: 'EdDSA', typ: 'vc+jwt', kid: 'did:web:metal.example.com#key-1' };
  test.each([
    ['nothing', '', 'failed not-a-token'],
    ['noise', 'x.y.z', 'failed not-a-token'],
    ['two parts', 'e30.e30', 'failed not-a-token'],
    ['too large', 'a'.repeat(65_537), 'failed too-large'],
  ])('%s', async (_, token, result) => {
    expect(await told('read', token)).toBe(result);
  });

  test.each([
    ['no algorithm', { ...head, alg: 'none' }, 'failed algorithm-not-allowed'],
    ['a shared secret', { ...head, alg: 'HS256' }, 'failed algorithm-not-allowed'],
    ['another type of token', { ...head, typ: 'JWT' }, 'failed not-vc-jwt'],
    ['a critical extension', { ...head, crit: ['b64'], b64: false }, 'failed critical-header'],
    ['no key', { alg: 'EdDSA', typ: 'vc+jwt' }, 'failed not-a-token'],
  ])('%s', async (_, given, result) => {
    expect(await told('read', withHead(given))).toBe(result);
  });

  test('the setting decides on algorithms, not the token', async () => {
    expect(await told('read', notice.token, { algorithms: ['ES256'] })).toBe('failed algorithm-not-allowed');
  });

  test('a key that the token itself brings is not used', async () => {
    const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true });
    const { exportJWK } = await import('jose');
    const token = await new CompactSign(new TextEncoder().encode(JSON.stringify(notice.credential)))
      .setProtectedHeader({ ...head, jwk: await exportJWK(publicKey), jku: 'https://evil.example.com/keys' })
      .sign(privateKey);
    expect(await told('signature', token)).toBe('failed signature-wrong');
  });
});

describe('keys', () => {
  test('no document at hand: not checked, nothing shown, and the whole stays open', async () => {
    const verification = await verifyNotice(notice.token, { ...known, documentOf: () => undefined });
    expect(at('key', verification)).toBe('not-checked no-key-document');
    expect(at('signature', verification)).toBe('not-checked not-reached');
    expect(verification.verdict).toBe('open');
    expect(verification.notice).toBeUndefined();
  });

  test('a key named under another did, and a document of another', async () => {
    const foreign = { alg: 'EdDSA', typ: 'vc+jwt', kid: 'did:web:metal.example.com.evil.example#key-1' };
    expect(await told('key', withHead(foreign))).toBe('failed key-of-another');
    const other = () => didDocumentOf(cast.motor.ring);
    expect(await told('key', notice.token, { documentOf: other })).toBe('failed key-document-of-another');
  });

  test('after rotation the new key signs and the old one still proves; a disowned key proves nothing', async () => {
    const turned = await rotate(cast.metal.ring, '2026-11-24', 'ES256');
    const documentOf = () => didDocumentOf(turned);
    expect(await told('signature', notice.token, { documentOf })).toBe('passed ok');
    const newer = await signCredential(notice.credential, turned);
    if ('fault' in newer) throw new Error(newer.fault.code);
    expect(JSON.parse(Buffer.from(newer.token.split('.')[0] ?? '', 'base64url').toString())).toEqual({
      alg: 'ES256',
      typ: 'vc+jwt',
      cty: 'vc',
      kid: 'did:web:metal.example.com#key-2',
    });
    expect(await told('signature', newer.token, { documentOf })).toBe('passed ok');
    const lost = disown(turned, 'did:web:metal.example.com#key-1', '2026-11-25');
    if ('fault' in lost) throw new Error(lost.fault.code);
    expect(await told('key', notice.token, { documentOf: () => didDocumentOf(lost) })).toBe(
      'failed key-not-in-document',
    );
  });

  test('no private key is published', async () => {
    const document = JSON.stringify(didDocumentOf(cast.metal.ring));
    expect(document).not.toContain('"d"');
    expect(await newKeyRing('did:key:z6Mk', '2026-11-23')).toEqual({
      fault: { code: 'not-did-web', found: 'did:key:z6Mk' },
    });
  });
});

describe('what the notice says', () => {
  const signed = async (change: (credential: Record<string, unknown>) => object) => {
    const made = await signCredential(change(structuredClone(notice.credential) as never), cast.metal.ring);
    if ('fault' in made) throw new Error(made.fault.code);
    return made.token;
  };
  const subject = (change: object) =>
    signed((credential) => ({
      ...credential,
      credentialSubject: { ...(credential.credentialSubject as object), ...change },
    }));

  test('unknown members survive; a missing or wrong one is named', async () => {
    expect(await told('shape', await signed((one) => ({ ...one, newer: true })))).toBe('passed ok');
    expect(await told('shape', await subject({ noticeVersion: '2' }))).toBe('failed not-a-notice');
    expect(await told('shape', await subject({ items: [] }))).toBe('failed not-a-notice');
    expect(
      await told('shape', await subject({ upstream: [{ medium: 'vc+jwt', digest: 'sha-256:1' }] })),
    ).toBe('failed not-a-notice');
  });

  test('the future and the past', async () => {
    expect(await told('validity', notice.token, { at: '2026-11-23T00:54:00Z' })).toBe('failed not-yet-valid');
    expect(await told('validity', notice.token, { at: '2026-11-23T00:56:00Z' })).toBe('passed ok');
    const short = await signed((one) => ({ ...one, validUntil: '2026-11-23T12:00:00Z' }));
    expect(await told('validity', short)).toBe('failed expired');
  });

  test('whom it is for: an identifier decides, else the name', async () => {
    expect(await told('recipient', notice.token, { us: { names: ['MAGNET  maker in Germany'] } })).toBe(
      'passed ok',
    );
    const namesake = {
      names: ['Magnet maker in Germany'],
      identifiers: [{ scheme: 'LEI', value: 'ANOTHER' }],
    };
    expect(await told('recipient', notice.token, { us: namesake })).toBe('failed addressed-to-another');
    const { us: _, ...unnamed } = known;
    expect(at('recipient', await verifyNotice(notice.token, unnamed))).toBe('not-checked we-are-not-named');
  });

  test('a domain is no company until somebody has confirmed it', async () => {
    const verification = await verifyNotice(notice.token, { ...known, confirmed: [] });
    expect(at('issuer', verification)).toBe('not-checked issuer-not-confirmed');
    expect(verification.verdict).toBe('open');
  });

  test('sums, entries, and what it rests on', async () => {
    const item = (change: object) =>
      subject({ items: [{ id: 'a', name: 'a', annexEntry: '2025-61/P1-04', ...change }] });
    const share = (numerator: string, denominator: string) =>
      item({ valueShare: { numerator, denominator } });
    expect(await told('shares', await share('101', '100'))).toBe('failed share-above-one');
    expect(await told('shares', await share('0', '0.00'))).toBe('failed share-of-nothing');
    expect(await told('shape', await share('1e3', '5'))).toBe('failed not-a-notice');
    expect(await told('shares', await item({}))).toBe('not-checked no-share');
    expect(await told('entries', await item({ annexEntry: '2025-61/P9' }))).toBe(
      'not-checked entry-not-known',
    );
    expect(await told('upstream', await subject({ issuerKind: 'overseas' }))).toBe('not-checked no-upstream');
    expect(await told('screening', notice.token, { screen: () => ['control-list'] })).toBe(
      'not-checked listed-party',
    );
  });
});

describe('status', () => {
  const listed = async (change: object, ring = cast.metal.ring) => {
    const list = { ...statusListOf(ring.did, cast.metal.list, [], NOW), ...change };
    const made = await signCredential(list, ring);
    if ('fault' in made) throw new Error(made.fault.code);
    return { statusAt: () => ({ token: made.token, fetchedAt: NOW }) };
  };

  test('a list that is not at hand, or old, is not checked and never "valid"', async () => {
    expect(await told('status', notice.token, { statusAt: () => undefined })).toBe(
      'not-checked status-list-missing',
    );
    const { statusAt } = await listed({});
    const old = () => ({ ...statusAt(), fetchedAt: '2026-11-22T00:00:00Z' });
    expect(await told('status', notice.token, { statusAt: old })).toBe('not-checked status-list-old');
    expect(
      await told('status', notice.token, { statusAt: () => ({ ...statusAt(), fetchedAt: 'soon' }) }),
    ).toBe('not-checked status-list-old');
  });

  test('a list of another issuer, of another place, or unreadable is refused', async () => {
    expect(await told('status', notice.token, await listed({}, cast.motor.ring))).toBe(
      'failed status-list-wrong',
    );
    expect(
      await told('status', notice.token, await listed({ id: 'https://metal.example.com/status/2' })),
    ).toBe('failed status-list-wrong');
    const subject = { type: 'BitstringStatusList', statusPurpose: 'revocation', encodedList: 'uH4sI' };
    expect(await told('status', notice.token, await listed({ credentialSubject: subject }))).toBe(
      'failed status-list-wrong',
    );
    const short = { ...subject, encodedList: encodeBits([], 6) };
    expect(await told('status', notice.token, await listed({ credentialSubject: short }))).toBe('passed ok');
    const none = { ...subject, encodedList: encodeBits([], 0) };
    expect(await told('status', notice.token, await listed({ credentialSubject: none }))).toBe(
      'failed status-index-out-of-range',
    );
  });

  test('bits: the list of the specification, every place, and a bomb', () => {
    const empty = decodeBits('uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA');
    expect(empty?.length).toBe(16_384);
    expect(empty?.every((byte) => byte === 0)).toBe(true);
    const places = [0, 7, 8, 131_071];
    const bits = decodeBits(encodeBits(places)) as Uint8Array;
    expect([0, 1, 7, 8, 9, 131_071].map((place) => bitAt(bits, place))).toEqual([
      true,
      false,
      true,
      true,
      false,
      true,
    ]);
    expect(bitAt(bits, 131_072)).toBeNull();
    expect(decodeBits(encodeBits([], 8 * 9 * 1024 * 1024))).toBeNull();
    expect(decodeBits('uAAAA')).toBeNull();
  });
});
