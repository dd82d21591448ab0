/** Items (物项): what the organisation makes, buys and ships, as the contract's items, with their classification. */
import { checkTransaction } from '@ytterby/facts';
import { z } from 'zod';
import type { AnswerFault } from '../../http/problem.ts';
import type { Route } from '../../http/route.ts';
import { type Keeping, type Kind, resourceRoutes } from '../resource.ts';

/** The faults of an item: those that the contract finds of it inside a transaction. */
export async function faultsOfItem(
  document: unknown,
  { db, context }: Keeping,
): Promise<readonly AnswerFault[]> {
  const { corpus } = (await context.corpora.current(db)).corpus;
  const checked = checkTransaction(
    { on: corpus.knownUpTo, activity: { kind: 'goods-export' }, items: [document] },
    corpus,
  );
  if (!('faults' in checked)) return [];
  return checked.faults.map((fault) => ({ ...fault, path: fault.path.replace(/^items\/0/, 'document') }));
}

export const item: Kind = {
  table: 'items',
  path: '/items',
  one: 'Item',
  many: 'Items',
  document: z.unknown().meta({ id: 'ItemDocument' }),
  check: faultsOfItem,
  shown: {
    schema: {
      classification: z
        .unknown()
        .describe('What was last found of its control entries and confirmed; null: nothing yet'),
    },
    of: (row) => ({ classification: 'classification' in row ? row.classification : null }),
  },
};

export const itemRoutes: readonly Route[] = resourceRoutes(item);
