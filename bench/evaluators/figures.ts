/**
 * The evaluators held to each other over a million random lines: DuckDB against the closures on every line, and against
 * the tracer, with provisions, duties and needs, on every distinct answer; and PostgreSQL in DuckDB's place over a
 * hundred thousand. One thread a core.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { startPostgresql } from '../../scripts/services/postgresql.ts';
import type { Held } from '../../server/bulk/engines/held-together.fixture.ts';
import type { Figure, Measured } from '../figure.ts';

const LINES = 1_000_000;
/** Lines of one pool of parts; the first pool is the tests'. */
const POOL = 50_000;

/** Lines that PostgreSQL answers, which takes far longer over each. */
const POSTGRESQL_POOL = 10_000;
const POSTGRESQL_LINES = 100_000;

const runShare = (pools: readonly number[], size: number, database?: string): Promise<readonly Held[]> =>
  new Promise((resolve, reject) => {
    const workerData = { pools, size, database };
    const worker = new Worker(new URL('./thread/worker.ts', import.meta.url), { workerData });
    worker.once('message', resolve);
    worker.once('error', reject);
  });

async function measureInPostgresql(): Promise<Measured> {
  const server = await startPostgresql();
  if (server === undefined) throw new Error('no PostgreSQL server is installed');
  try {
    return await heldBy(POSTGRESQL_LINES, POSTGRESQL_POOL, server.url);
  } finally {
    server.stop();
  }
}

async function heldBy(lines: number, size: number, database?: string): Promise<Measured> {
  const threads = availableParallelism();
  const pools = Array.from({ length: lines / size }, (_, at) => at + 1);
  const shares = await Promise.all(
    Array.from({ length: threads }, (_, thread) =>
      runShare(
        pools.filter((pool) => pool % threads === thread),
        size,
        database,
      ),
    ),
  );
  const held = shares.flat();
  const sum = (of: (one: Held) => number): number => held.reduce((so, one) => so + of(one), 0);
  const first = held.flatMap((one) => one.differing)[0];
  return {
    value: sum((one) => one.differing.length),
    note: `over ${sum((one) => one.lines)} random lines, ${sum((one) => one.open)} of them open, ${sum((one) => one.answers)} distinct answers, ${sum((one) => one.traced)} traced${first === undefined ? '' : `; first: ${first}`}`,
  };
}

export const figures: readonly Figure[] = [
  {
    name: 'evaluators.differing',
    unit: 'lines',
    bar: { op: '<=', value: 0 },
    measure: () => heldBy(LINES, POOL),
  },
  {
    name: 'evaluators.differing-in-postgresql',
    unit: 'lines',
    bar: { op: '<=', value: 0 },
    measure: measureInPostgresql,
  },
];
