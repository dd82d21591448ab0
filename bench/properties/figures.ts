/**
 * The properties over a million random transactions: closures equal the trace, the trace is exact, knowing more
 * narrows, needs are exact, later notices are unseen, settled answers cite the law. One thread a core.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Figure, Measured } from '../figure.ts';

const TRANSACTIONS = 1_000_000;
/** The seeds of the tests are not run again. */
const FIRST = 100_000;

type Share = { readonly broken: readonly string[]; readonly open: number };

const runShare = (from: number, to: number): Promise<Share> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./thread/worker.ts', import.meta.url), { workerData: { from, to } });
    worker.once('message', resolve);
    worker.once('error', reject);
  });

async function measure(): Promise<Measured> {
  const threads = availableParallelism();
  const size = Math.ceil(TRANSACTIONS / threads);
  const last = FIRST + TRANSACTIONS;
  const shares = await Promise.all(
    Array.from({ length: threads }, (_, at) =>
      runShare(FIRST + at * size, Math.min(last, FIRST + (at + 1) * size)),
    ),
  );
  const broken = shares.flatMap((share) => share.broken);
  const open = shares.reduce((sum, share) => sum + share.open, 0);
  const first = broken.length > 0 ? `; first: ${broken[0]}` : '';
  return {
    value: broken.length,
    note: `over ${TRANSACTIONS} random transactions, ${open} of them open${first}`,
  };
}

export const figures: readonly Figure[] = [
  { name: 'properties.broken', unit: 'properties', bar: { op: '<=', value: 0 }, measure },
];
