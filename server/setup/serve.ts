/** Opens the store, takes up the law, and answers over HTTP until it is told to stop. */
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Limits } from '../http/limits.ts';
import type { LogTo } from '../http/log.ts';
import type { Outside } from '../outside/allowed.ts';
import { openDatabase } from '../store/database.ts';
import type { StoreFault } from '../store/fault.ts';
import type { Store, StoreAt } from '../store/store.ts';
import type { FirstStart } from './first-start.ts';

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
  // The database wakes while the rest of the program is read in.
  const opening = openDatabase(settings.at);
  const [database, { serveOver }] = await Promise.all([opening, import('./serve-over.ts')]);
  return 'code' in database ? database : serveOver(database, settings);
}

/** Where the embedded store stands unless told. */
export const dataFolder = (root: string, env: NodeJS.ProcessEnv): string =>
  env.YTTERBY_DATA ?? join(root, 'data');
