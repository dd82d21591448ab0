/** The case that something belongs to has to be there, and open. */
import { requestFault } from '@ytterby/language';
import { badInput } from '../../http/problem.ts';
import type { Call } from '../../http/route.ts';

export async function caseIsOpen(db: Call['db'], id: string): Promise<boolean> {
  const row = await db
    .selectFrom('cases')
    .select('id')
    .where('id', '=', id)
    .where('state', '=', 'open')
    .executeTakeFirst();
  return row !== undefined;
}

export const noSuchCase = (id: string) =>
  badInput([requestFault('no-such-row', 'case', JSON.stringify(id), ['case'])]);
