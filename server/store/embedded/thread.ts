/**
 * The thread of the embedded database: it computes in the thread that calls it, so in the program's own it would hold
 * up every request for as long as a query takes.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { readers } from '../values.ts';
import { syncedFiles, syncedStart } from './fsync.ts';
import type { Answer, Ask, DatabaseError, Rows } from './messages.ts';

if (parentPort === null) throw new Error('this file runs as a thread');
const port = parentPort;
const { folder } = workerData as { folder: string };

let syncs = 0;
const database = await PGlite.create({
  fs: syncedFiles(folder, () => {
    syncs += 1;
  }),
  startParams: syncedStart(PGlite.defaultStartParams),
  parsers: { ...readers },
});

/** A statement with parameters, or any number of statements without. */
async function query(sql: string, parameters: readonly unknown[]): Promise<Rows> {
  if (parameters.length > 0) {
    const { rows, affectedRows } = await database.query(sql, [...parameters]);
    return affectedRows === undefined ? { rows } : { rows, affected: affectedRows };
  }
  const results = await database.exec(sql);
  const last = results.at(-1);
  return last?.affectedRows === undefined
    ? { rows: last?.rows ?? [] }
    : { rows: last.rows, affected: last.affectedRows };
}

async function answer(ask: Ask): Promise<Rows> {
  if (ask.kind === 'query') return query(ask.sql, ask.parameters);
  if (ask.kind === 'syncs') return { rows: [{ syncs }] };
  await database.close();
  return { rows: [] };
}

function plain(error: unknown): DatabaseError {
  const { message, code, detail, constraint, table, column } = error as DatabaseError;
  const fields = { code, detail, constraint, table, column };
  const given = Object.entries(fields).filter(([, value]) => typeof value === 'string');
  return { message: String(message), ...Object.fromEntries(given) };
}

port.on('message', async (ask: Ask) => {
  try {
    port.postMessage({ id: ask.id, ...(await answer(ask)) });
  } catch (error) {
    port.postMessage({ id: ask.id, error: plain(error) } satisfies Answer);
  }
});
port.postMessage({ id: 0, rows: [] } satisfies Answer);
