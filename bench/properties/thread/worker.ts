/** One share of the long run of properties, on a thread of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import { shipped } from '@ytterby/law';
import { allProperties } from '../../../facts/determination/properties/at-once.ts';

const { from, to } = workerData as { readonly from: number; readonly to: number };
const check = allProperties(shipped());
const broken: string[] = [];
let open = 0;
for (let seed = from; seed < to; seed++) {
  const pass = check(seed);
  broken.push(...pass.broken);
  if (pass.isOpen) open += 1;
}
parentPort?.postMessage({ broken, open });
