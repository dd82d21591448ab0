/** Connects to a PostgreSQL server, and says as coded data why it cannot be had. Addresses are told without passwords. */
import { type BulkFault, bulkFault } from '@ytterby/language';
import pg from 'pg';

/** The server said something that is no answer; `fault` says it. */
export class PostgresqlFailed extends Error {
  readonly fault: BulkFault;
  constructor(fault: BulkFault) {
    super(fault.code);
    this.fault = fault;
  }
}

const UNREACHABLE = /^(ECONNREFUSED|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ECONNRESET|EAI_AGAIN)$/;
/** Not permitted; and what a server that only reads says. */
const FORBIDDEN = ['42501', '25006'];
/** Who asks, or for which database, was not accepted. */
const REFUSED = ['28000', '28P01', '3D000'];

/** @example addressOf('postgres://me:secret@db.example:5432/lake') // 'db.example:5432/lake' */
export function addressOf(database: string): string {
  try {
    const { host, pathname } = new URL(database);
    return `${host}${pathname}`;
  } catch {
    return '';
  }
}

/** The fault of an error that talking to the server threw. */
export function faultOfPostgresql(error: unknown, database: string): BulkFault {
  if (error instanceof PostgresqlFailed) return error.fault;
  const { code = '', message } = error as { readonly code?: string; readonly message?: string };
  const [first = ''] = (message ?? String(error)).split('\n');
  const found = first.slice(0, 200);
  if (UNREACHABLE.test(code) || /terminated|timeout expired/.test(found)) {
    return bulkFault('database-unreachable', undefined, { found: addressOf(database) });
  }
  if (FORBIDDEN.includes(code)) return bulkFault('database-forbids', undefined, { found });
  if (REFUSED.includes(code)) return bulkFault('database-refuses', undefined, { found });
  return bulkFault('engine-failed', undefined, { found });
}

/** A connection with the settings of a run, or what is wrong. End it. */
export async function connectPostgresql(
  database: string,
): Promise<{ readonly client: pg.Client } | { readonly fault: BulkFault }> {
  if (!/^postgres(ql)?:\/\//.test(database) || !URL.canParse(database)) {
    return { fault: bulkFault('database-missing') };
  }
  const client = new pg.Client({ connectionString: database, connectionTimeoutMillis: 15_000 });
  // An error between two queries is met by the next query.
  client.on('error', () => undefined);
  try {
    await client.connect();
    // The text is long and its rows are few: compiling it costs more than it saves.
    await client.query("SET jit = off; SET work_mem = '64MB'; SET client_min_messages = warning");
    return { client };
  } catch (error) {
    await client.end().catch(() => undefined);
    return { fault: faultOfPostgresql(error, database) };
  }
}
