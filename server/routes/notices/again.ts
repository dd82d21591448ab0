/** A received notice checked again: anew, with what its issuer publishes now; or as it was, with nothing but the archive. */
import { z } from 'zod';
import { clash, problem } from '../../http/problem.ts';
import { forSigned, ok, onRows, type Route } from '../../http/route.ts';
import { byId } from '../../http/schemas.ts';
import { incoming, shown } from './incoming.ts';
import { recheckHere } from './recheck-here.ts';
import { type Archived, replayHere } from './verify-here.ts';

const recheck = forSigned({
  method: 'POST',
  path: '/notices/incoming/{id}/recheck',
  name: 'recheckNotice',
  says: 'Checks a received notice again, with what its issuer publishes now; one withdrawn since is refused',
  allow: 'notices:write',
  params: byId,
  answers: { 200: incoming },
  run: async ({ context, scope, params, now, language }) => {
    if ((await recheckHere(context, scope, params.id, now, true)) === null) return problem('not-found');
    const row = await context.store.within(scope, (db) =>
      db.selectFrom('incoming_notices').selectAll().where('id', '=', params.id).executeTakeFirstOrThrow(),
    );
    return ok(shown(row, language));
  },
});

const replay = onRows({
  method: 'GET',
  path: '/notices/incoming/{id}/replay',
  name: 'replayNoticeChecks',
  says: 'Makes the kept checks again from the archive alone: key document, status list and moment as they were',
  allow: 'notices:read',
  params: byId,
  answers: {
    200: z.object({
      same: z.boolean(),
      differs: z.array(z.string()).describe('Steps that come out otherwise'),
      law: z.enum(['same', 'other']).describe('Lists of another law may change the screening'),
    }),
  },
  run: async ({ db, context, params }) => {
    const row = await db
      .selectFrom('incoming_notices')
      .selectAll()
      .where('id', '=', params.id)
      .executeTakeFirst();
    if (!row) return problem('not-found');
    const kept = row.verification as Archived;
    // Paper, and what was kept before the archive had all of it, cannot be checked again.
    if (row.token === null || kept.with === undefined) return clash('not-replayable');
    const { corpora } = context;
    const determiner = (await corpora.byHash(db, kept.with.law)) ?? (await corpora.current(db));
    return ok(await replayHere(determiner.corpus, row.token, kept));
  },
});

export const againRoutes: readonly Route[] = [recheck, replay];
