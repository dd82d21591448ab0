/** The program's end of the embedded database's thread: a question in, the answer to it out. */
import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Answer, Ask, DatabaseError, Rows } from './messages.ts';

type Question = Ask extends infer One ? (One extends Ask ? Omit<One, 'id'> : never) : never;

export type Connection = {
  readonly ask: (question: Question) => Promise<Rows>;
  readonly end: () => Promise<void>;
};

const asError = (fields: DatabaseError): Error => Object.assign(new Error(fields.message), fields);

/** Starts the thread over a folder; fails where the database does not start. */
export async function connect(folder: string): Promise<Connection> {
  const cache = getCompileCacheDir();
  const thread = new Worker(new URL('./thread.ts', import.meta.url), {
    workerData: { folder },
    // A thread has a cache of its own unless it is told of the program's; the folder is within the one that is named.
    ...(cache === undefined ? {} : { env: { ...process.env, NODE_COMPILE_CACHE: dirname(cache) } }),
  });
  const waiting = new Map<number, PromiseWithResolvers<Rows>>();
  let last = 0;
  let ended: Error | null = null;

  const wait = (id: number): Promise<Rows> => {
    const promise = Promise.withResolvers<Rows>();
    waiting.set(id, promise);
    thread.ref();
    return promise.promise;
  };
  thread.on('message', (answer: Answer) => {
    const found = waiting.get(answer.id);
    waiting.delete(answer.id);
    // An idle store does not keep a program from ending.
    if (waiting.size === 0) thread.unref();
    if ('error' in answer) found?.reject(asError(answer.error));
    else found?.resolve(answer);
  });
  const endAll = (error: Error): void => {
    ended ??= error;
    for (const one of waiting.values()) one.reject(error);
    waiting.clear();
  };
  thread.on('error', endAll);
  thread.on('exit', () => endAll(new Error('the embedded database has ended')));

  const ready = wait(0);
  const ask = (question: Question): Promise<Rows> => {
    if (ended) return Promise.reject(ended);
    last += 1;
    const answered = wait(last);
    thread.postMessage({ ...question, id: last });
    return answered;
  };
  await ready;
  const end = async (): Promise<void> => {
    if (ended === null) await ask({ kind: 'close' });
    await thread.terminate();
  };
  return { ask, end };
}
