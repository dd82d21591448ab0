/** A thread that answers parts of the lines, one after the other, as they are sent to it. */
import { parentPort, workerData } from 'node:worker_threads';
import { handlerOf } from './handler-of.ts';
import type { Job, Task } from './tasks.ts';

const handle = await handlerOf(workerData as Task);

parentPort?.on('message', ({ number, job }: { readonly number: number; readonly job: Job }) => {
  parentPort?.postMessage({ number, done: handle(job) });
});
