/** What every route is given: the store, the law, the clock, and the limits of this server. */
import type { Corpora } from '../law/corpora.ts';
import type { Outside } from '../outside/allowed.ts';
import type { Store } from '../store/store.ts';
import type { Limits } from './limits.ts';

export type Context = {
  readonly store: Store;
  /** The laws that the store holds, and the one in use. */
  readonly corpora: Corpora;
  readonly now: () => Date;
  readonly limits: Limits;
  /** The address that people and providers reach this server at; null where none was said. */
  readonly publicUrl: string | null;
  /** The version of the program. */
  readonly version: string;
  /** The installation's secret, which seals what must be read again; null where none was said. */
  readonly secret: string | null;
  /** What may be reached outside of this machine; nothing unless it was said. */
  readonly outside: Outside;
  /** The organisation whose keys stand at the root of the public address; null where none was said. */
  readonly domainOf: string | null;
};

/** The day in Asia/Shanghai, in which all days of the law are. */
export function dayOf(moment: Date): string {
  return new Date(moment.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
}
