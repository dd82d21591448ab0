/**
 * The evaluators held to each other over a million random lines: DuckDB against the closures on every line, and against
 * the tracer, with provisions, duties and needs, on every distinct answer. One thread a core.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Held } from '../../server/bulk/engines/held-together.fixture.ts';
import type { Figure, Measured } from '../figure.ts';

const LINES = 1_000_000;
/** Lines of one pool of parts; the first pool is the tests'. */
const POOL = 50_000;

const runShare = (pools: readonly number[]): Promise<readonly Held[]> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./thread/worker.ts', import.meta.url), {
      workerData: { pools, size: POOL },
    });
    worker.once('message', resolve);
    worker.once('error', reject);
  });

async function measure(): Promise<Measured> {
  const threads = availableParallelism();
  const pools = Array.from({ length: LINES / POOL }, (_, at) => at + 1);
  const shares = await Promise.all(
    Array.from({ length: threads }, (_, thread) =>
      runShare(pools.filter((pool) => pool % threads === thread)),
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
  { name: 'evaluators.differing', unit: 'lines', bar: { op: '<=', value: 0 }, measure },
];
