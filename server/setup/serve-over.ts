/** The server over a database: its form made right, the law taken up, and answers over HTTP until it is told to stop. */

import { shipped } from '@ytterby/law';
import { officialList } from '../determinations/index.ts';
import { LIMITS } from '../http/limits.ts';
import { hasScreens } from '../http/screens.ts';
import { serverOf } from '../http/server.ts';
import { startDays, startJobs } from '../jobs/index.ts';
import { adoptLaw } from '../law/adopt.ts';
import { corporaOf } from '../law/corpora.ts';
import { NOTHING_OUTSIDE } from '../outside/allowed.ts';
import { routes } from '../routes/index.ts';
import type { OpenDatabase } from '../store/database.ts';
import { storeOf } from '../store/open.ts';
import { version } from '../version.ts';
import { firstStart } from './first-start.ts';
import type { ServeFault, ServeSettings, Serving } from './serve.ts';

/** Serves over a database that is reached; a fault where its form cannot be made right or the port is taken, and nothing is left open then. */
export async function serveOver(
  database: OpenDatabase,
  settings: ServeSettings,
): Promise<Serving | ServeFault> {
  const store = await storeOf(database);
  if ('code' in store) return store;
  try {
    await adoptLaw(store);
    const corpora = corporaOf();
    const now = settings.now ?? (() => new Date());
    const { secret = null, outside = NOTHING_OUTSIDE } = settings;
    const first = settings.samples === false ? null : await firstStart(store, settings.language ?? 'en');
    if (first) {
      const { loadSamples } = await import('./samples.ts');
      await store.within(first.scope, (db) => loadSamples(db, first.scope, corpora, now()));
    }
    const server = serverOf({
      context: {
        ...{ store, corpora, now, version },
        limits: { ...LIMITS, ...settings.limits },
        publicUrl: settings.publicUrl ?? null,
        ...{ secret, outside, domainOf: settings.domainOf ?? null },
      },
      routes,
      log: settings.log ?? null,
      screens: settings.screens ?? null,
    });
    const address = await server.listen({ host: settings.listen ?? '127.0.0.1', port: settings.port ?? 0 });
    store.announce(address);
    await startDays(store, now());
    // The lists are made ready while nobody asks yet; whoever asks first waits for them no longer than they take.
    setImmediate(() => officialList(shipped()));
    const trouble = (error: unknown): void =>
      server.log.error({ err: error }, 'a job could not be looked for');
    const jobs = startJobs(store, {
      ...{ corpora, now, secret, outside, trouble },
      ...{ publicUrl: settings.publicUrl ?? null, domainOf: settings.domainOf ?? null },
    });
    const stop = async (): Promise<void> => {
      await server.close();
      await jobs.stop();
      await store.close();
    };
    const screens = settings.screens ? hasScreens(settings.screens) : false;
    return { address, store, first, server, screens, stop };
  } catch (error) {
    await store.close();
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') return { code: 'port-taken', port: settings.port ?? 0 };
    throw error;
  }
}
