/** What a house calls a thing that it keeps: its own reference stands once among those of a kind that are not put away. */
import { requestFault } from '@ytterby/language';
import { z } from 'zod';
import { badInput } from '../http/problem.ts';
import type { Call } from '../http/route.ts';
import { words } from '../http/schemas.ts';
import type { FileKind } from './desk/kind.ts';
import type { ResourceTable } from './resource.ts';

/** Fields that every such thing is made and replaced with. */
export const called = {
  reference: words(200).describe("The organisation's own number or name for it"),
  name: z.string().trim().max(500).default(''),
};

type Table = FileKind['table'] | ResourceTable | 'transactions' | 'cases';

/** Whether another row of the table has the reference; `but` is one that may have it. */
export async function isTaken(
  db: Call['db'],
  table: Table,
  reference: string,
  but: string | null = null,
): Promise<boolean> {
  const other = await db
    // All of them have these columns; naming one of them gives the types of all.
    .selectFrom(table as 'parties')
    .select('id')
    .where('reference', '=', reference)
    .where('archived_at', 'is', null)
    .where('id', 'is distinct from', but)
    .executeTakeFirst();
  return other !== undefined;
}

export const takenReference = (reference: string) =>
  badInput([requestFault('taken', 'reference', JSON.stringify(reference))]);
