/** The routes that show files of the desk: their list, one of them, and every event of it. */
import { z } from 'zod';
import { newestFirst, pageOf, paging } from '../../http/paging.ts';
import { problem } from '../../http/problem.ts';
import { ok, onRows, type Route } from '../../http/route.ts';
import { byId, id } from '../../http/schemas.ts';
import { tagOf } from '../../http/versions.ts';
import type { FileKind } from './kind.ts';
import { fileOf, tableOf } from './move-file.ts';
import { moveRow } from './schemas.ts';
import { shapeOf, shownFile, shownWhole } from './shown.ts';

export function readRoutes(kind: FileKind): {
  readonly list: Route;
  readonly show: Route;
  readonly moves: Route;
} {
  const { path, one, many, object } = kind;
  const shape = shapeOf(kind);
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
      let found = db.selectFrom(tableOf(kind)).selectAll().where('archived_at', 'is', null);
      if (query.state !== undefined) found = found.where('state', '=', query.state);
      if (query.case !== undefined) found = found.where('case_id', '=', query.case);
      return newestFirst(query, found, (row) => shownFile(kind, row, call));
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
  return { list, show, moves };
}
