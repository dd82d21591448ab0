/**
 * The routes that every kept document has: listed in pages, shown, made, replaced and put away, each with its version,
 * its event, and its faults. What a document must be, and what is done when it changes, is the kind's own.
 */
import { type Selectable, sql } from 'kysely';
import { z } from 'zod';
import { recordEvent } from '../audit/index.ts';
import { page, pageOf, paging, placeOf } from '../http/paging.ts';
import { type AnswerFault, badInput, problem } from '../http/problem.ts';
import { type Call, madeAt, nothing, ok, onRows, type Route } from '../http/route.ts';
import { byId, flagOr, id, moment } from '../http/schemas.ts';
import { changedSince, tagOf } from '../http/versions.ts';
import type { Resource } from '../store/tables/columns.ts';
import { type Given, keepNew, objectOf, putInPlace, rowOf, tableOf } from './keep-document.ts';
import { called, isTaken, takenReference } from './reference.ts';

/** A row as it is read. */
export type Row = Selectable<Resource>;

export type ResourceTable = 'items' | 'boms' | 'parties' | 'own_lists' | 'ownership_graphs';

/** Columns that only this kind has, as it writes them. */
export type Extra = Readonly<Record<string, unknown>>;

/** What keeping a document takes: of a request, or of a job. */
export type Keeping = Pick<Call, 'db' | 'scope' | 'now'> & {
  readonly context: Pick<Call['context'], 'corpora'>;
};

export type Kind = {
  readonly table: ResourceTable;
  /** `/items` */
  readonly path: string;
  /** `Item`: operations are `listItems`, `showItem`, `createItem`, `replaceItem`, `putAwayItem`. */
  readonly one: string;
  readonly many: string;
  readonly document: z.ZodType;
  /** What is wrong with a document beyond its schema; paths begin with `document/`. */
  readonly check?: (
    document: unknown,
    call: Keeping,
  ) => Promise<readonly AnswerFault[]> | readonly AnswerFault[];
  /** What else is kept in the row. */
  readonly extra?: (document: unknown, call: Keeping, id: string) => Promise<Extra> | Extra;
  /** What follows once the row is there. */
  readonly after?: (call: Keeping, row: Row) => Promise<void>;
  /** What the caller sees beside the document. */
  readonly shown?: { readonly schema: z.ZodRawShape; readonly of: (row: Row) => Extra };
};

export const shapeOf = (kind: Kind): z.ZodType =>
  z
    .object({
      id,
      reference: z.string(),
      name: z.string(),
      document: kind.document,
      ...kind.shown?.schema,
      version: z.number().int(),
      createdAt: moment,
      updatedAt: moment,
      archivedAt: moment.nullable(),
    })
    .meta({ id: kind.one });

const shown = (kind: Kind, row: Row) => ({
  id: row.id,
  reference: row.reference,
  name: row.name,
  document: row.document,
  ...kind.shown?.of(row),
  version: row.version,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  archivedAt: row.archived_at,
});

export function resourceRoutes(kind: Kind): readonly Route[] {
  const { path, one, many } = kind;
  const row = shapeOf(kind);
  const given = z.strictObject({
    ...called,
    document: kind.document,
  });

  const list = onRows({
    method: 'GET',
    path,
    name: `list${many}`,
    says: `${many}, newest first`,
    allow: 'records:read',
    query: z.strictObject({
      ...paging,
      q: z.string().max(200).optional().describe('Part of the reference or the name'),
      archived: flagOr(false).describe('Those put away instead'),
    }),
    answers: { 200: pageOf(row) },
    run: async ({ db, query }) => {
      const place = placeOf(query.cursor);
      if (place !== null && typeof place !== 'string') return place;
      const rows = db.selectFrom(tableOf(kind)).selectAll().orderBy('id', 'desc');
      const most = query.limit + 1;
      let found = rows.where('archived_at', query.archived ? 'is not' : 'is', null).limit(most);
      if (place !== null) found = found.where('id', '<', place);
      if (query.q !== undefined && query.q !== '') {
        const part = sql`${kind.table}, ${query.q}, ${query.archived}, ${place}::uuid, ${most}`;
        found = rows.where(sql<boolean>`id = any((select find_rows(${part}))::uuid[])`);
      }
      const { data, next } = page(await found.execute(), query.limit, ({ id }) => id);
      return ok({ data: data.map((one) => shown(kind, one)), next });
    },
  });

  const show = onRows({
    method: 'GET',
    path: `${path}/{id}`,
    name: `show${one}`,
    says: `One of the ${path.slice(1)}`,
    allow: 'records:read',
    params: byId,
    answers: { 200: row },
    run: async ({ db, params }) => {
      const found = await rowOf(db, kind, params.id);
      return found ? ok(shown(kind, found), { etag: tagOf(found.version) }) : problem('not-found');
    },
  });

  const create = onRows({
    method: 'POST',
    path,
    name: `create${one}`,
    says: `Keeps one of the ${path.slice(1)}`,
    allow: 'records:write',
    body: given as unknown as z.ZodType<Given>,
    answers: { 201: row },
    creates: true,
    run: async (call) => {
      const { db, body } = call;
      const faults = (await kind.check?.(body.document, call)) ?? [];
      if (faults.length > 0) return badInput(faults);
      if (await isTaken(db, kind.table, body.reference)) return takenReference(body.reference);
      const kept = await keepNew(kind, call, body);
      return madeAt(path, kept, shown(kind, kept));
    },
  });

  const replace = onRows({
    method: 'PUT',
    path: `${path}/{id}`,
    name: `replace${one}`,
    says: 'Puts another content in its place; the version goes up by one',
    allow: 'records:write',
    params: byId,
    body: given as unknown as z.ZodType<Given>,
    answers: { 200: row },
    matches: true,
    run: async (call) => {
      const { db, body, params, headers } = call;
      const before = await rowOf(db, kind, params.id, true);
      if (!before || before.archived_at !== null) return problem('not-found');
      const stale = changedSince(headers, before.version);
      if (stale) return stale;
      const faults = (await kind.check?.(body.document, call)) ?? [];
      if (faults.length > 0) return badInput(faults);
      if (await isTaken(db, kind.table, body.reference, params.id)) return takenReference(body.reference);
      const kept = await putInPlace(kind, call, before, body);
      return ok(shown(kind, kept), { etag: tagOf(kept.version) });
    },
  });

  const putAway = onRows({
    method: 'DELETE',
    path: `${path}/{id}`,
    name: `putAway${one}`,
    says: 'Puts it away: it is kept for past answers and offered no more',
    allow: 'records:write',
    params: byId,
    answers: { 204: null },
    matches: true,
    run: async ({ db, params, scope, now, headers }) => {
      const before = await rowOf(db, kind, params.id, true);
      if (!before || before.archived_at !== null) return problem('not-found');
      const stale = changedSince(headers, before.version);
      if (stale) return stale;
      const at = now.toISOString();
      await db
        .updateTable(tableOf(kind))
        .set({ archived_at: at, updated_at: at, version: before.version + 1 })
        .where('id', '=', params.id)
        .execute();
      await recordEvent(db, scope, { verb: 'put-away', object: { kind: objectOf(kind), id: params.id } });
      return nothing();
    },
  });
  return [list, show, create, replace, putAway];
}
