/**
 * Works on jobs while the process lives: looks for what is due, a few at a time, and rests where there is nothing. Any
 * number of replicas may do so over one database.
 */
import { corporaOf } from '../law/corpora.ts';
import { NOTHING_OUTSIDE } from '../outside/allowed.ts';
import { newId } from '../store/id.ts';
import type { Store } from '../store/store.ts';
import { jobKinds } from './kinds/index.ts';
import type { Ending } from './lease.ts';
import { claim } from './lease.ts';
import { type Workshop, work } from './work.ts';

export type RunnerOptions = Partial<Omit<Workshop, 'store'>> & {
  /** Jobs at a time; 1 where it is not said. */
  readonly atOnce?: number;
  /** Seconds between looks where nothing was due. */
  readonly restSeconds?: number;
  /** Told of what could not be done at all, as a database that does not answer. */
  readonly trouble?: (error: unknown) => void;
};

export type Runner = {
  /** Looks at once, as after putting in a job. */
  readonly wake: () => void;
  /** Takes no further job, and waits for those at work; what notes how far it is stops there and waits for another. */
  readonly stop: () => Promise<void>;
};

const shopOf = (store: Store, options: RunnerOptions): Workshop => ({
  store,
  corpora: options.corpora ?? corporaOf(),
  now: options.now ?? (() => new Date()),
  secret: options.secret ?? null,
  outside: options.outside ?? NOTHING_OUTSIDE,
  publicUrl: options.publicUrl ?? null,
  domainOf: options.domainOf ?? null,
  kinds: options.kinds ?? jobKinds,
  leaseSeconds: options.leaseSeconds ?? 60,
  ends: options.ends ?? (() => false),
});

/** Works on one job that is due; null where none is. `lost`: another has taken it over meanwhile. */
async function workOnNext(shop: Workshop): Promise<Ending['state'] | 'lost' | null> {
  const token = newId();
  const job = await shop.store.asSystem((db) => claim(db, token, shop.leaseSeconds));
  return job === undefined ? null : ((await work(shop, job, token)) ?? 'lost');
}

/** Works on all that is due now, and ends. For commands and tests. */
export async function runDueJobs(store: Store, options: RunnerOptions = {}): Promise<number> {
  const shop = shopOf(store, options);
  let count = 0;
  while ((await workOnNext(shop)) !== null) count += 1;
  return count;
}

/** Starts working on jobs until it is stopped. */
export function startJobs(store: Store, options: RunnerOptions = {}): Runner {
  let stopping = false;
  const shop = shopOf(store, { ...options, ends: () => stopping });
  const { atOnce = 1, restSeconds = 1, trouble = () => {} } = options;
  const sleepers = new Set<() => void>();
  const rest = (): Promise<void> =>
    new Promise((go) => {
      const wake = (): void => {
        clearTimeout(timer);
        sleepers.delete(wake);
        go();
      };
      const timer = setTimeout(wake, restSeconds * 1_000);
      sleepers.add(wake);
    });
  const wakeAll = (): void => {
    for (const wake of [...sleepers]) wake();
  };
  const worker = async (): Promise<void> => {
    while (!stopping) {
      try {
        if ((await workOnNext(shop)) !== null) continue;
      } catch (error) {
        trouble(error);
      }
      if (!stopping) await rest();
    }
  };
  const workers = Array.from({ length: atOnce }, worker);
  const stop = async (): Promise<void> => {
    stopping = true;
    wakeAll();
    await Promise.all(workers);
  };
  return { wake: wakeAll, stop };
}
