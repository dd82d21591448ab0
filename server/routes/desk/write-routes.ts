/** The routes that begin a file of the desk, and put another content in its place while its state allows it. */
import { eventsFrom } from '@ytterby/desk';
import { z } from 'zod';
import { recordEvent } from '../../audit/index.ts';
import { problem } from '../../http/problem.ts';
import { madeAt, ok, onRows, type Route } from '../../http/route.ts';
import { byId, id } from '../../http/schemas.ts';
import { changedSince, tagOf } from '../../http/versions.ts';
import { newId } from '../../store/id.ts';
import { json } from '../../store/values.ts';
import { caseIsOpen, noSuchCase } from '../cases/is-open.ts';
import { called, isTaken, takenReference } from '../reference.ts';
import type { FileKind } from './kind.ts';
import { fileOf, tableOf } from './move-file.ts';
import { refusedFor } from './refusal.ts';
import { personOf, plain } from './schemas.ts';
import { shapeOf, shownFile } from './shown.ts';

type Given = { reference: string; name: string; case?: string; document: unknown } & Record<string, unknown>;

export function writeRoutes(kind: FileKind): readonly Route[] {
  const { path, one, object } = kind;
  const shape = shapeOf(kind);
  const given = z.strictObject({
    ...called,
    case: id.optional(),
    document: kind.document,
    ...kind.createShape,
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
      if (caseId !== null && !(await caseIsOpen(db, caseId))) return noSuchCase(caseId);
      if (await isTaken(db, kind.table, reference)) return takenReference(reference);
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
      return madeAt(path, row, await shownFile(kind, row, call));
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
      ...called,
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
      // What refuses a new file refuses what one is made into; its columns stay as they are.
      const refused = await kind.columns?.({ document, caseId: before.case_id, more: { ...before } }, call);
      if (refused !== undefined && 'problem' in refused) return refused as ReturnType<typeof problem>;
      if (await isTaken(db, kind.table, reference, params.id)) return takenReference(reference);
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
  return [create, replace];
}
