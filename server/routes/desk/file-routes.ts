/** The routes that every file of the desk has: listed, shown, made, replaced while it may be, and moved. */
import { z } from 'zod';
import { ok, onRows, type Route } from '../../http/route.ts';
import { byId } from '../../http/schemas.ts';
import { tagOf } from '../../http/versions.ts';
import type { FileKind } from './kind.ts';
import { moveFile } from './move-file.ts';
import { readRoutes } from './read-routes.ts';
import { type MoveBody, moveOf, moveShape, plain } from './schemas.ts';
import { shapeOf, shownWhole } from './shown.ts';
import { writeRoutes } from './write-routes.ts';

export function fileRoutes(kind: FileKind): readonly Route[] {
  const { list, show, moves } = readRoutes(kind);
  return [list, show, ...(kind.madeElsewhere ? [] : writeRoutes(kind)), moveRoute(kind), moves];
}

function moveRoute(kind: FileKind): Route {
  const { path, one } = kind;
  return onRows({
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
    answers: { 200: shapeOf(kind) },
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
}
