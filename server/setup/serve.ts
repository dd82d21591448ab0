/** Opens the store, takes up the law, and answers over HTTP until it is told to stop. */
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { LIMITS, type Limits } from '../http/limits.ts';
import type { LogTo } from '../http/log.ts';
import { hasScreens } from '../http/screens.ts';
import { serverOf } from '../http/server.ts';
import { startDays, startJobs } from '../jobs/index.ts';
import { adoptLaw } from '../law/adopt.ts';
import { corporaOf } from '../law/corpora.ts';
import { NOTHING_OUTSIDE, type Outside } from '../outside/allowed.ts';
import { routes } from '../routes/index.ts';
import type { StoreFault } from '../store/fault.ts';
import { openStore } from '../store/open.ts';
import type { Store, StoreAt } from '../store/store.ts';
import { version } from '../version.ts';
import { type FirstStart, firstStart } from './first-start.ts';
import { loadSamples } from './samples.ts';

export type ServeSettings = {
  readonly at: StoreAt;
  /** The address to listen on; this machine alone unless told. */
  readonly listen?: string;
  /** 0: any that is free. */
  readonly port?: number;
  readonly publicUrl?: string | null;
  readonly secret?: string | null;
  /** Hosts that may be reached: mail servers, issuers of notices. None unless told. */
  readonly outside?: Outside;
  /** The organisation whose keys stand at the root of the public address. */
  readonly domainOf?: string | null;
  readonly language?: string;
  readonly log?: LogTo;
  readonly limits?: Partial<Limits>;
  readonly now?: () => Date;
  /** Make a sample organisation where there is none. */
  readonly samples?: boolean;
  /** The folder of the built screens; none are served where it is not there. */
  readonly screens?: string | null;
};

export type Serving = {
  readonly address: string;
  readonly store: Store;
  readonly first: FirstStart | null;
  readonly server: FastifyInstance;
  /** Are the screens served? */
  readonly screens: boolean;
  readonly stop: () => Promise<void>;
};

export type ServeFault = StoreFault | { readonly code: 'port-taken'; readonly port: number };

/** Serves; a fault where the store cannot be opened or the port is taken, and nothing is left open then. */
export async function serve(settings: ServeSettings): Promise<Serving | ServeFault> {
  const store = await openStore(settings.at);
  if ('code' in store) return store;
  try {
    await adoptLaw(store);
    const corpora = corporaOf();
    const now = settings.now ?? (() => new Date());
    const { secret = null, outside = NOTHING_OUTSIDE } = settings;
    const first = settings.samples === false ? null : await firstStart(store, settings.language ?? 'en');
    if (first) await store.within(first.scope, (db) => loadSamples(db, first.scope, corpora, now()));
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

/** Where the embedded store stands unless told. */
export const dataFolder = (root: string, env: NodeJS.ProcessEnv): string =>
  env.YTTERBY_DATA ?? join(root, 'data');
