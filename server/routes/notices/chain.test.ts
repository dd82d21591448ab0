/** The chain of a received notice over four houses of one server: whole, then with a link withdrawn, and never another's. */
import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { type Asker, member, newHouse, serverOn, type TestServer } from '../../testing/server.ts';
import { onBothStores } from '../../testing/stores.ts';

type Body = Readonly<Record<string, unknown>>;
type Link = {
  readonly tier: number;
  readonly digest: string;
  readonly medium: string;
  readonly here: { readonly kind: string; readonly id: string } | null;
  readonly issuer: string | null;
  readonly reference: string | null;
  readonly shares: readonly { readonly numerator: string; readonly denominator: string }[];
  readonly verdict: string | null;
  readonly failed: readonly { readonly code: string; readonly message: string }[];
  readonly faults: readonly string[];
};

const sample = JSON.parse(
  readFileSync(new URL('../../../samples/documents/compliance-notice.json', import.meta.url), 'utf8'),
);
const NAMES = ['Metal works', 'Magnet works', 'Motor works', 'Machine works'] as const;
const SHARES = ['420', '42', '0.9'] as const;
const SCAN = `sha-256:${'a'.repeat(64)}`;

onBothStores('the chain of a notice', ({ open }) => {
  let server: TestServer;
  let houses: readonly Asker[];
  const tokens: { readonly token: string; readonly digest: string; readonly id: string }[] = [];
  const read = (at: number): Asker => houses[at] as Asker;
  const post = async (at: number, path: string, body?: unknown): Promise<Body> => {
    const { status, body: got } = await read(at).ask('POST', path, body);
    expect([path, status < 300], JSON.stringify(got)).toEqual([path, true]);
    return got as Body;
  };
  const chain = async (at: number, path: string): Promise<readonly Link[]> => {
    const { status, body } = await read(at).ask('GET', `${path}/chain`);
    expect(status, JSON.stringify(body)).toBe(200);
    return (body as { readonly data: readonly Link[] }).data;
  };
  /** Signs what one house tells the next, resting on these digests. */
  const issue = async (
    at: number,
    upstream: readonly { readonly medium: string; readonly digest: string }[],
  ) => {
    const record = {
      ...sample,
      reference: `N-${at}`,
      fields: {
        ...sample.fields,
        issuer: { name: NAMES[at], territory: 'DE' },
        recipient: { name: NAMES[at + 1], territory: 'US' },
        shares: [{ ...sample.fields.shares[0], numerator: SHARES[at] }],
        ...(upstream.length === 0 ? {} : { upstream }),
      },
    };
    const paper = await post(at, 'documents', { record });
    await post(at, `documents/${paper.id}/finalise`);
    const made = await post(at, 'notices', { document: paper.id });
    tokens[at] = { token: String(made.token), digest: String(made.digest), id: String(made.id) };
  };
  let incoming = '';

  beforeAll(async () => {
    const store = await open();
    server = await serverOn(store, { publicUrl: 'https://chain.example.com' });
    const made: Asker[] = [];
    for (const name of NAMES) made.push(await member(server, await newHouse(store, name), ['preparer']));
    houses = made;
    for (const at of [0, 1, 2]) await post(at, 'notices/keys', {});
    await issue(0, []);
    await post(1, 'notices/incoming', { token: tokens[0]?.token });
    await issue(1, [{ medium: 'vc+jwt', digest: tokens[0]?.digest ?? '' }]);
    await post(2, 'notices/incoming', { token: tokens[1]?.token });
    await issue(2, [
      { medium: 'vc+jwt', digest: tokens[1]?.digest ?? '' },
      { medium: 'paper', digest: SCAN },
    ]);
    incoming = String((await post(3, 'notices/incoming', { token: tokens[2]?.token })).id);
  });

  it('says what is not held, and follows what is once it came', async () => {
    const before = await chain(3, `notices/incoming/${incoming}`);
    expect(before.map(({ tier, here, faults }) => [tier, here?.kind ?? null, faults])).toEqual([
      [1, 'incoming-notice', []],
      [2, null, ['not-held']],
      [2, null, ['not-held']],
    ]);
    for (const at of [0, 1]) await post(3, 'notices/incoming', { token: tokens[at]?.token });
    await post(3, 'notices/incoming/paper', {
      ...{ digest: SCAN, from: 'Glue works', reference: 'P-1', on: '2026-11-01' },
      shares: [{ item: 'glue', numerator: '1', denominator: '1000' }],
    });
    const twice = { digest: SCAN, from: 'Glue works', reference: 'P-2', on: '2026-11-02', shares: [] };
    expect((await read(3).ask('POST', 'notices/incoming/paper', twice)).status).toBe(409);
    const whole = await chain(3, `notices/incoming/${incoming}`);
    expect(
      whole.map(({ tier, medium, issuer, reference, shares, faults }) => [
        ...[tier, medium, issuer, reference, `${shares[0]?.numerator}/${shares[0]?.denominator}`],
        faults,
      ]),
    ).toEqual([
      [1, 'vc+jwt', 'Motor works', 'N-2', '0.9/420', []],
      [2, 'vc+jwt', 'Magnet works', 'N-1', '42/420', []],
      [3, 'vc+jwt', 'Metal works', 'N-0', '420/420', []],
      [2, 'paper', 'Glue works', 'P-1', '1/1000', []],
    ]);
    expect(whole.every(({ here }) => here?.kind === 'incoming-notice')).toBe(true);
  });

  it('is followed from a notice of our own too', async () => {
    const links = await chain(2, `notices/${tokens[2]?.id}`);
    expect(links.map(({ tier, here, issuer, faults }) => [tier, here?.kind ?? null, issuer, faults])).toEqual(
      [
        [1, 'notice', 'Motor works', []],
        [2, 'incoming-notice', 'Magnet works', []],
        [3, null, null, ['not-held']],
        [2, null, null, ['not-held']],
      ],
    );
  });

  it('shows a link that was withdrawn since as refused, with the sentence of the check', async () => {
    await post(1, `notices/${tokens[1]?.id}/withdraw`, { why: 'wrong share' });
    const links = await chain(3, `notices/incoming/${incoming}`);
    const link = links.find(({ digest }) => digest === tokens[1]?.digest);
    expect(link).toMatchObject({ verdict: 'refused', faults: ['refused'], failed: [{ code: 'withdrawn' }] });
    expect(link?.failed[0]?.message).toMatch(/withdrawn/);
    expect(links.find(({ digest }) => digest === tokens[0]?.digest)?.faults).toEqual([]);
  });

  it('of another house is not there, nor that of a paper', async () => {
    const { status } = await read(0).ask('GET', `notices/incoming/${incoming}/chain`);
    expect(status).toBe(404);
    const { body } = await read(3).ask('GET', 'notices/incoming');
    const paper = (body as { data: readonly Body[] }).data.find(({ medium }) => medium === 'paper');
    expect((await read(3).ask('GET', `notices/incoming/${paper?.id}/chain`)).status).toBe(404);
  });
});
