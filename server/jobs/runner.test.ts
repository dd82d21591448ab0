import { sql } from 'kysely';
import { beforeEach, expect, it } from 'vitest';
import { verify } from '../audit/read.ts';
import type { Scope } from '../store/scope.ts';
import type { Store } from '../store/store.ts';
import { newOrganisation, onBothStores } from '../testing/stores.ts';
import { cancelJob, retryJob } from './cancel.ts';
import { enqueue, type JobRequest } from './enqueue.ts';
import { type JobKind, jobKind, type Progress } from './job.ts';
import { claim, pauseAfter } from './lease.ts';
import { runDueJobs, startJobs } from './runner.ts';

onBothStores('the queue of jobs', ({ open }) => {
  let store: Store;
  let scope: Scope;
  beforeEach(async () => {
    store ??= await open();
    await store.asSystem((db) => db.deleteFrom('jobs').execute());
    scope = await newOrganisation(store);
  });
  const put = (request: Partial<JobRequest> = {}): Promise<string> =>
    store.within(scope, (db) =>
      enqueue(db, { kind: 'count', organisation: scope.organisation, payload: {}, ...request }),
    );
  const jobOf = (id: string) =>
    store.within(scope, (db) =>
      db.selectFrom('jobs').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
    );
  /** Adds to a number kept in the organisation's settings: seen at once where an effect happened twice. */
  const count: JobKind = jobKind('count', (context) =>
    context.within(async (db) => {
      const settings = sql<
        Readonly<Record<string, unknown>>
      >`jsonb_build_object('n', coalesce((settings->>'n')::int, 0) + 1)`;
      await db.updateTable('organisations').set({ settings }).execute();
    }),
  );
  const counted = async (): Promise<unknown> =>
    store.within(scope, async (db) => {
      const row = await db.selectFrom('organisations').select('settings').executeTakeFirstOrThrow();
      return row.settings.n;
    });

  it('does each job once, with several workers at it', async () => {
    for (let n = 0; n < 30; n += 1) await put();
    const options = { kinds: [count], restSeconds: 0.02, atOnce: 3 };
    const runners = [startJobs(store, options), startJobs(store, options)];
    const open = async (): Promise<number> =>
      (
        await store.asSystem((db) =>
          db.selectFrom('jobs').where('state', '!=', 'done').select('id').execute(),
        )
      ).length;
    while ((await open()) > 0) await new Promise((go) => setTimeout(go, 20));
    await Promise.all(runners.map((one) => one.stop()));
    expect(await counted()).toBe(30);
    expect(await verify(store, scope)).toMatchObject({ events: 30, faults: [] });
  });

  it('tries again later, gives up in the end, and asks a person', async () => {
    const failing = jobKind('count', async () => {
      throw new Error('the list could not be read');
    });
    const id = await put({ maxAttempts: 2 });
    await runDueJobs(store, { kinds: [failing] });
    expect(await jobOf(id)).toMatchObject({ state: 'waiting', attempts: 1, leased_by: null });
    expect(await runDueJobs(store, { kinds: [failing] })).toBe(0);
    await store.asSystem((db) =>
      db
        .updateTable('jobs')
        .set({ run_after: new Date(0).toISOString() })
        .execute(),
    );
    await runDueJobs(store, { kinds: [failing] });
    const fault = { message: 'the list could not be read', attempt: 2 };
    expect(await jobOf(id)).toMatchObject({ state: 'dead', fault });
    const tasks = await store.within(scope, (db) =>
      db.selectFrom('tasks').select(['kind', 'object_id']).execute(),
    );
    expect(tasks).toEqual([{ kind: 'job-dead', object_id: id }]);
    expect(await store.within(scope, (db) => retryJob(db, scope, id))).toBe('waiting');
    await runDueJobs(store, { kinds: [count] });
    expect(await jobOf(id)).toMatchObject({ state: 'done', fault: null });
  });

  it('takes over a job whose worker is gone, and lets the old worker do no more', async () => {
    const id = await put();
    const second: string[] = [];
    const slow = jobKind('count', async (context) => {
      await store.asSystem((db) =>
        db
          .updateTable('jobs')
          .set({ leased_until: new Date(0).toISOString() })
          .execute(),
      );
      if (second.length === 0) {
        second.push('started');
        await runDueJobs(store, { kinds: [slow] });
      }
      return count.run(context, {});
    });
    await runDueJobs(store, { kinds: [slow] });
    expect(await counted()).toBe(1);
    expect(await jobOf(id)).toMatchObject({ state: 'done', attempts: 1, taken_over: 1 });
  });

  it('does a job whose workers were killed often, gives up where that never ends, and begins anew when asked', async () => {
    /** As workers that take the job, each gone before it has done anything. */
    const killed = async (id: string, times: number): Promise<void> => {
      for (let n = 0; n < times; n += 1) {
        expect(await store.asSystem((db) => claim(db, `killed-${n}`, 60))).toMatchObject({ id, attempts: 1 });
        const leased = { leased_until: new Date(0).toISOString() };
        await store.asSystem((db) => db.updateTable('jobs').set(leased).where('id', '=', id).execute());
      }
    };
    const id = await put();
    await killed(id, 24);
    await runDueJobs(store, { kinds: [count] });
    expect(await jobOf(id)).toMatchObject({ state: 'done', taken_over: 24 });
    await store.asSystem((db) => db.deleteFrom('jobs').execute());

    const again = await put();
    await killed(again, 25);
    await runDueJobs(store, { kinds: [count] });
    expect(await counted()).toBe(1);
    expect(await jobOf(again)).toMatchObject({ state: 'dead', taken_over: 25 });
    expect(await store.within(scope, (db) => retryJob(db, scope, again))).toBe('waiting');
    await runDueJobs(store, { kinds: [count] });
    expect(await counted()).toBe(2);
    expect(await jobOf(again)).toMatchObject({ state: 'done', taken_over: 0 });
  });

  it('goes on where an earlier attempt had come to', async () => {
    const seen: unknown[] = [];
    const steps = jobKind('count', async ({ within, resume }) => {
      seen.push(resume);
      await within(async () => {}, { done: 1, of: 2, cursor: 'a' });
      if (resume === null) throw new Error('half way');
    });
    const id = await put();
    await runDueJobs(store, { kinds: [steps] });
    await store.asSystem((db) =>
      db
        .updateTable('jobs')
        .set({ run_after: new Date(0).toISOString() })
        .execute(),
    );
    await runDueJobs(store, { kinds: [steps] });
    expect(seen).toEqual([null, { done: 1, of: 2, cursor: 'a' }]);
    expect((await jobOf(id)).state).toBe('done');
  });

  it('is let go at its next note where its program ends, and another goes on from there at once', async () => {
    const id = await put();
    let begun = (): void => {};
    const started = new Promise<void>((go) => {
      begun = go;
    });
    // Would never end by itself the first time.
    const endless = jobKind('count', async ({ within, resume }) => {
      for (let done = resume?.done ?? 0; resume === null || done < resume.done + 2; done += 1) {
        await within(async () => {}, { done: done + 1, of: null });
        if (done === 2) begun();
      }
    });
    const runner = startJobs(store, { kinds: [endless], restSeconds: 0.02 });
    await started;
    await runner.stop();
    const left = await jobOf(id);
    expect(left).toMatchObject({ state: 'waiting', attempts: 0, leased_by: null, fault: null });
    expect((left.progress as Progress).done).toBeGreaterThan(2);
    expect(await runDueJobs(store, { kinds: [endless] })).toBe(1);
    expect(await jobOf(id)).toMatchObject({ state: 'done', attempts: 1 });
  });

  it('is cancelled before it starts, and between two effects', async () => {
    const waiting = await put();
    expect(await store.within(scope, (db) => cancelJob(db, scope, waiting))).toBe('cancelled');
    const running = await put();
    const long = jobKind('count', async (context) => {
      await count.run(context, {});
      await store.within(scope, (db) => cancelJob(db, scope, running));
      await count.run(context, {});
    });
    await runDueJobs(store, { kinds: [long] });
    expect(await jobOf(running)).toMatchObject({ state: 'cancelled' });
    expect(await counted()).toBe(1);
    const other = await newOrganisation(store);
    expect(await store.within(other, (db) => cancelJob(db, other, running))).toBe('not-found');
  });

  it('is not due before its time, and stands once for its key', async () => {
    await put({ runAfter: new Date(Date.now() + 3_600_000).toISOString() });
    expect(await store.asSystem((db) => claim(db, 'x', 60))).toBeUndefined();
    expect(await put({ key: 'k' })).toBe(await put({ key: 'k' }));
    await runDueJobs(store, { kinds: [count] });
    expect(await counted()).toBe(1);
  });
});

it('waits twice as long each time, and an hour at most', () => {
  expect([1, 2, 3, 20].map((attempts) => pauseAfter(attempts, 1))).toEqual([2, 4, 8, 3_600]);
});
