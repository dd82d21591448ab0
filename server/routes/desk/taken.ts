/** A file's own number stands once among those that are kept. */
import { requestFault } from '@ytterby/language';
import { badInput } from '../../http/problem.ts';
import type { Call } from '../../http/route.ts';
import type { FileKind } from './kind.ts';
import { tableOf } from './move-file.ts';

export const takenReference = (reference: string) =>
  badInput([requestFault('taken', 'reference', JSON.stringify(reference))]);

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
