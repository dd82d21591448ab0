/** One share of the million lines, pool by pool, on a thread of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import { type Held, heldTogether } from '../../../server/bulk/engines/held-together.fixture.ts';
import { pooledLine } from '../../../server/bulk/engines/pooled-lines.fixture.ts';

const { pools, size } = workerData as { readonly pools: readonly number[]; readonly size: number };
const held: Held[] = [];
for (const pool of pools) {
  held.push(
    await heldTogether(
      Array.from({ length: size }, (_, at) => pooledLine(at, pool)),
      50,
    ),
  );
}
parentPort?.postMessage(held);
