/**
 * Asks a server at a steady rate, in a process of its own: what the figures measure shares no loop and no heap with it.
 * Sends whatever the answers do, and prints the milliseconds that each took from when it was due, as JSON.
 *
 *     node bench/server/process/ask.ts '{"address": "http://...", "key": "...", "rate": 200, "warm": 10, "seconds": 10}'
 */
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';

export type Asking = {
  readonly address: string;
  readonly key: string;
  /** Requests a second. */
  readonly rate: number;
  /** Seconds at the same rate before what is measured. */
  readonly warm: number;
  readonly seconds: number;
};

const { address, key, rate, warm, seconds } = JSON.parse(process.argv[2] ?? '{}') as Asking;
const folder = join(import.meta.dirname, '../../../samples/transactions');
const sample = JSON.parse(readFileSync(join(folder, 'motor-de-us-assumed.json'), 'utf8')) as object;
const agent = new Agent({ keepAlive: true, maxSockets: 64 });
const { hostname, port } = new URL(address);

/** Sends one that was due at a moment; the milliseconds from then to the end of its answer. */
const one = (at: number, due: number): Promise<number> =>
  new Promise((done, refuse) => {
    const asked = request(
      {
        ...{ hostname, port, agent, method: 'POST', path: '/api/v1/determinations' },
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      },
      (answer) => {
        answer.resume().on('end', () => {
          if (answer.statusCode === 201) done(performance.now() - due);
          else refuse(new Error(`status ${answer.statusCode}`));
        });
      },
    );
    asked.on('error', refuse);
    asked.end(JSON.stringify({ ...sample, id: `bench-${at}` }));
  });

const began = performance.now();
const all: Promise<number>[] = [];
for (let at = 0; at < rate * (warm + seconds); at++) {
  const due = began + (at * 1000) / rate;
  const wait = due - performance.now();
  if (wait > 0) await new Promise((go) => setTimeout(go, wait));
  all.push(one(at, due));
}
const took = await Promise.all(all);
agent.destroy();
console.log(JSON.stringify(took.slice(rate * warm)));
