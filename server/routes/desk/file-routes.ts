/** The routes that every file of the desk has: listed, shown, made, replaced while it may be, and moved. */
import { eventsFrom, type Move, waysFrom } from '@ytterby/desk';
import { requestFault, sayingsOf } from '@ytterby/language';
import { z } from 'zod';
import { recordEvent } from '../../audit/index.ts';
import { dayOf } from '../../http/context.ts';
import { page, pageOf, paging, placeOf } from '../../http/paging.ts';
import { badInput, problem } from '../../http/problem.ts';
import { type Call, created, ok, onRows, type Route } from '../../http/route.ts';
import { byId, day, id, moment, words } from '../../http/schemas.ts';
import { changedSince, tagOf } from '../../http/versions.ts';
import { newId } from '../../store/id.ts';
import { json } from '../../store/values.ts';
import type { FileKind, FileRow } from './kind.ts';
import { fileOf, moveFile, tableOf } from './move-file.ts';
import { refusedFor } from './refusal.ts';
import { type MoveBody, moveOf, moveRow, moveShape, personOf, plain } from './schemas.ts';

const way = z
  .object({
    event: z.string(),
    to: z.string(),
    asks: z.array(z.string()).describe('What has to be given with it'),
    provision: z.string().nullable(),
    why: z.string().nullable().describe('Why you cannot make it now; null where you may'),
  })
  .meta({ id: 'Way', description: 'A move that leads on from here' });

export const shapeOf = (kind: FileKind): z.ZodType =>
  z
    .object({
      id,
      reference: z.string(),
      name: z.string(),
      case: z.string().nullable().describe('The case it belongs to'),
      document: kind.document,
      state: z.enum(kind.machine.states as [string, ...string[]]),
      events: z.array(z.string()).describe('What you may record from here'),
      ways: z
        .array(way)
        .optional()
        .describe('Every move from here, and why another may not; of one file alone'),
      lastOn: day.nullable(),
      ...kind.shown?.schema,
      version: z.number().int(),
      createdAt: moment,
      updatedAt: moment,
    })
    .meta({ id: kind.one });

export const shownFile = async (kind: FileKind, row: FileRow, call: Call) => ({
  ...{ id: row.id, reference: row.reference, name: row.name, case: row.case_id },
  ...{ document: row.document, state: row.state, lastOn: row.last_on },
  events: eventsFrom(kind.machine, row.state, personOf(call.who).roles),
  ...(await kind.shown?.of(row, call)),
  ...{ version: row.version, createdAt: row.created_at, updatedAt: row.updated_at },
});

/** One file whole: with every way on from here, and in words what stands in the way of those that are shut. */
export const shownWhole = async (kind: FileKind, row: FileRow, call: Call) => {
  const { desk } = sayingsOf(call.language);
  const by = personOf(call.who);
  const lie: Record<string, Awaited<ReturnType<NonNullable<FileKind['around']>>>> = {};
  for (const event of eventsFrom(kind.machine, row.state, by.roles))
    lie[event] = (await kind.around?.(row, { event, on: dayOf(call.now), by }, call)) ?? {};
  const around = ({ event }: Move) => ({ today: dayOf(call.now), hands: row.hands, ...lie[event] });
  const ways = waysFrom(kind.machine, row.state, by, around).map(({ fault, ...open }) => ({
    ...open,
    why: fault === null ? null : desk.ofFault(fault),
  }));
  return { ...(await shownFile(kind, row, call)), ways };
};

type Given = { reference: string; name: string; case?: string; document: unknown } & Record<string, unknown>;

export function fileRoutes(kind: FileKind): readonly Route[] {
  const { path, one, many, object } = kind;
  const shape = shapeOf(kind);
  const given = z.strictObject({
    reference: words(200).describe("The house's own number for it"),
    name: z.string().trim().max(500).default(''),
    case: id.optional(),
    document: kind.document,
    ...kind.createShape,
  });

  const list = onRows({
    method: 'GET',
    path,
    name: `list${many}`,
    says: `${many}, newest first`,
    allow: 'cases:read',
    query: z.strictObject({
      ...paging,
      state: z.enum(kind.machine.states as [string, ...string[]]).optional(),
      case: id.optional(),
    }),
    answers: { 200: pageOf(shape) },
    run: async (call) => {
      const { db, query } = call;
      const place = placeOf(query.cursor);
      if (place !== null && typeof place !== 'string') return place;
      let found = db
        .selectFrom(tableOf(kind))
        .selectAll()
        .where('archived_at', 'is', null)
        .orderBy('id', 'desc')
        .limit(query.limit + 1);
      if (place !== null) found = found.where('id', '<', place);
      if (query.state !== undefined) found = found.where('state', '=', query.state);
      if (query.case !== undefined) found = found.where('case_id', '=', query.case);
      const { data, next } = page(await found.execute(), query.limit, (row) => row.id);
      return ok({ data: await Promise.all(data.map((row) => shownFile(kind, row, call))), next });
    },
  });

  const show = onRows({
    method: 'GET',
    path: `${path}/{id}`,
    name: `show${one}`,
    says: `One of the ${path.slice(1)}, with what you may record from here`,
    allow: 'cases:read',
    params: byId,
    answers: { 200: shape },
    run: async (call) => {
      const row = await fileOf(call.db, kind, call.params.id);
      return row ? ok(await shownWhole(kind, row, call), { etag: tagOf(row.version) }) : problem('not-found');
    },
  });

  const create = onRows({
    method: 'POST',
    path,
    name: `create${one}`,
    says: `Begins one of the ${path.slice(1)}`,
    allow: 'cases:write',
    body: given as unknown as z.ZodType<Given>,
    answers: { 201: shape },
    creates: true,
    run: async (call) => {
      const { db, scope, now } = call;
      const { reference, name, case: caseId = null, document, ...more } = plain<Given>(call.body);
      const faults = kind.check?.(document, call) ?? [];
      if (faults.length > 0) return refusedFor(faults);
      if (caseId !== null && !(await isThere(db, caseId))) {
        return badInput([requestFault('no-such-row', 'case', JSON.stringify(caseId), ['case'])]);
      }
      if (await isTaken(db, kind, reference, null)) return takenReference(reference);
      const columns = (await kind.columns?.({ document, caseId, more }, call)) ?? {};
      if ('problem' in columns) return columns as ReturnType<typeof problem>;
      const made = newId(now.getTime());
      const at = now.toISOString();
      const values = {
        ...{ id: made, organisation_id: scope.organisation, reference, name, case_id: caseId },
        ...{ document: json(document), state: kind.machine.start, last_on: null, hands: [call.who.id] },
        ...{ created_at: at, updated_at: at, archived_at: null, ...columns },
      };
      const row = await db
        .insertInto(tableOf(kind))
        .values(values as never)
        .returningAll()
        .executeTakeFirstOrThrow();
      await recordEvent(db, scope, {
        verb: 'created',
        object: { kind: object, id: made },
        after: { reference, name, case: caseId, document, ...more },
      });
      return created(await shownFile(kind, row, call), {
        etag: tagOf(1),
        location: `/api/v1${path}/${made}`,
      });
    },
  });

  const replace = onRows({
    method: 'PUT',
    path: `${path}/{id}`,
    name: `replace${one}`,
    says: 'Puts another content in its place, where its state still allows it',
    allow: 'cases:write',
    params: byId,
    body: z.strictObject({
      reference: words(200),
      name: z.string().trim().max(500).default(''),
      document: kind.document,
    }),
    answers: { 200: shape },
    matches: true,
    run: async (call) => {
      const { db, scope, now, headers, params } = call;
      const before = await fileOf(db, kind, params.id, true);
      if (!before) return problem('not-found');
      const stale = changedSince(headers, before.version);
      if (stale) return stale;
      if (!kind.editable.includes(before.state)) {
        const { state } = before;
        const open = eventsFrom(kind.machine, state, personOf(call.who).roles);
        return refusedFor([
          {
            code: 'no-such-move',
            path: 'document',
            machine: kind.machine.name,
            state,
            event: 'replace',
            open,
          },
        ]);
      }
      const { reference, name, document } = plain<Given>(call.body);
      const faults = kind.check?.(document, call) ?? [];
      if (faults.length > 0) return refusedFor(faults);
      if (await isTaken(db, kind, reference, params.id)) return takenReference(reference);
      const row = await db
        .updateTable(tableOf(kind))
        .set({
          ...{ reference, name, document: json(document), version: before.version + 1 },
          hands: [...new Set([...before.hands, call.who.id])],
          updated_at: now.toISOString(),
        })
        .where('id', '=', params.id)
        .returningAll()
        .executeTakeFirstOrThrow();
      await recordEvent(db, scope, {
        verb: 'replaced',
        object: { kind: object, id: params.id },
        before: { reference: before.reference, name: before.name, document: before.document },
        after: { reference, name, document },
      });
      return ok(await shownFile(kind, row, call), { etag: tagOf(row.version) });
    },
  });

  const move = onRows({
    method: 'POST',
    path: `${path}/{id}/moves`,
    name: `move${one}`,
    says: 'Records an event: with its day, and where it happened outside, its channel and paper',
    // Who may make which move, the table of states says; a reader may make none.
    allow: 'cases:move',
    params: byId,
    body: z.strictObject({
      event: z.enum(kind.machine.events as [string, ...string[]]),
      ...moveShape,
      ...kind.moveShape,
    }) as unknown as z.ZodType<MoveBody & { event: string }>,
    answers: { 200: shape },
    creates: true,
    matches: true,
    run: async (call) => {
      const body = plain<MoveBody & { event: string } & Record<string, unknown>>(call.body);
      const { event, on, channel, paper, reference, reason, grounds, ...more } = body;
      const given = plain<MoveBody>({ on, channel, paper, reference, reason, grounds });
      const moved = await moveFile(call, kind, call.params.id, moveOf(event, given, call.who), more);
      if ('problem' in moved) return moved;
      return ok(await shownWhole(kind, moved.row, call), { etag: tagOf(moved.row.version) });
    },
  });

  const moves = onRows({
    method: 'GET',
    path: `${path}/{id}/moves`,
    name: `list${one}Moves`,
    says: 'Every event of it, first to last',
    allow: 'cases:read',
    params: byId,
    answers: { 200: z.object({ data: z.array(moveRow) }) },
    run: async ({ db, params }) => {
      const found = await db
        .selectFrom('moves')
        .selectAll()
        .where('object_kind', '=', object)
        .where('object_id', '=', params.id)
        .orderBy('place')
        .execute();
      if (found.length === 0 && !(await fileOf(db, kind, params.id))) return problem('not-found');
      return ok({
        data: found.map((row) => ({
          ...{ id: row.id, event: row.event, from: row.from_state, to: row.to_state, on: row.on_day },
          ...{ channel: row.channel, paper: row.paper, reference: row.reference, reason: row.reason },
          ...{ grounds: row.grounds, actor: row.actor, createdAt: row.created_at },
        })),
      });
    },
  });
  return [list, show, ...(kind.madeElsewhere ? [] : [create, replace]), move, moves];
}

export const takenReference = (reference: string) =>
  badInput([requestFault('taken', 'reference', JSON.stringify(reference))]);

async function isThere(db: Call['db'], caseId: string): Promise<boolean> {
  const row = await db
    .selectFrom('cases')
    .select('id')
    .where('id', '=', caseId)
    .where('state', '=', 'open')
    .executeTakeFirst();
  return row !== undefined;
}

export async function isTaken(
  db: Call['db'],
  kind: Pick<FileKind, 'table'>,
  reference: string,
  but: string | null,
): Promise<boolean> {
  const other = await db
    .selectFrom(tableOf(kind))
    .select('id')
    .where('reference', '=', reference)
    .where('archived_at', 'is', null)
    .where('id', 'is distinct from', but)
    .executeTakeFirst();
  return other !== undefined;
}
