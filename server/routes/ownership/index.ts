/** Ownership (控股关系): graphs that are kept for determinations, and questions about one that are answered at once. */
import { canonical, hashOf } from '@ytterby/engine';
import { openRegister, readGraphs, tell } from '@ytterby/facts/ownership';
import { listedByName } from '@ytterby/facts/screening';
import { z } from 'zod';
import { dayOf } from '../../http/context.ts';
import { badInput, problem } from '../../http/problem.ts';
import { type Answer, type Call, ok, onRows, type Route } from '../../http/route.ts';
import { byId, day } from '../../http/schemas.ts';
import { json } from '../../store/values.ts';
import { rowOf } from '../keep-document.ts';
import { lawInUse } from '../law/question.ts';
import { type Kind, resourceRoutes } from '../resource.ts';
import { ofOwnership } from '../told.ts';

const graphDocument = z.unknown().meta({
  id: 'OwnershipDocument',
  description: 'A graph of entities and holdings, or BODS 0.4 or FollowTheMoney',
});

const graphOf = (document: unknown) => readGraphs(JSON.stringify(document) ?? 'null');

const graph: Kind = {
  table: 'ownership_graphs',
  path: '/ownership',
  one: 'OwnershipGraph',
  many: 'OwnershipGraphs',
  document: graphDocument,
  check: (document) => {
    const read = graphOf(document);
    return 'faults' in read ? read.faults.map(ofOwnership('document')) : [];
  },
  extra: async (document, { db, scope, now }) => {
    const hash = hashOf(canonical(document));
    await db
      .insertInto('ownership_versions')
      .values({
        ...{ organisation_id: scope.organisation, hash, document: json(document) as never },
        created_at: now.toISOString(),
      })
      .onConflict((clash) => clash.doNothing())
      .execute();
    return { hash };
  },
  shown: {
    schema: { hash: z.string().describe('Name it in a determination to read holdings from this graph') },
    of: (row) => ({ hash: 'hash' in row ? row.hash : '' }),
  },
};

const answered = z
  .looseObject({ id: z.string().nullable(), on: day })
  .meta({ id: 'OwnershipAnswer', description: 'Who counts as held by listed parties, under every reading' });

async function answerOf(
  call: Call,
  document: unknown,
  on: string | undefined,
  place: string,
): Promise<Answer> {
  const read = graphOf(document);
  if ('faults' in read) return badInput(read.faults.map(ofOwnership(place)));
  const [first] = read.graphs;
  if (!first) return badInput([]);
  const { corpus } = await lawInUse(call);
  const register = openRegister(listedByName(first, corpus), { on: on ?? dayOf(call.now) });
  return ok(tell(register, call.language));
}

const ask = onRows({
  method: 'POST',
  path: '/ownership/ask',
  name: 'askOwnership',
  says: 'Who counts as held by listed parties in a graph, under every reading, and which share to ask for; nothing is kept',
  allow: 'ask',
  query: z.strictObject({ on: day.optional() }),
  body: graphDocument,
  answers: { 200: answered },
  run: (call) => answerOf(call as Call, call.body, call.query.on, ''),
});

const askKept = onRows({
  method: 'GET',
  path: '/ownership/{id}/answer',
  name: 'answerOwnership',
  says: 'The same of a kept graph',
  allow: 'records:read',
  params: byId,
  query: z.strictObject({ on: day.optional() }),
  answers: { 200: answered },
  run: async (call) => {
    const row = await rowOf(call.db, graph, call.params.id);
    return row ? answerOf(call as Call, row.document, call.query.on, 'document') : problem('not-found');
  },
});

export const ownershipRoutes: readonly Route[] = [ask, ...resourceRoutes(graph), askKept];
