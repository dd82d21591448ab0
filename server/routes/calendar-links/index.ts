/**
 * Addresses under which a calendar program reads a member's deadlines: one for each program, shown once, read-only,
 * revoked one by one. They open nothing else.
 */
import { z } from 'zod';
import { recordEvent } from '../../audit/index.ts';
import { problem } from '../../http/problem.ts';
import { created, forAnyone, nothing, ok, onRows, type Route } from '../../http/route.ts';
import { byId, id, language, moment, words } from '../../http/schemas.ts';
import { readerOf } from '../../identity/calendar-links.ts';
import { hashOfSecret, newSecret } from '../../identity/secrets.ts';
import { newId } from '../../store/id.ts';
import { feedOf } from '../deadlines/feed.ts';

const link = z
  .object({
    id,
    name: z.string(),
    language,
    mine: z.boolean(),
    createdAt: moment,
    lastReadAt: moment.nullable(),
    revokedAt: moment.nullable(),
  })
  .meta({ id: 'CalendarLink' });

const list = onRows({
  method: 'GET',
  path: '/calendar-links',
  name: 'listCalendarLinks',
  says: 'Your calendar links, newest first; whoever keeps keys sees those of all members',
  allow: 'cases:read',
  answers: { 200: z.object({ data: z.array(link) }) },
  run: async ({ db, who }) => {
    const all = db.selectFrom('calendar_links').selectAll().orderBy('id', 'desc').limit(1000);
    const seen = who.permissions.has('keys:read') ? all : all.where('account_id', '=', who.id);
    const data = (await seen.execute()).map((row) => ({
      ...{ id: row.id, name: row.name, language: row.language, mine: row.account_id === who.id },
      ...{ createdAt: row.created_at, lastReadAt: row.last_read_at, revokedAt: row.revoked_at },
    }));
    return ok({ data });
  },
});

const create = onRows({
  method: 'POST',
  path: '/calendar-links',
  name: 'createCalendarLink',
  says: 'Makes an address for a calendar program; the address is in this answer and never again',
  allow: 'cases:read',
  body: z.strictObject({ name: words(200), language: language.optional() }),
  answers: {
    201: z
      .object({ ...link.shape, path: z.string(), url: z.string().nullable() })
      .meta({ id: 'NewCalendarLink' }),
  },
  creates: true,
  showsSecret: true,
  run: async ({ db, body, scope, who, now, context, language: spoken }) => {
    // A program has a key of its own, and no member's calendar.
    if (who.kind !== 'member') return problem('not-allowed');
    const token = newSecret();
    const [made, at] = [newId(), now.toISOString()];
    const told = { name: body.name, language: body.language ?? spoken };
    await db
      .insertInto('calendar_links')
      .values({
        ...{ id: made, organisation_id: scope.organisation, account_id: who.id, ...told },
        ...{ token_hash: hashOfSecret(token), created_at: at, last_read_at: null, revoked_at: null },
      })
      .execute();
    await recordEvent(db, scope, {
      verb: 'created',
      object: { kind: 'calendar-link', id: made },
      after: told,
    });
    const path = `/api/v1/calendar/${token}/deadlines.ics`;
    return created({
      ...{ id: made, ...told, mine: true, createdAt: at, lastReadAt: null, revokedAt: null, path },
      url: context.publicUrl === null ? null : new URL(path, context.publicUrl).href,
    });
  },
});

const revoke = onRows({
  method: 'DELETE',
  path: '/calendar-links/{id}',
  name: 'revokeCalendarLink',
  says: 'Revokes a calendar link: your own, or as one who keeps keys any',
  allow: 'cases:read',
  params: byId,
  answers: { 204: null },
  run: async ({ db, params, scope, who, now }) => {
    const standing = db
      .updateTable('calendar_links')
      .set({ revoked_at: now.toISOString() })
      .where('id', '=', params.id)
      .where('revoked_at', 'is', null);
    const own = who.permissions.has('keys:write') ? standing : standing.where('account_id', '=', who.id);
    if (!(await own.returning('id').executeTakeFirst())) return problem('not-found');
    await recordEvent(db, scope, { verb: 'revoked', object: { kind: 'calendar-link', id: params.id } });
    return nothing();
  },
});

const read = forAnyone({
  method: 'GET',
  path: '/calendar/{token}/deadlines.ics',
  name: 'readCalendar',
  says: 'The deadlines as iCalendar, for whoever has the link',
  params: z.object({ token: z.string().regex(/^[\w-]{43}$/) }),
  answers: { 200: z.string() },
  media: 'text/calendar; charset=utf-8',
  run: async ({ context, params, now, id: request }) => {
    const reader = await readerOf(context.store, params.token, now);
    if (reader === null) return problem('not-found');
    const actor = { kind: 'member', id: reader.account, name: reader.name } as const;
    const text = await context.store.within({ organisation: reader.organisation, actor, request }, (db) =>
      feedOf({ db, context, now }, reader.language),
    );
    return { status: 200, text, headers: { 'cache-control': 'private, max-age=300' } };
  },
});

export const calendarLinkRoutes: readonly Route[] = [list, create, revoke, read];
