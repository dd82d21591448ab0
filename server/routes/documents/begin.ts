/** Begins a draft: kept with its record, and told to the trail. */
import type { PlainRecord } from '@ytterby/desk/documents';
import { recordEvent } from '../../audit/index.ts';
import { type Call, type Done, madeAt } from '../../http/route.ts';
import { newId } from '../../store/id.ts';
import { json } from '../../store/values.ts';
import { shownOf } from './shape.ts';

export async function begin(
  { db, scope, now }: Pick<Call, 'db' | 'scope' | 'now'>,
  record: PlainRecord,
  caseId: string | null,
): Promise<Done> {
  const [id, at] = [newId(), now.toISOString()];
  const { document: kind, reference } = record;
  const row = await db
    .insertInto('documents')
    .values({
      ...{ id, organisation_id: scope.organisation, kind, case_id: caseId, reference },
      ...{ record: json(record), final: null, digest: null, finalised_at: null, finalised_by: null },
      ...{ created_at: at, updated_at: at },
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await recordEvent(db, scope, { verb: 'created', object: { kind: 'document', id }, after: record });
  return madeAt('/documents', row, shownOf(row));
}
