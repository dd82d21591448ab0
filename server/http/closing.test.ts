/** A server that stops while it is answering. */
import type { AddressInfo } from 'node:net';
import fastify from 'fastify';
import { expect, it } from 'vitest';
import { letGoOnClose } from './closing.ts';

// A connection that is kept would keep the server for longer than this test may take.
it('answers what it has begun, and then waits for nobody', { timeout: 60_000 }, async () => {
  const app = fastify({ forceCloseConnections: 'idle' });
  letGoOnClose(app);
  const asked = Promise.withResolvers<void>();
  const answer = Promise.withResolvers<string>();
  app.get('/', () => {
    asked.resolve();
    return answer.promise;
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const answered = fetch(`http://127.0.0.1:${port}/`).then((one) => one.text());
  await asked.promise;
  const closed = app.close();
  // Closed to others by now: what comes after is answered on a connection that was not idle then.
  while (app.server.listening) await new Promise((go) => setTimeout(go, 5));
  answer.resolve('begun before');
  expect(await answered).toBe('begun before');
  await closed;
});
