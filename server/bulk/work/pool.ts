/** Threads that share the parts of a run among them. */
import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { handlerOf } from './handler-of.ts';
import type { Done, Job, Task } from './tasks.ts';

export type Pool = {
  readonly answer: (job: Job) => Promise<Done>;
  readonly close: () => Promise<void>;
};

/** Threads of a task; none: the caller's own, for a few lines that are not worth a thread. */
export function openPool(task: Task, threads: number): Promise<Pool> {
  return threads < 1 ? alone(task) : Promise.resolve(threaded(task, threads));
}

async function alone(task: Task): Promise<Pool> {
  const handle = await handlerOf(task);
  return { answer: async (job) => handle(job), close: async () => undefined };
}

type Waiting = { readonly resolve: (done: Done) => void; readonly reject: (error: Error) => void };

function threaded(task: Task, threads: number): Pool {
  let number = 0;
  const cache = getCompileCacheDir();
  // A thread has a cache of its own unless it is told of the program's, and would compile everything anew.
  const env = cache === undefined ? {} : { env: { ...process.env, NODE_COMPILE_CACHE: dirname(cache) } };
  const workers = Array.from({ length: threads }, () => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: task, ...env });
    const waiting = new Map<number, Waiting>();
    const fail = (error: Error): void => {
      for (const one of waiting.values()) one.reject(error);
      waiting.clear();
    };
    worker.on('message', (message: { readonly number: number; readonly done: Done }) => {
      waiting.get(message.number)?.resolve(message.done);
      waiting.delete(message.number);
    });
    worker.on('error', fail);
    worker.on('exit', () => fail(new Error('a thread of the bulk run ended')));
    return { worker, waiting };
  });
  return {
    answer: (job) =>
      new Promise<Done>((resolve, reject) => {
        const idle = workers.reduce((a, b) => (b.waiting.size < a.waiting.size ? b : a));
        number += 1;
        idle.waiting.set(number, { resolve, reject });
        idle.worker.postMessage({ number, job });
      }),
    close: async () => {
      for (const { waiting } of workers) waiting.clear();
      await Promise.all(workers.map(({ worker }) => worker.terminate()));
    },
  };
}
