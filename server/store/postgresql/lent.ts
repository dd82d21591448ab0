/**
 * A pool of connections as Kysely asks it, each asked through a callback. Asked for a promise, the driver writes a function
 * onto every query, which V8 makes in the old generation: what such a query was given would lie there until the next
 * collection of the whole heap, and those would come every few seconds.
 */
import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type pg from 'pg';

/** The pool's connections, each the same one whenever it is lent again. */
export function lentBy(pool: pg.Pool): PostgresPool {
  const lent = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  return {
    options: pool.options,
    end: () => pool.end(),
    connect: async () => {
      const client = await pool.connect();
      const known = lent.get(client) ?? asked(client);
      lent.set(client, known);
      return known;
    },
  };
}

function asked(client: pg.PoolClient): PostgresPoolClient {
  const query = (text: string, values: readonly unknown[]): Promise<pg.QueryResult> =>
    new Promise((done, failed) => {
      client.query(text, [...values], (error, result) => (error ? failed(error) : done(result)));
    });
  // The other form of `query`, by a cursor, is asked for by nobody here. Each lending has a release of its own.
  return { query: query as unknown as PostgresPoolClient['query'], release: () => client.release() };
}
