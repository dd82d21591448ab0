/** The exemplar of a kept document: every rule that all of them follow is held here, on both stores. */
import { beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../store/id.ts';
import { json } from '../../store/values.ts';
import {
  type Asker,
  member,
  newHouse,
  program,
  serverOn,
  stranger,
  type TestServer,
} from '../../testing/server.ts';
import { onBothStores } from '../../testing/stores.ts';

const magnet = {
  reference: 'M-1',
  name: 'Magnet block',
  document: { name: 'sintered NdFeB block', value: '12.50' },
};

type Kept = { id: string; version: number; document: unknown; reference: string };

onBothStores('items', ({ open }) => {
  let server: TestServer;
  let preparer: Asker;
  beforeAll(async () => {
    server = await serverOn(await open());
    preparer = await member(server, await newHouse(server.store), ['preparer']);
  });

  it('are made, shown, replaced and put away, with a version each', async () => {
    const made = await preparer.ask('POST', 'items', magnet);
    expect(made).toMatchObject({ status: 201, body: { ...magnet, version: 1 }, headers: { etag: '"1"' } });
    const { id } = made.body as Kept;
    expect(made.headers.location).toBe(`/api/v1/items/${id}`);
    const shown = await preparer.ask('GET', `items/${id}`);
    expect(shown.body).toEqual(made.body);
    expect(await preparer.ask('GET', `items/${id}`, undefined, { 'if-none-match': '"1"' })).toMatchObject({
      status: 304,
      body: '',
    });
    const other = { ...magnet, document: { name: 'block', value: '13' } };
    const late = await preparer.ask('PUT', `items/${id}`, other, { 'if-match': '"7"' });
    expect(late).toMatchObject({ status: 412, body: { code: 'changed-since' } });
    const replaced = await preparer.ask('PUT', `items/${id}`, other, { 'if-match': '"1"' });
    expect(replaced).toMatchObject({ status: 200, body: { version: 2, document: other.document } });
    expect((await preparer.ask('DELETE', `items/${id}`)).status).toBe(204);
    expect((await preparer.ask('DELETE', `items/${id}`)).status).toBe(404);
    expect((await preparer.ask('GET', 'items')).body).toEqual({ data: [], next: null });
    const kept = await preparer.ask('GET', 'items?archived=true');
    expect(kept.body).toMatchObject({ data: [{ id, version: 3 }] });
    const events = await server.store.within(
      { organisation: preparer.organisation, actor: { kind: 'command', id: 't', name: 't' }, request: 't' },
      (db) => db.selectFrom('events').select(['verb', 'object_id']).orderBy('sequence').execute(),
    );
    expect(events).toEqual(['created', 'replaced', 'put-away'].map((verb) => ({ verb, object_id: id })));
  });

  it('come once for one key, however often it is sent', async () => {
    const key = { 'idempotency-key': 'order-4711' };
    const twin = { ...magnet, reference: 'M-2' };
    const answers = await Promise.all([1, 2, 3].map(() => preparer.ask('POST', 'items', twin, key)));
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(answers.filter(({ headers }) => headers['idempotency-replayed'] === 'true')).toHaveLength(2);
    const other = await preparer.ask('POST', 'items', { ...twin, reference: 'M-3' }, key);
    expect(other).toMatchObject({ status: 422, body: { code: 'key-used-otherwise' } });
    expect((await preparer.ask('GET', 'items?q=M-3')).body).toMatchObject({ data: [] });
  });

  it('with faults change nothing, and each fault is said with its place', async () => {
    const bad = { reference: ' ', colour: 'red', document: { value: 12, madeIn: 'cn' } };
    const refused = await preparer.ask('POST', 'items', bad, { 'accept-language': 'zh-CN' });
    expect(refused).toMatchObject({
      status: 422,
      headers: { 'content-type': expect.stringContaining('problem+json') },
    });
    const { faults } = refused.body as { faults: { path: string; code: string; message: string }[] };
    expect(faults.map(({ path, code }) => [path, code])).toEqual([
      ['reference', 'too-short'],
      ['colour', 'unknown-field'],
    ]);
    expect(faults[1]?.message).toBe('这里没有 "colour" 这一项');
    const inside = await preparer.ask('POST', 'items', { reference: 'x', document: bad.document });
    expect(inside.body).toMatchObject({
      faults: [
        { path: 'document/value', code: 'not-a-decimal' },
        { path: 'document/madeIn', code: 'not-a-territory' },
      ],
    });
    const events = await preparer.ask('GET', 'items?q=x');
    expect(events.body).toMatchObject({ data: [] });
  });

  it('page without gap or double, newest first', async () => {
    const house = await member(server, await newHouse(server.store), ['preparer']);
    for (const at of [1, 2, 3, 4, 5]) await house.ask('POST', 'items', { ...magnet, reference: `P-${at}` });
    const seen: string[] = [];
    let cursor = '';
    do {
      const { body } = await house.ask('GET', `items?limit=2${cursor}`);
      const { data, next } = body as { data: Kept[]; next: string | null };
      seen.push(...data.map(({ reference }) => reference));
      cursor = next === null ? '' : `&cursor=${next}`;
    } while (cursor !== '');
    expect(seen).toEqual(['P-5', 'P-4', 'P-3', 'P-2', 'P-1']);
    expect(await house.ask('GET', 'items?cursor=zzz')).toMatchObject({ status: 422 });
    expect(await house.ask('GET', 'items?limit=0')).toMatchObject({ status: 422 });
  });

  it('are found by any part of reference or name, as it stands, and never in another house', async () => {
    const house = await member(server, await newHouse(server.store), ['preparer']);
    const other = await member(server, await newHouse(server.store), ['preparer']);
    const names = ['Rotor 100%', 'rotor_a', '烧结钕铁硼磁体', 'Dauermagnet', String.raw`a\b`];
    for (const [at, name] of names.entries())
      for (const one of [house, other])
        await one.ask('POST', 'items', { ...magnet, reference: `F-${at}`, name });
    const found = async (q: string, more = '') => {
      const { body } = await house.ask('GET', `items?q=${encodeURIComponent(q)}${more}`);
      return (body as { data: Kept[] }).data.map(({ reference }) => reference);
    };
    expect(await found('ROTOR')).toEqual(['F-1', 'F-0']);
    expect(await found('ROTOR', '&limit=1')).toEqual(['F-1']);
    expect(await found('0%')).toEqual(['F-0']);
    expect(await found('r_a')).toEqual(['F-1']);
    expect(await found('钕铁')).toEqual(['F-2']);
    expect(await found('magnet')).toEqual(['F-3']);
    expect(await found('F-3 Dauer')).toEqual([]);
    expect(await found(String.raw`a\b`)).toEqual(['F-4']);
    expect(await found('b')).toEqual(['F-4']);
    const first = await house.ask('GET', 'items?q=f-&limit=3');
    const { data, next } = first.body as { data: Kept[]; next: string };
    expect(data.map(({ reference }) => reference)).toEqual(['F-4', 'F-3', 'F-2']);
    expect(await found('f-', `&limit=3&cursor=${next}`)).toEqual(['F-1', 'F-0']);
    await house.ask('DELETE', `items/${data[0]?.id}`);
    expect(await found('f-4')).toEqual([]);
    expect(await found('f-4', '&archived=true')).toEqual(['F-4']);
  });

  it('that many have a part of are still found newest first', async () => {
    const house = await member(server, await newHouse(server.store), ['preparer']);
    const scope = {
      organisation: house.organisation,
      actor: { kind: 'command', id: 't', name: 't' },
      request: 't',
    } as const;
    const ids = Array.from({ length: 1200 }, () => newId());
    const at = new Date().toISOString();
    await server.store.within(scope, (db) =>
      db
        .insertInto('items')
        .values(
          ids.map((id, place) => ({
            ...{
              id,
              organisation_id: house.organisation,
              reference: `MANY-${place}`,
              name: place < 600 ? 'old stock' : '',
              document: json({}),
            },
            ...{ created_at: at, updated_at: at, archived_at: null, classification: null },
          })),
        )
        .execute(),
    );
    const found = async (q: string) =>
      ((await house.ask('GET', `items?q=${q}&limit=2`)).body as { data: Kept[] }).data.map(
        ({ reference }) => reference,
      );
    expect(await found('many')).toEqual(['MANY-1199', 'MANY-1198']);
    expect(await found('many-0')).toEqual(['MANY-0']);
    expect(await found('old%20stock')).toEqual(['MANY-599', 'MANY-598']);
  });

  it('have one reference each', async () => {
    const house = await member(server, await newHouse(server.store), ['preparer']);
    await house.ask('POST', 'items', magnet);
    expect((await house.ask('POST', 'items', magnet)).body).toMatchObject({
      faults: [{ path: 'reference', code: 'taken', message: '"M-1" is taken; choose another' }],
    });
  });

  describe('let in', () => {
    it('nobody who has not signed on, and nobody whose roles do not allow it', async () => {
      const nobody = stranger(server);
      expect(await nobody.ask('GET', 'items')).toMatchObject({
        status: 401,
        body: { code: 'not-signed-on' },
      });
      const reader = await member(server, preparer.organisation, ['reader']);
      expect(await reader.ask('POST', 'items', magnet)).toMatchObject({
        status: 403,
        body: { code: 'not-allowed' },
      });
      expect((await reader.ask('GET', 'items')).status).toBe(200);
    });

    it('no request that another page forged', async () => {
      const forged = { ...magnet, reference: 'forged' };
      const without = await preparer.ask('POST', 'items', forged, { 'x-ytterby-csrf': 'guessed' });
      expect(without).toMatchObject({ status: 403, body: { code: 'csrf' } });
      const elsewhere = await preparer.ask('POST', 'items', forged, { origin: 'https://elsewhere.example' });
      expect(elsewhere).toMatchObject({ status: 403, body: { code: 'csrf' } });
    });

    it('a key within its scopes', async () => {
      const key = await program(server, preparer.organisation, ['records:read']);
      expect((await key.ask('GET', 'items')).status).toBe(200);
      expect((await key.ask('POST', 'items', magnet)).status).toBe(403);
      server.setNow(new Date('2028-01-01T00:00:00Z'));
      expect((await key.ask('GET', 'items')).status).toBe(401);
      server.setNow(new Date('2026-11-23T04:00:00Z'));
    });
  });
});
