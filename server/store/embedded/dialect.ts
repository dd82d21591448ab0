/** Kysely over the embedded database's thread. It has one session, so transactions take turns. */
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely';
import type { Connection } from './connection.ts';

/** Holders take turns in the order in which they asked. */
function turns(): { readonly take: () => Promise<void>; readonly give: () => void } {
  const queue: (() => void)[] = [];
  let taken = false;
  return {
    take: () =>
      new Promise((go) => {
        if (taken) queue.push(go);
        else {
          taken = true;
          go();
        }
      }),
    give: () => {
      const next = queue.shift();
      if (next) next();
      else taken = false;
    },
  };
}

function sessionOver(connection: Connection): DatabaseConnection {
  const executeQuery = async <R>(query: CompiledQuery): Promise<QueryResult<R>> => {
    const { rows, affected } = await connection.ask({
      kind: 'query',
      sql: query.sql,
      parameters: query.parameters,
    });
    return {
      rows: rows as R[],
      ...(affected === undefined ? {} : { numAffectedRows: BigInt(affected) }),
    };
  };
  // One answer holds all rows: the thread has no cursor that outlives a question.
  async function* streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    yield await executeQuery<R>(query);
  }
  return { executeQuery, streamQuery };
}

/** The dialect over a connection that is open; closing it is the opener's. */
export function embeddedDialect(connection: Connection): Dialect {
  const session = sessionOver(connection);
  const turn = turns();
  const say = async (sql: string): Promise<void> => {
    await session.executeQuery(CompiledQuery.raw(sql));
  };
  const driver: Driver = {
    init: async () => {},
    acquireConnection: async () => {
      await turn.take();
      return session;
    },
    beginTransaction: async (_, { isolationLevel, accessMode }) => {
      const level = isolationLevel ? ` isolation level ${isolationLevel}` : '';
      await say(`begin${level}${accessMode ? ` ${accessMode}` : ''}`);
    },
    commitTransaction: () => say('commit'),
    rollbackTransaction: () => say('rollback'),
    savepoint: (_, name) => say(`savepoint "${name}"`),
    rollbackToSavepoint: (_, name) => say(`rollback to "${name}"`),
    releaseSavepoint: (_, name) => say(`release "${name}"`),
    releaseConnection: async () => turn.give(),
    destroy: async () => {},
  };
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => driver,
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}
