/** A calendar program reads the deadlines by a link alone, as long as the link and its member stand. On both stores. */
import { beforeAll, expect, it } from 'vitest';
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

type Link = { readonly id: string; readonly path: string; readonly url: string };

onBothStores('calendar links', ({ open }) => {
  let server: TestServer;
  let [reader, other, keeper]: Asker[] = [];
  let link: Link;
  const read = (path: string) => stranger(server).ask('GET', path);

  beforeAll(async () => {
    server = await serverOn(await open(), { publicUrl: 'https://trade.example.com' });
    const house = await newHouse(server.store);
    reader = await member(server, house, ['reader']);
    other = await member(server, house, ['preparer']);
    keeper = await member(server, house, ['administrator']);
    const made = await (other as Asker).ask('POST', 'humanitarian-reports', {
      reference: 'H-1',
      document: { exportedOn: '2026-11-20', what: 'magnets', recipient: 'a hospital', undertaking: null },
    });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
  });

  it('are shown once, and give the feed to whoever has them, in their language', async () => {
    const made = await (reader as Asker).ask('POST', 'calendar-links', {
      name: 'Telephone',
      language: 'zh-CN',
    });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    link = made.body as Link;
    expect(link.url).toBe(`https://trade.example.com${link.path}`);
    const feed = await read(link.path);
    expect(feed).toMatchObject({ status: 200, headers: { 'content-type': 'text/calendar; charset=utf-8' } });
    expect(String(feed.body)).toContain('DTSTART;VALUE=DATE:20261204');
    expect(String(feed.body)).toContain('H-1');
    expect(String(feed.body)).toMatch(/[\u4e00-\u9fff]/);
    const listed = await (reader as Asker).ask('GET', 'calendar-links');
    expect(listed.body).toMatchObject({
      data: [{ id: link.id, mine: true, lastReadAt: expect.any(String) }],
    });
    const token = link.path.split('/')[4] ?? '';
    expect(JSON.stringify(listed.body)).not.toContain(token);
    const kept = await server.store.asSystem((db) => db.selectFrom('calendar_links').selectAll().execute());
    expect(JSON.stringify(kept)).not.toContain(token);
    const events = await server.store.asSystem((db) => db.selectFrom('events').selectAll().execute());
    expect(JSON.stringify(events)).not.toContain(token);
  });

  it('open nothing else, and are guessed by nobody', async () => {
    const token = link.path.split('/')[4] ?? '';
    const bearer = { authorization: `Bearer ${token}` };
    expect((await stranger(server).ask('GET', 'deadlines', undefined, bearer)).status).toBe(401);
    expect((await stranger(server).ask('POST', link.path)).status).toBe(404);
    expect((await read(`/api/v1/calendar/${'A'.repeat(43)}/deadlines.ics`)).status).toBe(404);
    expect((await read('/api/v1/calendar/short/deadlines.ics')).status).toBe(422);
    const house = (reader as Asker).organisation;
    const key = await program(server, house, ['cases:read']);
    expect((await key.ask('POST', 'calendar-links', { name: 'x' })).status).toBe(403);
  });

  it('are revoked by their member or by whoever keeps keys, and by nobody else', async () => {
    expect((await (other as Asker).ask('GET', 'calendar-links')).body).toEqual({ data: [] });
    expect((await (other as Asker).ask('DELETE', `calendar-links/${link.id}`)).status).toBe(404);
    expect((await read(link.path)).status).toBe(200);
    expect((await (reader as Asker).ask('DELETE', `calendar-links/${link.id}`)).status).toBe(204);
    expect((await read(link.path)).status).toBe(404);
    const second = (await (other as Asker).ask('POST', 'calendar-links', { name: 'Desk' })).body as Link;
    expect((await (keeper as Asker).ask('GET', 'calendar-links')).body).toMatchObject({
      data: [{ id: second.id, mine: false }, { id: link.id }],
    });
    expect((await (keeper as Asker).ask('DELETE', `calendar-links/${second.id}`)).status).toBe(204);
    expect((await read(second.path)).status).toBe(404);
  });

  it('end with the membership', async () => {
    const { path } = (await (other as Asker).ask('POST', 'calendar-links', { name: 'Desk' })).body as Link;
    expect((await read(path)).status).toBe(200);
    await server.store.asSystem((db) =>
      db
        .updateTable('members')
        .set({ ended_at: '2026-11-23T00:00:00Z' })
        .where('account_id', '=', (other as Asker).id)
        .execute(),
    );
    expect((await read(path)).status).toBe(404);
  });
});
