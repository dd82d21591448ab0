/**
 * A run over a file of lines, on threads of its own. A run whose server ended goes on from its journal where the job is
 * taken up again; one that is cancelled stops at the next part.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { exportCorpus, shipped } from '@ytterby/law';
import { answersFile, makeFolderOf, sentFile } from '../../bulk/house/folders.ts';
import { saidFault } from '../../bulk/house/say.ts';
import { columnsOfTask, openAsked, taskOf } from '../../bulk/house/work-of.ts';
import type { InputFault } from '../../bulk/input/open-input.ts';
import { runLines } from '../../bulk/run/run-lines.ts';
import { signatureOf } from '../../bulk/run/signature.ts';
import { houseOf } from '../../determinations/keep.ts';
import type { BulkResult } from '../../store/tables/bulk.ts';
import { json } from '../../store/values.ts';
import { type JobContext, jobKind } from '../job.ts';

export type BulkPayload = { readonly run: string };

/** Threads of one run; other runs and requests want cores too. */
const MOST_THREADS = 4;
/** Input below this is not worth a second thread. */
const SMALL = 1_000_000;
/** Milliseconds between two notes of how far it is. */
const EVERY = 1_000;

export const bulk = jobKind<BulkPayload>('bulk', async (context, { run }) => {
  const { within, corpora, store } = context;
  const { asked, organisation, named } = await within(async (db, scope) => ({
    organisation: scope.organisation,
    asked: await db
      .selectFrom('bulk_runs as r')
      .innerJoin('bulk_files as f', 'f.id', 'r.file_id')
      .select(['r.request', 'f.id', 'f.form', 'f.name'])
      .where('r.id', '=', run)
      .executeTakeFirstOrThrow(),
    named: { ...(await corpora.current(db)), house: await houseOf(db) },
  }));
  const { request } = asked;
  const law = named.corpus.hash === shipped().hash ? {} : { law: exportCorpus(named.corpus) };
  const input = sentFile(store, organisation, asked.id, asked.form);
  const output = answersFile(store, organisation, run, request.form);
  await makeFolderOf(output);
  const end = async (result: BulkResult): Promise<BulkResult> => {
    await within((db) =>
      db
        .updateTable('bulk_runs')
        .set({ result: json(result), ended_at: context.now().toISOString() })
        .where('id', '=', run)
        .execute(),
    );
    return result;
  };
  const failed = (faults: readonly InputFault[]): Promise<BulkResult> =>
    end({ faults: faults.map((fault) => saidFault(fault, request.language)) });
  const opened = await openAsked(input, request);
  if ('faults' in opened) return failed(opened.faults);
  const task = taskOf({ request, house: named.house, ...law });
  const watched = watching(context);
  // Lines are called by the name that the user gave the file.
  const inputs = [{ ...opened, file: asked.name }];
  const ran = await runLines(
    {
      ...{ inputs, output, name: asked.name, form: request.form, task, columns: columnsOfTask(request.task) },
      threads: opened.size < SMALL ? 1 : Math.min(MOST_THREADS, availableParallelism()),
      signature: await signatureOf([input], '/', { task, names: opened.names, law: named.corpus.hash }),
    },
    watched.watch,
  ).finally(watched.end);
  if ('faults' in ran) return failed(ran.faults);
  if ('stopped' in ran) throw watched.why();
  return end({
    ...{ answered: ran.answered, refused: ran.refused, tally: ran.tally },
    law: { version: named.corpus.corpus.version, hash: named.corpus.hash },
    bytes: (await stat(output)).size,
    sha256: await digestOf(output),
  });
});

/** Notes how far the run is, and stops it where the job is no longer its own or was cancelled. */
function watching({ within }: JobContext) {
  const stop = new AbortController();
  let at = { done: 0, of: null as number | null };
  let why: unknown = new Error('the run was stopped');
  const timer = setInterval(() => {
    within(async () => {}, at).catch((error) => {
      why = error;
      stop.abort();
    });
  }, EVERY);
  return {
    watch: {
      stop: stop.signal,
      progress: ({ records, share }: { readonly records: number; readonly share: number }) => {
        at = { done: records, of: share > 0 ? Math.round(records / share) : null };
      },
    },
    end: () => clearInterval(timer),
    why: () => why,
  };
}

export async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
