/** The chain of four tiers, 100 % to 0.12 %, followed end to end; and each way a link can be false. */
import { beforeAll, describe, expect, test } from 'vitest';
import { hashOfBytes } from '../digest.ts';
import { type Company, companies, holdings, issue } from '../tiers.fixture.ts';
import type { Verification } from '../verify/verify.ts';
import { type ChainLink, followChain, linksOf } from './follow.ts';

type Cast = Awaited<ReturnType<typeof companies>>;
type Issued = Awaited<ReturnType<typeof issue>>;
let cast: Cast;
let first: Issued;
let second: Issued;
let third: Issued;
let fourth: Issued;
const rests = ({ digest, credential }: Issued) =>
  ({ notice: credential.id, medium: 'vc+jwt', digest }) as const;
const scan = new TextEncoder().encode('%PDF the scanned paper of a second supplier');
const paper = { medium: 'paper', digest: hashOfBytes(scan) } as const;

beforeAll(async () => {
  cast = await companies();
  first = await issue(cast.metal, cast.magnet, ['100', '100'], [], { hour: 1 });
  second = await issue(cast.magnet, cast.motor, ['5', '100'], [rests(first)], { hour: 2 });
  third = await issue(cast.motor, cast.machine, ['1.5', '1000'], [rests(second), paper], { hour: 3 });
  fourth = await issue(cast.machine, cast.buyer, ['12', '10000'], [rests(third)], { hour: 4 });
});

const store = (...given: readonly Issued[]) => {
  const bytes = new Map<string, Uint8Array>([[paper.digest, scan]]);
  for (const { token, digest } of given) bytes.set(digest, new TextEncoder().encode(token));
  return (digest: string) => bytes.get(digest);
};
const settings = async (us: Company = cast.buyer) => holdings(Object.values(cast), us);
const failures = (verification: Verification | undefined) =>
  verification?.checks.filter(({ result }) => result === 'failed').map(({ code }) => code);
const faultsOf = (link: ChainLink) => linksOf(link).flatMap(({ faults }) => faults);

test('every tier is proven, up to the metal, with the shares each stated', async () => {
  const held = store(first, second, third, fourth);
  const known = { ...(await settings()), isHeld: (digest: string) => held(digest) !== undefined };
  const chain = await followChain(fourth.token, held, known);
  const links = linksOf(chain);
  expect(links.map(({ tier, medium }) => `${tier} ${medium}`)).toEqual([
    '1 vc+jwt',
    '2 vc+jwt',
    '3 vc+jwt',
    '4 vc+jwt',
    '3 paper',
  ]);
  expect(faultsOf(chain)).toEqual([]);
  const shares = links.map(({ notice }) => notice?.credentialSubject.items[0]?.valueShare);
  expect(shares.map((share) => share && `${share.numerator}/${share.denominator}`)).toEqual([
    '12/10000',
    '1.5/1000',
    '5/100',
    '100/100',
    undefined,
  ]);
  expect(
    links.filter(({ verification }) => verification).map(({ verification }) => verification?.verdict),
  ).toEqual(Array(4).fill('accepted'));
});

describe('a false link is refused with its reason', () => {
  test('forged: signed with another key under the name of the issuer', async () => {
    const forged = await issue(cast.motor, cast.machine, ['0.5', '1000'], [], {
      ring: {
        ...cast.buyer.ring,
        did: cast.motor.ring.did,
        keys: cast.buyer.ring.keys.map((key) => ({ ...key, kid: cast.motor.ring.keys[0]?.kid ?? '' })),
      },
    });
    const last = await issue(cast.machine, cast.buyer, ['12', '10000'], [rests(forged)]);
    const chain = await followChain(last.token, store(forged), await settings());
    expect(chain.upstream[0]?.faults).toEqual(['refused']);
    expect(failures(chain.upstream[0]?.verification)).toEqual(['signature-wrong']);
    expect(chain.upstream[0]?.notice).toBeUndefined();
  });

  test('altered: a single digit of the share', async () => {
    const [head, body = '', signature] = third.token.split('.');
    const text = Buffer.from(body, 'base64url').toString().replace('"1.5"', '"0.5"');
    const altered = `${head}.${Buffer.from(text).toString('base64url')}.${signature}`;
    const digest = hashOfBytes(new TextEncoder().encode(altered));
    const last = await issue(cast.machine, cast.buyer, ['12', '10000'], [{ medium: 'vc+jwt', digest }]);
    const chain = await followChain(
      last.token,
      store({ ...third, token: altered, digest }),
      await settings(),
    );
    expect(failures(chain.upstream[0]?.verification)).toEqual(['signature-wrong']);
    // The notice below was made from the true bytes: other bytes under its digest are none of it.
    const swapped = await followChain(
      fourth.token,
      (one) => (one === third.digest ? new TextEncoder().encode(altered) : undefined),
      await settings(),
    );
    expect(swapped.upstream[0]?.faults).toEqual(['not-held']);
  });

  test('withdrawn: its place in the status list is set', async () => {
    cast.magnet.withdrawn.add(7);
    const chain = await followChain(fourth.token, store(first, second, third), await settings());
    cast.magnet.withdrawn.clear();
    const link = linksOf(chain).find(({ digest }) => digest === second.digest);
    expect(link?.faults).toEqual(['refused']);
    expect(failures(link?.verification)).toEqual(['withdrawn']);
  });

  test('wrongly addressed: received by another than the one who builds on it', async () => {
    const stray = await issue(cast.motor, cast.magnet, ['1.5', '1000'], [rests(second)], { hour: 3 });
    const last = await issue(cast.machine, cast.buyer, ['12', '10000'], [rests(stray)], { hour: 4 });
    const chain = await followChain(last.token, store(first, second, stray), await settings());
    expect(chain.upstream[0]?.faults).toEqual(['received-by-another']);
    const direct = await followChain(third.token, store(), await settings());
    expect(failures(direct.verification)).toEqual(['addressed-to-another']);
  });

  test('issued after the one that rests on it', async () => {
    const late = await issue(cast.motor, cast.machine, ['1.5', '1000'], [], { hour: 5 });
    const last = await issue(cast.machine, cast.buyer, ['12', '10000'], [rests(late)], { hour: 4 });
    expect(faultsOf(await followChain(last.token, store(late), await settings()))).toEqual(['issued-later']);
  });

  test('not at hand: said so, and never taken as good', async () => {
    const chain = await followChain(fourth.token, store(), await settings());
    expect(faultsOf(chain)).toEqual(['not-held']);
  });
});
