/**
 * People who get controlled technology: little is kept of them, only those who prepare files see it, the trail tells
 * that a record was written and not what is in it, and it is emptied when its time is over.
 */
import { checkPerson } from '@ytterby/desk';
import { z } from 'zod';
import { recordEvent } from '../../audit/index.ts';
import { forget as forgetRecord, isOver } from '../../desk/forget.ts';
import { newestFirst, pageOf, paging } from '../../http/paging.ts';
import { problem } from '../../http/problem.ts';
import { type Call, created, ok, onRows, type Route } from '../../http/route.ts';
import { byId, id, moment } from '../../http/schemas.ts';
import { tagOf } from '../../http/versions.ts';
import { newId } from '../../store/id.ts';
import { json } from '../../store/values.ts';
import { refusedFor } from '../desk/refusal.ts';
import { plain } from '../desk/schemas.ts';

const shape = z
  .object({
    id,
    person: z.unknown().describe('Name, nationalities, place, employer; null once it was forgotten'),
    lastTransferOn: z.string().nullable(),
    version: z.number().int(),
    createdAt: moment,
    forgottenAt: moment.nullable(),
  })
  .meta({ id: 'Person' });

const rows = ({ db }: Pick<Call, 'db'>) => db.selectFrom('people').selectAll();
type Row = Awaited<ReturnType<ReturnType<typeof rows>['executeTakeFirstOrThrow']>>;

const shown = (row: Row) => ({
  ...{ id: row.id, person: row.document, lastTransferOn: row.last_transfer_on, version: row.version },
  ...{ createdAt: row.created_at, forgottenAt: row.forgotten_at },
});

const list = onRows({
  method: 'GET',
  path: '/people',
  name: 'listPeople',
  says: 'People who get technology, newest first',
  allow: 'cases:write',
  query: z.strictObject(paging),
  answers: { 200: pageOf(shape) },
  run: async ({ db, query }) => {
    return newestFirst(query, rows({ db }), shown);
  },
});

const show = onRows({
  method: 'GET',
  path: '/people/{id}',
  name: 'showPerson',
  says: 'One person who gets technology',
  allow: 'cases:write',
  params: byId,
  answers: { 200: shape },
  run: async ({ db, params }) => {
    const row = await rows({ db }).where('id', '=', params.id).executeTakeFirst();
    return row ? ok(shown(row), { etag: tagOf(row.version) }) : problem('not-found');
  },
});

const create = onRows({
  method: 'POST',
  path: '/people',
  name: 'createPerson',
  says: 'Keeps what is needed of a person, and refuses what is not',
  allow: 'cases:write',
  body: z.record(z.string().max(100), z.unknown()),
  answers: { 201: shape },
  creates: true,
  run: async ({ db, scope, now, body }) => {
    const checked = checkPerson(plain(body));
    if ('faults' in checked) return refusedFor(checked.faults);
    const made = newId(now.getTime());
    const at = now.toISOString();
    const row = await db
      .insertInto('people')
      .values({
        ...{ id: made, organisation_id: scope.organisation, document: json(checked.person) },
        ...{ last_transfer_on: null, created_at: at, updated_at: at, forgotten_at: null },
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    await recordEvent(db, scope, { verb: 'created', object: { kind: 'person', id: made } });
    return created(shown(row), { etag: tagOf(1), location: `/api/v1/people/${made}` });
  },
});

const forget = onRows({
  method: 'POST',
  path: '/people/{id}/forget',
  name: 'forgetPerson',
  says: 'Empties a record whose five years are over, or that no transfer ever used',
  allow: 'cases:decide',
  params: byId,
  answers: { 200: shape },
  run: async ({ db, scope, now, params, context }) => {
    const row = await rows({ db }).where('id', '=', params.id).forUpdate().executeTakeFirst();
    if (!row) return problem('not-found');
    const over = row.document !== null && (await isOver({ db, now }, row));
    if (!over) {
      return refusedFor([
        { code: 'no-such-move', path: '', machine: 'person', state: 'kept', event: 'forget', open: [] },
      ]);
    }
    const kept = await forgetRecord({ db, scope, now, secret: context.secret }, row, { asked: true });
    return ok(shown(kept), { etag: tagOf(kept.version) });
  },
});

export const personRoutes: readonly Route[] = [list, show, create, forget];
