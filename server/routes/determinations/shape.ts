/** A stored determination, in a list with what it was asked about, and alone. */
import { z } from 'zod';
import { actor, day, determination, id, moment } from '../../http/schemas.ts';

const tier = z.enum(['none', 'exempt', 'licence', 'case-by-case', 'presumption-of-denial', 'prohibited']);

export const outcome = z
  .object({ atLeast: tier, atMost: tier, settled: z.boolean() })
  .meta({ id: 'Outcome', description: 'An interval on one ladder; settled where both ends are equal' });

const about = z
  .object({
    reference: z.string().nullable().describe("The act's own reference"),
    kind: z.string(),
    from: z.string().nullable(),
    to: z.string().nullable(),
    items: z.array(z.string()).describe('The first three, by name or id'),
  })
  .describe('What was asked about');

const kept = z.object({
  id,
  transactionId: id.nullable(),
  occasion: z.enum(['asked', 'law', 'day', 'party', 'settling']),
  on: day,
  knownAt: day,
  outcome,
  law: z.string().describe("The law's hash"),
  actor,
  createdAt: moment,
});

export const listed = z.object({ ...kept.shape, about }).meta({ id: 'DeterminationListed' });

export const stored = z
  .object({
    ...kept.shape,
    determination,
    basis: z.unknown().describe('All that it was made from, beside the law'),
    hash: z.string().describe("The answer's hash"),
    engine: z.string(),
  })
  .meta({ id: 'StoredDetermination' });

export const replayed = z
  .object({
    id,
    same: z.boolean().describe('The same bytes, and the trail agrees'),
    law: z.string(),
    engine: z.object({ made: z.string(), again: z.string() }),
    answer: z.object({ stored: z.string(), again: z.string().nullable() }),
    damage: z.array(z.string()),
    differences: z.array(z.object({ path: z.string(), was: z.unknown(), is: z.unknown() })),
  })
  .meta({ id: 'Replay' });
