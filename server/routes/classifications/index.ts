/** Classification (归类): which control entries an item falls under or may, and the record of who confirmed it. */
import {
  type ClassificationRecord,
  type ClassifyInput,
  classify,
  confirmClassification,
  sayQuestion,
  sayReason,
} from '@ytterby/facts/classification';
import { z } from 'zod';
import { recordEvent } from '../../audit/index.ts';
import { houseOf } from '../../determinations/index.ts';
import { dayOf } from '../../http/context.ts';
import { badInput, problem } from '../../http/problem.ts';
import { type Call, ok, onRows, type Route } from '../../http/route.ts';
import { byId, day, words } from '../../http/schemas.ts';
import { changedSince, tagOf } from '../../http/versions.ts';
import { checkItem } from '../../intake/index.ts';
import { json } from '../../store/values.ts';
import { item as itemKind } from '../items/index.ts';
import { rowOf } from '../keep-document.ts';
import { lawInUse } from '../law/question.ts';
import { ofRecord } from '../told.ts';

const answered = z.looseObject({ candidates: z.array(z.unknown()), nothingElse: z.boolean() }).meta({
  id: 'ClassificationAnswer',
  description: 'Candidate entries, ranked, each with reasons and what to ask',
});

async function candidatesOf(call: Call, input: ClassifyInput) {
  const { corpus } = await lawInUse(call);
  const house = await houseOf(call.db);
  // Classification knows its readings by their name alone.
  const settled = Object.fromEntries(house.map(({ key, value }) => [key.replace(/^reading:/, ''), value]));
  const { candidates, nothingElse } = classify(input, corpus.lists.entries, settled);
  const names = new Map(corpus.lists.entries.map((entry) => [entry.code, entry.names]));
  const told = candidates.map((one) => ({
    ...one,
    names: names.get(one.entry),
    because: one.because.map((reason) => ({ ...reason, says: sayReason(reason, call.language) })),
    against: one.against.map((reason) => ({ ...reason, says: sayReason(reason, call.language) })),
    ask: one.ask.map((question) => ({ ...question, says: sayQuestion(question, call.language) })),
  }));
  return { candidates: told, nothingElse };
}

const ask = onRows({
  method: 'POST',
  path: '/classifications',
  name: 'classify',
  says: 'Candidate control entries of an item that is sent along, with reasons and the questions that decide; nothing is kept',
  allow: 'ask',
  body: z.unknown().meta({ id: 'ItemDocument' }),
  answers: { 200: answered },
  run: async (call) => {
    const checked = checkItem(call.body, (await lawInUse(call as Call)).corpus);
    if ('faults' in checked) {
      return badInput(
        checked.faults.flatMap((one) => ('row' in one || 'sheet' in one ? [] : [one as never])),
      );
    }
    return ok(await candidatesOf(call as Call, checked.input));
  },
});

const ofItem = onRows({
  method: 'GET',
  path: '/items/{id}/candidates',
  name: 'classifyItem',
  says: 'The same of a kept item',
  allow: 'records:read',
  params: byId,
  answers: { 200: answered },
  run: async (call) => {
    const row = await rowOf(call.db, itemKind, call.params.id);
    return row ? ok(await candidatesOf(call as Call, row.document as ClassifyInput)) : problem('not-found');
  },
});

const evidence = z.strictObject({
  kind: z.enum([
    'datasheet',
    'test-report',
    'supplier-statement',
    'authority-answer',
    'own-judgement',
    'other',
  ]),
  reference: words(500),
  dated: day.optional(),
});

const confirm = onRows({
  method: 'PUT',
  path: '/items/{id}/classification',
  name: 'confirmClassification',
  says: 'Confirms what an item falls under, on what evidence; open again when the words it rests on change',
  allow: 'records:write',
  params: byId,
  body: z.strictObject({
    entries: z.array(words(100)).max(100),
    refused: z.array(words(100)).max(300).default([]),
    evidence: z.array(evidence).max(50),
  }),
  answers: { 200: z.looseObject({ id: z.string(), classification: z.unknown() }) },
  matches: true,
  run: async (call) => {
    const { db, params, body, scope, now, headers } = call;
    const row = await rowOf(db, itemKind, params.id, true);
    if (!row || row.archived_at !== null) return problem('not-found');
    const stale = changedSince(headers, row.version);
    if (stale) return stale;
    const { corpus } = await lawInUse(call as Call);
    const given = { item: row.id, by: scope.actor.name, on: dayOf(now), corpus: corpus.version, ...body };
    const confirmed = confirmClassification(
      given as Omit<ClassificationRecord, 'rests'>,
      corpus.lists.entries,
    );
    if (confirmed.kind === 'faults') return badInput(confirmed.faults.map(ofRecord));
    const version = row.version + 1;
    await db
      .updateTable('items')
      .set({ classification: json<unknown>(confirmed.record), version, updated_at: now.toISOString() })
      .where('id', '=', params.id)
      .execute();
    await recordEvent(db, scope, {
      verb: 'classified',
      object: { kind: 'item', id: params.id },
      before: 'classification' in row ? row.classification : null,
      after: confirmed.record,
    });
    return ok({ id: row.id, classification: confirmed.record }, { etag: tagOf(version) });
  },
});

export const classificationRoutes: readonly Route[] = [ask, ofItem, confirm];
