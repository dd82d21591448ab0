/** Asking: one transaction, or many as lines; answered and forgotten, or kept with all that a replay needs. */
import { checkTransaction } from '@ytterby/facts';
import { type RequestFault, requestFault } from '@ytterby/language';
import { z } from 'zod';
import { answer, holdingsOf, keep } from '../../determinations/index.ts';
import { readJson } from '../../http/body.ts';
import { dayOf } from '../../http/context.ts';
import { readLines } from '../../http/lines.ts';
import { type AnswerFault, badInput, type Problem } from '../../http/problem.ts';
import { type Answer, type Call, created, forSigned, ok, onRows, type SignedCall } from '../../http/route.ts';
import { bodyOf } from '../../http/say.ts';
import { day, determination, flagOr, transaction } from '../../http/schemas.ts';
import { linesOf } from '../../http/send.ts';
import { askAndKeep } from './ask-and-keep.ts';
import { stored } from './shape.ts';
import { shownOf } from './shown.ts';

const settings = {
  store: flagOr(true).describe('false: answered and forgotten'),
  all: flagOr(false).describe('Also the provisions that do not hold, with why not'),
  screen: flagOr(true).describe('Look for the parties by name on the official lists'),
  today: day.optional().describe('Day of knowledge where the transaction names none; today unless given'),
  ownership: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional()
    .describe('The hash of a kept ownership graph, to read holdings from'),
};
export const askQuery = z.strictObject(settings);
type Settings = z.infer<typeof askQuery>;

/** Answers one document within a transaction of the store. */
export async function askOne(
  call: Pick<Call, 'db' | 'context' | 'scope' | 'now'>,
  document: unknown,
  query: Settings,
): Promise<Answer> {
  const { db, context, scope, now } = call;
  const { corpus } = (await context.corpora.current(db)).corpus;
  const checked = checkTransaction(document, corpus);
  if ('faults' in checked) return badInput(checked.faults);
  const { all, screen, ownership } = query;
  const holdings = ownership === undefined ? null : await holdingsOf(db, ownership);
  if (ownership !== undefined && holdings === null) {
    return badInput([requestFault('no-such-row', 'ownership', ownership, ['graph'])]);
  }
  const settings = { today: query.today ?? dayOf(now), all, screen, assume: {} };
  const question = { transaction: checked.transaction, settings };
  const judged = await answer(db, context.corpora, question, holdings);
  if (!query.store) return ok(judged.answer.document);
  const kept = await keep(db, scope, judged);
  return created(shownOf(judged, kept, scope.actor), { location: `/api/v1/determinations/${kept.id}` });
}

export const ask = onRows({
  method: 'POST',
  path: '/determinations',
  name: 'determine',
  says: 'Determines one transaction: kept with all that a replay needs (201), or with ?store=false answered and forgotten (200)',
  allow: 'ask',
  query: askQuery,
  body: transaction,
  answers: { 200: determination, 201: stored },
  creates: true,
  first: askAndKeep,
  run: async (call) => {
    if (call.query.store && !call.who.permissions.has('determinations:write')) {
      return { problem: { code: 'not-allowed', about: 'determinations:write' } satisfies Problem };
    }
    return askOne(call, call.body, call.query);
  },
});

const line = z
  .union([
    z.object({ line: z.number().int(), id: z.string().optional(), determination }),
    z.object({ line: z.number().int(), error: z.object({ faults: z.array(z.unknown()) }) }),
  ])
  .meta({ id: 'DeterminationLine', description: 'The answer to a line, or its faults, in its place' });

export const askMany = forSigned({
  method: 'POST',
  path: '/determinations/stream',
  name: 'determineMany',
  says: 'Determines transactions as they come, a line each (NDJSON), and answers line by line; a bad line has its faults in its place',
  allow: 'ask',
  query: z.strictObject({ ...settings, store: flagOr(false).describe('true: each is kept') }),
  takes: ['application/x-ndjson'],
  givesLines: line,
  answers: { 200: null },
  run: async (call) => {
    if (call.query.store && !call.who.permissions.has('determinations:write')) {
      return { problem: { code: 'not-allowed', about: 'determinations:write' } satisfies Problem };
    }
    if (call.incoming === null) return badInput([requestFault('empty-body', '')]);
    return {
      status: 200,
      stream: linesOf(answers(call, call.query)),
      headers: { 'content-type': 'application/x-ndjson' },
    };
  },
});

/** Lines that are answered in one transaction of the store, at most; fewer where they take long. */
const TOGETHER = 100;
/** Milliseconds after which what was answered is sent: a reader sees that the work goes on. */
const LONGEST = 250;

type Waiting = { readonly line: number; readonly text: string };

async function* answers(call: SignedCall, query: Settings): AsyncGenerator<unknown> {
  const { context, incoming } = call;
  if (incoming === null) return;
  let waiting: Waiting[] = [];
  for await (const one of readLines(incoming, context.limits.line)) {
    if ('fault' in one) {
      yield* answered(call, query, waiting);
      yield lineOf(one.line, badInput([one.fault satisfies RequestFault as AnswerFault]), call);
      return;
    }
    waiting.push(one);
    if (waiting.length < TOGETHER) continue;
    yield* answered(call, query, waiting);
    waiting = [];
  }
  yield* answered(call, query, waiting);
}

/** Answers the lines, in as many transactions as their work asks for. */
async function* answered(
  call: SignedCall,
  query: Settings,
  waiting: readonly Waiting[],
): AsyncGenerator<unknown> {
  for (let at = 0; at < waiting.length; ) {
    const found = await call.context.store.within(call.scope, async (db) => {
      const began = performance.now();
      const batch: unknown[] = [];
      for (const { line, text } of waiting.slice(at)) {
        const read = readJson(text);
        const one =
          'faults' in read ? badInput(read.faults) : await askOne({ ...call, db }, read.value, query);
        batch.push(lineOf(line, one, call));
        if (performance.now() - began > LONGEST) break;
      }
      return batch;
    });
    at += found.length;
    yield* found;
  }
}

function lineOf(line: number, one: Answer, { language, id }: SignedCall): unknown {
  if ('problem' in one) return { line, error: { faults: bodyOf(one.problem, language, id).faults ?? [] } };
  if (one.status === 200) return { line, determination: one.body };
  const { id: kept, determination: made } = one.body as { id: string; determination: unknown };
  return { line, id: kept, determination: made };
}
