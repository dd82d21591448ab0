/** One share of the million lines, pool by pool, on a thread of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import { answersInPostgresql } from '../../../server/bulk/engines/held-in-postgresql.fixture.ts';
import {
  type Held,
  type HeldEngine,
  heldTogether,
} from '../../../server/bulk/engines/held-together.fixture.ts';
import { pooledLine } from '../../../server/bulk/engines/pooled-lines.fixture.ts';

const { pools, size, database } = workerData as {
  readonly pools: readonly number[];
  readonly size: number;
  /** A PostgreSQL server to answer the lines, in place of DuckDB. */
  readonly database: string | undefined;
};
const engine: HeldEngine | undefined =
  database === undefined
    ? undefined
    : {
        name: 'PostgreSQL',
        answersOf: (lines, today) => answersInPostgresql(database, lines, today),
      };
const held: Held[] = [];
for (const pool of pools) {
  held.push(
    await heldTogether(
      Array.from({ length: size }, (_, at) => pooledLine(at, pool)),
      50,
      engine,
    ),
  );
}
parentPort?.postMessage(held);
