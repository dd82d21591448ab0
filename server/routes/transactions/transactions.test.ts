/**
 * Kept transactions are found by any part of their reference, newest first, in their own house alone; one that follows
 * the day is of the day whenever it is asked.
 */
import { beforeAll, expect, it } from 'vitest';
import { newId } from '../../store/id.ts';
import { json } from '../../store/values.ts';
import { type Asker, member, newHouse, program, serverOn, type TestServer } from '../../testing/server.ts';
import { onBothStores } from '../../testing/stores.ts';

type Kept = { readonly id: string; readonly reference: string };
type Listed = { readonly data: readonly Kept[]; readonly next: string | null };

const document = { on: '2026-11-23', activity: { kind: 'goods-export', from: 'CN', to: 'DE' }, items: [{}] };

onBothStores('kept transactions', ({ open }) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await serverOn(await open());
  });
  const house = async (): Promise<Asker> => member(server, await newHouse(server.store), ['preparer']);
  const finder =
    (one: Asker) =>
    async (q: string, more = '') =>
      (await one.ask('GET', `transactions?q=${encodeURIComponent(q)}${more}`)).body as Listed;

  it('are found as their reference stands, and never in another house', async () => {
    const [mine, other] = [await house(), await house()];
    const references = ['SO-100%', 'so_7', '订单-烧结', String.raw`a\b`, 'x'];
    for (const one of [mine, other])
      for (const reference of references)
        expect((await one.ask('POST', 'transactions', { reference, document })).status).toBe(201);
    const ids = new Set(((await mine.ask('GET', 'transactions')).body as Listed).data.map(({ id }) => id));
    const found = async (q: string, more = '') => {
      const { data } = await finder(mine)(q, more);
      expect(data.filter(({ id }) => !ids.has(id))).toEqual([]);
      return data.map(({ reference }) => reference);
    };
    expect(await found('SO')).toEqual(['so_7', 'SO-100%']);
    expect(await found('0%')).toEqual(['SO-100%']);
    expect(await found('o_')).toEqual(['so_7']);
    expect(await found('烧结')).toEqual(['订单-烧结']);
    expect(await found(String.raw`\b`)).toEqual([String.raw`a\b`]);
    expect(await found('x')).toEqual(['x']);
    expect(await found('nowhere')).toEqual([]);
    const [first] = (await finder(mine)('so_7')).data;
    await mine.ask('DELETE', `transactions/${first?.id}`);
    expect(await found('so_7')).toEqual([]);
    expect(await found('so_7', '&archived=true')).toEqual(['so_7']);
  });

  it('that many have a part of come newest first, page by page, and the rare one is found among them', async () => {
    const mine = await house();
    const scope = {
      organisation: mine.organisation,
      actor: { kind: 'command', id: 't', name: 't' },
      request: 't',
    } as const;
    const at = new Date().toISOString();
    await server.store.within(scope, (db) =>
      db
        .insertInto('transactions')
        .values(
          Array.from({ length: 1200 }, (_, place) => ({
            ...{ id: newId(), organisation_id: mine.organisation, document: json(document) as never },
            ...{ reference: place < 600 ? `OLD-MANY-${place}` : `MANY-${place}`, on_day: '2026-11-23' },
            ...{ follows_day: false, determination_id: null, archived_at: null, created_at: at },
            ...{ updated_at: at, confirmed_corpus_hash: null, confirmed_on: null },
          })),
        )
        .execute(),
    );
    const find = finder(mine);
    const { data, next } = await find('many', '&limit=2');
    expect(data.map(({ reference }) => reference)).toEqual(['MANY-1199', 'MANY-1198']);
    const more = await find('many', `&limit=2&cursor=${next}`);
    expect(more.data.map(({ reference }) => reference)).toEqual(['MANY-1197', 'MANY-1196']);
    expect((await find('many-7', '&limit=1')).data.map(({ reference }) => reference)).toEqual(['MANY-799']);
    expect((await find('-77')).data.map(({ reference }) => reference)).toEqual([
      ...Array.from({ length: 10 }, (_, at) => `MANY-${779 - at}`),
      'OLD-MANY-77',
    ]);
    expect((await find('old', '&limit=1')).data.map(({ reference }) => reference)).toEqual(['OLD-MANY-599']);
  });

  it('that follow the day are asked of it when they are kept, asked anew or replaced; others of their own', async () => {
    // A session would have ended by the day after.
    const mine = await program(server, await newHouse(server.store), [
      'determinations:read',
      'determinations:write',
    ]);
    const past = { ...document, on: '2025-11-08', knownAt: '2025-11-08' };
    const keep = async (reference: string, followsDay: boolean) => {
      const made = await mine.ask('POST', 'transactions', { reference, document: past, followsDay });
      return made.body as { id: string; determination: string };
    };
    const daysOf = async (answer: string) => {
      const { body } = await mine.ask('GET', `determinations/${answer}`);
      const { on, knownAt } = body as { on: string; knownAt: string };
      return [on, knownAt];
    };
    const [standing, dated] = [await keep('S', true), await keep('D', false)];
    expect(await daysOf(standing.determination)).toEqual(['2026-11-23', '2026-11-23']);
    expect(await daysOf(dated.determination)).toEqual(['2025-11-08', '2025-11-08']);
    server.setNow(new Date('2026-11-24T04:00:00Z'));
    const again = async ({ id }: { id: string }) => {
      const asked = await mine.ask('POST', `transactions/${id}/determination`);
      return daysOf((asked.body as { id: string }).id);
    };
    expect(await again(standing)).toEqual(['2026-11-24', '2026-11-24']);
    expect(await again(dated)).toEqual(['2025-11-08', '2025-11-08']);
    const body = { reference: 'D', document: past, followsDay: true };
    const replaced = await mine.ask('PUT', `transactions/${dated.id}`, body);
    expect(await daysOf((replaced.body as { determination: string }).determination)).toEqual([
      '2026-11-24',
      '2026-11-24',
    ]);
  });
});
